// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tour.h"

#include "app/example.h"
#include "core/domain/people.h"
#include "core/workspace/backups.h"
#include "tests/support/catch.h"
#include "ui/help/help_topics.h"
#include "ui/import/import_window.h"
#include "ui/parts/banner.h"
#include "ui/parts/tab_bar.h"
#include "ui/parts/toast.h"
#include "ui/records/places.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"
#include "ui/records/record_tabs.h"
#include "ui/records/saved_views.h"
#include "ui/reports/report_page.h"
#include "ui/settings.h"
#include "ui/sidebar.h"

#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace ankerpunt::test {

using record::Description;
using ui::CommandId;

QString Outlook::name() const
{
    return u"%1 %2 %3 %4%"_s
        .arg(language, appearance == ui::Appearance::Dark ? u"dark"_s : u"light"_s)
        .arg(size.width())
        .arg(textSize);
}

namespace {

std::unique_ptr<Window> windowAt(const QString &path, const Outlook &outlook)
{
    auto window = std::make_unique<Window>(path, outlook.language);
    (*window)->setTextSize(outlook.textSize);
    (*window)->setAppearance(outlook.appearance);
    (*window)->resize(outlook.size);
    window->activate();
    return window;
}

} // namespace

Tour::Tour(const Outlook &outlook) : m_outlook(outlook)
{
    const QString path = m_folder.filePath(u"wijkleren-domstad.anker"_s);
    auto made = app::createExample(path);
    ui::keepView(*made, {u"Vragen die wachten op een antwoord van iemand"_s,
                         {u"question"_s, {}, {{u"status"_s, u"open"_s}}}});
    made.reset();
    m_window = windowAt(path, outlook);
}

void Tour::start(const Outlook &outlook, const Visit &visit)
{
    const auto window = windowAt({}, outlook);
    visit(u"start"_s, **window);
}

void Tour::walk(const Visit &visit)
{
    m_visit = visit;
    kinds();
    lists();
    agenda();
    reports();
    search();
    log();
    bars();
    conflicts();
    menus();
    dialogs();
    imports();
}

void Tour::see(const QString &place, QWidget *shown)
{
    Window::settle();
    m_visit(place, *shown);
}

void Tour::kinds()
{
    Window &window = *m_window;
    const auto all = window->workspace()->registry().all();
    for (int i = m_outlook.first; i < int(all.size()); i += m_outlook.every) {
        const Description *kind = all.at(i);
        QList<qint64> ids;
        window->workspace()->store().rows().each(
            *kind, [&](const record::Record &record) { ids.append(record.id); });
        if (kind->kind != u"setting"_s && !ids.isEmpty()) {
            record(*kind, ids.value(1, ids.constFirst()));
        }
    }
}

void Tour::record(const Description &kind, qint64 id)
{
    Window &window = *m_window;
    window->openRecord(id);
    if (!ui::hasPage(kind, window->workspace()->registry())) {
        window.press(Qt::Key_Return);
        part(kind.kind);
        return;
    }
    auto *form = window->currentPage()->form();
    form->tabs()->showDetails();
    if (auto *fold = form->findChild<QToolButton *>(u"moreFields"_s);
        fold != nullptr && fold->isVisible()) {
        fold->click();
    }
    see(kind.kind, window->currentPage());
    tabs(kind);
    newOne(kind);
}

void Tour::tabs(const Description &kind)
{
    Window &window = *m_window;
    auto *form = window->currentPage()->form();
    QStringList seen;
    for (const auto &by : window->workspace()->registry().leadingTo(kind)) {
        form->tabs()->showKind(by.from->kind, by.field->name);
        if (form->tabs()->areDetailsShown()) {
            continue;
        }
        const QString place = u"%1, tab %2"_s.arg(kind.kind, by.from->kind);
        see(place, form->tabs());
        // What stands in a dialog is filled in there, once for each kind.
        if (ui::hasOwner(*by.from) && !m_parts.contains(by.from->kind)) {
            m_parts.append(by.from->kind);
            form->tabs()->addHere();
            part(u"new "_s + by.from->kind);
        }
    }
    form->tabs()->showDetails();
}

/// A dialog of a part, also with what is said about it when it is not right.
void Tour::part(const QString &place)
{
    Window &window = *m_window;
    auto *dialog = window->findChild<QDialog *>(u"partDialog"_s);
    REQUIRE(dialog != nullptr);
    see(place, dialog);
    if (place.startsWith(u"new "_s)) {
        window.press(Qt::Key_Return, Qt::ControlModifier);
        dialog = window->findChild<QDialog *>(u"partDialog"_s);
        if (dialog == nullptr) { // nothing was needed
            window.activate();
            return;
        }
        see(place + u", not right"_s, dialog);
    }
    dialog->reject();
    window.activate();
}

/// A form that is being filled in, and what it says when something is missing.
void Tour::newOne(const Description &kind)
{
    Window &window = *m_window;
    auto *page = window->currentPage();
    page->openNew();
    for (auto *line : page->form()->findChildren<QLineEdit *>()) {
        if (line->isVisible() && !line->isReadOnly()) {
            line->setText(u"31-2-2026"_s);
        }
    }
    if (!page->form()->leave()) {
        see(u"new %1, not right"_s.arg(kind.kind), page->form());
    }
    page->form()->drop();
}

void Tour::chosen()
{
    Window &window = *m_window;
    auto *list = window->currentPage()->list();
    list->selectAll();
    see(u"several chosen"_s, &*window);
    window.click(window.find(u"editChosen"_s));
    dialog(u"bulkDialog"_s);
    list->clearSelection();
}

void Tour::lists()
{
    Window &window = *m_window;
    int turn = 0;
    for (const ui::RecordPlace &place : ui::recordPlaces(window->workspace()->registry())) {
        for (const Description *kind : place.kinds) {
            if (turn++ % m_outlook.every != m_outlook.first) {
                continue;
            }
            window->goTo(kind->kind);
            auto *page = window->currentPage();
            queries::ListQuery query = page->query();
            query.text = u"zzzz"_s;
            page->setQuery(query);
            see(u"%1, nothing found"_s.arg(kind->kind), page->listPane());
            query.text.clear();
            query.archived = true;
            page->setQuery(query);
            see(u"%1, archived"_s.arg(kind->kind), page->listPane());
            query.archived = false;
            page->setQuery(query);
        }
    }
    window->goTo(u"person"_s);
    chosen();
    auto *page = window->currentPage();
    page->focusList();
    page->list()->setCurrentIndex(page->list()->model()->index(0, 0));
    page->archiveCurrent();
    see(u"archived, with a message"_s, &*window);
    page->archiveCurrent();
    window->openRecord(page->current());
}

void Tour::agenda()
{
    m_window->operator->()->goTo(ui::MainWindow::agendaPlace());
    see(u"agenda"_s, &**m_window);
}

void Tour::reports()
{
    Window &window = *m_window;
    window->goTo(ui::MainWindow::reportsPlace());
    const auto *page = window.find<ui::ReportPage>(u"page_reports"_s);
    REQUIRE(QTest::qWaitFor([&] { return !page->isMaking(); }, 60'000));
    see(u"reports"_s, &*window);
    window->goTo(u"person"_s);
}

void Tour::search()
{
    Window &window = *m_window;
    for (const QString &words : {u"taal"_s, u"zzzz"_s}) {
        window.trigger(CommandId::Search);
        window.type(words);
        auto *popup = window->findChild<QWidget *>(u"searchPopup"_s);
        REQUIRE(QTest::qWaitFor([&] { return popup->isVisible(); }, 5'000));
        see(u"search "_s + words, popup);
        window.press(Qt::Key_Escape);
        window.find<QLineEdit>(u"search"_s)->clear();
    }
    window.press(Qt::Key_Escape);
}

/// A contact that is being written down, wrongly, and one that waits to be saved.
void Tour::log()
{
    Window &window = *m_window;
    const auto look = [&](const QString &place) {
        auto *dialog = window->findChild<QDialog *>(u"quickLogDialog"_s);
        see(place, dialog->isVisible() ? dialog : static_cast<QWidget *>(&*window));
    };
    window->goTo(u"project"_s);
    window.trigger(CommandId::LogContact);
    look(u"quick log"_s);
    window.find<QLineEdit>(u"log_happened_on"_s)->setText(u"31-2-2026"_s);
    window.find<QLineEdit>(u"log_starts_at"_s)->setText(u"25:99"_s);
    window.find<QLineEdit>(u"log_people"_s)->setText(u"Zzyx Qwrt"_s);
    window.click(window.find(u"other"_s));
    window.click(window.find(u"log_save"_s));
    look(u"quick log, not right"_s);
    window.press(Qt::Key_Escape);
    window.trigger(CommandId::LogContact);
    look(u"quick log, not saved yet"_s);
    window.click(window.find(u"log_drop"_s));
    window.press(Qt::Key_Escape);
    window.activate();
}

/// What is being typed in a record that changes, and in one that goes, underneath.
void Tour::conflicts()
{
    Window &window = *m_window;
    record::Store &store = window->workspace()->store();
    const auto edit = [&](qint64 id, const QString &languages) {
        Person person = store.load(Id<Person>(id));
        person.languages = languages;
        store.change(u"Edit"_s, [&](record::Change &change) { change.save(person); });
    };
    const auto type = [&](qint64 id) {
        window->openRecord(id);
        window->currentPage()->form()->tabs()->showDetails();
        window.find(u"languages"_s)->setFocus();
        window.type(u"Berber, Turks en een beetje Nederlands"_s);
    };
    Person fresh;
    fresh.familyName = u"Zwaan"_s;
    store.change(u"Add"_s, [&](record::Change &change) { fresh.id = change.save(fresh); });
    type(fresh.id.value());
    edit(fresh.id.value(), u"Arabisch, Nederlands en Frans"_s);
    see(u"changed underneath"_s, window->currentPage());
    window->currentPage()->form()->drop();
    store.undo();
    type(fresh.id.value());
    store.undo();
    see(u"removed underneath"_s, window->currentPage());
    window->currentPage()->form()->drop();
}

/// The messages over a page, in their three tones, and the side bar made narrow.
void Tour::bars()
{
    Window &window = *m_window;
    using Tone = ui::Banner::Tone;
    auto *banner = window->findChild<ui::Banner *>(u"banner"_s);
    for (const Tone tone : {Tone::Bad, Tone::Warn, Tone::Info}) {
        banner->say(tone, u"This is not saved yet: something is missing or not right."_s,
                    u"Keep what I typed"_s, u"Take what is there"_s);
        see(u"banner"_s, banner->parentWidget());
    }
    banner->hide();
    window.trigger(CommandId::SideBar);
    see(u"narrow side bar"_s, &*window);
    window.trigger(CommandId::SideBar);
}

void Tour::menu(const QString &place, QMenu *menu)
{
    menu->popup(m_window->operator->()->mapToGlobal(QPoint(40, 40)));
    see(place, menu);
    menu->close();
}

void Tour::contextMenu(const QString &name, QAbstractItemView &view, const QModelIndex &index)
{
    Q_EMIT view.customContextMenuRequested(view.visualRect(index).center());
    auto *menu = m_window->operator->()->findChild<QMenu *>(name);
    CAPTURE(name);
    REQUIRE(menu != nullptr);
    see(name, menu);
    menu->close();
}

void Tour::menus()
{
    Window &window = *m_window;
    for (QAction *title : window->menuBar()->actions()) {
        menu(u"menu "_s + title->text(), title->menu());
        for (QAction *line : title->menu()->actions()) {
            if (line->menu() != nullptr) {
                menu(u"menu "_s + line->text(), line->menu());
            }
        }
    }
    window->goTo(u"person"_s);
    menu(u"sort menu"_s, window.find<QToolButton>(u"sort"_s)->menu());
    menu(u"kinds that do not fit"_s, window->currentPage()->findChild<QMenu *>(u"kindMenu"_s));
    auto *list = window->currentPage()->list();
    list->setCurrentIndex(list->model()->index(0, 0));
    for (const QString &name : {u"recordMenu"_s, u"moreMenu"_s}) {
        menu(name, window->currentPage()->form()->findChild<QMenu *>(name));
    }
    contextMenu(u"rowMenu"_s, *list, list->currentIndex());
    auto *places = window.find<ui::Sidebar>(u"sidebar"_s);
    contextMenu(u"viewMenu"_s, *places, places->model()->index(places->model()->rowCount() - 1, 0));
}

void Tour::dialog(const QString &name)
{
    auto *dialog = m_window->operator->()->findChild<QDialog *>(name);
    CAPTURE(name);
    REQUIRE(dialog != nullptr);
    see(name, dialog);
    dialog->reject();
    m_window->activate();
}

void Tour::dialogs()
{
    Window &window = *m_window;
    for (const auto &[command, name] : {std::pair(CommandId::Settings, u"settingsDialog"_s),
                                        std::pair(CommandId::Export, u"exportDialog"_s)}) {
        window.trigger(command);
        dialog(name);
    }
    window.trigger(CommandId::Help);
    auto *help = window->findChild<QDialog *>(u"helpWindow"_s);
    REQUIRE(help != nullptr);
    auto *topics = help->findChild<QListWidget *>();
    for (int row = 0; row < topics->count(); ++row) {
        topics->setCurrentRow(row);
        see(u"help, "_s + topics->currentItem()->text(), help);
    }
    help->reject();
    window.activate();
    backups::beforeClosing(*window->workspace());
    window.trigger(CommandId::Restore);
    dialog(u"restoreDialog"_s);
    window->goTo(u"person"_s);
    auto *list = window->currentPage()->list();
    list->setCurrentIndex(list->model()->index(0, 0));
    window->currentPage()
        ->form()
        ->findChild<QMenu *>(u"recordMenu"_s)
        ->findChild<QAction *>(u"recordHistory"_s)
        ->trigger();
    dialog(u"historyDialog"_s);
    Q_EMIT window->currentPage()->keepWanted();
    dialog(u"viewDialog"_s);
}

void Tour::imports()
{
    Window &window = *m_window;
    window.trigger(CommandId::Import);
    auto *import = window->findChild<ui::ImportWindow *>(u"importWindow"_s);
    REQUIRE(import != nullptr);
    // As large as on the screen of the outlook, not as that of the platform without one.
    import->resize(ui::px(QSize(1080, 640)).boundedTo(m_outlook.size));
    see(u"import, no file"_s, import);
    import->addFiles(
        {QStringLiteral(ANKERPUNT_SOURCE_DIR "/tests/data/rommel/R1_contacten_2019-2026.csv")});
    using Step = ui::ImportWindow::Step;
    for (const Step step : {Step::Files, Step::Reading, Step::Columns, Step::Rows}) {
        import->goTo(step);
        see(u"import, step %1"_s.arg(int(step) + 1), import);
    }
    QTest::keyClick(import, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(import->step() == Step::Done);
    see(u"import, step 5"_s, import);
    import->findChild<QPushButton *>(u"undoImport"_s)->click();
    see(u"import, taken back"_s, import);
    import->reject();
    window.activate();
}

} // namespace ankerpunt::test
