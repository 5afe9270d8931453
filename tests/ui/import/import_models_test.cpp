// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_file.h"
#include "ui/import/column_list.h"
#include "ui/import/import_rows.h"
#include "ui/import/row_cells.h"
#include "ui/import/text_preview.h"
#include "ui/parts/text_label.h"

#include <QAbstractItemModelTester>
#include <QFile>

using namespace ankerpunt;
using exchange::Outcome;
using test::TemporaryFile;
using Mode = QAbstractItemModelTester::FailureReportingMode;

TEST_CASE("the rows of an import are shown by what becomes of them")
{
    const ui::IconSet icons(ui::Theme::light());
    ui::ImportRows rows(icons);
    const QAbstractItemModelTester tester(&rows, Mode::Fatal);
    const auto row = [](int line, Outcome outcome, const QString &title) {
        ui::ImportSession::Row planned{{0, line, 0}, {}};
        planned.planned.line = line;
        planned.planned.outcome = outcome;
        planned.planned.title = title;
        return planned;
    };
    QList<ui::ImportSession::Row> read{row(2, Outcome::Added, u"Selma"_s),
                                       row(3, Outcome::Unclear, u"Riet"_s),
                                       row(4, Outcome::Added, u"<b>Joost</b>"_s)};
    read[1].planned.with = {u"P01"_s};
    read[2].planned.reasons = {{exchange::Reason::Kind::DateToCheck, u"Look at the date."_s, {}}};
    rows.setRows(read, ui::RowFilter::ToDecide);
    CHECK(rows.rowCount() == 1);
    CHECK(rows.index(0, 3).data().toString() == u"Perhaps the same as P01."_s);
    rows.setRows(read, ui::RowFilter::Warning);
    CHECK(rows.rowCount() == 1);
    const QString toolTip = rows.index(0, 2).data(Qt::ToolTipRole).toString();
    CHECK(ui::wordsOfToolTip(toolTip) == u"<b>Joost</b>"_s);
    CHECK(ui::wordsOfToolTip(u"Jansen & \"Zn\""_s) == u"Jansen & \"Zn\""_s);
    rows.setRows(read, ui::RowFilter::Added);
    CHECK(rows.rowCount() == 2);
    rows.setRows(read, ui::RowFilter::All);
    CHECK(rows.rowCount() == 3);
    CHECK(rows.find({0, 4, 0}) == 2);
    CHECK(rows.find({1, 4, 0}) == -1);
}

TEST_CASE("a file is shown by its first rows, its columns and the cells of a row")
{
    TemporaryFile file;
    QFile csv(file.path(u"personen.csv"_s));
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write("Naam;E-mail;Kleur;Grondslag\nZo Jansen;zo@example.org;rood;toestemming\n"
              "Bo Bos;bo@example.org;rood;toestemming\n");
    csv.close();
    ui::ImportSession session(file.workspace());
    ui::TextPreview preview;
    ui::ColumnList columns;
    ui::RowCells cells;
    const QAbstractItemModelTester previewTester(&preview, Mode::Fatal);
    const QAbstractItemModelTester columnsTester(&columns, Mode::Fatal);
    const QAbstractItemModelTester cellsTester(&cells, Mode::Fatal);
    session.addFiles({csv.fileName()});
    preview.setTable(session.table());
    CHECK(preview.rowCount() == 2);
    CHECK(preview.headerData(1, Qt::Vertical, Qt::DisplayRole).toInt() == 3); // its line
    columns.show(session);
    REQUIRE(columns.rowCount() == 4);
    CHECK(columns.index(2, 2).data().toString() == u"rood"_s); // once
    CHECK(!columns.index(2, 3).data().toString().isEmpty());

    REQUIRE(session.plan().isEmpty());
    const auto rows = session.rows();
    REQUIRE(rows.size() == 2);
    const Language dutch(u"nl"_s);
    const queries::Display words(file.workspace(), dutch);
    cells.show(session, &rows.constFirst(), words);
    REQUIRE(cells.rowCount() == 4);
    CHECK(cells.index(1, ui::RowCells::ReadAs).data().toString() == u"zo@example.org"_s);
    CHECK(cells.index(3, ui::RowCells::ReadAs).data().toString() == u"toestemming"_s); // no code
    CHECK(!cells.setData(cells.index(0, ui::RowCells::Header), u"x"_s, Qt::EditRole));
    QStringList mended;
    QObject::connect(&cells, &ui::RowCells::mended,
                     [&](const QString &column, const QString &text) {
                         mended = {column, text};
                     });
    CHECK(cells.setData(cells.index(0, ui::RowCells::Text), u"Zo Bakker"_s, Qt::EditRole));
    CHECK(mended == QStringList{u"Naam"_s, u"Zo Bakker"_s});
    REQUIRE(session.mend(rows.constFirst().place, u"Naam"_s, u"Zo Bakker"_s).isEmpty());
    CHECK(session.rows().constFirst().planned.title.contains(u"Bakker"_s));
    CHECK(session.cellsOf(rows.constFirst().place).constFirst() == u"Zo Bakker"_s);
    cells.show(session, nullptr, words);
    CHECK(cells.rowCount() == 0);
}
