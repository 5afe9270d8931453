// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people.h"
#include "core/queries/lists.h"
#include "tests/support/window.h"
#include "tests/support/writer.h"
#include "ui/parts/banner.h"
#include "ui/restore/restore_dialog.h"
#include "ui/settings.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace ankerpunt;
using test::contentOf;
using test::TemporaryFile;
using test::Window;
using ui::CommandId;

namespace {

void addPerson(Workspace &workspace, const QString &name)
{
    workspace.store().change(u"Add"_s, [&](record::Change &change) {
        Person person;
        person.givenName = name;
        change.save(person);
    });
}

/// A closed file with one backup for each of these people.
void fill(TemporaryFile &file, const QStringList &people)
{
    for (const QString &name : people) {
        addPerson(file.workspace(), name);
        backups::beforeClosing(file.workspace());
        file.reopen();
    }
    file.close();
}

int people(const Workspace &workspace)
{
    return queries::counts(workspace).value(&record::table<Person>().description());
}

void press(QWidget *widget, Qt::Key key)
{
    QTest::keyClick(widget, key);
    Window::settle();
}

/// Waits until every row of the list was checked.
QTreeWidget *checkedList(Window &window)
{
    auto *list = window.find<QTreeWidget>(u"backups"_s);
    CHECK(QTest::qWaitFor(
        [list] { return list->findItems(u"Being checked"_s, Qt::MatchExactly, 2).isEmpty(); }));
    return list;
}

QString bannerOf(Window &window)
{
    return window.find<ui::Banner>(u"banner"_s)->sentence();
}

} // namespace

TEST_CASE("with the keyboard alone an earlier version comes back, and the one before is kept")
{
    TemporaryFile file;
    fill(file, {u"Een"_s, u"Twee"_s});
    Window window(file.path());
    addPerson(*window->workspace(), u"Drie"_s);
    const QStringList before = contentOf(window->workspace()->store());
    REQUIRE(people(*window->workspace()) == 3);
    window.trigger(CommandId::Restore);
    QTreeWidget *list = checkedList(window);
    REQUIRE(list->topLevelItemCount() == 2);
    CHECK(list->topLevelItem(0)->text(2) == u"Sound"_s);
    press(list, Qt::Key_Down); // from the newest to the one before
    press(list, Qt::Key_Return);
    auto *question = window->findChild<QMessageBox *>(u"question"_s);
    REQUIRE(question != nullptr);
    CHECK(question->text().contains(list->topLevelItem(1)->text(0)));
    CHECK(contentOf(window->workspace()->store()) == before); // nothing yet
    press(question, Qt::Key_Return);
    QTest::qWait(0);
    Window::settle();
    CHECK(window->findChild<QDialog *>(u"restoreDialog"_s) == nullptr);
    CHECK(people(*window->workspace()) == 1);
    CHECK_FALSE(window->workspace()->isReadOnly());
    CHECK(bannerOf(window).contains(u"is kept among the earlier versions"_s));
    const auto kept = backups::listOf(file.path());
    REQUIRE(kept.size() == 3);
    CHECK(contentOf(Workspace::open(kept.first().path, Workspace::Mode::ReadOnly)->store()) ==
          before);
}

TEST_CASE("who thinks better of it changes nothing")
{
    TemporaryFile file;
    fill(file, {u"Een"_s, u"Twee"_s});
    Window window(file.path());
    window.trigger(CommandId::Restore);
    QTreeWidget *list = checkedList(window);
    press(list, Qt::Key_Return);
    press(window->findChild<QMessageBox *>(u"question"_s), Qt::Key_Escape);
    CHECK(list->isVisible());
    press(list, Qt::Key_Escape);
    CHECK(window->findChild<QDialog *>(u"restoreDialog"_s) == nullptr);
    CHECK(people(*window->workspace()) == 2);
    CHECK(backups::listOf(file.path()).size() == 2);
}

TEST_CASE("a file without backups says how they come about")
{
    TemporaryFile file;
    file.close();
    Window window(file.path());
    window.trigger(CommandId::Restore);
    auto *dialog = window.find<QDialog>(u"restoreDialog"_s);
    QStringList said;
    for (const auto *label : dialog->findChildren<QLabel *>()) {
        said.append(label->text());
        CHECK(label->height() >= label->heightForWidth(label->width())); // nothing is cut off
    }
    CHECK(said.contains(u"There is no earlier version yet"_s));
    CHECK_FALSE(dialog->findChild<QPushButton *>(u"restoreNow"_s)->isVisible());
    press(dialog, Qt::Key_Escape);
}

TEST_CASE("a damaged backup is shown as damaged and cannot be chosen")
{
    TemporaryFile file;
    fill(file, {u"Een"_s, u"Twee"_s});
    QFile newest(backups::listOf(file.path()).first().path);
    REQUIRE(newest.open(QIODevice::Append));
    newest.write("x");
    newest.close();
    Window window(file.path());
    window.trigger(CommandId::Restore);
    QTreeWidget *list = checkedList(window);
    CHECK(list->topLevelItem(0)->text(2) == u"Damaged"_s);
    CHECK_FALSE(window.find(u"restoreNow"_s)->isEnabled());
    press(list, Qt::Key_Return);
    CHECK(window->findChild<QMessageBox *>(u"question"_s) == nullptr);
    press(list, Qt::Key_Down);
    CHECK(window.find(u"restoreNow"_s)->isEnabled());
}

TEST_CASE("a file that no longer opens is restored without opening it")
{
    TemporaryFile file;
    fill(file, {u"Een"_s});
    QFile broken(file.path());
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray(5000, 'x'));
    broken.close();
    Window window;
    CHECK_FALSE(window->openFile(file.path()));
    window->findChild<QMessageBox *>(u"question"_s)->close(); // it offers to repair
    Window::settle();
    window.trigger(CommandId::Restore);
    auto *dialog = window->findChild<QFileDialog *>();
    REQUIRE(dialog != nullptr);
    Q_EMIT dialog->fileSelected(file.path());
    dialog->close();
    Window::settle();
    press(checkedList(window), Qt::Key_Return);
    press(window->findChild<QMessageBox *>(u"question"_s), Qt::Key_Return);
    Window::settle();
    REQUIRE(window->workspace() != nullptr);
    CHECK(people(*window->workspace()) == 1);
    CHECK(bannerOf(window).contains(u"kept as damaged-"_s));
}

TEST_CASE("a backup that the person saved elsewhere is put back as well")
{
    TemporaryFile file;
    addPerson(file.workspace(), u"Een"_s);
    const QString own = file.path(u"stick/reserve.anker"_s);
    QDir().mkpath(QFileInfo(own).path());
    file.workspace().backUp(own);
    addPerson(file.workspace(), u"Twee"_s);
    file.close();
    Window window(file.path());
    window.trigger(CommandId::Restore);
    auto *dialog = window->findChild<QDialog *>(u"restoreDialog"_s);
    REQUIRE(dialog != nullptr);
    const auto choose = [&](const QString &path) {
        window.click(dialog->findChild<QPushButton *>(u"otherBackup"_s));
        auto *files = dialog->findChild<QFileDialog *>();
        REQUIRE(files != nullptr);
        Q_EMIT files->fileSelected(path);
        Q_EMIT files->filesSelected({path});
        files->close();
        Window::settle();
        press(dialog->findChild<QMessageBox *>(u"question"_s), Qt::Key_Return);
        Window::settle();
    };
    SECTION("one that is sound")
    {
        choose(own);
        CHECK(people(*window->workspace()) == 1);
        CHECK(ui::settings::folder() == QFileInfo(own).absolutePath()); // where the next one begins
        const auto kept = backups::listOf(file.path());
        REQUIRE(kept.size() == 1); // the version of before
        CHECK(people(*Workspace::open(kept.at(0).path, Workspace::Mode::ReadOnly)) == 2);
    }
    SECTION("one that is no backup")
    {
        QFile text(own);
        REQUIRE(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(5000, 'x'));
        text.close();
        choose(own);
        CHECK(window->findChild<QMessageBox *>() != nullptr); // it says why
        CHECK(people(*window->workspace()) == 2);
        CHECK(backups::listOf(file.path()).isEmpty());
    }
}

TEST_CASE("file windows begin where one works, and a backup has a name that says what it is")
{
    TemporaryFile file;
    addPerson(file.workspace(), u"Een"_s);
    file.close();
    ui::settings::setFolder({});
    Window window(file.path());
    const QString today = window->workspace()->clock().today().toString(Qt::ISODate);
    window.trigger(CommandId::Backup);
    auto *files = window->findChild<QFileDialog *>();
    REQUIRE(files != nullptr);
    CHECK(files->directory() == QFileInfo(file.path()).absoluteDir());
    CHECK(files->selectedFiles().constFirst().endsWith(u"register backup %1.anker"_s.arg(today)));
    files->close();
}

TEST_CASE("what someone else is working in is not restored, and stays open for reading")
{
    TemporaryFile file;
    fill(file, {u"Een"_s});
    test::WriterProcess writer(file.path(), 1);
    writer.go();
    writer.waitFor(1);
    Window window(file.path());
    window.trigger(CommandId::Restore);
    press(checkedList(window), Qt::Key_Return);
    press(window->findChild<QMessageBox *>(u"question"_s), Qt::Key_Return);
    Window::settle();
    auto *message = window->findChild<QMessageBox *>(u"message"_s);
    REQUIRE(message != nullptr);
    CHECK(message->text().contains(u"is working in this file"_s));
    message->close();
    CHECK(window->workspace()->isReadOnly());
    CHECK(writer.finish() == 0);
}

TEST_CASE("closing the window, opening another file and reading again keep a backup")
{
    TemporaryFile file;
    file.close();
    TemporaryFile other;
    other.close();
    Window window(file.path());
    addPerson(*window->workspace(), u"Een"_s);
    SECTION("closing")
    {
        window->close();
    }
    SECTION("opening another")
    {
        REQUIRE(window->openFile(other.path()));
    }
    SECTION("reading again")
    {
        window.trigger(CommandId::Reload);
    }
    CHECK(backups::listOf(file.path()).size() == 1);
}

TEST_CASE("closing a window in which nothing was changed keeps no backup")
{
    TemporaryFile file;
    file.close();
    Window window(file.path());
    window->close();
    CHECK(backups::listOf(file.path()).isEmpty());
}

TEST_CASE("a backup that cannot be made is told and does not keep the window open")
{
    TemporaryFile file;
    file.close();
    QFile inTheWay(backups::folderOf(file.path()));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    Window window(file.path());
    addPerson(*window->workspace(), u"Een"_s);
    CHECK(window->close());
    CHECK_FALSE(window->isVisible());
    QMessageBox *message = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        message = message == nullptr ? qobject_cast<QMessageBox *>(widget) : message;
    }
    REQUIRE(message != nullptr);
    CHECK(message->isVisible());
    CHECK(message->parentWidget() == nullptr); // else it would go with the window
    CHECK(message->text().startsWith(u"All was saved, but no backup was made"_s));
    message->close();
    CHECK(people(*Workspace::open(file.path(), Workspace::Mode::ReadOnly)) == 1);
}
