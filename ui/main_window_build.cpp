// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The making of the window's parts; what they do is in main_window.cpp.
#include "core/domain/education.h"
#include "core/queries/agenda.h"
#include "core/queries/list_kinds.h"
#include "ui/block_strip.h"
#include "ui/log/quick_log.h"
#include "ui/log/quick_log_pane.h"
#include "ui/main_window.h"
#include "ui/parts/banner.h"
#include "ui/parts/text_label.h"
#include "ui/parts/toast.h"
#include "ui/records/places.h"
#include "ui/records/record_page.h"
#include "ui/records/words.h"
#include "ui/search/search_field.h"
#include "ui/settings.h"
#include "ui/start/start_page.h"
#include "ui/status_line.h"

#include <QFileInfo>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace ankerpunt::ui {

namespace {

constexpr int toolBarHeight = 46;
constexpr int searchWidth = 380;
constexpr int leastSearchWidth = 220;

/// The places are the commands that lead to them.
QList<Sidebar::Place> placesOf(const record::Registry &registry)
{
    QList<Sidebar::Place> places;
    for (const Command &command : commands()) {
        const QString key = QString::fromLatin1(command.place);
        if (command.menu != CommandMenu::Go || key.isEmpty()) {
            continue;
        }
        Sidebar::Place place{
            key, command.plainLabel(), QString::fromLatin1(command.icon), command.keys, {}};
        place.counted = queries::listedKind(registry, key);
        places.append(place);
    }
    return places;
}

QString inMenu(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

} // namespace

void MainWindow::buildMenus()
{
    auto *bar = new QMenuBar(this);
    setMenuBar(bar); // and the former one goes
    QHash<CommandMenu, QMenu *> menus;
    for (const CommandMenu menu : commandMenus()) {
        menus.insert(menu, new QMenu(labelOf(menu), bar));
        bar->addMenu(menus.value(menu));
    }
    for (const Command &command : commands()) {
        const CommandId id = command.id;
        auto *action = new QAction(command.label(), this);
        action->setObjectName(QString::fromLatin1(command.name));
        action->setShortcut(command.keys);
        if (command.keysHere) { // in a field the same keys do something else
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        }
        if (command.keysText() != command.keys.toString(QKeySequence::NativeText)) {
            action->setText(command.label() + u'\t' + command.keysText());
        }
        if (*command.icon != '\0') {
            action->setIcon(m_icons->icon(QString::fromLatin1(command.icon), 18));
            action->setIconVisibleInMenu(false);
        }
        const QString tip = command.keys.isEmpty()
                                ? command.plainLabel()
                                : u"%1 (%2)"_s.arg(command.plainLabel(), command.keysText());
        action->setToolTip(asToolTip(tip));
        connect(action, &QAction::triggered, this, [this, id] { run(id); });
        QMenu *menu = menus.value(command.menu);
        if (command.startsGroup) {
            menu->addSeparator();
        }
        menu->addAction(action);
        m_actions.insert(id, action);
        if (id == CommandId::OpenFile) {
            auto *recent = new QMenu(tr("Open &recent"), menu);
            recent->setObjectName(u"recentFiles"_s);
            menu->addMenu(recent);
            connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
        } else if (id == CommandId::NewRecord && m_workspace) {
            auto *kinds = new QMenu(tr("Ne&w"), menu);
            menu->addMenu(kinds);
            fillNew(kinds);
            kinds->setEnabled(!m_workspace->isReadOnly());
        }
    }
    menus.value(CommandMenu::Report)
        ->insertAction(m_actions.value(CommandId::SavePdf), m_actions.value(CommandId::GoReports));
    menus.value(CommandMenu::Contact)->addSeparator();
    menus.value(CommandMenu::Contact)->addAction(m_actions.value(CommandId::GoContacts));
}

void MainWindow::fillRecent(QMenu *menu)
{
    menu->clear();
    for (const QString &path : settings::recentFiles()) {
        QAction *open = menu->addAction(inMenu(QFileInfo(path).fileName()));
        open->setToolTip(asToolTip(path));
        open->setStatusTip(path);
        connect(
            open, &QAction::triggered, this, [this, path] { openFile(path); },
            Qt::QueuedConnection); // the menu goes with the window's parts
    }
    menu->setToolTipsVisible(true);
    if (menu->isEmpty()) {
        menu->addAction(tr("No file was open yet"))->setEnabled(false);
    }
}

/// One line for each kind that stands on its own, by the places.
void MainWindow::fillNew(QMenu *menu)
{
    for (const RecordPlace &place : recordPlaces(m_workspace->registry())) {
        menu->addSection(inMenu(place.kinds.constFirst()->labelManyText()));
        for (const record::Description *kind : place.kinds) {
            if (kind == &queries::contacts() || hasOwner(*kind) || kind->kind == u"refused_row"_s) {
                continue;
            }
            QAction *add = menu->addAction(inMenu(kind->labelText()));
            add->setObjectName(u"new_"_s + kind->kind);
            add->setIcon(m_icons->icon(iconOfKind(kind->kind), 16));
            connect(add, &QAction::triggered, this,
                    [this, kind] { openNewRecord(freshRecord(*kind, context())); });
        }
    }
}

QWidget *MainWindow::makeMainButton()
{
    const Command &log = command(CommandId::LogContact);
    auto *button = new QPushButton(m_icons->icon(QString::fromLatin1(log.icon), Qt::white, 18),
                                   log.plainLabel());
    button->setObjectName(u"mainButton"_s);
    button->setProperty("main", true);
    button->setProperty("keys", log.keysText());
    button->setIconSize(px(QSize(18, 18)));
    button->setToolTip(m_actions.value(log.id)->toolTip());
    button->setEnabled(!m_workspace->isReadOnly());
    connect(button, &QPushButton::clicked, m_actions.value(log.id), &QAction::trigger);
    return button;
}

QWidget *MainWindow::makeNewButton()
{
    auto *button = new QPushButton(m_icons->icon(u"plus"_s, 18), tr("New"));
    button->setObjectName(u"newMenu"_s);
    button->setIconSize(px(QSize(18, 18)));
    button->setToolTip(tr("Something new: choose what"));
    auto *menu = new QMenu(button);
    fillNew(menu);
    button->setMenu(menu);
    button->setEnabled(!m_workspace->isReadOnly());
    return button;
}

/// What the search finds beside records: the commands, and the lists that have none of their own.
QList<QAction *> MainWindow::searchable()
{
    QList<QAction *> all;
    QStringList places;
    for (const Command &command : commands()) {
        if (command.id != CommandId::Search) {
            all.append(m_actions.value(command.id));
            places.append(QString::fromLatin1(command.place));
        }
    }
    for (const RecordPlace &place : recordPlaces(m_workspace->registry())) {
        for (const record::Description *kind : place.kinds) {
            if (!places.contains(kind->kind)) {
                auto *go = new QAction(m_icons->icon(iconOfKind(kind->kind), 16),
                                       inMenu(kind->labelManyText()), m_search);
                connect(go, &QAction::triggered, this, [this, kind] { goTo(kind->kind); });
                all.append(go);
            }
        }
    }
    return all;
}

void MainWindow::buildToolBar()
{
    m_toolBar = new QToolBar(tr("Tool bar"), this);
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setFixedHeight(px(toolBarHeight));
    m_toolBar->setIconSize(px(QSize(18, 18)));
    const auto addGap = [this](int width) {
        auto *gap = new QWidget;
        gap->setFixedWidth(width);
        m_toolBar->addWidget(gap);
    };
    m_toolBar->addAction(m_actions.value(CommandId::Back));
    m_toolBar->addAction(m_actions.value(CommandId::Forward));
    m_toolBar->addSeparator();
    m_toolBar->addWidget(makeMainButton());
    addGap(6);
    m_toolBar->addWidget(makeNewButton());
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_actions.value(CommandId::Undo));
    m_toolBar->addAction(m_actions.value(CommandId::Redo));
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_search = new SearchField(context(), this, m_toolBar);
    m_search->setMinimumWidth(leastSearchWidth);
    m_search->setMaximumWidth(px(searchWidth));
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_toolBar->addWidget(m_search);
    m_search->setCommands(searchable());
    addGap(6);
    m_toolBar->addAction(m_actions.value(CommandId::Help));
    addGap(6);
    addToolBar(m_toolBar);
    connect(m_search, &SearchField::opened, this, &MainWindow::openWithin);
    connect(m_search, &SearchField::escaped, this, &MainWindow::focusPlace);
    for (QToolButton *button : m_toolBar->findChildren<QToolButton *>()) {
        if (button->defaultAction() != nullptr) {
            button->setAccessibleName(button->defaultAction()->text().remove(u'&'));
        }
    }
}

void MainWindow::buildLog()
{
    m_log = new QuickLogPane(context(), this);
    connect(m_log, &QuickLogPane::saved, this, &MainWindow::sayUndoable);
    connect(m_log, &QuickLogPane::closed, this, &MainWindow::focusPlace);
    const auto closeNow = [this] {
        if (m_isClosing) {
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        }
    };
    connect(m_log, &QuickLogPane::saved, this, closeNow);
    connect(m_log->form(), &QuickLog::dropped, this, closeNow);
    connect(m_log, &QuickLogPane::keptForLater, this, [this] {
        m_isClosing = false;
        m_toast->say(tr("What you typed is kept. %1 brings it back.")
                         .arg(ui::command(CommandId::LogContact).keysText()),
                     {});
    });
}

void MainWindow::buildStart()
{
    auto *start = new StartPage(*m_icons, settings::recentFiles(), this);
    setCentralWidget(start);
    connect(start, &StartPage::wanted, this, &MainWindow::run, Qt::QueuedConnection);
    connect(
        start, &StartPage::fileWanted, this, [this](const QString &path) { openFile(path); },
        Qt::QueuedConnection);
}

void MainWindow::buildCentre()
{
    auto *centre = new QWidget;
    m_status = new StatusLine(context(), this);
    setStatusBar(m_status);
    m_sidebar = new Sidebar(placesOf(m_workspace->registry()), context(), centre);
    m_block = new BlockStrip(context(), centre);
    m_stack = new QStackedWidget;
    m_banner = new Banner(*m_icons, centre);
    m_toast = new Toast(m_icons->theme(), centre);
    // What was done in one place lies over nothing in another; undo is in the menu Edit too.
    connect(m_stack, &QStackedWidget::currentChanged, m_toast, &QWidget::hide);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_banner);
    right->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_sidebar, 1);
    left->addWidget(m_block);
    row->addLayout(left);
    row->addLayout(right, 1);
    setCentralWidget(centre);
    showBlock();
    const auto showUrgent = [this] {
        const int late = queries::actionsLate(*m_workspace);
        m_sidebar->setUrgent(agendaPlace(), late, tr("%n action(s) late", nullptr, late));
    };
    // First of all that listen: the pages read titles from the display.
    connect(&m_workspace->store(), &record::Store::changed, centre,
            [this, showUrgent](const record::ChangeSet &changes) {
                m_display->forget();
                if (changes.touches(record::table<CalendarPeriod>().description())) {
                    showBlock();
                }
                m_sidebar->showCounts();
                showViews();
                showUrgent();
                m_status->showSaved();
                updateActions();
                updateBanner();
            });
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::goToMain);
    connect(m_toast, &Toast::acted, this, [this] { m_toastAct(); });
    connect(
        m_banner, &Banner::acted, this,
        [this] { m_workspace->isReadOnly() ? reload() : openSettings(); }, Qt::QueuedConnection);
    showUrgent();
    showViews();
    updateBanner();
    goTo(m_sidebar->places().constFirst().key);
}

} // namespace ankerpunt::ui
