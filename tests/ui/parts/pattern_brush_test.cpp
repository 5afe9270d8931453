// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "tests/support/catch.h"
#include "ui/parts/pattern_brush.h"

#include <QPainter>

using namespace ankerpunt;
using ui::Theme;

namespace {

/// A field painted on a screen with that many device pixels to the pixel.
QImage painted(const QBrush &brush, double ratio)
{
    QImage paper(QSize(48, 48) * ratio, QImage::Format_RGB32);
    paper.setDevicePixelRatio(ratio);
    QPainter painter(&paper);
    painter.fillRect(QRectF(0, 0, 48, 48), brush);
    return paper;
}

int coloursIn(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            colours.insert(image.pixel(x, y));
        }
    }
    return int(colours.size());
}

constexpr PhaseKind phases[] = {PhaseKind::Research, PhaseKind::Intervention, PhaseKind::Reflection,
                                PhaseKind::Contemplation};

} // namespace

TEST_CASE("the bands of the four phases differ in black and white")
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        QList<QImage> bands;
        for (const PhaseKind phase : phases) {
            const QImage band = painted(ui::phaseBrush(phase, theme, 1), 1);
            CHECK((coloursIn(band) == 1) == (phase == PhaseKind::Intervention));
            for (const QImage &other : std::as_const(bands)) {
                CHECK(other.convertToFormat(QImage::Format_Grayscale8) !=
                      band.convertToFormat(QImage::Format_Grayscale8));
            }
            bands.append(band);
        }
    }
}

TEST_CASE("a pattern is drawn for the pixels of its screen, not stretched")
{
    for (const PhaseKind phase : phases) {
        const QImage sharp = painted(ui::phaseBrush(phase, Theme::light(), 2), 2);
        const QImage stretched =
            painted(ui::phaseBrush(phase, Theme::light(), 1), 1).scaled(96, 96);
        CHECK((sharp.convertToFormat(QImage::Format_RGB32) != stretched) ==
              (phase == PhaseKind::Reflection || phase == PhaseKind::Research));
    }
    // The lines of contemplation: two pixels on, two off, at any ratio.
    const QImage lines = painted(ui::phaseBrush(PhaseKind::Contemplation, Theme::light(), 2), 2);
    CHECK(coloursIn(lines) == 2);
    CHECK(lines.pixel(10, 0) == lines.pixel(10, 8));
    CHECK(lines.pixel(10, 0) != lines.pixel(10, 4));
}

TEST_CASE("patterns grow with the scale of the person")
{
    const QImage one = painted(ui::crossBrush(Qt::white, Qt::black, 1), 1);
    ui::setUserScale(1.5);
    const QImage larger = painted(ui::crossBrush(Qt::white, Qt::black, 1), 1);
    ui::setUserScale(1);
    CHECK(one != larger);
}
