// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "tests/support/catch.h"
#include "ui/parts/plan_painting.h"

#include <QPainter>

#include <functional>

using namespace ankerpunt;

namespace {

const ui::Theme theme = ui::Theme::light();

QImage painted(const std::function<void(QPainter &, const ui::IconSet &)> &paint)
{
    const ui::IconSet icons(theme);
    QImage paper(120, 80, QImage::Format_RGB32);
    paper.fill(theme.page);
    QPainter painter(&paper);
    paint(painter, icons);
    return paper;
}

QImage block(const ui::TimelineBlock &block)
{
    return painted([&](QPainter &painter, const ui::IconSet &icons) {
        ui::paintTimelineBlock(painter, QRectF(20, 20, 80, 50), block, icons);
    });
}

QImage moment(const ui::Moment &moment)
{
    return painted([&](QPainter &painter, const ui::IconSet &icons) {
        ui::paintMoment(painter, QPointF(60, 40), moment, icons);
    });
}

QImage week(const ui::WeekColumn &week)
{
    return painted([&](QPainter &painter, const ui::IconSet &icons) {
        ui::paintWeekColumn(painter, QRectF(20, 10, 72, 60), week, icons);
    });
}

} // namespace

TEST_CASE("a block has the band and the tint of its phase, and each state is seen")
{
    const ui::TimelineBlock plain{PhaseKind::Intervention, u"A"_s, u"b"_s};
    const QImage seen = block(plain);
    CHECK(seen.pixelColor(60, 24) == theme.intervention);
    CHECK(seen.pixelColor(60, 60) == theme.interventionTint);
    ui::TimelineBlock chosen = plain;
    chosen.chosen = true;
    CHECK(block(chosen).pixelColor(20, 45) == theme.surface); // a handle
    ui::TimelineBlock clash = plain;
    clash.clashes = 1;
    CHECK(block(clash).pixelColor(91, 20) == theme.bad);
    ui::TimelineBlock pinned = plain;
    pinned.pinned = true;
    ui::TimelineBlock moving = plain;
    moving.moving = true;
    ui::TimelineBlock hover = plain;
    hover.hover = true;
    for (const auto &other : {chosen, clash, pinned, moving, hover}) {
        CHECK(block(other) != seen);
    }
}

TEST_CASE("a talk is round and a product square, with the number of its clashes at the left")
{
    const QImage talk = moment({u"visit"_s});
    const QImage product = moment({u"flag"_s, true});
    CHECK(talk.pixelColor(49, 29) == theme.page); // the corner
    CHECK(talk.pixelColor(50, 40) == theme.accentFill);
    CHECK(product.pixelColor(51, 33) == theme.surface);
    CHECK(moment({u"visit"_s, false, ui::Tone::Bad, 3}).pixelColor(42, 28) == theme.bad);
}

TEST_CASE("weeks with lessons, without, with exams and with a holiday differ")
{
    using Kind = ui::WeekColumn::Kind;
    const QImage lessons = week({Kind::Lessons, u"wk"_s, u"x"_s});
    CHECK(lessons.pixelColor(30, 50) == theme.accentTint);
    CHECK(lessons.pixelColor(24, 30) == theme.surface);
    CHECK(week({Kind::Lessons, u"wk"_s, u"x"_s, {1}}).pixelColor(24, 30) == theme.warnTint);
    CHECK(week({Kind::Break, u"wk"_s, u"x"_s}) != week({Kind::Exams, u"wk"_s, u"x"_s}));
}
