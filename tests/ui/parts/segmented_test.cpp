// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/part_sheet.h"
#include "ui/parts/segmented.h"

#include <QAccessible>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace ankerpunt;
using test::toldOf;
using ui::Segmented;

TEST_CASE("a segmented choice is chosen by arrows and clicks, one at a time")
{
    test::PartSheet sheet;
    auto *part = sheet.add(new Segmented(u"View"_s, {{u"Now"_s}, {u"Wished"_s}, {u"Both"_s}},
                                         sheet.icons(), sheet.window()));
    QSignalSpy chosen(part, &Segmented::chosen);
    CHECK(part->current() == -1);
    part->setCurrent(0);
    CHECK(chosen.isEmpty());
    sheet.show();
    part->segment(0)->setFocus();
    sheet.press(Qt::Key_Right);
    CHECK(part->current() == 1);
    CHECK(part->segment(1)->hasFocus());
    sheet.click(part->segment(2), QPoint(part->segment(2)->width() - 4, 4));
    CHECK(part->current() == 2);
    REQUIRE(chosen.size() == 2);
    CHECK(chosen.at(1).at(0).toInt() == 2);
    CHECK(test::showsFocus(part->segment(2)));
}

TEST_CASE("a screen reader hears each segment as a radio button of a named group")
{
    test::PartSheet sheet;
    auto *part = sheet.add(new Segmented(u"How"_s, {{u"visit"_s, u"visit"_s}, {u"A & B"_s}},
                                         sheet.icons(), sheet.window(), Segmented::Icons::Above));
    part->setCurrent(1);
    CHECK(toldOf(part)->text(QAccessible::Name) == u"How"_s);
    CHECK(toldOf(part->segment(0))->role() == QAccessible::RadioButton);
    CHECK(toldOf(part->segment(0))->text(QAccessible::Name) == u"visit"_s);
    CHECK_FALSE(toldOf(part->segment(0))->state().checked);
    CHECK(toldOf(part->segment(1))->text(QAccessible::Name) == u"A & B"_s);
    CHECK(toldOf(part->segment(1))->state().checked);
}

TEST_CASE("segments are as wide as their words at the largest scale")
{
    ui::setUserScale(1.5);
    test::PartSheet sheet;
    Segmented part(u"View"_s, {{u"Afgesproken"_s}}, sheet.icons(), nullptr);
    const int word =
        QFontMetrics(ui::fontOf(13, QFont::DemiBold)).horizontalAdvance(u"Afgesproken"_s);
    CHECK(part.segment(0)->sizeHint().width() >= word + 30);
    CHECK(part.segment(0)->sizeHint().height() == 45);
}
