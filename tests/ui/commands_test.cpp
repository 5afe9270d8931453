// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people.h"
#include "tests/support/window.h"
#include "ui/search/search_field.h"
#include "ui/search/search_hits.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

#include <map>

using namespace ankerpunt;
using test::TemporaryFile;
using test::Window;
using ui::Command;
using ui::CommandId;
using ui::SearchHits;

namespace {

/// The lines under the search field, after typing.
QStringList found(Window &window, const QString &text)
{
    window.trigger(CommandId::Search);
    window.type(text);
    QTest::qWait(150); // a moment after the last key
    QStringList lines;
    const auto *model = window.find<ui::SearchField>(u"search"_s)->hits()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const QString second = index.data(SearchHits::SecondaryRole).toString();
        lines.append(second.isEmpty() ? index.data().toString()
                                      : index.data().toString() + u" | "_s + second);
    }
    return lines;
}

} // namespace

TEST_CASE("every command has a name and a place in a menu, and no two share their keys")
{
    QStringList names;
    QStringList keys;
    for (const Command &command : ui::commands()) {
        names.append(QString::fromLatin1(command.name));
        if (!command.keys.isEmpty()) {
            keys.append(command.keysText());
        }
    }
    names.removeDuplicates();
    CHECK(names.size() == ui::commands().size());
    const auto all = keys.size();
    keys.removeDuplicates();
    CHECK(keys.size() == all);

    TemporaryFile file;
    file.close();
    Window window(file.path());
    QStringList inMenus;
    QStringList titles;
    for (QAction *title : window->menuBar()->actions()) {
        titles.append(title->text());
        for (QAction *action : title->menu()->actions()) {
            inMenus.append(action->objectName());
        }
    }
    for (const QString &name : names) {
        CAPTURE(name);
        CHECK(inMenus.contains(name));
    }
    CHECK(titles == QStringList{u"&File"_s, u"&Edit"_s, u"&View"_s, u"&Go to"_s, u"&Contact"_s,
                                u"&Report"_s, u"E&xtra"_s, u"&Help"_s});
}

TEST_CASE("the keys of the design guide do what it says")
{
    // Its table, but for the keys of the views that are still to come: Ctrl+1, Space and V, P and
    // F8, Ctrl+M and the arrows. Ctrl+Enter belongs to the dialog that is saved.
    const std::map<QString, CommandId> guide{{u"Ctrl+2"_s, CommandId::GoContacts},
                                             {u"Ctrl+3"_s, CommandId::GoPartnerships},
                                             {u"Ctrl+4"_s, CommandId::GoQuestions},
                                             {u"Ctrl+5"_s, CommandId::GoCourses},
                                             {u"Ctrl+6"_s, CommandId::GoProjects},
                                             {u"Ctrl+7"_s, CommandId::GoAgenda},
                                             {u"Ctrl+8"_s, CommandId::GoVentures},
                                             {u"Ctrl+9"_s, CommandId::GoProgrammes},
                                             {u"Ctrl+0"_s, CommandId::GoReports},
                                             {u"Ctrl+K"_s, CommandId::Search},
                                             {u"Ctrl+F"_s, CommandId::Filter},
                                             {u"Ctrl+L"_s, CommandId::LogContact},
                                             {u"Ctrl+N"_s, CommandId::NewRecord},
                                             {u"Ctrl+E"_s, CommandId::Edit},
                                             {u"Return"_s, CommandId::Open},
                                             {u"Space"_s, CommandId::MarkDone},
                                             {u"Del"_s, CommandId::Archive},
                                             {u"Esc"_s, CommandId::Close},
                                             {u"Ctrl+Z"_s, CommandId::Undo},
                                             {u"Ctrl+Shift+Z"_s, CommandId::Redo},
                                             {u"Alt+Left"_s, CommandId::Back},
                                             {u"Alt+Right"_s, CommandId::Forward},
                                             {u"F6"_s, CommandId::NextPane},
                                             {u"Shift+F6"_s, CommandId::PreviousPane},
                                             {u"Ctrl+PgDown"_s, CommandId::NextTab},
                                             {u"Ctrl+PgUp"_s, CommandId::PreviousTab},
                                             {u"Ctrl+B"_s, CommandId::SideBar},
                                             {u"Ctrl+,"_s, CommandId::Settings},
                                             {u"F1"_s, CommandId::Help},
                                             {u"Ctrl+P"_s, CommandId::Print},
                                             {u"Ctrl+Shift+S"_s, CommandId::SavePdf}};
    for (const auto &[keys, id] : guide) {
        CAPTURE(keys);
        CHECK(ui::command(id).keys.toString(QKeySequence::PortableText) == keys);
    }
}

TEST_CASE("no two lines of a menu share the letter that opens them")
{
    for (const QString &language : Language::codes()) {
        TemporaryFile file;
        file.close();
        Window window(file.path(), language);
        for (QAction *title : window->menuBar()->actions()) {
            QStringList letters;
            for (QAction *action : title->menu()->actions()) {
                const auto at = action->text().indexOf(u'&');
                if (!action->isSeparator() && at >= 0) {
                    CAPTURE(language, title->text(), action->text());
                    const QString letter = action->text().mid(at + 1, 1).toLower();
                    CHECK(!letters.contains(letter));
                    letters.append(letter);
                }
            }
        }
    }
}

TEST_CASE("Ctrl+K finds commands after the records, and does what is chosen")
{
    TemporaryFile file;
    Organisation organisation;
    organisation.name = u"Agenda van de wijk"_s;
    file.store().change(u"Add"_s, [&](record::Change &change) { change.save(organisation); });
    file.close();
    Window window(file.path());
    const QStringList lines = found(window, u"agenda"_s);
    CHECK(lines == QStringList{u"Organisations"_s, u"Agenda van de wijk"_s, u"Commands"_s,
                               u"Agenda | Ctrl+7"_s, u"Search in all notes: “agenda”"_s});
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Return);
    CHECK(window->here().place == u"agenda"_s);
    CHECK(found(window, u"neighbourh"_s) ==
          QStringList{u"Commands"_s, u"Neighbourhoods"_s}); // a list without a command of its own
    window.press(Qt::Key_Return);
    CHECK(window->here().place == u"neighbourhood"_s);
}

TEST_CASE("a code finds its record, and stands beside it")
{
    TemporaryFile file;
    file.store().change(u"Add"_s, [&](record::Change &change) {
        for (const auto &[code, name] :
             {std::pair(u"P37"_s, u"Ouden"_s), std::pair(u"P3"_s, u"Bakker"_s),
              std::pair(u"P4"_s, u"Smit"_s)}) {
            Person person;
            person.familyName = name;
            record::Record record{&record::table<Person>().description(),
                                  0,
                                  record::table<Person>().toValues(person),
                                  {},
                                  code,
                                  {}};
            change.save(record);
        }
    });
    file.close();
    Window window(file.path());
    CHECK(found(window, u"p3"_s).mid(0, 3) ==
          QStringList{u"People"_s, u"Bakker | P3"_s, u"Ouden | P37"_s});
    window.press(Qt::Key_Escape);
    window.find<QLineEdit>(u"search"_s)->clear();
    CHECK(found(window, u"P37"_s).mid(0, 2) == QStringList{u"People"_s, u"Ouden | P37"_s});
}

TEST_CASE("at most five of a kind are shown, and all of them on wish")
{
    TemporaryFile file;
    file.store().change(u"Add"_s, [&](record::Change &change) {
        for (int i = 0; i < 8; ++i) {
            Person person;
            person.familyName = u"Taalmaatje %1"_s.arg(i);
            change.save(person);
        }
    });
    file.close();
    Window window(file.path());
    CHECK(found(window, u"taalm"_s).size() == 1 + 5 + 1);
    window.press(Qt::Key_Up); // stays at the first
    for (int i = 0; i < 6; ++i) {
        window.press(Qt::Key_Down);
    }
    window.press(Qt::Key_Return);
    CHECK(window.find<ui::SearchField>(u"search"_s)->hits()->model()->rowCount() == 1 + 8);
}
