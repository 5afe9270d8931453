// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "tests/support/catch.h"
#include "ui/parts/partnership_painting.h"

#include <QPainter>

#include <functional>

using namespace ankerpunt;
using ui::MapLine;
using ui::Voice;

namespace {

const ui::Theme theme = ui::Theme::light();

QImage painted(const std::function<void(QPainter &, const ui::IconSet &)> &paint)
{
    const ui::IconSet icons(theme);
    QImage paper(400, 100, QImage::Format_RGB32);
    paper.fill(theme.page);
    QPainter painter(&paper);
    paint(painter, icons);
    return paper;
}

/// How many pixels across a line are not the page.
int thickness(const MapLine &look)
{
    const QImage seen = painted([&](QPainter &painter, const ui::IconSet &) {
        ui::paintMapLine(painter, QLineF(10, 50, 390, 50), look, theme);
    });
    int pixels = 0;
    for (int y = 0; y < seen.height(); ++y) {
        pixels += seen.pixelColor(12, y) != theme.page ? 1 : 0;
    }
    return pixels;
}

} // namespace

TEST_CASE("nodes of the university, the neighbourhood and a missing voice differ")
{
    const auto node = [](const ui::MapNode &look) {
        return painted([&](QPainter &painter, const ui::IconSet &icons) {
            ui::paintMapNode(painter, QPointF(50, 50), 24, look, icons);
        });
    };
    CHECK(node({Voice::University, u"student"_s}).pixelColor(50, 34) == theme.campusTint);
    CHECK(node({Voice::Neighbourhood, u"org"_s}).pixelColor(50, 34) == theme.neighbourhoodTint);
    CHECK(node({Voice::Neighbourhood, u"org"_s, true}).pixelColor(50, 34) == theme.surface);
    CHECK(node({Voice::University, u"student"_s, false, true}).pixelColor(78, 50) == theme.accent);
}

TEST_CASE("the more often people speak the thicker the line; chosen it has a halo")
{
    using Kind = MapLine::Kind;
    CHECK(thickness({Kind::Often}) > thickness({Kind::Sometimes}));
    CHECK(thickness({Kind::Sometimes}) > thickness({Kind::Seldom}));
    CHECK(thickness({Kind::Seldom, true}) > thickness({Kind::Often}));
}

TEST_CASE("giving and getting are as long as their numbers, each at its own side")
{
    const QImage seen = painted([](QPainter &painter, const ui::IconSet &) {
        ui::paintGiveGet(painter, QRectF(0, 0, 400, 40), {u"Room"_s, 18, 9, 18}, theme);
    });
    int campus = 0;
    int neighbourhood = 0;
    for (int x = 0; x < seen.width(); ++x) {
        const bool left = x < seen.width() / 2;
        campus += seen.pixelColor(x, 20) == theme.campus && !left ? 1 : 0;
        neighbourhood += seen.pixelColor(x, 12) != theme.page && left ? 1 : 0;
    }
    CHECK(campus > 55);
    CHECK(neighbourhood > 1.8 * campus);
}

TEST_CASE("the stairs rise, and our mark is round and the partner's a diamond")
{
    using Kind = ui::Stair::Kind;
    const QImage seen = painted([](QPainter &painter, const ui::IconSet &) {
        ui::paintStaircase(painter, QRectF(0, 0, 200, 100),
                           {{Kind::Reached, u"5"_s}, {Kind::Now, u"6"_s}, {Kind::Wished, u"8"_s}},
                           theme);
        ui::paintMark(painter, QPointF(300, 50), Voice::University, theme);
        ui::paintMark(painter, QPointF(350, 50), Voice::Neighbourhood, theme);
    });
    CHECK(seen.pixelColor(20, 70) == theme.accentTint);
    CHECK(seen.pixelColor(20, 40) == theme.page);
    CHECK(seen.pixelColor(90, 40) == theme.accentFill);
    CHECK(seen.pixelColor(160, 10) == theme.sunken);
    CHECK(seen.pixelColor(300, 50) == theme.campus);
    CHECK(seen.pixelColor(350, 50) == theme.surface);
    CHECK(seen.pixelColor(356, 44) == theme.page); // no corner at a diamond
}
