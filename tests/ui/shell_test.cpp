// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contacts.h"
#include "tests/support/window.h"
#include "ui/parts/tab_bar.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"
#include "ui/records/record_tabs.h"
#include "ui/records/saved_views.h"
#include "ui/settings.h"
#include "ui/sidebar.h"
#include "ui/status_line.h"

#include <QAction>
#include <QFileIconProvider>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace ankerpunt;
using test::TemporaryFile;
using test::Window;
using ui::CommandId;
using ui::RecordPage;
using ui::Visit;

namespace {

Id<Person> addPerson(TemporaryFile &file, const QString &name)
{
    Person person;
    person.familyName = name;
    file.store().change(u"Add"_s, [&](record::Change &change) { person.id = change.save(person); });
    return person.id;
}

/// People of one step, as an import makes them.
void addMany(TemporaryFile &file, int count)
{
    file.store().change(u"Import people.csv"_s, [&](record::Change &change) {
        for (int i = 0; i < count; ++i) {
            Person person;
            person.familyName = u"Number %1"_s.arg(i);
            change.save(person);
        }
    });
}

qint64 people(Window &window)
{
    return window->workspace()->store().rows().countOf(
        *window->workspace()->registry().find(u"person"_s));
}

} // namespace

TEST_CASE("Ctrl with a number goes to a place, the same key again to what the place opens on")
{
    TemporaryFile file;
    file.close();
    Window window(file.path());
    const QList<QPair<Qt::Key, QString>> wanted{
        {Qt::Key_2, u"contact"_s}, {Qt::Key_3, u"partnership"_s}, {Qt::Key_4, u"question"_s},
        {Qt::Key_5, u"course"_s},  {Qt::Key_6, u"project"_s},     {Qt::Key_7, u"agenda"_s},
        {Qt::Key_8, u"venture"_s}, {Qt::Key_9, u"programme"_s},   {Qt::Key_0, u"reports"_s}};
    const auto &places = window.find<ui::Sidebar>(u"sidebar"_s)->places();
    REQUIRE(places.size() == wanted.size());
    for (int i = 0; i < int(wanted.size()); ++i) {
        window.press(wanted.at(i).first, Qt::ControlModifier);
        CHECK(window->here().place == wanted.at(i).second);
        CHECK(places.at(i).key == wanted.at(i).second);
    }
    window->goTo(u"organisation"_s);
    window.press(Qt::Key_3, Qt::ControlModifier);
    window.press(Qt::Key_2, Qt::ControlModifier); // as it was left
    CHECK(window->here().place == u"organisation"_s);
    window.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(window->here().place == u"contact"_s);
}

TEST_CASE("a click on the place where one is leads back to what it opens on")
{
    TemporaryFile file;
    file.close();
    Window window(file.path());
    window->goTo(u"calendar_period"_s);
    auto *places = window.find<ui::Sidebar>(u"sidebar"_s);
    REQUIRE(places->currentIndex().data().toString() == u"Courses"_s);
    const QPoint middle = places->visualRect(places->currentIndex()).center();
    QTest::mouseClick(places->viewport(), Qt::LeftButton, {}, middle);
    CHECK(window->here().place == u"course"_s);
    QTest::mouseClick(places->viewport(), Qt::LeftButton, {},
                      places->visualRect(places->model()->index(0, 0)).center());
    CHECK(window->here().place == u"contact"_s);
}

TEST_CASE("the row that is marked opens again after a new record was given up")
{
    TemporaryFile file;
    const qint64 anna = addPerson(file, u"Anna"_s).value();
    file.close();
    const bool withMouse = GENERATE(false, true);
    Window window(file.path());
    window->goTo(u"person"_s);
    RecordPage *page = window->currentPage();
    page->openRecord(anna);
    window.press(Qt::Key_N, Qt::ControlModifier);
    window.press(Qt::Key_Escape);
    REQUIRE(page->current() == 0);
    auto *list = qobject_cast<QListView *>(page->list());
    REQUIRE(list->currentIndex().isValid());
    if (withMouse) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->currentIndex()).center());
    } else {
        list->setFocus();
        window.press(Qt::Key_Return);
    }
    CHECK(page->current() == anna);
}

TEST_CASE("the kinds of a place stand above its list, and what does not fit under More")
{
    TemporaryFile file;
    file.close();
    Window window(file.path());
    auto *kinds = window.find<QTabBar>(u"kinds"_s);
    kinds->setFocus();
    window.press(Qt::Key_Right);
    CHECK(window->here().place == u"person"_s);
    CHECK(window.find<ui::Sidebar>(u"sidebar"_s)->currentIndex().data().toString() ==
          u"Contacts"_s);
    window.click(window.find(u"moreKinds"_s));
    auto *menu = window->currentPage()->findChild<QMenu *>(u"kindMenu"_s);
    REQUIRE(menu != nullptr);
    QStringList more;
    for (QAction *action : menu->actions()) {
        more.append(action->text());
    }
    CHECK(more.contains(u"Talks"_s));
    CHECK(!more.contains(u"Organisations"_s));
    menu->actions().constLast()->trigger();
    menu->close();
    CHECK(window->here().place == u"connection"_s);
}

TEST_CASE("Alt with an arrow goes back and forward over places and records")
{
    TemporaryFile file;
    const auto anna = addPerson(file, u"Anna"_s);
    const auto bert = addPerson(file, u"Bert"_s);
    file.close();
    Window window(file.path());
    CHECK(!window->action(CommandId::Back)->isEnabled());
    window->openRecord(anna.value());
    window->openRecord(bert.value());
    window.press(Qt::Key_4, Qt::ControlModifier);
    window.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(window->here() == Visit{u"contact"_s, bert.value()});
    window.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(window->here() == Visit{u"contact"_s, anna.value()});
    CHECK(!window->action(CommandId::Back)->isEnabled());
    window.press(Qt::Key_Right, Qt::AltModifier);
    window.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(window->here() == Visit{u"question"_s, 0});
    CHECK(!window->action(CommandId::Forward)->isEnabled());
    window.press(Qt::Key_Left, Qt::AltModifier);
    window->goTo(u"venture"_s); // another way: what lay ahead is gone
    CHECK(!window->action(CommandId::Forward)->isEnabled());
}

TEST_CASE("going back passes by what was removed since")
{
    TemporaryFile file;
    const auto anna = addPerson(file, u"Anna"_s);
    const auto bert = addPerson(file, u"Bert"_s);
    file.close();
    Window window(file.path());
    window->openRecord(anna.value());
    window->openRecord(bert.value());
    window->goTo(u"question"_s);
    window->workspace()->store().change(
        u"Remove"_s, [&](record::Change &change) { change.remove(bert.value()); });
    window.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(window->here() == Visit{u"contact"_s, anna.value()});
}

TEST_CASE("the side bar becomes narrow by itself, and as the person wants with Ctrl+B")
{
    TemporaryFile file;
    file.close();
    {
        Window window(file.path());
        auto *bar = window.find<ui::Sidebar>(u"sidebar"_s);
        CHECK(!bar->isNarrow());
        CHECK(bar->width() == 196);
        window->resize(1440, 900);
        Window::settle();
        CHECK(bar->width() == 212);
        window->resize(1150, 700);
        Window::settle();
        CHECK(bar->isNarrow());
        CHECK(bar->width() == 56);
        CHECK(bar->model()->index(0, 0).data(Qt::ToolTipRole).toString() == u"Contacts (Ctrl+2)"_s);
        window.press(Qt::Key_B, Qt::ControlModifier);
        CHECK(!bar->isNarrow());
        window->resize(1440, 900);
        window.press(Qt::Key_B, Qt::ControlModifier);
        CHECK(bar->isNarrow());
        CHECK(window->close());
    }
    Window again(file.path());
    CHECK(again.find<ui::Sidebar>(u"sidebar"_s)->isNarrow());
}

TEST_CASE("views that were kept stand below the places with their counts, and are opened there")
{
    TemporaryFile file;
    addPerson(file, u"Anna"_s);
    ui::keepView(file.workspace(), {u"Everybody"_s, {u"person"_s, {}}});
    file.close();
    Window window(file.path());
    window->goTo(u"organisation"_s);
    auto *bar = window.find<ui::Sidebar>(u"sidebar"_s);
    const QAbstractItemModel *model = bar->model();
    const int last = model->rowCount() - 1;
    CHECK(model->index(last - 1, 0).data().toString() == u"Saved views"_s);
    CHECK(model->index(last, 0).data(Qt::AccessibleTextRole).toString() == u"Everybody, 1"_s);
    QTest::mouseClick(bar->viewport(), Qt::LeftButton, {},
                      bar->visualRect(model->index(last, 0)).center());
    CHECK(window->here().place == u"person"_s);
    window->setLanguage(u"nl"_s);
    Window::settle();
    CHECK(window.find<ui::Sidebar>(u"sidebar"_s)->model()->rowCount() == last + 1);
}

TEST_CASE("a view that was kept is called otherwise and taken away from its own menu")
{
    TemporaryFile file;
    ui::keepView(file.workspace(), {u"Everybody"_s, {u"person"_s, {}}});
    file.close();
    Window window(file.path());
    auto *bar = window.find<ui::Sidebar>(u"sidebar"_s);
    const auto choose = [&](int row, const QString &name) {
        const QPoint at = bar->visualRect(bar->model()->index(row, 0)).center();
        Q_EMIT bar->customContextMenuRequested(at);
        auto *menu = bar->findChild<QMenu *>(u"viewMenu"_s);
        if (menu != nullptr) {
            menu->findChild<QAction *>(name)->trigger();
            menu->close();
            Window::settle();
        }
        return menu != nullptr;
    };
    const int view = bar->model()->rowCount() - 1;
    CHECK_FALSE(choose(0, u"removeView"_s)); // a place stays
    REQUIRE(choose(view, u"renameView"_s));
    auto *dialog = window->findChild<QInputDialog *>(u"viewDialog"_s);
    REQUIRE(dialog != nullptr);
    dialog->setTextValue(u"All of us"_s);
    dialog->accept();
    window.activate();
    CHECK(bar->model()->index(view, 0).data().toString() == u"All of us"_s);
    REQUIRE(choose(view, u"removeView"_s));
    CHECK(ui::savedViews(*window->workspace()).isEmpty());
    CHECK(bar->model()->rowCount() == view - 1); // with their head
}

TEST_CASE("the same file opens where one left it, with its filter, on this computer only")
{
    TemporaryFile file;
    Organisation organisation;
    organisation.name = u"Zwemclub"_s;
    file.store().change(u"Add"_s, [&](record::Change &change) {
        organisation.id = change.save(organisation);
        Organisation other;
        other.name = u"Taalcafé"_s;
        change.save(other);
    });
    const auto before = test::contentOf(file.store());
    file.close();
    {
        Window window(file.path());
        window->openRecord(organisation.id.value());
        window.press(Qt::Key_F, Qt::ControlModifier);
        window.type(u"zwem"_s);
        CHECK(window.find<ui::StatusLine>(u"statusLine"_s)->countText() ==
              u"2 contacts, 1 after filter"_s);
        CHECK(window->close());
    }
    {
        Window again(file.path());
        CHECK(again->here() == Visit{u"contact"_s, organisation.id.value()});
        CHECK(again->currentPage()->filter()->text() == u"zwem"_s);
        CHECK(test::contentOf(again->workspace()->store()) == before);
    }
    TemporaryFile other;
    other.close();
    Window elsewhere(other.path());
    CHECK(elsewhere->here() == Visit{u"contact"_s, 0});
}

TEST_CASE("recent files are in the menu and on the start page; what drops off is forgotten")
{
    TemporaryFile first;
    TemporaryFile second;
    addPerson(second, u"Anna"_s);
    first.close();
    second.close();
    {
        Window window(first.path());
        REQUIRE(window->openFile(second.path()));
    }
    CHECK(ui::settings::recentFiles().mid(0, 2) == QStringList{second.path(), first.path()});
    Window window;
    window.click(window.find(u"openRecent"_s));
    REQUIRE(window->workspace() != nullptr);
    CHECK(window->workspace()->path() == second.path());
    auto *menu = window->findChild<QMenu *>(u"recentFiles"_s);
    Q_EMIT menu->aboutToShow();
    REQUIRE(menu->actions().size() >= 2);
    menu->actions().at(1)->trigger();
    Window::settle();
    CHECK(window->workspace()->path() == first.path());

    ui::settings::forFile(first.path()).setValue(u"place"_s, u"venture"_s);
    for (int i = 0; i < 8; ++i) {
        ui::settings::addRecentFile(u"/nowhere/%1.anker"_s.arg(i));
    }
    CHECK(!ui::settings::forFile(first.path()).value(u"place"_s).isValid());
    CHECK(ui::settings::recentFiles().isEmpty()); // none of these is there
}

TEST_CASE("what Qt says of files while one is chosen is Dutch as well")
{
    TemporaryFile file;
    file.close();
    const Window window(file.path(), u"nl"_s);
    const QTemporaryDir folder;
    CHECK(QFileIconProvider().type(QFileInfo(folder.path())) == u"Map"_s);
}

TEST_CASE("undo asks by name before it takes back an import")
{
    TemporaryFile file;
    addMany(file, 11);
    const auto last = addPerson(file, u"Anna"_s);
    file.close();
    Window window(file.path());
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(people(window) == 11); // one record goes at once
    (void)last;
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(people(window) == 11);
    CHECK(window.find<QLabel>(u"toastText"_s)->text() ==
          u"Take back “Import people.csv” (11 records)?"_s);
    window.press(Qt::Key_Z, Qt::ControlModifier); // one key too many does not pass either
    CHECK(people(window) == 11);
    CHECK(window.focus()->objectName() == u"toastAction"_s);
    window.press(Qt::Key_Space);
    CHECK(people(window) == 0);
    window.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(people(window) == 11);
}

TEST_CASE("the list becomes wider and narrower by keys, where there is one beside something")
{
    TemporaryFile file;
    addPerson(file, u"Anna"_s);
    file.close();
    Window window(file.path());
    const auto *list = window->currentPage()->listPane();
    const int before = list->width();
    window.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(list->width() > before);
    window.press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(list->width() == before);
    window->goTo(ui::MainWindow::agendaPlace());
    CHECK_FALSE(window->action(CommandId::WiderPane)->isEnabled());
    window->goTo(ui::MainWindow::reportsPlace());
    CHECK(window->action(CommandId::WiderPane)->isEnabled());
}

TEST_CASE("a list that gets the keyboard opens nobody by itself")
{
    TemporaryFile file;
    const auto anna = addPerson(file, u"Anna"_s);
    file.close();
    Window window(file.path());
    window->goTo(GENERATE(u"contact"_s, u"person"_s));
    REQUIRE(window.focus() == window->currentPage()->list());
    CHECK(window->currentPage()->list()->currentIndex().data().toString() == u"Anna"_s);
    CHECK(window->currentPage()->current() == 0);
    window.press(Qt::Key_Return);
    CHECK(window->currentPage()->current() == anna.value());
    const auto *chosen = window->currentPage()->list()->selectionModel();
    REQUIRE(chosen->selectedRows().size() == 1); // and the row is marked
    CHECK(chosen->selectedRows().constFirst().data().toString() == u"Anna"_s);
}

TEST_CASE("the parts of a menu stand under their heads")
{
    TemporaryFile file;
    file.close();
    Window window(file.path());
    QMenu *menu = window.find<QPushButton>(u"newMenu"_s)->menu();
    menu->popup({});
    QAction *head = menu->actions().constFirst();
    REQUIRE(head->isSeparator());
    CHECK(head->text() == u"Contacts"_s);
    const QImage painted = menu->grab(menu->actionGeometry(head)).toImage();
    int inkedLines = 0; // of the picture: a line would be one
    for (int y = 0; y < painted.height(); ++y) {
        bool isInked = false;
        for (int x = 1; x < painted.width(); ++x) {
            isInked = isInked || painted.pixel(x, y) != painted.pixel(0, 0);
        }
        inkedLines += isInked ? 1 : 0;
    }
    CHECK(inkedLines >= 8);
    menu->close();
}

TEST_CASE("Enter presses the button that has the keyboard, and opens its menu")
{
    TemporaryFile file;
    addPerson(file, u"Anna"_s);
    file.close();
    Window window(file.path());
    window.find(u"newHere"_s)->setFocus();
    window.press(Qt::Key_Return);
    CHECK(window.focus()->objectName() == u"given_name"_s);
    auto *button = window.find<QPushButton>(u"newMenu"_s);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        button->setFocus();
        window.press(key);
        CHECK(button->menu()->isVisible());
        button->menu()->close();
    }
    auto *more = window.find<QToolButton>(u"moreKinds"_s);
    more->setFocus();
    window.press(Qt::Key_Return);
    auto *kinds = window->currentPage()->findChild<QMenu *>(u"kindMenu"_s);
    CHECK(kinds->isVisible());
    kinds->close();
}

TEST_CASE("More stands beside the tabs that are shown, also where the first is too long to be")
{
    TemporaryFile file;
    file.close();
    Window window(file.path(), u"nl_BE"_s);
    window->goTo(u"course_run"_s);
    Window::settle();
    const auto *more = window->currentPage()->findChild<QToolButton *>(u"moreKinds"_s);
    const auto *bar = more->parentWidget()->findChild<ui::TabBar *>();
    REQUIRE_FALSE(bar->isTabVisible(0)); // Opleidingsonderdelen
    CHECK(more->x() == bar->x() + bar->sizeHint().width());
}

TEST_CASE("what was done in one place lies over nothing in another")
{
    TemporaryFile file;
    addPerson(file, u"Anna"_s);
    file.close();
    Window window(file.path());
    window.press(Qt::Key_Return);
    window.trigger(CommandId::Archive);
    const auto *toast = window.find(u"toast"_s);
    window.trigger(CommandId::GoQuestions);
    CHECK_FALSE(toast->isVisible());
}

TEST_CASE("a row has a menu with what can be done with it")
{
    TemporaryFile file;
    const auto anna = addPerson(file, u"Anna"_s);
    file.close();
    Window window(file.path());
    window->goTo(u"person"_s);
    auto *list = window->currentPage()->list();
    const QPoint at = list->visualRect(list->model()->index(0, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::RightButton, {}, at);
    Q_EMIT list->customContextMenuRequested(at);
    auto *menu = window->findChild<QMenu *>(u"rowMenu"_s);
    REQUIRE(menu != nullptr);
    QStringList texts;
    for (QAction *action : menu->actions()) {
        texts.append(action->text().section(u'\t', 0, 0).remove(u'&'));
        CHECK(action->isEnabled());
    }
    CHECK(texts == QStringList{u"Open"_s, u"Edit"_s, u"Archive or put back"_s, u"Copy as a table"_s,
                               u"Log contact"_s});
    menu->actions().at(2)->trigger();
    menu->close();
    Window::settle();
    CHECK(window->workspace()
              ->store()
              .read(*window->workspace()->registry().find(u"person"_s), anna.value())
              .archivedOn.isValid());
}

TEST_CASE("Ctrl+N in a tab makes what belongs in it, and Ctrl+E goes to the fields")
{
    TemporaryFile file;
    const auto anna = addPerson(file, u"Anna"_s);
    file.close();
    Window window(file.path());
    window->openRecord(anna.value());
    window->currentPage()->form()->tabs()->showKind(u"contact_point"_s);
    window.find(u"add_contact_point"_s)->setFocus();
    window.press(Qt::Key_N, Qt::ControlModifier);
    auto *dialog = window->findChild<QDialog *>(u"partDialog"_s);
    REQUIRE(dialog != nullptr);
    dialog->reject();
    window.activate();
    window->currentPage()->form()->tabs()->showDetails();
    window->currentPage()->focusList();
    window.press(Qt::Key_E, Qt::ControlModifier);
    CHECK(window.focus()->objectName() == u"given_name"_s);
    window.press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(!window->currentPage()->form()->tabs()->areDetailsShown());
    window->currentPage()->focusList();
    window.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(window->currentPage()->current() == 0); // a new person
}

TEST_CASE("Tab goes from the tabs of a record to what stands in them, not by way of Archive")
{
    TemporaryFile file;
    const auto anna = addPerson(file, u"Anna"_s);
    file.close();
    Window window(file.path());
    window->openRecord(anna.value());
    for (const QString &kind : {QString(), u"contact_point"_s}) {
        auto *tabs = window->currentPage()->form()->tabs();
        if (!kind.isEmpty()) {
            tabs->showKind(kind);
        }
        window.find(u"tabs"_s)->setFocus();
        QStringList passed;
        for (int i = 0; i < 3; ++i) {
            window.press(Qt::Key_Tab);
            passed.append(window.focus()->objectName());
        }
        CAPTURE(passed.join(u' '));
        CHECK(!passed.contains(u"archive"_s));
        CHECK(passed.contains(kind.isEmpty() ? u"given_name"_s : u"add_contact_point"_s));
    }
}
