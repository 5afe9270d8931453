// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "tests/support/catch.h"
#include "ui/parts/row_delegate.h"
#include "ui/records/record_list.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ankerpunt;
using queries::ListRow;
using ui::RecordList;

namespace {

QList<ListRow> threeRows()
{
    return {{1, u"O01"_s, u"Taalcafé"_s, {}, u"buurtinitiatief"_s, false},
            {2, {}, u"Wijkteam"_s, {}, {}, false},
            {3, {}, u"Deelkeuken"_s, {}, u"Overvecht"_s, true}};
}

} // namespace

TEST_CASE("the model of what belongs to a record is sound while rows come and go")
{
    RecordList list(u"person"_s, nullptr);
    const QAbstractItemModelTester tester(&list,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.setRows(threeRows());
    CHECK(list.rowCount() == 3);
    CHECK(list.rowOf(3) == 2);
    CHECK(list.rowOf(4) == -1);
    CHECK(list.index(2).data(ui::Row::ArchivedRole).toBool());
    list.setRows({});
    CHECK(list.rowCount() == 0);
}

TEST_CASE("a list in which only texts changed stays where it is")
{
    RecordList list(u"person"_s, nullptr);
    list.setRows(threeRows());
    const QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
    auto rows = threeRows();
    rows[1].title = u"Wijkteam Oost"_s;
    list.setRows(rows);
    CHECK(reset.isEmpty());
    CHECK(changed.size() == 1);
    CHECK(list.index(1).data().toString() == u"Wijkteam Oost"_s);
}
