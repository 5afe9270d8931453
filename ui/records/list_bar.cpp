// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/list_bar.h"

#include "ui/commands.h"
#include "ui/parts/chip_row.h"
#include "ui/parts/text_label.h"
#include "ui/records/saved_views.h"

#include <QActionGroup>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace ankerpunt::ui {

using queries::ListField;
using queries::ListFilter;
using queries::ListQuery;

namespace {

constexpr int mostValues = 25;      ///< of a reference; a menu should fit the screen
constexpr int widestSortWord = 110; ///< the whole of it is in the tip

const QString addKey = u"addFilter"_s;
const QString archivedKey = u"filter_archived"_s;

QString keyOf(const ListFilter &filter)
{
    return u"filter_%1_%2"_s.arg(filter.field, filter.value);
}

QString inMenu(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &text, bool chosen)
{
    QAction *action = menu->addAction(inMenu(text));
    action->setCheckable(true);
    action->setActionGroup(group);
    action->setChecked(chosen);
    return action;
}

} // namespace

ListBar::ListBar(const record::Description &kind, const Context &context, QWidget *parent)
    : QWidget(parent),
      m_kind(kind),
      m_context(context),
      m_query{kind.kind, {}},
      m_filter(new QLineEdit(this)),
      m_chips(new ChipRow(tr("Filters"), context.icons, this)),
      m_sort(new QToolButton)
{
    m_filter->setObjectName(u"filter"_s);
    m_filter->setPlaceholderText(tr("Filter this list"));
    m_filter->setAccessibleName(tr("Filter this list"));
    m_filter->setToolTip(
        asToolTip(tr("Filter this list (%1)").arg(command(CommandId::Filter).keysText())));
    m_filter->addAction(context.icons.fieldIcon(u"filter"_s, context.theme().text3),
                        QLineEdit::LeadingPosition);
    m_sort->setObjectName(u"sort"_s);
    m_sort->setIcon(context.icons.icon(u"sort"_s, 16));
    m_sort->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_sort->setAutoRaise(true);
    m_sort->setFocusPolicy(Qt::StrongFocus);
    m_sort->setMenu(new QMenu(m_sort));
    m_sort->menu()->setObjectName(u"sortMenu"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    column->addWidget(m_filter);
    column->addWidget(m_chips);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_query.text = text;
        Q_EMIT queryChanged();
    });
    connect(m_sort->menu(), &QMenu::aboutToShow, this, &ListBar::fillSortMenu);
    connect(m_chips, &ChipRow::clicked, this, [this](const QString &key) {
        if (key == addKey) {
            askForFilter();
            return;
        }
        for (const ListFilter &filter : std::as_const(m_query.filters)) {
            if (keyOf(filter) == key) {
                QMenu *menu = newMenu();
                fillValues(menu, filter.field, filter);
                popUp(menu, m_chips);
                return;
            }
        }
    });
    connect(m_chips, &ChipRow::removed, this, [this](const QString &key) {
        m_query.archived = m_query.archived && key != archivedKey;
        m_query.filters.removeIf([&](const ListFilter &filter) { return keyOf(filter) == key; });
        Q_EMIT
        queryChanged(); // the chip is gone from the row already, and keeps the keyboard there
    });
    showQuery();
}

void ListBar::setQuery(const ListQuery &query)
{
    if (query != m_query) {
        m_query = query;
        showQuery();
        Q_EMIT queryChanged();
    }
}

void ListBar::clearFilters()
{
    ListQuery query = m_query;
    query.text.clear();
    query.filters.clear();
    query.archived = false;
    setQuery(query);
}

void ListBar::showQuery()
{
    const QSignalBlocker silent(m_filter);
    if (m_filter->text() != m_query.text) {
        m_filter->setText(m_query.text);
    }
    QString word;
    for (const ListField &field : queries::sortFields(m_context.language(), m_kind)) {
        if (field.name == m_query.sort) {
            word = field.label;
        }
    }
    m_sort->setText(m_sort->fontMetrics().elidedText(word, Qt::ElideRight, px(widestSortWord)));
    const QString said = m_query.reversed ? tr("Sorted by: %1, the other way round").arg(word)
                                          : tr("Sorted by: %1").arg(word);
    m_sort->setToolTip(asToolTip(said));
    m_sort->setAccessibleName(said);
    showChips();
}

void ListBar::showChips()
{
    m_chips->clear();
    for (const ListFilter &filter : std::as_const(m_query.filters)) {
        m_chips->add(Chip::Kind::Filter, keyOf(filter),
                     queries::textOf(m_context.display, m_kind, filter));
    }
    if (m_query.archived) {
        m_chips->add(Chip::Kind::Filter, archivedKey, tr("archived"));
    }
    m_chips->add(Chip::Kind::Add, addKey, tr("Filter"));
}

void ListBar::addChoices(QMenu *menu, const QList<ListField> &fields, bool forGroups)
{
    auto *group = new QActionGroup(menu);
    const QString now = forGroups ? m_query.group : m_query.sort;
    for (const ListField &field : fields) {
        QAction *action = addChoice(menu, group, field.label, field.name == now);
        action->setObjectName((forGroups ? u"group_"_s : u"sort_"_s) + field.name);
        connect(action, &QAction::triggered, this, [this, forGroups, name = field.name] {
            ListQuery query = m_query;
            query.reversed = query.reversed && (forGroups || query.sort == name);
            (forGroups ? query.group : query.sort) = name;
            setQuery(query);
        });
    }
}

void ListBar::fillSortMenu()
{
    QMenu *menu = m_sort->menu();
    menu->clear();
    qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    qDeleteAll(menu->findChildren<QActionGroup *>(Qt::FindDirectChildrenOnly));
    addChoices(menu, queries::sortFields(m_context.language(), m_kind), false);
    menu->addSeparator();
    QAction *other = menu->addAction(tr("The other way round"));
    other->setObjectName(u"reversed"_s);
    other->setCheckable(true);
    other->setChecked(m_query.reversed);
    connect(other, &QAction::triggered, this, [this](bool reversed) {
        ListQuery query = m_query;
        query.reversed = reversed;
        setQuery(query);
    });
    const auto groups = queries::groupFields(m_context.language(), m_kind);
    if (!groups.isEmpty()) {
        QMenu *by = menu->addMenu(tr("Group by"));
        by->setObjectName(u"groupMenu"_s);
        addChoices(by, QList<ListField>{{QString(), tr("No groups")}} + groups, true);
    }
    menu->addSeparator();
    addTableActions(menu);
    menu->addSeparator();
    addViewActions(menu);
}

/// Lines or a table, and the columns of that, which stand in the order in which they were chosen.
void ListBar::addTableActions(QMenu *menu)
{
    const auto fields = queries::columnFields(m_context.language(), m_kind);
    if (fields.isEmpty()) {
        return;
    }
    const auto show = [this](const QStringList &columns) {
        ListQuery query = m_query;
        query.columns = columns;
        setQuery(query);
    };
    QAction *table = menu->addAction(tr("As a table"));
    table->setObjectName(u"asTable"_s);
    table->setCheckable(true);
    table->setChecked(!m_query.columns.isEmpty());
    connect(table, &QAction::triggered, this, [this, show](bool on) {
        show(on ? queries::usualColumns(m_context.language(), m_kind) : QStringList());
    });
    QMenu *columns = menu->addMenu(tr("Columns"));
    columns->setObjectName(u"columnMenu"_s);
    for (const ListField &field : fields) {
        QAction *action = columns->addAction(inMenu(field.label));
        action->setObjectName(u"column_"_s + field.name);
        action->setCheckable(true);
        action->setChecked(m_query.columns.contains(field.name));
        connect(action, &QAction::triggered, this, [this, show, name = field.name](bool on) {
            QStringList now = m_query.columns;
            now.removeAll(name);
            show(on ? now + QStringList{name} : now);
        });
    }
}

/// What is shown can be kept under a name; where it is, its name is changed here.
void ListBar::addViewActions(QMenu *menu)
{
    const auto views = savedViews(m_context.workspace);
    const auto shown = std::ranges::find(views, m_query, &SavedView::query);
    const auto add = [menu](const QString &name, const QString &text) {
        QAction *action = menu->addAction(inMenu(text));
        action->setObjectName(name);
        return action;
    };
    if (shown == views.end()) {
        connect(add(u"keepView"_s, tr("Save this view…")), &QAction::triggered, this,
                &ListBar::keepWanted);
        return;
    }
    const QString view = shown->name;
    connect(add(u"renameView"_s, tr("Rename view “%1”…").arg(view)), &QAction::triggered, this,
            [this, view] { Q_EMIT renameWanted(view); });
    connect(add(u"removeView"_s, tr("Remove view “%1”").arg(view)), &QAction::triggered, this,
            [this, view] { Q_EMIT removeWanted(view); });
}

QMenu *ListBar::newMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"filterMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void ListBar::popUp(QMenu *menu, const QWidget *under)
{
    menu->popup(under->mapToGlobal(QPoint(0, under->height())));
}

void ListBar::askForFilter()
{
    QMenu *menu = newMenu();
    for (const ListField &field : queries::filterFields(m_context.language(), m_kind)) {
        QMenu *values = menu->addMenu(inMenu(field.label));
        values->setObjectName(u"values_"_s + field.name);
        connect(values, &QMenu::aboutToShow, this, [this, values, name = field.name] {
            if (values->isEmpty()) { // counted only when somebody asks
                fillValues(values, name, {});
            }
        });
    }
    menu->addSeparator();
    QAction *archived = menu->addAction(tr("Archived"));
    archived->setObjectName(archivedKey);
    archived->setCheckable(true);
    archived->setChecked(m_query.archived);
    connect(archived, &QAction::triggered, this, [this](bool on) {
        ListQuery query = m_query;
        query.archived = on;
        setQuery(query);
    });
    popUp(menu, m_chips->chips().constLast());
}

void ListBar::fillValues(QMenu *menu, const QString &field, const ListFilter &former)
{
    const QLocale locale = m_context.language().locale();
    for (const auto &value :
         queries::valuesOf(m_context.workspace, m_context.display, m_kind, field, mostValues)) {
        QAction *action =
            menu->addAction(u"%1\t%2"_s.arg(inMenu(value.label), locale.toString(value.count)));
        action->setObjectName(keyOf({field, value.value}));
        connect(action, &QAction::triggered, this,
                [this, former, now = ListFilter{field, value.value}] { setFilter(former, now); });
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("None"))->setEnabled(false);
    }
}

void ListBar::setFilter(const ListFilter &former, const ListFilter &filter)
{
    ListQuery query = m_query;
    query.filters.removeAll(former);
    if (!query.filters.contains(filter)) {
        query.filters.append(filter);
    }
    setQuery(query);
}

} // namespace ankerpunt::ui
