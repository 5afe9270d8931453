// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contacts.h"
#include "core/domain/projects.h"
#include "core/domain/questions.h"
#include "tests/support/window.h"
#include "ui/parts/chip_row.h"
#include "ui/parts/tab_bar.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"
#include "ui/records/record_tabs.h"
#include "ui/settings.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace ankerpunt;
using test::TemporaryFile;
using test::Window;

namespace {

struct Someone
{
    TemporaryFile file;
    Person person;
    Organisation place;

    Someone()
    {
        file.store().change(u"Add person: Selma"_s, [&](record::Change &change) {
            person.givenName = u"Selma"_s;
            person.familyName = u"Çelik"_s;
            person.minor = true;
            person.id = change.save(person);
            place.name = u"Taalcafé Zonnebloempad"_s;
            place.id = change.save(place);
            Affiliation role;
            role.person = person.id;
            role.organisation = place.id;
            change.save(role);
        });
        file.close();
    }
};

QAction *inMenu(Window &window, const QString &name)
{
    auto *action = window->currentPage()->form()->findChild<QAction *>(name);
    REQUIRE(action != nullptr);
    return action;
}

} // namespace

TEST_CASE("the head of a person leads to where they are and shows what to know first")
{
    Someone someone;
    Window window(someone.file.path());
    window->openRecord(someone.person.id.value());
    CHECK(window.find<QLabel>(u"recordTitle"_s)->text() == u"Selma Çelik"_s);
    const auto *facts = window.find<ui::ChipRow>(u"facts"_s);
    REQUIRE(facts->chips().size() == 1);
    CHECK(facts->chips().at(0)->word() == u"minor"_s);
    auto *link = window.find<QToolButton>(u"recordAt"_s);
    CHECK(link->text() == u"Taalcafé Zonnebloempad"_s);
    link->setFocus();
    window.press(Qt::Key_Space);
    CHECK(window->currentPage()->current() == someone.place.id.value());
    CHECK(window.find<QLabel>(u"recordTitle"_s)->text() == u"Taalcafé Zonnebloempad"_s);
}

TEST_CASE("the code of a record is small beside its name and can be copied")
{
    TemporaryFile file;
    record::Record project = blankRecord(record::table<Project>().description());
    project.set(u"title"_s, u"Zwemmen"_s);
    project.reference = u"P37"_s;
    file.store().change(u"Add"_s,
                        [&](record::Change &change) { project.id = change.save(project); });
    file.close();
    Window window(file.path());
    window->openRecord(project.id);
    CHECK(window.find<QLabel>(u"recordCode"_s)->text() == u"P37"_s);
    inMenu(window, u"copyCode"_s)->trigger();
    CHECK(QGuiApplication::clipboard()->text() == u"P37"_s);
}

TEST_CASE("the history of a record is read from its menu, with each value before and after")
{
    Someone someone;
    ui::settings::forFile(someone.file.path()).setWorker(someone.person.id.value());
    Window window(someone.file.path());
    window->openRecord(someone.person.id.value());
    window.find(u"languages"_s)->setFocus();
    window.type(u"Turks"_s);
    window.press(Qt::Key_Tab);
    window.find(u"recordMore"_s)->setFocus();
    window.press(Qt::Key_Space);
    inMenu(window, u"recordHistory"_s)->trigger();
    Window::settle();
    auto *dialog = window->findChild<QDialog *>(u"historyDialog"_s);
    REQUIRE(dialog != nullptr);
    const auto *tree = dialog->findChild<QTreeWidget *>(u"history"_s);
    REQUIRE(tree->topLevelItemCount() == 3); // the function of the person as well
    const QTreeWidgetItem *newest = tree->topLevelItem(0);
    CHECK(newest->text(1) == u"Edit person: languages"_s);
    CHECK(newest->text(4) == window->currentPage()->list()->currentIndex().data().toString());
    CHECK(tree->topLevelItem(1)->text(4).startsWith(u"computer "_s)); // nobody said who it was
    REQUIRE(newest->childCount() == 1);
    CHECK(newest->child(0)->text(2).isEmpty());
    CHECK(newest->child(0)->text(3) == u"Turks"_s);
    dialog->reject();
}

TEST_CASE("what was agreed in a talk has its tab from the start, and more tabs stand in groups")
{
    TemporaryFile file;
    Interaction talk;
    talk.happenedOn = QDate(2026, 11, 3);
    talk.topic = u"Bijsturen"_s;
    Project project;
    project.title = u"Zwemmen"_s;
    file.store().change(u"Add"_s, [&](record::Change &change) {
        talk.id = change.save(talk);
        project.id = change.save(project);
    });
    file.close();
    Window window(file.path());
    window->openRecord(talk.id.value());
    const auto *tabs = window->currentPage()->form()->tabs();
    bool shown = false;
    for (int i = 0; i < int(tabs->all().size()); ++i) {
        const bool actions = tabs->all().at(i).from->kind == u"action"_s;
        shown = shown || (actions && tabs->bar()->isTabVisible(i + 1));
    }
    CHECK(shown);

    window->openRecord(project.id.value());
    window.find(u"moreTabs"_s)->setFocus();
    window.press(Qt::Key_Space);
    const auto *menu = window->currentPage()->form()->findChild<QMenu *>(u"moreMenu"_s);
    QStringList lines;
    for (const QAction *action : menu->actions()) {
        lines.append(action->text());
    }
    CHECK(lines == QStringList{u"Empty so far"_s, u"People"_s, u"Plan"_s, u"Result"_s, u"Other"_s});
}

TEST_CASE("a match is named after the question and where it went, also in its head")
{
    TemporaryFile file;
    qint64 id = 0;
    file.store().change(u"Add"_s, [&](record::Change &change) {
        Question question;
        question.title = u"Wie helpt?"_s;
        Project project;
        project.title = u"Tafelkaart, proef"_s;
        Match match;
        match.question = change.save(question);
        match.project = change.save(project);
        id = change.save(match).value();
    });
    file.close();
    Window window(file.path());
    window->openRecord(id);
    CHECK(window.find<QLabel>(u"recordTitle"_s)->text() == u"Wie helpt? · Tafelkaart, proef"_s);
    CHECK(window.find<QLabel>(u"recordRole"_s)->text() == u"Match"_s);
}
