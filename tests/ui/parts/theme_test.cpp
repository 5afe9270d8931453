// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "tests/support/part_sheet.h"
#include "ui/parts/icon_set.h"
#include "ui/parts/pattern_brush.h"
#include "ui/parts/theme.h"

#include <QPushButton>

#include <cmath>

using namespace ankerpunt;
using ui::Theme;

namespace {

/// WCAG 2.1: relative luminance, and the contrast of two colours.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

struct Pair
{
    const char *name;
    QColor colour;
    QColor ground;
    double least;
};

/// What stands on what, with what the design guide asks: 4.5 for words, 3 for outlines and marks.
QList<Pair> pairs(const Theme &t)
{
    QList<Pair> pairs{
        {"text on line", t.text, t.line, 8.5},
        {"text2 on line", t.text2, t.line, 5.5},
        {"accent on tint", t.accent, t.accentTint, 5.5},
        {"accent on line", t.accent, t.line, 4.5},
        {"accent on chrome", t.accent, t.chrome, 4.5},
        {"white on fill", Qt::white, t.accentFill, 5.2},
        {"white on hover", Qt::white, t.accentHover, 6.5},
        {"text on tint", t.text, t.accentTint, 9.5},
        {"campus", t.campus, t.campusTint, 5.5},
        {"neighbourhood", t.neighbourhood, t.neighbourhoodTint, 5.8},
        {"outline on sidebar", t.control, t.sideBar, 3},
        {"badge", t.isDark ? QColor(0x15181A) : QColor(Qt::white), t.bad, 7},
        {"toast", t.surface, t.text, 4.5},
    };
    for (const QColor &ground : {t.chrome, t.toolBar, t.sideBar, t.page, t.surface, t.sunken}) {
        pairs.append({"text", t.text, ground, 7});
        pairs.append({"text2", t.text2, ground, 4.5});
        pairs.append({"text3", t.text3, ground, 4.5});
        pairs.append({"accent", t.accent, ground, 4.5});
    }
    for (const QColor &ground : {t.page, t.surface, t.sunken}) {
        pairs.append({"outline", t.control, ground, 3});
        for (const QColor &word : {t.ok, t.warn, t.bad, t.info, t.neighbourhood}) {
            pairs.append({"word of a state", word, ground, 4.5});
        }
    }
    for (const auto tone : {ui::Tone::Neutral, ui::Tone::Accent, ui::Tone::Ok, ui::Tone::Warn,
                            ui::Tone::Bad, ui::Tone::Info}) {
        pairs.append({"tag", inkOf(tone, t).ink, inkOf(tone, t).tint, 5.5});
        pairs.append({"text on a banner", t.text, inkOf(tone, t).tint, 7});
    }
    for (const auto phase : {PhaseKind::Research, PhaseKind::Intervention, PhaseKind::Reflection,
                             PhaseKind::Contemplation}) {
        const ui::Ink ink = inkOf(phase, t);
        pairs.append({"phase on its tint", ink.ink, ink.tint, 4.7});
        pairs.append({"phase on a card", ink.ink, t.surface, 3});
        pairs.append({"word on a phase", t.text, ink.tint, 7});
        pairs.append({"second word on a phase", t.text2, ink.tint, 4.5});
    }
    for (int step = 0; step < int(t.steps.size()); ++step) {
        pairs.append({"word on a step of the matrix", t.inkOnStep(step),
                      t.steps.at(std::size_t(step)), 6.5});
    }
    return pairs;
}

} // namespace

TEST_CASE("words and outlines of both looks keep their contrast on what they stand on")
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        for (const Pair &pair : pairs(theme)) {
            INFO(pair.name << (theme.isDark ? " dark " : " light ")
                           << pair.colour.name().toStdString() << " on "
                           << pair.ground.name().toStdString());
            CHECK(contrast(pair.colour, pair.ground) >= pair.least);
        }
    }
}

TEST_CASE("the measure of contrast is that of WCAG")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(QColor(0x777777), Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("words, icons and buttons grow with the scale of the person, within 90 and 150 %")
{
    test::PartSheet sheet;
    const QPushButton before(u"Save contact"_s);
    const QSize small = before.sizeHint();
    ui::setUserScale(1.5);
    ui::applyTheme(Theme::light());
    const QPushButton after(u"Save contact"_s);
    CHECK(ui::fontOf(13).pixelSize() == 20);
    CHECK(sheet.icons().pixmap(u"plus"_s, Qt::black, 16).width() == 24);
    CHECK(after.sizeHint().height() == 45 + 6);
    CHECK(after.sizeHint().width() > small.width() * 1.3);
    ui::setUserScale(9);
    CHECK(ui::px(10) == 15);
    ui::setUserScale(0.1);
    CHECK(ui::px(10) == 9);
}
