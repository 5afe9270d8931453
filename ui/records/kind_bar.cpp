// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/kind_bar.h"

#include "core/queries/list_kinds.h"
#include "ui/parts/tab_bar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace ankerpunt::ui {

KindBar::KindBar(const QList<const record::Description *> &kinds, const record::Description &shown,
                 const Context &context, QWidget *parent)
    : QWidget(parent),
      m_kinds(kinds),
      m_shown(int(kinds.indexOf(&shown))),
      m_bar(new TabBar(context.theme(), this)),
      m_more(new QToolButton),
      m_menu(new QMenu(m_more))
{
    m_bar->setObjectName(u"kinds"_s);
    m_bar->setAccessibleName(tr("Kinds of record here"));
    for (const record::Description *kind : m_kinds) {
        m_bar->add(kind == &queries::contacts() ? tr("All") : kind->labelManyText());
    }
    m_bar->setCurrentIndex(m_shown);
    m_more->setObjectName(u"moreKinds"_s);
    m_menu->setObjectName(u"kindMenu"_s);
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("What else stands here"));
    m_more->setIcon(context.icons.icon(u"down"_s, context.theme().text2, 14));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setProperty("flat", true);
    m_more->setFocusPolicy(Qt::TabFocus);
    connect(m_more, &QToolButton::clicked, this, [this] {
        fillMore();
        m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    connect(m_bar, &QTabBar::currentChanged, this, [this](int tab) {
        const QSignalBlocker silent(m_bar);
        m_bar->setCurrentIndex(m_shown); // the other kind has a page, and a bar, of its own
        Q_EMIT kindWanted(m_kinds.at(tab)->kind);
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_bar);
    row->addWidget(m_more);
    row->addStretch(1);
}

QSize KindBar::minimumSizeHint() const
{
    return {0, m_bar->sizeHint().height()};
}

/// Shows as many kinds as fit, in their order, and always the chosen one.
void KindBar::arrange()
{
    const QSignalBlocker silent(m_bar);
    int all = 0;
    for (int i = 0; i < int(m_kinds.size()); ++i) {
        all += m_bar->widthOf(i);
    }
    const bool fits = all <= width();
    int left = width() - m_bar->widthOf(m_shown) - (fits ? 0 : m_more->sizeHint().width());
    bool full = false;
    for (int i = 0; i < int(m_kinds.size()); ++i) {
        if (i != m_shown) {
            left -= m_bar->widthOf(i);
            full = full || left < 0;
        }
        m_bar->setShown(i, i == m_shown || !full);
    }
    m_more->setVisible(!fits);
    m_bar->updateGeometry();
}

void KindBar::fillMore()
{
    m_menu->clear();
    for (int i = 0; i < int(m_kinds.size()); ++i) {
        if (!m_bar->isTabVisible(i)) {
            QAction *action = m_menu->addAction(m_bar->tabText(i));
            connect(action, &QAction::triggered, this,
                    [this, i] { Q_EMIT kindWanted(m_kinds.at(i)->kind); });
        }
    }
}

void KindBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void KindBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
}

} // namespace ankerpunt::ui
