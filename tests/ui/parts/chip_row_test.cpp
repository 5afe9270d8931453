// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/part_sheet.h"
#include "ui/parts/chip_row.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace ankerpunt;
using test::toldOf;
using ui::Chip;
using ui::ChipRow;

TEST_CASE("a filter goes by its cross, by Del and by Backspace, and hands on the keyboard")
{
    test::PartSheet sheet;
    auto *row = sheet.add(new ChipRow(u"Filters"_s, sheet.icons(), sheet.window()));
    for (const QString &key : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
        row->add(Chip::Kind::Filter, key, u"filter "_s + key);
    }
    row->add(Chip::Kind::Add, u"+"_s, u"Filter"_s);
    sheet.show();
    QSignalSpy removed(row, &ChipRow::removed);
    QSignalSpy clicked(row, &ChipRow::clicked);
    Chip *first = row->chips().at(0);
    sheet.click(first, QPoint(12, first->height() / 2));
    CHECK(clicked.size() == 1);
    sheet.click(first, QPoint(first->width() - 12, first->height() / 2));
    REQUIRE(removed.size() == 1);
    CHECK(removed.at(0).at(0).toString() == u"a"_s);
    CHECK(clicked.size() == 1);
    row->chips().at(0)->setFocus();
    sheet.press(Qt::Key_Delete);
    CHECK(row->chips().at(0)->word() == u"filter c"_s);
    CHECK(row->chips().at(0)->hasFocus());
    sheet.press(Qt::Key_Right);
    CHECK(row->chips().at(1)->hasFocus());
    sheet.press(Qt::Key_Backspace);
    CHECK(row->chips().at(1)->kind() == Chip::Kind::Add);
    CHECK(row->chips().at(1)->hasFocus());
    sheet.press(Qt::Key_Delete); // only filters go
    CHECK(row->chips().size() == 2);
    sheet.press(Qt::Key_Return);
    CHECK(clicked.constLast().at(0).toString() == u"+"_s);
}

TEST_CASE("of exclusive choices one is on, and its tick moves nothing")
{
    test::PartSheet sheet;
    auto *row = sheet.add(new ChipRow(u"When"_s, sheet.icons(), sheet.window()));
    row->setExclusive(true);
    Chip *friday = row->add(Chip::Kind::Choice, u"f"_s, u"Fri 27 Nov"_s);
    Chip *tuesday = row->add(Chip::Kind::Choice, u"t"_s, u"Tue 1 Dec"_s);
    sheet.show();
    const QSize before = friday->sizeHint();
    sheet.click(friday, QPoint(10, 10));
    CHECK(friday->isChecked());
    CHECK(friday->sizeHint() == before);
    tuesday->setFocus();
    sheet.press(Qt::Key_Space);
    CHECK(tuesday->isChecked());
    CHECK_FALSE(friday->isChecked());
    CHECK(test::showsFocus(tuesday));
}

TEST_CASE("a screen reader hears what a chip is and how it goes")
{
    test::PartSheet sheet;
    auto *row = sheet.add(new ChipRow(u"Filters"_s, sheet.icons(), sheet.window()));
    Chip *fact = row->add(Chip::Kind::Fact, u"p"_s, u"Overvecht"_s, u"visit"_s);
    Chip *filter = row->add(Chip::Kind::Filter, u"q"_s, u"Tom & Co"_s);
    Chip *choice = row->add(Chip::Kind::Choice, u"r"_s, u"active"_s);
    CHECK(toldOf(row)->text(QAccessible::Name) == u"Filters"_s);
    CHECK(fact->focusPolicy() == Qt::NoFocus);
    CHECK(toldOf(filter)->text(QAccessible::Name) == u"Tom & Co"_s);
    CHECK(toldOf(filter)->text(QAccessible::Description) == u"Del takes it away."_s);
    CHECK(toldOf(filter)->role() == QAccessible::Button);
    CHECK(toldOf(choice)->role() == QAccessible::CheckBox);
    CHECK(toldOf(fact)->text(QAccessible::Name) == u"Overvecht"_s);
}

TEST_CASE("a chip that is longer than its form is shortened and pushes nothing out of sight")
{
    test::PartSheet sheet;
    auto *row = sheet.add(new ChipRow(u"Who was meant"_s, sheet.icons(), sheet.window()));
    Chip *chip = row->add(Chip::Kind::Choice, u"1"_s,
                          u"Gerda Smit, sociaal professional, Buurthuis 't Sterretje?"_s);
    CHECK(row->minimumSizeHint().width() < 120);
    row->resize(200, 60);
    sheet.show();
    row->resize(200, 60);
    row->layout()->activate();
    CHECK(chip->geometry().right() <= 200);
    CHECK(chip->toolTip().contains(u"Buurthuis"_s));
}

TEST_CASE("chips go on below where the width ends")
{
    test::PartSheet sheet;
    ChipRow row(u"Facts"_s, sheet.icons(), nullptr);
    for (int i = 0; i < 6; ++i) {
        row.add(Chip::Kind::Fact, QString::number(i), u"a fact of some length"_s);
    }
    CHECK(row.heightForWidth(2000) < row.heightForWidth(300));
    CHECK(row.minimumSizeHint().width() < 300);
    CHECK(row.chips().constLast()->sizeHint().width() < 250);
}
