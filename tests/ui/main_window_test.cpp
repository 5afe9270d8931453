// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people.h"
#include "tests/support/window.h"
#include "ui/parts/banner.h"
#include "ui/records/record_page.h"
#include "ui/settings.h"
#include "ui/sidebar.h"
#include "ui/status_line.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileIconProvider>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QToolButton>

using namespace ankerpunt;
using test::TemporaryFile;
using test::Window;
using ui::CommandId;

TEST_CASE("a second window reads along and says who is working in the file")
{
    TemporaryFile file;
    Person person;
    person.familyName = u"Ouden"_s;
    file.store().change(u"Add"_s, [&](record::Change &change) { person.id = change.save(person); });
    file.close();
    Window first(file.path());
    Window second(file.path());
    REQUIRE(second->workspace() != nullptr);
    CHECK(second->workspace()->isReadOnly());
    const QString said = second.find<ui::Banner>(u"banner"_s)->sentence();
    CHECK(said.contains(second->workspace()->holder()->user));
    CHECK(!second->action(CommandId::NewRecord)->isEnabled());
    CHECK(!second->action(CommandId::Undo)->isEnabled());
    second->openRecord(person.id.value());
    CHECK(second.find<QLineEdit>(u"family_name"_s)->isReadOnly());
}

TEST_CASE("the language changes at once and stays for the next time")
{
    TemporaryFile file;
    file.close();
    {
        Window window(file.path());
        window->goTo(u"organisation"_s);
        CHECK(window->menuBar()->actions().constFirst()->text() == u"&File"_s);
        window->setLanguage(u"nl"_s);
        Window::settle();
        CHECK(window->menuBar()->actions().constFirst()->text() == u"&Bestand"_s);
        CHECK(window.find<ui::Sidebar>(u"sidebar"_s)->places().constFirst().label ==
              u"Contacten"_s);
        CHECK(window->currentPage()->kind().kind == u"organisation"_s);
        // a folder in a dialog of Qt's own, which asks with a remark
        CHECK(QFileIconProvider().type(QFileInfo(QDir::tempPath())) == u"Map"_s);
    }
    CHECK(ui::settings::language() == u"nl"_s);
}

TEST_CASE("what was done in English, such as making the example, is undone in Dutch words")
{
    TemporaryFile file;
    file.workspace().setSetting(u"programme"_s, u"Domstad"_s); // as the command line does
    file.close();
    Window window(file.path(), u"nl"_s);
    CHECK(window->action(ui::CommandId::Undo)->text().endsWith(u"Instelling wijzigen"_s));
}

TEST_CASE("what cannot be opened is told and leaves the window as it was")
{
    TemporaryFile file;
    file.close();
    Window window(file.path());
    CHECK(!window->openFile(file.path(u"nowhere.anker"_s)));
    auto *message = window->findChild<QMessageBox *>(u"message"_s);
    REQUIRE(message != nullptr);
    CHECK(message->textFormat() == Qt::PlainText);
    CHECK(message->text().contains(u"Choose another"_s));
    message->close();
    CHECK(window->workspace()->path() == file.path());
}

TEST_CASE("the status line says where the file is and that all is saved")
{
    TemporaryFile file;
    file.close();
    Window window(file.path());
    auto *status = window.find<ui::StatusLine>(u"statusLine"_s);
    CHECK(status->placeText() == u"Only on this computer · register.anker"_s);
    CHECK(status->savedText() == u"All saved"_s);
    window.press(Qt::Key_N, Qt::ControlModifier);
    window.type(u"Riet"_s);
    window.press(Qt::Key_Tab);
    CHECK(status->savedText().startsWith(u"All saved, "_s));
}

TEST_CASE("F6 goes round the panes and Ctrl with a number to a place")
{
    TemporaryFile file;
    file.close();
    Window window(file.path());
    CHECK(window.focus()->objectName() == u"addFirst"_s);
    window.press(Qt::Key_3, Qt::ControlModifier);
    CHECK(window.focus()->objectName() == u"addFirst"_s);
    CHECK(window->currentPage()->kind().kind == u"partnership"_s);
    window.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(window.focus()->objectName() == u"title"_s);
    window.press(Qt::Key_F6);
    CHECK(window.focus()->objectName() == u"sidebar"_s);
    window.press(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(window.focus()->objectName() != u"sidebar"_s);
}

TEST_CASE("no button is without a name, and icon buttons explain themselves")
{
    TemporaryFile file;
    Person person;
    person.familyName = u"Ouden"_s;
    file.store().change(u"Add"_s, [&](record::Change &change) {
        person.id = change.save(person);
        ContactPoint phone;
        phone.person = person.id;
        phone.value = u"06 00 00 01 13"_s;
        change.save(phone);
    });
    file.close();
    Window window(file.path());
    window->openRecord(person.id.value());
    for (const auto *button : window->findChildren<QAbstractButton *>()) {
        const bool ofQt = button->metaObject()->className() == QByteArray("QLineEditIconButton");
        if (!button->isVisible() || ofQt || button->objectName().startsWith(u"qt_"_s)) {
            continue;
        }
        CAPTURE(button->objectName(), button->text());
        CHECK((!button->text().isEmpty() || !button->accessibleName().isEmpty()));
        const auto *tool = qobject_cast<const QToolButton *>(button);
        CHECK((tool == nullptr || !tool->toolTip().isEmpty()));
    }
    for (const auto *label : window->findChildren<QLabel *>()) {
        CHECK((label->text().isEmpty() || label->textFormat() == Qt::PlainText));
    }
}

TEST_CASE("without a file the window offers to begin, to open and to look round")
{
    Window window;
    CHECK(window->workspace() == nullptr);
    for (const auto &name : {u"startNew"_s, u"startOpen"_s, u"startExample"_s, u"startImport"_s}) {
        CHECK(window.find(name)->isEnabled());
    }
    CHECK(!window->action(CommandId::Export)->isEnabled());
    CHECK(window->action(CommandId::Import)->isEnabled()); // into a file that is still to be made
}

TEST_CASE("nothing but the window itself opens a window")
{
    TemporaryFile file;
    file.close();
    Window window(file.path());
    for (const auto &place : window.find<ui::Sidebar>(u"sidebar"_s)->places()) {
        window->goTo(place.key);
        window.trigger(CommandId::NewRecord);
        window.press(Qt::Key_Escape);
    }
    for (const QWidget *widget : QApplication::topLevelWidgets()) {
        CAPTURE(widget->metaObject()->className(), widget->objectName());
        CHECK((widget == &*window || !widget->isVisible()));
    }
}
