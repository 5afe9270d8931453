// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How one gets about in the window: its places, its records, its panes.
#include "core/queries/list_kinds.h"
#include "ui/agenda/agenda_page.h"
#include "ui/block_strip.h"
#include "ui/guard.h"
#include "ui/log/quick_log.h"
#include "ui/log/quick_log_pane.h"
#include "ui/main_window.h"
#include "ui/parts/toast.h"
#include "ui/records/places.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"
#include "ui/records/record_tabs.h"
#include "ui/records/saved_views.h"
#include "ui/records/words.h"
#include "ui/reports/page_preview.h"
#include "ui/reports/report_page.h"
#include "ui/settings.h"
#include "ui/status_line.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>

namespace ankerpunt::ui {

namespace {

constexpr int sidebarWide = 212;
constexpr int sidebarBelow1400 = 196;
constexpr int sidebarNarrow = 56;
constexpr int narrowBelow = 1200; ///< of the window, at a text size of 100

} // namespace

RecordPage *MainWindow::page(const QString &kind)
{
    if (RecordPage *made = m_pages.value(kind)) {
        return made;
    }
    const record::Description *description = queries::listedKind(m_workspace->registry(), kind);
    if (description == nullptr) {
        return nullptr;
    }
    auto *made = new RecordPage(*description, context(), m_stack);
    m_pages.insert(kind, made);
    m_stack->addWidget(made);
    for (QAbstractItemView *list : made->lists()) {
        offerCommands(list);
    }
    connect(made, &RecordPage::kept, this, [this](bool all) { m_status->showKept(all); });
    connect(made, &RecordPage::added, this, &MainWindow::noteVisit);
    connect(made, &RecordPage::closed, this, &MainWindow::updateActions);
    connect(made, &RecordPage::openWanted, this, &MainWindow::openRecord);
    connect(made, &RecordPage::newWanted, this, &MainWindow::openNewRecord);
    connect(made, &RecordPage::importWanted, m_actions.value(CommandId::Import), &QAction::trigger);
    connect(made, &RecordPage::said, this, &MainWindow::sayUndoable);
    connect(made, &RecordPage::copied, m_toast,
            [this](const QString &sentence) { m_toast->say(sentence, {}); });
    connect(made, &RecordPage::opened, this, &MainWindow::noteVisit);
    connect(made, &RecordPage::countChanged, this, &MainWindow::showStatus);
    connect(made, &RecordPage::kindWanted, this, &MainWindow::goTo);
    connect(made, &RecordPage::keepWanted, this, [this, made] {
        askForView(tr("Save view"), {}, [this, made](const QString &name) {
            keepView(*m_workspace, {name, made->query()});
        });
    });
    connect(made, &RecordPage::renameWanted, this,
            [this, made](const QString &view) { renameView(view, made->query()); });
    connect(made, &RecordPage::removeWanted, this, [this](const QString &view) {
        removeView(*m_workspace, view);
        showViews();
    });
    return made;
}

ReportPage *MainWindow::reportPage()
{
    if (m_report == nullptr) {
        m_report = new ReportPage(context(), m_stack);
        m_stack->addWidget(m_report);
        connect(m_report, &ReportPage::recordWanted, this, &MainWindow::openField);
        connect(m_report, &ReportPage::saved, this, [this](const QString &path) {
            m_toast->say(tr("Report saved: %1").arg(QFileInfo(path).fileName()), tr("Open"));
            m_toastAct = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
        });
    }
    return m_report;
}

RecordPage *MainWindow::currentPage() const
{
    return m_stack == nullptr ? nullptr : qobject_cast<RecordPage *>(m_stack->currentWidget());
}

Visit MainWindow::here() const
{
    if (const RecordPage *shown = currentPage()) {
        return {shown->kind().kind, shown->current()};
    }
    return {m_stack->currentWidget() == m_report ? reportsPlace() : agendaPlace(), 0};
}

/// The place of the side bar under which a kind is met; itself where it is none.
QString MainWindow::mainPlaceOf(const QString &place) const
{
    const record::Registry &registry = m_workspace->registry();
    const record::Description *kind = queries::listedKind(registry, place);
    const record::Description *met = kind != nullptr ? placeOf(*kind, registry) : nullptr;
    for (const RecordPlace &one : recordPlaces(registry)) {
        if (one.kinds.contains(met)) {
            return one.kinds.constFirst()->kind;
        }
    }
    return place;
}

/// To a place as one left it; when one is there already, to what it opens on.
void MainWindow::goToMain(const QString &place)
{
    const bool isThere = mainPlaceOf(here().place) == place;
    goTo(isThere || mainPlaceOf(place) != place ? place : m_lastKinds.value(place, place));
}

void MainWindow::goTo(const QString &place)
{
    if (m_stack != nullptr) {
        showPlace(place);
        noteVisit();
        if (!m_sidebar->hasFocus()) { // with the arrows one goes on to the next place
            focusPlace();
        }
    }
}

void MainWindow::showPlace(const QString &place)
{
    if (place == reportsPlace()) {
        m_stack->setCurrentWidget(reportPage());
    } else if (place == agendaPlace()) {
        if (m_agenda == nullptr) {
            m_agenda = new AgendaPage(context(), m_stack);
            m_stack->addWidget(m_agenda);
            offerCommands(m_agenda->list());
            connect(m_agenda, &AgendaPage::recordWanted, this, &MainWindow::openRecord);
            connect(m_agenda, &AgendaPage::newWanted, m_actions.value(CommandId::NewRecord),
                    &QAction::trigger);
            connect(m_agenda, &AgendaPage::countChanged, this, &MainWindow::showStatus);
            connect(m_agenda->list()->selectionModel(), &QItemSelectionModel::currentChanged, this,
                    &MainWindow::updateActions);
        }
        m_stack->setCurrentWidget(m_agenda);
    } else if (RecordPage *wanted = page(place)) {
        m_stack->setCurrentWidget(wanted);
        m_lastKinds.insert(mainPlaceOf(place), place);
    }
    const QSignalBlocker silent(m_sidebar);
    m_sidebar->choose(mainPlaceOf(place));
    showStatus();
    if (m_log != nullptr) {
        m_log->arrange();
    }
}

/// The views that were kept of this file, with how many each holds. Of a view with a text filter
/// that is not known without reading every line.
void MainWindow::showViews()
{
    QList<Sidebar::View> views;
    for (const SavedView &view : savedViews(*m_workspace)) {
        const int count =
            view.query.text.isEmpty() ? queries::countOf(*m_workspace, view.query) : 0;
        const auto open = [this, query = view.query] {
            goTo(query.kind);
            currentPage()->setQuery(query);
            currentPage()->focusList();
        };
        views.append({view.name, count, open, [this, view] { renameView(view.name, view.query); },
                      [this, name = view.name] {
                          removeView(*m_workspace, name);
                          showViews();
                      }});
    }
    m_sidebar->setViews(views);
}

void MainWindow::renameView(const QString &view, const queries::ListQuery &query)
{
    askForView(tr("Rename view"), view, [this, view, query](const QString &name) {
        removeView(*m_workspace, view);
        keepView(*m_workspace, {name, query});
    });
}

void MainWindow::askForView(const QString &what, const QString &name,
                            const std::function<void(const QString &)> &keep)
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"viewDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(what);
    dialog->setLabelText(tr("Name of this view"));
    dialog->setTextValue(name);
    dialog->setOkButtonText(what);
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, keep](const QString &text) {
        if (!text.trimmed().isEmpty()) {
            keep(text.simplified());
            showViews();
        }
    });
    dialog->open();
}

/// Notes where one is now for going back to it.
void MainWindow::noteVisit()
{
    if (!m_isTravelling) {
        m_visits.note(here());
    }
    updateActions();
    showStatus();
}

void MainWindow::travel(int step)
{
    const QScopedValueRollback<bool> travelling(m_isTravelling, true);
    auto visit = m_visits.go(step);
    while (visit && visit->record != 0 &&
           m_workspace->store().rows().kindOf(visit->record) == nullptr) {
        visit = m_visits.go(step); // it was removed since
    }
    if (visit) {
        goTo(visit->place);
    }
    if (visit && visit->record != 0) {
        openRecord(visit->record);
    }
    updateActions();
}

void MainWindow::focusPlace()
{
    if (RecordPage *shown = currentPage()) {
        shown->focusList();
    } else if (m_stack->currentWidget() == m_agenda) {
        m_agenda->focusList();
    } else {
        m_report->preview()->setFocus();
    }
}

void MainWindow::focusFilter()
{
    RecordPage *shown = currentPage();
    QLineEdit *filter = shown != nullptr ? shown->filter() : m_agenda->filter();
    filter->setFocus(Qt::ShortcutFocusReason);
    filter->selectAll();
}

qint64 MainWindow::chosenRecord() const
{
    const RecordPage *shown = currentPage();
    return shown != nullptr                       ? shown->current()
           : m_stack->currentWidget() == m_agenda ? m_agenda->current()
                                                  : 0;
}

/// What can be done with a row, by its keys and in its menu.
void MainWindow::offerCommands(QAbstractItemView *list)
{
    for (const Command &command : commands()) {
        if (command.onRows && command.keysHere) {
            list->addAction(m_actions.value(command.id));
        }
    }
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(list, &QWidget::customContextMenuRequested, this,
            [this, list](const QPoint &at) { showRowMenu(list, at); });
}

/// The chosen record, where it is an agreed action that is still to be done.
std::optional<Action> MainWindow::openAction() const
{
    const std::optional<Action> action = m_workspace->store().find(Id<Action>(chosenRecord()));
    return action && !action->done ? action : std::nullopt;
}

void MainWindow::markDone()
{
    std::optional<Action> action = openAction();
    if (!action || !leaveAll()) {
        return;
    }
    attempt(this, [&] {
        action->done = true;
        action->doneOn = m_workspace->clock().today();
        m_workspace->store().change(record::StepName(QT_TRANSLATE_NOOP("steps", "Mark as done")),
                                    [&](record::Change &change) { change.save(*action); });
        sayUndoable(tr("Done: %1").arg(action->what));
    });
}

/// Ctrl+Enter saves the contact that is being written down, also from beside its pane.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && m_log != nullptr &&
        m_log->isPane()) {
        m_log->form()->save(true);
    } else {
        QMainWindow::keyPressEvent(event);
    }
}

void MainWindow::showRowMenu(QWidget *list, const QPoint &at)
{
    updateActions();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Command &command : commands()) {
        const bool isAboutIt = command.needs != Command::Needs::OpenAction || isPossible(command);
        if (command.onRows && isAboutIt) {
            menu->addAction(m_actions.value(command.id));
        }
    }
    menu->popup(list->mapToGlobal(at));
}

void MainWindow::showStatus()
{
    const RecordPage *shown = currentPage();
    m_status->showCount(shown != nullptr                       ? shown->countText()
                        : m_stack->currentWidget() == m_agenda ? m_agenda->countText()
                                                               : QString());
}

void MainWindow::arrangeSidebar()
{
    if (m_sidebar == nullptr) {
        return;
    }
    const bool narrow = m_sidebarNarrow.value_or(width() < px(narrowBelow));
    m_sidebar->setNarrow(narrow);
    const int wide = narrow ? sidebarNarrow : px(width() < 1400 ? sidebarBelow1400 : sidebarWide);
    m_sidebar->setFixedWidth(wide);
    m_block->setFixedWidth(wide);
    m_block->setVisible(!narrow && m_block->hasBlock());
}

void MainWindow::showBlock()
{
    m_block->showToday(settings::forFile(m_workspace->path()).worker());
    arrangeSidebar();
}

/// The list that has records of this kind: the one that is seen, or their own.
RecordPage *MainWindow::showListOf(const record::Description &kind)
{
    RecordPage *seen = currentPage();
    if (seen == nullptr || !seen->holds(kind)) {
        showPlace(kind.kind);
    }
    return currentPage();
}

void MainWindow::openRecord(qint64 id)
{
    const record::Description *kind = m_workspace->store().rows().kindOf(id);
    if (kind == nullptr) {
        return;
    }
    if (!hasPage(*kind, m_workspace->registry())) {
        const record::Record part = m_workspace->store().read(*kind, id);
        for (const record::Field &field : kind->fields) {
            const qint64 owner = field.partOf ? part.value(field.name).toLongLong() : 0;
            if (owner != 0) {
                openWithin(owner, id);
                return;
            }
        }
    }
    RecordPage *shown = showListOf(*kind);
    shown->openRecord(id);
    shown->focusList();
    noteVisit();
}

void MainWindow::openWithin(qint64 owner, qint64 id)
{
    openRecord(owner);
    const record::Description *kind = m_workspace->store().rows().kindOf(id);
    RecordPage *shown = currentPage();
    if (owner != id && kind != nullptr && shown != nullptr && shown->current() == owner) {
        shown->form()->tabs()->showRecord(m_workspace->store().read(*kind, id));
    }
}

void MainWindow::openField(qint64 id, const QString &field)
{
    openRecord(id);
    const record::Description *kind = m_workspace->store().rows().kindOf(id);
    RecordPage *shown = currentPage();
    if (kind == nullptr || shown == nullptr) {
        return;
    }
    const QString of = field.section(u'.', 0, 0);
    if (of != kind->kind) { // what is missing is a part of the record, or leads to it
        shown->form()->tabs()->showKind(of);
    } else if (auto *input = shown->form()->findChild<QWidget *>(field.section(u'.', 1))) {
        shown->form()->tabs()->showDetails();
        input->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::openNewRecord(const record::Record &fresh)
{
    showListOf(*fresh.description)->openNew(fresh);
    updateActions();
}

QSplitter *MainWindow::panes() const
{
    return m_stack->currentWidget()->findChild<QSplitter *>();
}

void MainWindow::movePane(int step)
{
    RecordPage *shown = currentPage();
    QList<QWidget *> panes{m_sidebar};
    if (shown != nullptr) {
        panes.append(shown->listPane());
        if (shown->form()->isOpen()) {
            panes.append(shown->form());
        }
    } else if (m_stack->currentWidget() == m_agenda) {
        panes.append(m_agenda->list());
    } else {
        panes.append(m_report->preview());
    }
    if (m_log != nullptr && m_log->isPane()) {
        panes.append(m_log->form());
    }
    const QWidget *focus = QApplication::focusWidget();
    const auto here = std::ranges::find_if(panes, [focus](const QWidget *pane) {
        return pane == focus || (focus != nullptr && pane->isAncestorOf(focus));
    });
    const int count = int(panes.size());
    const int now = here == panes.end() ? (step > 0 ? -1 : 0) : int(here - panes.begin());
    QWidget *next = panes.at((now + step + count) % count);
    if (shown != nullptr && next == shown->form()) {
        shown->form()->focusFirst();
    } else if (shown != nullptr && next == shown->listPane()) {
        shown->focusList();
    } else if (m_log != nullptr && next == m_log->form()) {
        m_log->form()->focusFirst();
    } else {
        next->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace ankerpunt::ui
