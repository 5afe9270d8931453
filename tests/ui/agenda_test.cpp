// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/activities.h"
#include "core/domain/plans.h"
#include "core/queries/agenda.h"
#include "tests/support/small_register.h"
#include "tests/support/window.h"
#include "ui/agenda/agenda_model.h"
#include "ui/agenda/agenda_page.h"
#include "ui/parts/segmented.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"
#include "ui/settings.h"
#include "ui/sidebar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolTip>

using namespace ankerpunt;
using test::SmallRegister;
using test::Window;

namespace {

QStringList agendaOf(SmallRegister &small)
{
    const Language english(u"en"_s);
    const queries::Display display(small.file.workspace(), english);
    QStringList lines;
    for (const auto &item : queries::agenda(small.file.workspace(), display)) {
        lines.append(u"%1 %2%3"_s.arg(item.day.toString(Qt::ISODate), item.title,
                                      item.late ? u" late"_s : QString()));
    }
    return lines;
}

/// A project from Monday 7 September 2026, with a plan.
Id<Project> addProject(SmallRegister &small)
{
    Project project;
    project.title = u"Tafelkaart"_s;
    project.startsOn = QDate(2026, 9, 7);
    return small.add(project);
}

} // namespace

TEST_CASE("the agenda holds what has a day, in order, and says what is late")
{
    SmallRegister small;
    small.file.workspace().setSetting(QString::fromUtf16(ownTodaySetting), u"2026-11-22"_s);
    small.file.reopen();
    const auto project = addProject(small);
    Appointment appointment;
    appointment.record = Id<AnyRecord>(project.value());
    appointment.title = u"Eindgesprek"_s;
    appointment.startsOn = QDate(2026, 11, 24);
    appointment.startsAt = QTime(14, 30);
    small.add(appointment);
    Activity activity;
    activity.title = u"Buurtmaaltijd"_s;
    activity.heldOn = QDate(2026, 11, 24);
    small.add(activity);
    Action action;
    action.record = Id<AnyRecord>(project.value());
    action.what = u"Kaarten drukken"_s;
    action.dueOn = QDate(2026, 11, 21);
    const auto late = small.add(action);
    action.what = u"Kaarten ophalen"_s;
    action.dueOn = QDate(2026, 11, 22);
    small.add(action);
    action.what = u"Gedaan"_s;
    action.done = true;
    small.add(action);
    Phase phase;
    phase.record = Id<AnyRecord>(project.value());
    phase.weekFrom = 3;
    phase.weekTo = 4;
    phase.kind = PhaseKind::Research;
    small.add(phase);
    CHECK(agendaOf(small) ==
          QStringList{u"2026-09-21 research"_s, u"2026-11-21 Kaarten drukken late"_s,
                      u"2026-11-22 Kaarten ophalen"_s, u"2026-11-24 Buurtmaaltijd"_s,
                      u"2026-11-24 Eindgesprek"_s});
    const Language english(u"en"_s);
    const queries::Display display(small.file.workspace(), english);
    const auto items = queries::agenda(small.file.workspace(), display);
    CHECK(items.at(1).secondary == u"Action · Tafelkaart"_s); // what it is about
    CHECK(queries::actionsLate(small.file.workspace()) == 1);
    small.file.store().change(u"Archive"_s, [&](record::Change &change) {
        change.archive(late.value(), QDate(2026, 11, 22));
    });
    CHECK(queries::actionsLate(small.file.workspace()) == 0);
    CHECK(agendaOf(small).size() == 4);
}

TEST_CASE("the model of the agenda is sound while it is filled, filtered and emptied")
{
    const Language language(u"en"_s);
    ui::AgendaModel agenda(language, nullptr);
    const QAbstractItemModelTester tester(&agenda,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QDate monday(2026, 11, 23);
    const auto item = [](qint64 id, QDate day, const QString &title) {
        return queries::AgendaItem{day, {},   title, {}, &record::table<Action>().description(),
                                   id,  false};
    };
    agenda.setItems({item(1, monday, u"Maaltijd"_s), item(2, monday.addDays(9), u"Bellen"_s)},
                    {{monday.addDays(2), monday.addDays(2), u"Vrije dag"_s, {}}}, monday);
    CHECK(agenda.rowCount() == 5); // each week has a line before it
    CHECK(agenda.total() == 2);
    agenda.setFilter(u"bel"_s);
    CHECK(agenda.rowCount() == 2);
    CHECK(agenda.rowOf(2) == 1);
    agenda.setFilter({});
    agenda.setItems({}, {}, monday);
    CHECK(agenda.rowCount() == 0);
}

TEST_CASE("the agenda opens at this week, is filtered, and Enter opens what is chosen")
{
    SmallRegister small;
    const QDate today = Clock().today();
    Id<Activity> now;
    for (const int weeks : {-3, -1, 0, 2}) {
        Activity activity;
        activity.title = u"Maaltijd %1"_s.arg(weeks);
        activity.heldOn = today.addDays(7 * weeks);
        const auto id = small.add(activity);
        now = weeks == 0 ? id : now;
    }
    small.file.close();
    Window window(small.file.path());
    window.press(Qt::Key_7, Qt::ControlModifier);
    auto *list = window.find<QListView>(u"list_agenda"_s);
    CHECK(list->model()->rowCount() == 8); // four weeks with one thing each
    CHECK(list->currentIndex().data().toString() == u"Maaltijd 0"_s);
    CHECK(list->model()
              ->index(list->currentIndex().row() - 1, 0)
              .data()
              .toString()
              .startsWith(u"This week"_s));
    window.press(Qt::Key_PageUp); // past the head of the first week
    CHECK(list->currentIndex().data().toString() == u"Maaltijd -3"_s);
    window.press(Qt::Key_PageDown);
    CHECK(list->currentIndex().data().toString() == u"Maaltijd 2"_s);
    window.press(Qt::Key_F, Qt::ControlModifier);
    window.type(u"maaltijd 0"_s);
    CHECK(list->model()->rowCount() == 2);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    window.press(Qt::Key_Return);
    CHECK(window->here() == ui::Visit{u"activity"_s, now.value()});
}

TEST_CASE("late actions stand in amber at the agenda, and go when they are done")
{
    SmallRegister small;
    const auto project = addProject(small);
    Action action;
    action.record = Id<AnyRecord>(project.value());
    action.what = u"Kaarten drukken"_s;
    action.dueOn = QDate(2020, 1, 1);
    action.id = small.add(action);
    small.file.close();
    Window window(small.file.path());
    const auto said = [&] {
        auto *bar = window.find<ui::Sidebar>(u"sidebar"_s);
        return bar->model()->index(5, 0).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(said() == u"Agenda, 1 action late"_s);
    CHECK(window.find<ui::Sidebar>(u"sidebar"_s)
              ->model()
              ->index(5, 0)
              .data(Qt::ToolTipRole)
              .toString() == u"Agenda (Ctrl+7): 1 action late"_s);
    action.done = true;
    window->workspace()->store().change(u"Done"_s,
                                        [&](record::Change &change) { change.save(action); });
    CHECK(said() == u"Agenda"_s);
}

TEST_CASE("a button at the head of the agenda leads from one late action to the next")
{
    SmallRegister small;
    const auto project = addProject(small);
    QList<Action> actions;
    for (const QString &what : {u"Kaarten drukken"_s, u"Zaal huren"_s}) {
        Action action;
        action.record = Id<AnyRecord>(project.value());
        action.what = what;
        action.dueOn = QDate(2020, 1, 1).addDays(40 * int(actions.size()));
        action.id = small.add(action);
        actions.append(action);
    }
    Activity activity;
    activity.title = u"Maaltijd"_s;
    activity.heldOn = Clock().today();
    small.add(activity);
    small.file.close();
    Window window(small.file.path());
    window->goTo(ui::MainWindow::agendaPlace());
    auto *next = window.find<QPushButton>(u"nextLate"_s);
    CHECK(next->text() == u"2 late"_s);
    const auto chosen = [&] {
        return window.find<QListView>(u"list_agenda"_s)->currentIndex().data().toString();
    };
    for (const QString &what : {u"Kaarten drukken"_s, u"Zaal huren"_s, u"Kaarten drukken"_s}) {
        window.click(next);
        CHECK(chosen() == what);
    }
    for (Action &action : actions) {
        action.done = true;
        window->workspace()->store().change(u"Done"_s,
                                            [&](record::Change &change) { change.save(action); });
    }
    CHECK_FALSE(next->isVisible());
}

TEST_CASE("Space says that an action is done, and undo that it is not")
{
    SmallRegister small;
    const auto project = addProject(small);
    QList<Id<Action>> actions;
    for (const QString &what : {u"Kaarten drukken"_s, u"Zaal huren"_s}) {
        Action action;
        action.record = Id<AnyRecord>(project.value());
        action.what = what;
        action.dueOn = QDate(2020, 1, 1).addDays(40 * int(actions.size()));
        actions.append(small.add(action));
    }
    Activity activity;
    activity.title = u"Maaltijd"_s;
    activity.heldOn = Clock().today();
    small.add(activity);
    small.file.close();
    Window window(small.file.path());
    window->goTo(ui::MainWindow::agendaPlace());
    auto *agenda = window.find<QListView>(u"list_agenda"_s);
    const auto stored = [&](int i) { return window->workspace()->store().load(actions.at(i)); };
    const auto space = [&](QWidget *list) {
        list->setFocus();
        window.press(Qt::Key_Space);
    };
    CHECK(agenda->currentIndex().data().toString() == u"Maaltijd"_s);
    const auto steps = [&] { return window->workspace()->store().undoText().value_or(QString()); };
    const QString before = steps();
    space(agenda); // an activity is no promise
    CHECK(steps() == before);

    window.click(window.find(u"nextLate"_s));
    space(agenda);
    CHECK(stored(0).done);
    CHECK(stored(0).doneOn == Clock().today());
    CHECK(agenda->currentIndex().data().toString() == u"Zaal huren"_s); // the next is at hand
    CHECK(window.find<QLabel>(u"toastText"_s)->text() == u"Done: Kaarten drukken"_s);
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(stored(0).done);

    window->goTo(u"action"_s);
    auto *list = window.find<QListView>(u"list_action"_s);
    list->setFocus();
    window.press(Qt::Key_Down);
    const auto chosen = window->currentPage()->current();
    space(list);
    CHECK(window->workspace()->store().load(Id<Action>(chosen)).done);
    CHECK_FALSE(window->findChild<QAction *>(u"markDone"_s)->isEnabled()); // it is done already
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(window->workspace()->store().load(Id<Action>(chosen)).done);

    window->goTo(ui::MainWindow::agendaPlace());
    window.click(window.find(u"nextLate"_s));
    Q_EMIT agenda->customContextMenuRequested({}); // where one finds out
    auto *menu = window->findChild<QMenu *>(u"rowMenu"_s);
    CHECK(menu->actions().contains(window->findChild<QAction *>(u"markDone"_s)));
    menu->close();
}

TEST_CASE("who works here sees the own actions alone, and how many of those are late")
{
    SmallRegister small;
    Person worker;
    worker.givenName = u"Marloes"_s;
    const auto marloes = small.add(worker);
    worker.givenName = u"Joost"_s;
    const auto joost = small.add(worker);
    const auto project = addProject(small);
    const QDate today = Clock().today();
    const auto promise = [&](Id<Person> owner, const QString &what, QDate day) {
        Action action;
        action.record = Id<AnyRecord>(project.value());
        action.owner = owner;
        action.what = what;
        action.dueOn = day;
        small.add(action);
    };
    promise(marloes, u"Kaarten drukken"_s, today.addDays(-30));
    promise(marloes, u"Samira bellen"_s, today.addDays(1));
    promise(joost, u"Zaal huren"_s, today.addDays(-20));
    promise({}, u"Taart halen"_s, today);
    const QString path = small.file.path();
    small.file.close();
    Window window(path);
    window->goTo(ui::MainWindow::agendaPlace());
    auto *whose = window->findChild<ui::Segmented *>(u"agendaWhose"_s);
    CHECK_FALSE(whose->isVisible()); // nobody said who works here
    ui::settings::forFile(path).setWorker(marloes.value());
    window->goTo(u"person"_s);
    window->goTo(ui::MainWindow::agendaPlace());
    REQUIRE(whose->isVisible());
    auto *list = window.find<QListView>(u"list_agenda"_s);
    const auto titles = [&] {
        QStringList all;
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            const QModelIndex index = list->model()->index(i, 0);
            if (!index.data(ui::AgendaModel::IsHeadRole).toBool()) {
                all.append(index.data().toString());
            }
        }
        return all;
    };
    CHECK(titles().size() == 4);
    CHECK(window.find<QPushButton>(u"nextLate"_s)->text() == u"2 late"_s);
    window.click(whose->segment(1));
    CHECK(titles() == QStringList{u"Kaarten drukken"_s, u"Samira bellen"_s});
    CHECK(window.find<QPushButton>(u"nextLate"_s)->text() == u"1 late"_s);
    window.press(Qt::Key_F, Qt::ControlModifier);
    window.type(u"taart"_s); // of nobody
    CHECK(titles().isEmpty());
    window.click(window.find(u"clearFilters"_s));
    CHECK(titles().size() == 4);
    CHECK(window.focus() == list);
    window.click(whose->segment(1));
    Window again(path); // it stays so
    again->goTo(ui::MainWindow::agendaPlace());
    CHECK(again.find<QListView>(u"list_agenda"_s)->model()->rowCount() ==
          list->model()->rowCount());
    window.click(whose->segment(0));
    CHECK(titles().size() == 4);
}

TEST_CASE("a long title in the agenda ends with … and is told whole at the pointer")
{
    SmallRegister small;
    Activity activity;
    activity.title = u"Maaltijd met alle bewoners van de straat"_s + QString(200, u'x');
    activity.heldOn = Clock().today();
    small.add(activity);
    small.file.close();
    Window window(small.file.path());
    window->goTo(ui::MainWindow::agendaPlace());
    auto *list = window.find<QListView>(u"list_agenda"_s);
    const QPoint at = list->visualRect(list->currentIndex()).center();
    QHelpEvent rest(QEvent::ToolTip, at, list->viewport()->mapToGlobal(at));
    QApplication::sendEvent(list->viewport(), &rest);
    CHECK(QToolTip::text().contains(activity.title));
    QToolTip::hideText();
}

TEST_CASE("an appointment is added from the head of the agenda")
{
    SmallRegister small;
    (void)addProject(small);
    small.file.close();
    Window window(small.file.path());
    window->goTo(ui::MainWindow::agendaPlace());
    window.click(window.find(u"newAppointment"_s));
    CHECK(window->here().place == u"appointment"_s);
    CHECK(window->currentPage()->form()->isOpen());
}

TEST_CASE("the agenda shows the holidays of the file's regions as strips that no key stops at")
{
    SmallRegister small;
    small.file.workspace().setSetting(QString::fromUtf16(ownTodaySetting), u"2026-12-14"_s);
    small.file.reopen();
    Organisation school;
    school.name = u"Universiteit Domstad"_s;
    school.holidayRegion = HolidayRegion::Centre;
    small.add(school);
    Activity activity;
    activity.title = u"Winterborrel"_s;
    activity.heldOn = QDate(2026, 12, 14);
    small.add(activity);
    activity.title = u"Kerstdiner"_s;
    activity.heldOn = QDate(2026, 12, 29);
    small.add(activity);
    small.file.close();
    Window window(small.file.path());
    window.press(Qt::Key_7, Qt::ControlModifier);
    auto *list = window.find<QListView>(u"list_agenda"_s);
    QStringList strips;
    for (int i = 0; i < list->model()->rowCount(); ++i) {
        const QModelIndex index = list->model()->index(i, 0);
        if (index.data(ui::AgendaModel::IsHolidayRole).toBool()) {
            strips.append(index.data(Qt::AccessibleTextRole).toString());
        }
    }
    CHECK(strips == QStringList{u"Mon 21 Dec, Kerstvakantie · to Sun 3 Jan"_s,
                                u"Fri 25 Dec, Eerste kerstdag"_s, u"Sat 26 Dec, Tweede kerstdag"_s,
                                u"Mon 28 Dec, Kerstvakantie · to Sun 3 Jan"_s,
                                u"Fri 1 Jan, Nieuwjaarsdag"_s});
    CHECK(list->currentIndex().data().toString() == u"Winterborrel"_s);
    list->setFocus();
    window.press(Qt::Key_Down);
    CHECK(list->currentIndex().data().toString() == u"Kerstdiner"_s);
    qobject_cast<ui::AgendaModel *>(list->model())->setOwner(1);
    CHECK(list->model()->rowCount() == 0); // what one person promised is told without holidays
}
