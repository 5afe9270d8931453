// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people.h"
#include "core/queries/lists.h"
#include "tests/support/window.h"
#include "ui/import/import_rows.h"
#include "ui/import/import_window.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>

using namespace ankerpunt;
using test::TemporaryFile;
using test::Window;

namespace {

int people(Workspace &workspace)
{
    return queries::counts(workspace).value(&record::table<Person>().description());
}

} // namespace

TEST_CASE("an import is shown first, then done, and one undo takes it back")
{
    TemporaryFile file;
    file.close();
    Window window(file.path());
    const QStringList before = test::contentOf(window->workspace()->store());
    window.trigger(ui::CommandId::Import);
    auto *import = window->findChild<ui::ImportWindow *>(u"importWindow"_s);
    REQUIRE(import != nullptr);
    auto *now = import->findChild<QPushButton *>(u"importNow"_s);
    CHECK(!now->isEnabled());
    import->addFiles({u":/example/personen.csv"_s});
    const QString shown = import->findChild<QListWidget *>()->item(0)->text();
    CHECK(shown.startsWith(u"personen.csv\nPeople: "_s));
    CHECK(import->findChild<QLabel *>(u"importHow"_s)->text().startsWith(u"Read as: People"_s));
    CHECK(test::contentOf(window->workspace()->store()) == before);

    window.click(now);
    CHECK(people(*window->workspace()) > 30);
    window.activate();
    window.trigger(ui::CommandId::Undo);
    window.press(Qt::Key_Space); // it asks first: an import is much
    CHECK(test::contentOf(window->workspace()->store()) == before);
}

TEST_CASE("a file that cannot be read is told and the others stay")
{
    TemporaryFile file;
    file.close();
    Window window(file.path());
    window.trigger(ui::CommandId::Import);
    auto *import = window->findChild<ui::ImportWindow *>(u"importWindow"_s);
    import->addFiles({u":/example/personen.csv"_s, file.path(u"missing.csv"_s)});
    auto *message = window->findChild<QMessageBox *>(u"message"_s);
    REQUIRE(message != nullptr);
    CHECK(!message->text().isEmpty());
    message->close();
    CHECK(import->findChild<QListWidget *>()->count() == 1);
    import->reject();
}

TEST_CASE("the rows of an import that need a look are shown, the others on request")
{
    using exchange::Outcome;
    ui::ImportRows rows;
    const QAbstractItemModelTester tester(&rows,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto row = [](int line, Outcome outcome, const QString &title) {
        exchange::PlannedRow planned;
        planned.line = line;
        planned.outcome = outcome;
        planned.title = title;
        return planned;
    };
    QList<exchange::PlannedRow> read{row(2, Outcome::Added, u"Selma"_s),
                                     row(3, Outcome::Unclear, u"Riet"_s),
                                     row(4, Outcome::Added, u"<b>Joost</b>"_s)};
    read[1].with = {u"P01"_s};
    read[2].reasons = {{exchange::Reason::Kind::DateToCheck, u"Look at the date."_s, {}}};
    rows.setRows(read, false);
    CHECK(rows.rowCount() == 2);
    CHECK(rows.index(0, 3).data().toString() == u"Perhaps the same as P01."_s);
    CHECK(rows.index(1, 2).data(Qt::ToolTipRole).toString() == u"&lt;b&gt;Joost&lt;/b&gt;"_s);
    rows.setRows(read, true);
    CHECK(rows.rowCount() == 3);
}
