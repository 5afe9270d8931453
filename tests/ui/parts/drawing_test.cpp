// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/part_sheet.h"
#include "ui/parts/block_weeks.h"
#include "ui/parts/drawing.h"
#include "ui/parts/mini_bar.h"

#include <QPainter>

using namespace ankerpunt;
using test::toldOf;
using ui::BlockWeeks;

namespace {

BlockWeeks *weeks(test::PartSheet &sheet)
{
    return sheet.add(new BlockWeeks(u"Block 2"_s,
                                    {{BlockWeeks::Kind::Past, u"week 46"_s},
                                     {BlockWeeks::Kind::Now, u"week 47"_s},
                                     {BlockWeeks::Kind::Later, u"week 48"_s},
                                     {BlockWeeks::Kind::Break, u"week 49, no lessons"_s},
                                     {BlockWeeks::Kind::Exam, u"week 50, exams"_s}},
                                    sheet.icons(), sheet.window()));
}

} // namespace

TEST_CASE("each part of a drawing is told to a screen reader, at its place")
{
    test::PartSheet sheet;
    auto *strip = weeks(sheet);
    sheet.show();
    QAccessibleInterface *told = toldOf(strip);
    CHECK(told->role() == QAccessible::List);
    CHECK(told->text(QAccessible::Name) == u"Block 2"_s);
    REQUIRE(told->childCount() == 5);
    QAccessibleInterface *third = told->child(3);
    CHECK(third->text(QAccessible::Name) == u"week 49, no lessons"_s);
    CHECK(third->role() == QAccessible::ListItem);
    CHECK(third->parent() == told);
    CHECK(told->indexOfChild(third) == 3);
    CHECK(told->child(3) == third);
    CHECK(told->child(5) == nullptr);
    const QPoint middle = third->rect().center();
    CHECK(told->childAt(middle.x(), middle.y()) == third);
    CHECK(third->rect().width() > 8);
}

TEST_CASE("the keyboard walks through the weeks of a block, seen and told")
{
    test::PartSheet sheet;
    auto *strip = weeks(sheet);
    sheet.show();
    CHECK(test::showsFocus(strip));
    CHECK(toldOf(strip)->child(1)->state().focused); // begins at this week
    sheet.press(Qt::Key_Right);
    CHECK(toldOf(strip)->child(2)->state().focused);
    CHECK_FALSE(toldOf(strip)->child(1)->state().focused);
    for (int i = 0; i < 9; ++i) {
        sheet.press(Qt::Key_Left);
    }
    CHECK(toldOf(strip)->child(0)->state().focused);
}

TEST_CASE("a part that has gone with its drawing is no longer valid")
{
    test::PartSheet sheet;
    auto *strip = weeks(sheet);
    QAccessibleInterface *first = toldOf(strip)->child(0);
    REQUIRE(first->isValid());
    const QAccessible::Id id = QAccessible::uniqueId(first);
    delete strip;
    CHECK(QAccessible::accessibleInterface(id) == nullptr);
}

TEST_CASE("the gauge turns amber beyond the interval that was agreed")
{
    const ui::Theme theme = ui::Theme::light();
    const auto bar = [&](double value, ui::Bar::Kind kind) {
        QImage paper(100, 20, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter painter(&paper);
        ui::paintBar(painter, QRectF(0, 6, 100, 8), {kind, value, 4, u""_s}, theme);
        return paper;
    };
    using Kind = ui::Bar::Kind;
    CHECK(bar(8, Kind::Gauge).pixelColor(20, 10) == theme.control);
    CHECK(bar(8, Kind::Gauge).pixelColor(80, 10) == theme.warn);
    CHECK(bar(8, Kind::Gauge).pixelColor(49, 4) == theme.text); // the tick at four
    CHECK(bar(2, Kind::Gauge).pixelColor(80, 10) == theme.line);
    CHECK(bar(2, Kind::Progress).pixelColor(25, 10) == theme.accent);
    CHECK(bar(2, Kind::Progress).pixelColor(75, 10) == theme.surface);
    CHECK(bar(9, Kind::Progress).pixelColor(90, 10) == theme.accent);
}

TEST_CASE("a small bar is spoken in words")
{
    test::PartSheet sheet;
    auto *bar = sheet.add(new ui::MiniBar({ui::Bar::Kind::Progress, 4, 6, u"4 of 6"_s},
                                          sheet.icons(), sheet.window()));
    CHECK(toldOf(bar)->text(QAccessible::Name) == u"4 of 6"_s);
    CHECK(toldOf(bar)->role() == QAccessible::ProgressBar);
}
