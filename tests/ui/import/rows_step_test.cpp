// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people.h"
#include "core/exchange/refused_rows.h"
#include "core/queries/lists.h"
#include "tests/support/opened_import.h"

#include <QLabel>

using namespace ankerpunt;
using Opened = test::OpenedImport;
using Step = ui::ImportWindow::Step;

TEST_CASE("a row says how its cells are mended, where it has any")
{
    Opened opened;
    opened.import->addFiles({opened.write(u"contacten.csv"_s, "Naam;Laatste contact\n"
                                                              "Selma Celik;31-09-2026\n")});
    opened.import->goTo(Step::Rows);
    opened.filter(u"Refused"_s);
    const auto *help = opened.find<QLabel>(u"rowHelp"_s);
    CHECK(help->isVisible());
    CHECK(help->text().contains(u"press Enter"_s));
    opened.mend(u"Laatste contact"_s, u"30-09-2026"_s);
    CHECK(!help->isVisible());
    opened.import->reject();
    opened.import->reject();
}

TEST_CASE("a row that is mended leaves the keyboard in the list, never on what stops")
{
    Opened opened;
    opened.import->addFiles({opened.write(u"contacten.csv"_s, "Naam;Laatste contact\n"
                                                              "Selma Celik;31-09-2026\n"
                                                              "Zo Bos;31-06-2026\n")});
    opened.import->goTo(Step::Rows);
    opened.filter(u"Refused"_s);
    const auto *rows = opened.find<QTableView>(u"importRows"_s);
    opened.mend(u"Laatste contact"_s, u"30-09-2026"_s);
    REQUIRE(rows->model()->rowCount() == 1);
    CHECK(opened.import->focusWidget() == rows);
    opened.mend(u"Laatste contact"_s, u"30-06-2026"_s);
    REQUIRE(rows->model()->rowCount() == 0);
    CHECK(opened.import->focusWidget() == rows);
    opened.import->reject();
    opened.import->reject();
}

TEST_CASE("values of a list are read as its words, not as its codes")
{
    Opened opened;
    opened.import->addFiles(
        {opened.write(u"vraagstukken.csv"_s, "Vraagstuk;Verwachte meerwaarde\n"
                                             "Wie leert ons zwemmen?;theorie, focus\n")});
    opened.import->goTo(Step::Rows);
    opened.filter(u"All"_s);
    opened.select(u"importRows"_s, 0);
    const int row = opened.rowOf(u"rowCells"_s, 0, u"Verwachte meerwaarde"_s);
    CHECK(opened.cell(u"rowCells"_s, row, 2) == u"theoretical underpinning, focus on the issue"_s);
    opened.import->reject();
    opened.import->reject();
}

TEST_CASE("sentences tell a day as people read it")
{
    Opened opened;
    opened.import->addFiles(
        {opened.write(u"contacten.csv"_s, "Naam;Laatste contact\nSelma Celik;12-05-2062\n")});
    opened.import->goTo(Step::Rows);
    opened.filter(u"All"_s);
    const QString why = opened.find<QLabel>(u"rowReasons"_s)->text();
    INFO(why.toStdString());
    CHECK(why.contains(u"12 May 2062 is years ahead"_s));
    CHECK(!why.contains(u"2062-05-12"_s));
    opened.import->reject();
}

TEST_CASE("refused rows are saved, mended and come in again, or are taken off the list")
{
    Opened opened;
    const QString list =
        opened.write(u"contacten.csv"_s, "Naam;Laatste contact\nSelma Celik;31-09-2026\n");
    opened.import->addFiles({list});
    opened.import->goTo(Step::Rows);
    CHECK(opened.outcomeOfLine(2) == u"refused"_s);
    opened.next();
    REQUIRE(opened.import->step() == Step::Done);
    CHECK(opened.find(u"unsolved"_s)->isVisible());
    opened.next();
    opened.open();
    CHECK(opened.find(u"unsolved"_s)->isVisible()); // and at the first step the next time
    const QString out = opened.path(u"oplossen.csv"_s);
    exchange::exportUnsolved(opened.workspace(), u"contacten.csv"_s, out);
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray mended = file.readAll().replace("31-09-2026", "30-09-2026");
    CHECK(mended.contains("30-09-2026"));
    file.resize(0);
    file.write(mended);
    file.close();
    opened.import->addFiles({out});
    opened.import->goTo(Step::Rows);
    opened.next();
    REQUIRE(opened.import->step() == Step::Done);
    CHECK(queries::counts(opened.workspace()).value(&record::table<Person>().description()) == 1);
    CHECK(exchange::unsolvedFiles(opened.workspace()).isEmpty());
    CHECK(!opened.find(u"unsolved"_s)->isVisible());

    opened.next();
    opened.open();
    opened.import->addFiles({list});
    opened.import->goTo(Step::Rows);
    opened.next();
    REQUIRE(exchange::unsolvedFiles(opened.workspace()).size() == 1);
    opened.window().click(opened.find(u"removeUnsolved"_s));
    CHECK(exchange::unsolvedFiles(opened.workspace()).isEmpty());
}
