// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_tabs.h"

#include "core/queries/lists.h"
#include "ui/parts/tab_bar.h"
#include "ui/parts/tab_order.h"
#include "ui/records/related_list.h"
#include "ui/records/tab_groups.h"
#include "ui/records/words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ankerpunt::ui {

using record::Description;
using record::Registry;

namespace {

constexpr int margin = 14;

QList<Registry::Reference> tabsOf(const Description &kind, const Registry &registry)
{
    if (kind.kind == u"choice"_s) {
        return {}; // a value of a list has nothing hanging on it
    }
    auto all = registry.leadingTo(kind);
    all.removeIf([&kind](const Registry::Reference &by) {
        const bool underItself = by.field->partOf && by.from == &kind; // no action under an action
        return underItself || by.from->kind == u"setting"_s;
    });
    return all;
}

} // namespace

RecordTabs::RecordTabs(const Description &kind, QWidget *details, const Context &context,
                       QWidget *parent)
    : QWidget(parent),
      m_kind(kind),
      m_context(context),
      m_all(tabsOf(kind, context.workspace.registry())),
      m_counts(m_all.size(), 0),
      m_lists(m_all.size(), nullptr),
      m_bar(new TabBar(context.theme(), this)),
      m_more(new QToolButton),
      m_menu(new QMenu(m_more)),
      m_stack(new QStackedWidget)
{
    m_bar->setObjectName(u"tabs"_s);
    m_bar->setAccessibleName(tr("Tabs"));
    m_bar->add(tr("Details"));
    for (const QString &label : relatedLabels(m_all)) {
        m_bar->add(label);
    }
    m_more->setObjectName(u"moreTabs"_s);
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("More tabs: what is empty, or does not fit"));
    m_more->setIcon(context.icons.icon(u"down"_s, context.theme().text2, 14));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setProperty("flat", true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_menu->setObjectName(u"moreMenu"_s);
    connect(m_more, &QToolButton::clicked, this, [this] {
        fillMore();
        m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    connect(m_bar, &QTabBar::currentChanged, this, &RecordTabs::showChosen);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(px(margin), 0, px(margin), 0);
    line->setSpacing(0);
    line->addWidget(m_bar);
    line->addWidget(m_more);
    line->addStretch(1);
    auto *edge = new QFrame;
    edge->setFixedHeight(1);
    edge->setAutoFillBackground(true);
    QPalette ink = edge->palette();
    ink.setColor(QPalette::Window, context.theme().line);
    edge->setPalette(ink);
    m_stack->addWidget(details);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(edge);
    column->addWidget(m_stack, 1);
}

void RecordTabs::showOf(qint64 id)
{
    m_id = id;
    m_counts =
        id == 0 ? QList<int>(m_all.size(), 0) : queries::countsOf(m_context.workspace, m_all, id);
    const QLocale locale = m_context.language().locale();
    for (int i = 0; i < int(m_all.size()); ++i) {
        m_bar->setCount(i + 1, m_counts.at(i) == 0 ? QString() : locale.toString(m_counts.at(i)));
    }
    if (id == 0) {
        showDetails();
    }
    arrange();
    showChosen();
}

void RecordTabs::showDetails()
{
    m_bar->setCurrentIndex(0);
}

bool RecordTabs::areDetailsShown() const
{
    return m_bar->currentIndex() == 0;
}

void RecordTabs::showKind(const QString &kind, const QString &field)
{
    const auto found = std::ranges::find_if(m_all, [&](const Registry::Reference &by) {
        return by.from->kind == kind && (field.isEmpty() || by.field->name == field);
    });
    if (found != m_all.end() && m_id != 0) {
        const int tab = int(found - m_all.begin()) + 1;
        m_bar->setShown(tab, true);
        m_bar->setCurrentIndex(tab);
        arrange();
    }
}

void RecordTabs::showRecord(const record::Record &record)
{
    for (int i = 0; i < int(m_all.size()); ++i) {
        const auto &by = m_all.at(i);
        if (by.from == record.description && by.field->partOf &&
            record.value(by.field->name).toLongLong() == m_id) {
            showKind(by.from->kind, by.field->name);
            list(i)->choose(record.id);
            list(i)->focusList();
        }
    }
}

bool RecordTabs::addHere()
{
    const int tab = m_bar->currentIndex() - 1;
    if (tab < 0 || m_id == 0) {
        return false;
    }
    list(tab)->add();
    return true;
}

void RecordTabs::step(int direction)
{
    m_bar->step(direction);
}

RelatedList *RecordTabs::list(int tab)
{
    RelatedList *&made = m_lists[tab];
    if (made == nullptr) {
        made = new RelatedList(m_all.at(tab), m_bar->label(tab + 1), m_context, m_stack);
        m_stack->addWidget(made);
        tabAfter(m_more, made);
        connect(made, &RelatedList::openWanted, this, &RecordTabs::openWanted);
        connect(made, &RelatedList::newWanted, this, &RecordTabs::newWanted);
        connect(made, &RelatedList::said, this, &RecordTabs::said);
    }
    return made;
}

void RecordTabs::showChosen()
{
    const int tab = m_bar->currentIndex() - 1;
    if (tab < 0 || m_id == 0) {
        m_stack->setCurrentIndex(0);
        return;
    }
    list(tab)->showOf(m_id);
    m_stack->setCurrentWidget(list(tab));
}

/// Whether adding here makes sense for every record of this kind: its own parts.
bool RecordTabs::isFirstHand(int tab) const
{
    const auto &by = m_all.at(tab);
    return isLookedFor(by.from->kind, m_kind.kind) ||
           (by.field->partOf && by.field->target() != nullptr);
}

/// Shows the tabs that have something, or are meant to; when the width ends the last empty ones go
/// first, then the last of all.
void RecordTabs::arrange()
{
    QList<int> shown;
    int width = m_bar->widthOf(0) + m_more->sizeHint().width() + 2 * px(margin);
    for (int i = 0; i < int(m_all.size()); ++i) {
        const bool chosen = m_bar->currentIndex() == i + 1;
        if (m_id != 0 && (m_counts.at(i) > 0 || isFirstHand(i) || chosen)) {
            shown.append(i);
            width += m_bar->widthOf(i + 1);
        }
    }
    for (const bool empty : {true, false}) {
        for (int at = int(shown.size()) - 1; at >= 0 && width > this->width(); --at) {
            const int tab = shown.at(at);
            const bool chosen = m_bar->currentIndex() == tab + 1;
            if (!chosen && (m_counts.at(tab) == 0 || !empty)) {
                width -= m_bar->widthOf(tab + 1);
                shown.removeAt(at);
            }
        }
    }
    for (int i = 0; i < int(m_all.size()); ++i) {
        m_bar->setShown(i + 1, shown.contains(i));
    }
    m_more->setVisible(m_id != 0 && shown.size() < m_all.size());
    m_bar->updateGeometry();
}

/// What has something first, with how much; what is empty by what it is about, in menus of its own,
/// or the list would cover the window.
void RecordTabs::fillMore()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // clear() leaves them
    QMap<TabGroup, QList<int>> empty;
    for (int i = 0; i < int(m_all.size()); ++i) {
        if (m_bar->isTabVisible(i + 1)) {
            continue;
        }
        if (m_counts.at(i) > 0) {
            addMore(*m_menu, i);
        } else {
            empty[tabGroupOf(m_all.at(i).from->kind)].append(i);
        }
    }
    if (!empty.isEmpty()) {
        m_menu->addSection(tr("Empty so far"));
    }
    for (auto it = empty.cbegin(); it != empty.cend(); ++it) {
        QMenu *group = m_menu->addMenu(labelOf(it.key()));
        for (const int tab : it.value()) {
            addMore(*group, tab);
        }
    }
}

void RecordTabs::addMore(QMenu &menu, int tab)
{
    const QString label = m_bar->tabText(tab + 1);
    const QString count = m_bar->tabData(tab + 1).toString();
    QAction *action = menu.addAction(count.isEmpty() ? label : u"%1\t%2"_s.arg(label, count));
    connect(action, &QAction::triggered, this, [this, tab] {
        const auto &by = m_all.at(tab);
        showKind(by.from->kind, by.field->name);
        list(tab)->focusList();
    });
}

void RecordTabs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace ankerpunt::ui
