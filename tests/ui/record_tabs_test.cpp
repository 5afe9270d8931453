// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/activities.h"
#include "core/domain/contacts.h"
#include "core/domain/education.h"
#include "core/domain/partnerships.h"
#include "core/domain/projects.h"
#include "core/domain/questions.h"
#include "core/domain/taking_part.h"
#include "tests/support/filled_file.h"
#include "tests/support/window.h"
#include "ui/parts/row_delegate.h"
#include "ui/parts/tab_bar.h"
#include "ui/records/record_form.h"
#include "ui/records/record_list.h"
#include "ui/records/record_page.h"
#include "ui/records/record_tabs.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace ankerpunt;
using test::TemporaryFile;
using test::Window;

namespace {

/// A person, what she does and asks, and a project with what hangs on it.
struct Lives
{
    Id<Person> selma;
    Id<Organisation> cafe;
    Id<Interaction> talk;
    Id<Question> question;
    Id<Project> project;
    Id<Team> team;
    Id<Partnership> partnership;
};

Lives fill(record::Store &store)
{
    Lives all;
    store.change(u"Fill"_s, [&](record::Change &change) {
        Person person;
        person.givenName = u"Selma"_s;
        person.familyName = u"Çelik"_s;
        all.selma = change.save(person);
        Organisation organisation;
        organisation.name = u"Taalcafé Zonnebloempad"_s;
        all.cafe = change.save(organisation);
        Affiliation affiliation;
        affiliation.person = all.selma;
        affiliation.organisation = all.cafe;
        change.save(affiliation);
        Question question;
        question.title = u"Wie oefent er Nederlands?"_s;
        question.organisation = all.cafe;
        question.person = all.selma;
        all.question = change.save(question);
        Project project;
        project.title = u"Tafelkaarten"_s;
        project.question = all.question;
        all.project = change.save(project);
        project.title = u"Tweede project"_s;
        project.question = {};
        change.save(project);
        Team team;
        team.project = all.project;
        team.name = u"Dinsdag"_s;
        all.team = change.save(team);
        team.name = u"Avond"_s; // comes before it
        change.save(team);
        Partnership partnership;
        partnership.title = u"Taal in de buurt"_s;
        all.partnership = change.save(partnership);
        Interaction talk;
        talk.happenedOn = QDate(2026, 11, 3);
        talk.topic = u"Afrondend gesprek"_s;
        talk.subjects = {Id<AnyRecord>(all.project.value()),
                         Id<AnyRecord>(all.partnership.value())};
        all.talk = change.save(talk);
        InteractionParticipant with;
        with.interaction = all.talk;
        with.person = all.selma;
        change.save(with);
        Participation part;
        part.record = Id<AnyRecord>(all.project.value());
        part.person = all.selma;
        part.from = *PartialDate::fromIso(u"2026-09"_s);
        change.save(part);
        Activity activity;
        activity.heldOn = QDate(2026, 10, 6);
        activity.title = u"Taaltafel"_s;
        activity.project = all.project;
        change.save(activity);
    });
    return all;
}

/// The tabs that are shown, as they are read: the word and the number.
QStringList tabsOf(Window &window)
{
    Window::settle();
    const auto *bar = window.find<ui::TabBar>(u"tabs"_s);
    QStringList shown;
    for (int i = 0; i < bar->count(); ++i) {
        if (bar->isTabVisible(i) && (i == 0 || !bar->tabData(i).toString().isEmpty())) {
            shown.append((bar->tabText(i) + u' ' + bar->tabData(i).toString()).trimmed());
        }
    }
    return shown;
}

/// The rows of a list, both lines.
QStringList rowsOf(const QAbstractItemView *view)
{
    QStringList rows;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        rows.append(index.data().toString() + u" | "_s +
                    index.data(ui::Row::SecondRole).toString());
    }
    return rows;
}

QStringList rowsIn(Window &window, const QString &kind, const QString &field)
{
    window->currentPage()->form()->tabs()->showKind(kind, field);
    Window::settle();
    return rowsOf(window.find<QListView>(u"related_%1_%2"_s.arg(kind, field)));
}

} // namespace

TEST_CASE("the tabs of a person show what the person does, said and asked")
{
    TemporaryFile file;
    const Lives all = fill(file.store());
    file.close();
    Window window(file.path());
    window->openRecord(all.selma.value());
    CHECK(tabsOf(window) == QStringList{u"Details"_s, u"Functions 1"_s,
                                        u"Talks: people spoken with 1"_s, u"Questions 1"_s,
                                        u"Participations 1"_s});
    CHECK(rowsIn(window, u"affiliation"_s, u"person_id"_s).constFirst().contains(u"Taalcafé"_s));
    CHECK(rowsIn(window, u"interaction_participant"_s, u"person_id"_s) ==
          QStringList{u"Afrondend gesprek | 3 November 2026"_s});
    CHECK(rowsIn(window, u"question"_s, u"person_id"_s).size() == 1);
    CHECK(rowsIn(window, u"participation"_s, u"person_id"_s) ==
          QStringList{u"Tafelkaarten | September 2026"_s});
}

TEST_CASE("the tabs of a project and a partnership show what leads to them, lists as well")
{
    TemporaryFile file;
    const Lives all = fill(file.store());
    file.close();
    Window window(file.path());
    window->openRecord(all.project.value());
    CHECK(rowsIn(window, u"interaction"_s, u"subjects"_s).size() == 1);
    CHECK(rowsIn(window, u"activity"_s, u"project_id"_s) ==
          QStringList{u"Taaltafel | 6 October 2026 · Tafelkaarten"_s.left(26)});
    CHECK(rowsIn(window, u"team"_s, u"project_id"_s) ==
          QStringList{u"Avond | "_s, u"Dinsdag | "_s});
    CHECK(rowsIn(window, u"participation"_s, u"record_id"_s) ==
          QStringList{u"Selma Çelik | September 2026"_s});
    window->openRecord(all.partnership.value());
    CHECK(rowsIn(window, u"interaction"_s, u"subjects"_s).size() == 1);
    window->openRecord(all.question.value());
    CHECK(rowsIn(window, u"project"_s, u"question_id"_s).size() == 1);
}

TEST_CASE("what one comes to do with a record has its tab before there is any")
{
    TemporaryFile file;
    Id<CourseRun> run;
    Id<Question> asked;
    Id<Project> project;
    file.store().change(u"Fill"_s, [&](record::Change &change) {
        Course course;
        course.title = u"Actieleren"_s;
        CourseRun first;
        first.course = change.save(course);
        first.startsOn = QDate(2027, 2, 8);
        run = change.save(first);
        Question question;
        question.title = u"De eerste bijbaan"_s;
        asked = change.save(question);
        Project one;
        one.title = u"Een winkel voor de straat"_s;
        project = change.save(one);
    });
    file.close();
    Window window(file.path());
    const auto shows = [&](qint64 id, const QStringList &tabs) {
        window->openRecord(id);
        Window::settle();
        const auto *bar = window->currentPage()->form()->tabs()->findChild<ui::TabBar *>();
        QStringList shown;
        for (int i = 0; i < bar->count(); ++i) {
            shown += bar->isTabVisible(i) ? QStringList{bar->tabText(i)} : QStringList();
        }
        return std::ranges::all_of(tabs, [&](const QString &tab) { return shown.contains(tab); });
    };
    CHECK(shows(run.value(), {u"Weeks of the plan"_s, u"Appointments"_s}));
    CHECK(shows(asked.value(), {u"Matches"_s, u"Actions"_s}));
    CHECK(shows(project.value(), {u"Activities"_s, u"Actions"_s}));
}

TEST_CASE("adding in a tab fills in where it was added, and opening goes there")
{
    TemporaryFile file;
    const Lives all = fill(file.store());
    file.close();
    Window window(file.path());
    const record::Store &store = window->workspace()->store();
    window->openRecord(all.question.value());
    window->currentPage()->form()->tabs()->showKind(u"project"_s);
    window.click(window.find(u"add_project"_s));
    REQUIRE(window->currentPage()->kind().kind == u"project"_s);
    window.type(u"Vervolg"_s);
    window.press(Qt::Key_Tab);
    const qint64 made = window->currentPage()->current();
    CHECK(store.load(Id<Project>(made)).question == all.question);

    window->openRecord(all.project.value());
    window->currentPage()->form()->tabs()->showKind(u"interaction"_s, u"subjects"_s);
    window.click(window.find(u"add_interaction"_s));
    window.find<QLineEdit>(u"topic"_s)->setFocus();
    window.type(u"Nieuw gesprek"_s);
    window.press(Qt::Key_Tab);
    const auto talk = store.load(Id<Interaction>(window->currentPage()->current()));
    CHECK(talk.subjects == QList{Id<AnyRecord>(all.project.value())});

    window->openRecord(all.question.value());
    window->currentPage()->form()->tabs()->showKind(u"match"_s);
    window.click(window.find(u"add_match"_s));
    const auto hasKeyboard = [&](const QString &field) {
        const QWidget *editor = window.find(field);
        return editor == window.focus() || editor->isAncestorOf(window.focus());
    };
    CHECK(hasKeyboard(u"course_run_id"_s)); // the question is filled in

    window->openRecord(all.selma.value()); // a talk is opened, not the tie to it
    window->currentPage()->form()->tabs()->showKind(u"interaction_participant"_s);
    window.find(u"related_interaction_participant_person_id"_s)->setFocus();
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Return);
    CHECK(window->currentPage()->current() == all.talk.value());
    CHECK(window->currentPage()->kind().kind == u"interaction"_s);
}

TEST_CASE("a new record that was only begun from a tab is no loss")
{
    TemporaryFile file;
    const Lives all = fill(file.store());
    file.close();
    Window window(file.path());
    window->openRecord(all.question.value());
    window->currentPage()->form()->tabs()->showKind(u"project"_s);
    window.click(window.find(u"add_project"_s));
    CHECK(!window->currentPage()->form()->hasUnsaved());
    window->goTo(u"person"_s);
    CHECK(window->close());
}

TEST_CASE("Ctrl+Page Down goes through the tabs, and arrows along them")
{
    TemporaryFile file;
    const Lives all = fill(file.store());
    file.close();
    Window window(file.path());
    window->openRecord(all.selma.value());
    Window::settle();
    auto *bar = window.find<ui::TabBar>(u"tabs"_s);
    window.press(Qt::Key_Return);
    REQUIRE(window->currentPage()->form()->isAncestorOf(window.focus()));
    window.press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(bar->tabText(bar->currentIndex()) == u"Functions"_s);
    CHECK(window.focus() == bar);
    window.press(Qt::Key_Right);
    const int second = bar->currentIndex();
    CHECK(bar->isTabVisible(second));
    CHECK(second > 1);
    window.press(Qt::Key_PageUp, Qt::ControlModifier);
    window.press(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(bar->currentIndex() == 0);
    window.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(bar->tabText(bar->currentIndex()) == u"Functions"_s);
}

TEST_CASE("tabs that are empty or do not fit are under More, and never wider than the form")
{
    TemporaryFile file;
    const Lives all = fill(file.store());
    file.close();
    Window window(file.path());
    window->openRecord(all.project.value());
    Window::settle();
    auto *bar = window.find<ui::TabBar>(u"tabs"_s);
    auto *more = window.find<QToolButton>(u"moreTabs"_s);
    const auto *form = window->currentPage()->form();
    CHECK(bar->width() + more->width() <= form->width());
    int hidden = 0;
    for (int i = 0; i < bar->count(); ++i) {
        hidden += bar->isTabVisible(i) ? 0 : 1;
    }
    CHECK(hidden > 15); // a project can have nearly everything
    window.click(more);
    auto *menu = more->findChild<QMenu *>(u"moreMenu"_s);
    REQUIRE(menu->isVisible());
    QAction *notes = nullptr;
    int offered = 0;
    CHECK(menu->actions().size() <= 5); // it does not cover the window: what is empty is in menus
    for (const QMenu *group : menu->findChildren<QMenu *>()) {
        for (QAction *action : group->actions()) {
            offered += 1;
            notes = action->text() == u"Notes taken"_s ? action : notes;
        }
    }
    CHECK(offered == hidden);
    REQUIRE(notes != nullptr);
    notes->trigger();
    menu->close();
    Window::settle();
    CHECK(bar->tabText(bar->currentIndex()) == u"Notes taken"_s);
    CHECK(bar->isTabVisible(bar->currentIndex()));
    CHECK(bar->width() + more->width() <= form->width());
}

TEST_CASE(
    "a project that has everything shows the tabs that fit, in order, and the rest under More")
{
    const test::FilledFile filled;
    filled.file.close();
    Window window(filled.file.path());
    for (const int width : {1366, 1440, 1100}) {
        window->resize(width, 768);
        window->openRecord(filled.idOf(record::table<Project>().description()));
        Window::settle();
        const auto *bar = window.find<ui::TabBar>(u"tabs"_s);
        const auto *more = window.find<QToolButton>(u"moreTabs"_s);
        CAPTURE(width);
        CHECK(tabsOf(window).size() >= 4);
        CHECK(bar->tabRect(bar->count() - 1).right() <= bar->width());
        CHECK(bar->sizeHint().width() + more->width() <=
              window->currentPage()->form()->tabs()->width());
        window.click(window.find(u"moreTabs"_s));
        auto *menu = more->findChild<QMenu *>(u"moreMenu"_s);
        const QString first = menu->actions().constFirst()->text(); // what has something, how much
        CHECK(first.section(u'\t', 1).toInt() > 0);
        menu->close();
    }
}

TEST_CASE("a mistake in the details brings their tab back")
{
    TemporaryFile file;
    const Lives all = fill(file.store());
    file.close();
    Window window(file.path());
    window->openRecord(all.project.value());
    window.find<QLineEdit>(u"starts_on"_s)->setFocus();
    window.type(u"31-2-2026"_s);
    window->currentPage()->form()->tabs()->showKind(u"team"_s);
    Window::settle();
    CHECK(!window->close());
    CHECK(window->currentPage()->form()->tabs()->areDetailsShown());
    CHECK(window.focus()->objectName() == u"starts_on"_s);
}

TEST_CASE("a part that is removed in a tab can be put back from the message")
{
    TemporaryFile file;
    const Lives all = fill(file.store());
    file.close();
    Window window(file.path());
    const QStringList before = test::contentOf(window->workspace()->store());
    window->openRecord(all.selma.value());
    window->currentPage()->form()->tabs()->showKind(u"affiliation"_s);
    window.find(u"related_affiliation_person_id"_s)->setFocus();
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Delete);
    CHECK(window->workspace()->store().partsOf<Affiliation>(all.selma.value()).isEmpty());
    CHECK(window.find<QLabel>(u"toastText"_s)->text().startsWith(u"Remove function"_s));
    window.click(window.find(u"toastAction"_s));
    CHECK(test::contentOf(window->workspace()->store()) == before);
}

TEST_CASE("what may be of several kinds is found by typing, with its kind beside it")
{
    TemporaryFile file;
    const Lives all = fill(file.store());
    file.store().change(u"Add"_s, [](record::Change &change) {
        Organisation organisation; // called like a person
        organisation.name = u"Selma Çelik"_s;
        change.save(organisation);
    });
    file.close();
    Window window(file.path());
    window->openRecord(all.project.value());
    window->currentPage()->form()->tabs()->showKind(u"actor"_s);
    window.click(window.find(u"add_actor"_s));
    auto *dialog = window->findChild<QDialog *>(u"partDialog"_s);
    REQUIRE(dialog != nullptr);
    dialog->findChild<QLineEdit *>(u"name"_s)->setFocus();
    window.type(u"De organisator"_s);
    auto *who = dialog->findChild<QLineEdit *>(u"who_id"_s);
    who->setFocus();
    window.type(u"selma"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog->findChild<QLabel *>(u"problem_who_id"_s)->text().contains(u"more than one"_s));
    who->setText(u"Selma Çelik (Person)"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    Window::settle();
    const auto actors = window->workspace()->store().partsOf<Actor>(all.project.value());
    REQUIRE(actors.size() == 1);
    CHECK(actors.constFirst().who.value() == all.selma.value());
}

TEST_CASE("a hit of the search that belongs to something opens that, on the right tab")
{
    TemporaryFile file;
    const Lives all = fill(file.store());
    file.close();
    Window window(file.path());
    window.press(Qt::Key_K, Qt::ControlModifier);
    window.type(u"dinsdag"_s);
    window.press(Qt::Key_Return);
    CHECK(window->currentPage()->current() == all.project.value());
    const auto *view = window.find<QListView>(u"related_team_project_id"_s);
    CHECK(view->currentIndex().data(ui::RecordList::IdRole).toLongLong() == all.team.value());
    window.press(Qt::Key_Return); // and from there on
    CHECK(window->currentPage()->current() == all.team.value());
    CHECK(window->currentPage()->kind().kind == u"team"_s);
}
