// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/part_sheet.h"
#include "ui/parts/row_delegate.h"

#include <QHelpEvent>
#include <QListView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>

using namespace ankerpunt;
using ui::Row;
using ui::RowDelegate;

namespace {

/// A list with a head, a person and one that was archived.
struct List
{
    explicit List(test::PartSheet &sheet)
        : view(sheet.add(new QListView(sheet.window()))),
          delegate(new RowDelegate(sheet.icons(), view))
    {
        auto *head = add(u"This month"_s, {});
        head->setData(true, Row::HeaderRole);
        head->setData(u"11"_s, Row::SideRole);
        auto *person = add(u"Naima Ouali"_s, u"Kookgenoten"_s);
        person->setData(u"person"_s, Row::KindRole);
        person->setData(u"11 Nov"_s, Row::SideRole);
        auto *archived = add(u"Deelkeuken"_s, u"since June"_s);
        archived->setData(true, Row::ArchivedRole);
        view->setModel(&model);
        view->setItemDelegate(delegate);
    }

    QStandardItem *add(const QString &title, const QString &second)
    {
        auto *item = new QStandardItem(title);
        item->setData(second, Row::SecondRole);
        model.appendRow(item);
        return item;
    }
    [[nodiscard]] QRect rect(int row) const { return view->visualRect(model.index(row, 0)); }
    [[nodiscard]] QColor colourAt(const QPoint &place) const
    {
        return view->viewport()->grab().toImage().pixelColor(place);
    }

    QStandardItemModel model;
    QListView *view;
    RowDelegate *delegate;
};

} // namespace

TEST_CASE("rows are 50 high, 44 in a low window, and follow the window")
{
    test::PartSheet sheet;
    List list(sheet);
    sheet.window()->resize(700, 900);
    sheet.show();
    CHECK(list.rect(1).height() == 50);
    CHECK(list.rect(0).height() == 26);
    sheet.window()->resize(700, 780);
    QApplication::processEvents();
    CHECK(list.rect(1).height() == 44);
    RowDelegate oneLine(sheet.icons(), list.view, RowDelegate::Avatars::None);
    CHECK(oneLine.sizeHint({}, list.model.index(1, 0)).height() == 38);
}

TEST_CASE("a chosen row tells whether the list has the keyboard")
{
    test::PartSheet sheet;
    List list(sheet);
    auto *other = sheet.add(new QListView(sheet.window()));
    sheet.show();
    const QPoint place = list.rect(1).center();
    CHECK(list.colourAt(place) == sheet.icons().theme().surface);
    list.view->setFocus();
    list.view->setCurrentIndex(list.model.index(1, 0));
    CHECK(list.colourAt(place) == sheet.icons().theme().accentTint);
    CHECK(list.colourAt(list.rect(1).topLeft() + QPoint(80, 0)) == sheet.icons().theme().accent);
    other->setFocus();
    CHECK(list.colourAt(place) == sheet.icons().theme().line);
    CHECK(list.colourAt(list.rect(1).topLeft() + QPoint(80, 0)) != sheet.icons().theme().accent);
}

TEST_CASE("two buttons show on the row under the pointer and can be clicked")
{
    test::PartSheet sheet;
    List list(sheet);
    list.delegate->setButtons({{u"edit"_s, u"Edit"_s}, {u"more"_s, u"More"_s}});
    sheet.show();
    QSignalSpy clicked(list.delegate, &RowDelegate::buttonClicked);
    const QRect row = list.rect(1);
    const QPoint more = list.delegate->buttonRect(row, 1).center();
    CHECK(list.colourAt(list.delegate->buttonRect(row, 0).topLeft() + QPoint(12, 0)) ==
          sheet.icons().theme().surface);
    QTest::mouseMove(list.view->viewport(), more);
    QApplication::processEvents();
    CHECK(list.colourAt(list.delegate->buttonRect(row, 0).topLeft() + QPoint(12, 0)) ==
          sheet.icons().theme().control);
    sheet.click(list.view->viewport(), more);
    REQUIRE(clicked.size() == 1);
    CHECK(clicked.at(0).at(0).toInt() == 1);
    CHECK(clicked.at(0).at(1).toModelIndex().row() == 1);
    sheet.click(list.view->viewport(), list.delegate->buttonRect(list.rect(2), 1).center());
    sheet.click(list.view->viewport(), row.topLeft() + QPoint(60, 20));
    CHECK(clicked.size() == 1);
    QHelpEvent help(QEvent::ToolTip, more, list.view->viewport()->mapToGlobal(more));
    QApplication::sendEvent(list.view->viewport(), &help);
    CHECK(QToolTip::text() == u"More"_s);
    QToolTip::hideText();
}

TEST_CASE("what is archived can be put back from its row")
{
    test::PartSheet sheet;
    List list(sheet);
    sheet.show();
    QSignalSpy back(list.delegate, &RowDelegate::putBack);
    const QPoint link = list.delegate->putBackRect(list.rect(2)).center();
    sheet.click(list.view->viewport(), link);
    CHECK(back.isEmpty()); // not offered
    list.delegate->setPutsBack(true);
    sheet.click(list.view->viewport(), link);
    REQUIRE(back.size() == 1);
    CHECK(back.at(0).at(0).toModelIndex().row() == 2);
}

TEST_CASE("a row is spoken with its second line, its date and that it was archived")
{
    test::PartSheet sheet;
    List list(sheet);
    CHECK(Row::spoken(list.model.index(1, 0)) == u"Naima Ouali, Kookgenoten, 11 Nov"_s);
    CHECK(Row::spoken(list.model.index(2, 0)) == u"Deelkeuken, archived, since June"_s);
}
