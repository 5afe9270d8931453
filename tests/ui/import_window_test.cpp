// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people.h"
#include "core/queries/lists.h"
#include "tests/support/opened_import.h"
#include "tests/support/zip_maker.h"
#include "ui/parts/banner.h"
#include "ui/parts/segmented.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace ankerpunt;
using Opened = test::OpenedImport;
using test::Window;
using Step = ui::ImportWindow::Step;

namespace {

int people(Workspace &workspace)
{
    return queries::counts(workspace).value(&record::table<Person>().description());
}

QString messy(const QString &name)
{
    return QStringLiteral(ANKERPUNT_SOURCE_DIR "/tests/data/rommel/") + name;
}

const QString contacts = u"R1_contacten_2019-2026.csv"_s;

} // namespace

TEST_CASE("an import goes in five steps, and undo in the last takes it back")
{
    Opened opened;
    CHECK(!opened.find<QPushButton>(u"importNext"_s)->isEnabled());
    opened.import->addFiles({u":/example/personen.csv"_s});
    CHECK(opened.find<QListWidget>(u"importFiles"_s)
              ->item(0)
              ->text()
              .startsWith(u"personen.csv\nCan be read"_s));
    opened.next();
    CHECK(opened.import->step() == Step::Reading);
    CHECK(opened.find<QLabel>(u"importHow"_s)->text().startsWith(u"Read as: People"_s));
    CHECK(!opened.cell(u"importPreview"_s, 0, 0).isEmpty());
    opened.next();
    CHECK(opened.import->step() == Step::Columns);
    opened.next();
    CHECK(opened.import->step() == Step::Rows);
    CHECK(opened.isAsBefore());
    opened.next();
    CHECK(opened.import->step() == Step::Done);
    CHECK(people(opened.workspace()) > 30);
    CHECK(opened.find<QLabel>(u"importDone"_s)->text().startsWith(u"Imported: "_s));
    // The organisations of these people are in no file yet: what was dropped is not kept silent.
    auto *leftOut = opened.find<QLabel>(u"importLeftOut"_s);
    CHECK(leftOut->isVisible());
    CHECK(leftOut->text().startsWith(u"37 rows came in, but not all that was in them:\n"_s));
    CHECK(leftOut->text().count(u'\n') == 5); // four of them, and how many more
    CHECK(leftOut->text().endsWith(u"33 more."_s));
    opened.window().click(opened.find(u"undoImport"_s));
    CHECK_FALSE(leftOut->isVisible());
    CHECK(opened.isAsBefore());
    CHECK(!opened.find(u"undoImport"_s)->isVisible());
}

TEST_CASE("the steps are gone through with the keyboard, forward and back")
{
    Opened opened;
    opened.import->addFiles({u":/example/personen.csv"_s});
    for (const Step step : {Step::Reading, Step::Columns, Step::Rows}) {
        QTest::keyClick(opened.import, Qt::Key_Return, Qt::ControlModifier);
        Window::settle();
        CHECK(opened.import->step() == step);
    }
    // Enter in a list of rows does not import.
    QTest::keyClick(opened.find(u"importRows"_s), Qt::Key_Return);
    CHECK(opened.import->step() == Step::Rows);
    QTest::keyClick(opened.import, Qt::Key_Left, Qt::AltModifier);
    CHECK(opened.import->step() == Step::Columns);
    auto *steps = opened.find<ui::Segmented>(u"importSteps"_s);
    CHECK(steps->current() == Step::Columns);
    Q_EMIT steps->chosen(Step::Files);
    CHECK(opened.import->step() == Step::Files);
    QTest::keyClick(opened.import, Qt::Key_Escape);
    CHECK(opened.isAsBefore());
}

TEST_CASE("a file that is not clear is told beside it, and what is in it can be said")
{
    Opened opened;
    const QString odd = opened.write(u"lijst.csv"_s, "Alfa;Beta\nDe Wip;Utrecht\n");
    opened.import->addFiles({u":/example/personen.csv"_s, odd, opened.path(u"missing.csv"_s)});
    auto *files = opened.find<QListWidget>(u"importFiles"_s);
    REQUIRE(files->count() == 3);
    CHECK(files->item(1)->text().contains(u"Not yet clear"_s));
    files->setCurrentRow(2);
    opened.window().click(opened.find(u"removeFile"_s));
    REQUIRE(files->count() == 2);
    files->setCurrentRow(1);
    opened.next();
    CHECK(opened.find<ui::Banner>({})->isVisible());
    CHECK(opened.cell(u"importPreview"_s, 0, 0) == u"De Wip"_s); // one sees what is in it
    opened.choose(u"importKind"_s, u"Organisations"_s);
    CHECK(!opened.import->session().hasProblem());
    opened.next();
    opened.select(u"importColumns"_s, 0);
    CHECK(opened.cell(u"importColumns"_s, 0, 1) == u"Left out"_s);
    opened.choose(u"columnTo"_s, u"Name"_s);
    CHECK(opened.cell(u"importColumns"_s, 0, 1) == u"Name"_s);
    opened.next();
    CHECK(opened.import->step() == Step::Rows);
    CHECK(opened.outcomeOfLine(2) == u"new"_s);
    opened.import->reject();
}

TEST_CASE("of a spreadsheet the sheet is chosen, of a text its letters")
{
    Opened opened;
    const auto rows = [](const QByteArray &header, const QByteArray &value) {
        return "<row><c t=\"inlineStr\"><is><t>" + header +
               "</t></is></c></row><row><c t=\"inlineStr\"><is><t>" + value + "</t></is></c></row>";
    };
    const auto maker = test::SpreadsheetMaker()
                           .sheet(rows("Naam", "Anna de Vries"), "Mensen")
                           .sheet(rows("Organisatie", "De Wip"), "Clubs", "hidden");
    const QString list = opened.write(u"lijst.xlsx"_s, maker.bytes());
    opened.import->addFiles({list, u":/example/personen.csv"_s});
    opened.next();
    auto *sheets = opened.find<QComboBox>(u"importSheet"_s);
    CHECK(sheets->isVisible());
    CHECK(!opened.find(u"importEncoding"_s)->isVisible());
    CHECK(!opened.find(u"importSeparator"_s)->isVisible());
    CHECK(opened.cell(u"importPreview"_s, 0, 0) == u"Anna de Vries"_s);
    CHECK(opened.find<QLabel>(u"importHow"_s)->text().contains(u"Sheet: Mensen."_s));
    opened.choose(u"importSheet"_s, u"Clubs (hidden)"_s);
    CHECK(opened.cell(u"importPreview"_s, 0, 0) == u"De Wip"_s);
    CHECK(sheets->currentText() == u"Clubs (hidden)"_s);
    opened.import->session().setCurrent(1);
    CHECK(!sheets->isVisible());
    CHECK(opened.find(u"importEncoding"_s)->isVisible());
    opened.import->reject();
}

TEST_CASE("letters of a Macintosh and of Windows come out right when a person says so")
{
    Opened opened;
    opened.import->addFiles({messy(u"R8_oude_mac.csv"_s)});
    opened.next();
    opened.choose(u"importEncoding"_s, u"Old Macintosh"_s);
    CHECK(opened.cell(u"importPreview"_s, 0, 0) == u"Zoë Jansen-de Boer"_s);
    opened.choose(u"importEncoding"_s, u"Windows (1252)"_s);
    CHECK(opened.cell(u"importPreview"_s, 0, 0) != u"Zoë Jansen-de Boer"_s);
    opened.choose(u"importSeparator"_s, u"Comma ,"_s);
    CHECK(opened.find<QTableView>(u"importPreview"_s)->model()->columnCount() == 1);
    opened.window().click(opened.find(u"cancelImport"_s));

    opened.open();
    opened.import->addFiles({messy(contacts)});
    opened.next();
    CHECK(opened.find<QLabel>(u"importHow"_s)->text().contains(u"Letters: windows-1252"_s));
    CHECK(opened.cell(u"importPreview"_s, 6, 0) == u"Zoë Jansen - de Boer"_s);
    CHECK(opened.find<QListWidget>(u"passedOver"_s)->count() >= 4); // titles and empty lines
    opened.import->reject();
}

TEST_CASE("letters that were encoded twice are asked about and shown put right")
{
    Opened opened;
    opened.import->addFiles(
        {opened.write(u"personen.csv"_s, "Naam;E-mail\nZo\xc3\x83\xc2\xab Jansen;zoe@example.org\n"
                                         "Andr\xc3\x83\xc2\xa9 Bos;andre@example.org\n")});
    opened.next();
    auto *choice = opened.find<ui::Segmented>(u"repairLetters"_s);
    CHECK(choice->current() == -1);
    CHECK(opened.cell(u"importPreview"_s, 0, 0) == u"Zoë Jansen"_s);
    Q_EMIT choice->chosen(1);
    Window::settle();
    CHECK(opened.cell(u"importPreview"_s, 0, 0) == u"ZoÃ« Jansen"_s);
    Q_EMIT opened.find<ui::Segmented>(u"repairLetters"_s)->chosen(0);
    Window::settle();
    opened.next();
    opened.next();
    CHECK(opened.outcomeOfLine(2) == u"new"_s); // agreed, so nothing to decide
    opened.import->reject();
}

TEST_CASE("rows in disorder are decided one by one, for all of a kind, and mended")
{
    Opened opened(true);
    opened.import->addFiles({messy(contacts)});
    opened.next();
    opened.next();
    opened.next();
    REQUIRE(opened.import->step() == Step::Rows);
    // Those to decide come first.
    CHECK(opened.cell(u"importRows"_s, 0, 1) == u"unclear"_s);
    opened.select(u"importRows"_s, opened.rowOf(u"importRows"_s, 0, u"5"_s));
    auto *merge = opened.find<QPushButton>(u"decide_merge"_s);
    CHECK(merge->text().contains(u"P01"_s));
    CHECK(!merge->accessibleDescription().isEmpty());
    opened.window().click(merge);
    CHECK(opened.outcomeOfLine(5) != u"unclear"_s);
    CHECK(opened.outcomeOfLine(8) == u"skipped"_s);

    // Two people in a cell become a row each.
    opened.select(u"importRows"_s, opened.rowOf(u"importRows"_s, 0, u"20"_s));
    opened.window().click(opened.find(u"decide_split"_s));
    opened.filter(u"All"_s);
    const auto *rows = opened.find<QTableView>(u"importRows"_s)->model();
    int parts = 0;
    for (int row = 0; row < rows->rowCount(); ++row) {
        parts += rows->index(row, 0).data().toString() == u"20"_s ? 1 : 0;
    }
    CHECK(parts == 2);

    // A day that does not exist is mended in its cell, and then asked about like the others.
    CHECK(opened.outcomeOfLine(16) == u"refused"_s);
    opened.select(u"importRows"_s, opened.rowOf(u"importRows"_s, 0, u"16"_s));
    opened.mend(u"Laatste contact"_s, u"30-09-2026"_s);
    CHECK(opened.outcomeOfLine(16) != u"refused"_s);

    // The rest at once.
    opened.filter(u"To decide"_s);
    auto *menu = opened.find<QPushButton>(u"decideForAll"_s)->menu();
    Q_EMIT menu->aboutToShow();
    menu->actions().constFirst()->trigger();
    Window::settle();
    CHECK(opened.import->session().planned().counts.value(exchange::Outcome::Unclear) < 3);

    // Another way of reading keeps what was decided.
    opened.import->goTo(Step::Reading);
    opened.choose(u"importEncoding"_s, u"Windows (1252)"_s);
    opened.import->goTo(Step::Rows);
    CHECK(opened.outcomeOfLine(5) != u"unclear"_s);
    CHECK(opened.outcomeOfLine(16) != u"refused"_s);
    CHECK(opened.isAsBefore());
    const int known = people(opened.workspace());
    opened.next();
    CHECK(opened.import->step() == Step::Done);
    CHECK(people(opened.workspace()) > known);
    opened.window().click(opened.find(u"undoImport"_s));
    CHECK(opened.isAsBefore());
}

TEST_CASE("the window opens on choosing files")
{
    Opened opened;
    CHECK(opened.import->focusWidget()->objectName() == u"chooseFiles"_s);
    opened.import->reject();
}

TEST_CASE("what was said of columns comes again by itself for the next file like it")
{
    Opened opened;
    const auto list = [&](const QString &name) {
        return opened.write(name, "Lidnr;Club;Kleur\nO1;De Wip;rood\n");
    };
    opened.import->addFiles({list(u"een.csv"_s)});
    opened.next();
    opened.choose(u"importKind"_s, u"Organisations"_s);
    opened.next();
    opened.select(u"importColumns"_s, 1);
    opened.choose(u"columnTo"_s, u"Name"_s);
    auto *name = opened.find<QLineEdit>(u"saveMapping"_s);
    name->setFocus();
    QTest::keyClicks(name, u"Clubs"_s);
    QTest::keyClick(name, Qt::Key_Return);
    Window::settle();
    opened.next();
    opened.next();
    REQUIRE(opened.import->step() == Step::Done);
    opened.next();

    opened.open();
    opened.import->addFiles({list(u"twee.csv"_s)});
    CHECK(!opened.import->session().hasProblem());
    opened.import->goTo(Step::Columns);
    CHECK(opened.find<QComboBox>(u"importMapping"_s)->currentText() == u"Kept before: Clubs"_s);
    CHECK(opened.cell(u"importColumns"_s, 1, 1) == u"Name"_s);
    opened.import->reject();
}

TEST_CASE("what must not be kept says why and cannot be chosen")
{
    Opened opened;
    opened.import->addFiles(
        {opened.write(u"personen.csv"_s, "Naam;E-mail;Geloof\nZo Jansen;zo@example.org;geen\n")});
    opened.import->goTo(Step::Columns);
    opened.select(u"importColumns"_s, 2);
    CHECK(opened.cell(u"importColumns"_s, 2, 1) == u"Left out"_s);
    CHECK(opened.cell(u"importColumns"_s, 2, 2).isEmpty()); // no samples of it either
    CHECK(!opened.find<QLabel>(u"columnWhy"_s)->text().isEmpty());
    CHECK(!opened.find<QComboBox>(u"columnTo"_s)->isEnabled());
    opened.import->reject();
}

TEST_CASE("reading a large file tells how far it is and can be stopped")
{
    Opened opened;
    const QByteArray row = "Anna de Vries;" + QByteArray(186, 'x') + '\n';
    const QString large = opened.write(u"groot.csv"_s, "Naam;Notitie\n" + row.repeated(150000));
    auto &session = opened.import->session();
    int told = 0;
    bool wasUsable = false;
    QObject::connect(&session, &ui::ImportSession::progressed, opened.import, [&](int, int total) {
        if (total > 0 && ++told == 1) {
            wasUsable = opened.find(u"stopWork"_s)->isVisible();
            QTest::mouseClick(opened.find(u"stopWork"_s), Qt::LeftButton);
        }
    });
    opened.import->addFiles({large});
    CHECK(told == 1);
    CHECK(wasUsable);
    REQUIRE(session.files().size() == 1);
    CHECK(session.files().constFirst().problem.contains(u"stopped"_s));
    CHECK(!session.isBusy());
    opened.window().click(opened.find(u"removeFile"_s));
    CHECK(session.files().isEmpty());
    CHECK(opened.isAsBefore());
    opened.import->reject();
}

TEST_CASE("stopping long work leaves nothing and the window lives meanwhile")
{
    Opened opened;
    QByteArray many = "Naam;E-mail\n";
    const auto word = [](int number) { // names that are not like each other
        QByteArray letters;
        for (int i = 0; i < 4; ++i, number = number * 7 + 3) {
            letters += "bdfgklmnprstvz"[number % 14];
            letters += "aeiou"[number / 14 % 5];
        }
        return letters;
    };
    for (int i = 0; i < 6000; ++i) {
        many +=
            word(i * 31) + ' ' + word(i * 17 + 5) + ";p" + QByteArray::number(i) + "@example.org\n";
    }
    opened.import->addFiles({opened.write(u"personen.csv"_s, many)});
    int told = 0;
    auto &session = opened.import->session();
    const auto stop =
        QObject::connect(&session, &ui::ImportSession::progressed, [&](int, int total) {
            told += total > 0 ? 1 : 0;
            if (told == 1) {
                QTest::mouseClick(opened.find(u"stopWork"_s), Qt::LeftButton);
            }
        });
    opened.import->goTo(Step::Rows);
    CHECK(told >= 1);
    CHECK(opened.import->step() == Step::Files);
    CHECK(opened.find<ui::Banner>({})->isVisible());
    QObject::disconnect(stop);

    opened.import->goTo(Step::Rows);
    REQUIRE(opened.import->step() == Step::Rows);
    told = 0;
    QObject::connect(&session, &ui::ImportSession::progressed, opened.import, [&](int, int total) {
        told += total > 0 ? 1 : 0;
        if (total > 0 && told == 1) {
            opened.import->reject(); // Esc stops the work, not the window
        }
    });
    opened.next();
    CHECK(told >= 1);
    CHECK(opened.import->isVisible());
    CHECK(opened.import->step() == Step::Rows);
    CHECK(opened.isAsBefore());
    opened.import->reject();
}

TEST_CASE("one Esc does not throw away what was chosen, and an import of nothing has no undo")
{
    Opened opened(true);
    const QString list = opened.write(u"mensen.csv"_s, "Naam;Rol\nZo Jansen;buur\n");
    opened.import->addFiles({list});
    auto &session = opened.import->session();
    session.setColumn(u"Rol"_s, u"notes"_s);
    Window::settle();
    opened.import->reject();
    CHECK(opened.import->isVisible());
    CHECK(opened.find<ui::Banner>({})->sentence().contains(u"Press Esc again"_s));
    session.setColumn(u"Rol"_s, u"languages"_s); // going on forgets the first
    Window::settle();
    opened.import->reject();
    CHECK(opened.import->isVisible());
    opened.import->goTo(Step::Rows);
    opened.next();
    REQUIRE(opened.import->step() == Step::Done);
    CHECK(opened.find(u"undoImport"_s)->isVisible());
    opened.next();
    opened.open();
    opened.import->addFiles({u":/example/wijken.csv"_s}); // all of it is there
    opened.import->goTo(Step::Rows);
    opened.next();
    REQUIRE(opened.import->step() == Step::Done);
    CHECK(!opened.find(u"undoImport"_s)->isVisible());
    opened.next();
    opened.open();
    opened.import->addFiles({list});
    opened.import->session().setColumn(u"Rol"_s, u"notes"_s);
    opened.import->reject();
    opened.import->reject();
    CHECK(!opened.import->isVisible());
}
