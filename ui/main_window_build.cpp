// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The making of the window's parts; what they do is in main_window.cpp.
#include "ui/main_window.h"
#include "ui/parts/banner.h"
#include "ui/parts/toast.h"
#include "ui/records/places.h"
#include "ui/records/record_page.h"
#include "ui/search/search_field.h"
#include "ui/settings.h"
#include "ui/sidebar.h"
#include "ui/start/start_page.h"
#include "ui/status_line.h"

#include <QActionGroup>
#include <QListView>
#include <QMenuBar>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace ankerpunt::ui {

namespace {

/// The places with the kinds under them. A place that is called after its first kind is its row.
QList<Sidebar::Place> placesOf(const record::Registry &registry)
{
    QList<Sidebar::Place> places;
    const auto addReports = [&] {
        places.append({MainWindow::reportsPlace(), MainWindow::tr("Reports"), u"report"_s});
    };
    for (const RecordPlace &place : recordPlaces(registry)) {
        const record::Description *first = place.kinds.constFirst();
        if (first->kind == u"choice"_s) {
            addReports(); // what is looked for every day comes before the settings
        }
        const bool isFirst = place.kinds.size() == 1 || place.label == first->labelManyText();
        places.append({first->kind, place.label, place.icon, first});
        for (const record::Description *kind : place.kinds.mid(isFirst ? 1 : 0)) {
            places.append({kind->kind, kind->labelManyText(), iconOfKind(kind->kind), kind, true});
        }
    }
    return places;
}

} // namespace

void MainWindow::buildMenus()
{
    auto *bar = new QMenuBar(this);
    setMenuBar(bar); // and the former one goes
    const QHash<CommandMenu, QMenu *> menus{{CommandMenu::File, new QMenu(tr("&File"), bar)},
                                            {CommandMenu::Edit, new QMenu(tr("&Edit"), bar)},
                                            {CommandMenu::View, new QMenu(tr("&View"), bar)}};
    for (const CommandMenu menu : {CommandMenu::File, CommandMenu::Edit, CommandMenu::View}) {
        menus.value(menu)->setToolTipsVisible(false);
        bar->addMenu(menus.value(menu));
    }
    buildViewMenu(menus.value(CommandMenu::View));
    for (const Command &command : commands()) {
        auto *action = new QAction(command.label(), this);
        action->setObjectName(QString::fromLatin1(command.name));
        action->setShortcut(command.keys);
        if (*command.icon != '\0') {
            action->setIcon(m_icons->icon(QString::fromLatin1(command.icon), 18));
            action->setIconVisibleInMenu(false);
        }
        QString tip = command.label().remove(u'&');
        if (!command.keys.isEmpty()) {
            tip += u" (%1)"_s.arg(command.keys.toString(QKeySequence::NativeText));
        }
        action->setToolTip(tip.toHtmlEscaped());
        const CommandId id = command.id;
        connect(action, &QAction::triggered, this, [this, id] { run(id); });
        if (id == CommandId::Archive) { // in a list only; in a field it deletes a letter
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        }
        if (command.startsGroup) {
            menus.value(command.menu)->addSeparator();
        }
        menus.value(command.menu)->addAction(action);
        m_actions.insert(id, action);
    }
}

void MainWindow::buildViewMenu(QMenu *menu)
{
    const auto radio = [this, menu](QActionGroup *group, const QString &text, bool on,
                                    auto choose) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        group->addAction(action);
        // The menu is built again by this: only after it has closed.
        connect(action, &QAction::triggered, this, choose, Qt::QueuedConnection);
        return action;
    };
    auto *languages = new QActionGroup(menu);
    for (const auto &[code, name] :
         {std::pair(u"nl"_s, u"Nederlands"_s), std::pair(u"nl_BE"_s, u"Nederlands (Vlaanderen)"_s),
          std::pair(u"en"_s, u"English"_s)}) {
        radio(languages, name, code == m_language.code(), [this, c = code] {
            setLanguage(c);
        })->setObjectName(u"language_"_s + code);
    }
    menu->addSeparator();
    auto *looks = new QActionGroup(menu);
    for (const auto &[look, name] :
         {std::pair(Appearance::Light, tr("Light")), std::pair(Appearance::Dark, tr("Dark")),
          std::pair(Appearance::System, tr("As the system"))}) {
        radio(looks, name, look == m_appearance, [this, l = look] { setAppearance(l); });
    }
    menu->addSeparator();
}

void MainWindow::buildToolBar()
{
    m_toolBar = new QToolBar(tr("Tool bar"), this);
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setFixedHeight(46);
    m_toolBar->setIconSize(QSize(18, 18));
    m_toolBar->addAction(m_actions.value(CommandId::NewRecord));
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_actions.value(CommandId::Undo));
    m_toolBar->addAction(m_actions.value(CommandId::Redo));
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_search = new SearchField(context(), this, m_toolBar);
    m_search->setFixedWidth(380);
    m_toolBar->addWidget(m_search);
    auto *edge = new QWidget;
    edge->setFixedWidth(6);
    m_toolBar->addWidget(edge);
    addToolBar(m_toolBar);
    connect(m_search, &SearchField::opened, this, &MainWindow::openWithin);
    connect(m_search, &SearchField::escaped, this, [this] {
        if (RecordPage *shown = currentPage()) {
            shown->focusList();
        }
    });
    if (auto *add = qobject_cast<QToolButton *>(
            m_toolBar->widgetForAction(m_actions.value(CommandId::NewRecord)))) {
        add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
}

void MainWindow::buildStart()
{
    auto *start = new StartPage(*m_icons, settings::recentFiles().value(0), this);
    setCentralWidget(start);
    connect(start, &StartPage::newWanted, this, [this] { run(CommandId::NewFile); });
    connect(start, &StartPage::openWanted, this, [this] { run(CommandId::OpenFile); });
    connect(
        start, &StartPage::recentWanted, this, [this] { openFile(settings::recentFiles().value(0)); },
        Qt::QueuedConnection);
    connect(
        start, &StartPage::exampleWanted, this, [this] { run(CommandId::OpenExample); },
        Qt::QueuedConnection);
}

void MainWindow::buildCentre()
{
    auto *centre = new QWidget;
    m_status = new StatusLine(context(), this);
    setStatusBar(m_status);
    m_sidebar = new Sidebar(placesOf(m_workspace->registry()), context(), centre);
    m_sidebar->setFixedWidth(sidebarWidth());
    m_stack = new QStackedWidget;
    m_banner = new Banner(*m_icons, centre);
    m_toast = new Toast(m_icons->theme(), centre);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_banner);
    right->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(right, 1);
    setCentralWidget(centre);

    // First of all that listen: the pages read titles from the display.
    connect(&m_workspace->store(), &record::Store::changed, centre,
            [this](const record::ChangeSet &) {
                m_display->forget();
                m_sidebar->showCounts();
                m_status->showSaved();
                updateActions();
                updateBanner();
            });
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::goTo);
    connect(m_toast, &Toast::acted, this, [this] { undo(m_toastRedoes); });
    connect(m_banner, &Banner::acted, this, &MainWindow::reload, Qt::QueuedConnection);
    const QStringList places = m_sidebar->mainKeys();
    for (int i = 0; i < std::min(Sidebar::mainShortcuts, int(places.size())); ++i) {
        auto *go = new QAction(centre);
        go->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
        connect(go, &QAction::triggered, this, [this, place = places.at(i)] { goTo(place); });
        centre->addAction(go);
    }
    updateBanner();
    goTo(m_sidebar->places().constFirst().key);
}

} // namespace ankerpunt::ui
