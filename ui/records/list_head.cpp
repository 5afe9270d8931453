// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/list_head.h"

#include "ui/parts/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ankerpunt::ui {

namespace {

constexpr int besideWord = 60; ///< of the sort button: its icon, its arrow and its edges

int widthOf(const QLabel &label)
{
    return label.fontMetrics().horizontalAdvance(label.text());
}

} // namespace

ListHead::ListHead(QLabel *title, QToolButton *sort, QWidget *add)
    : m_title(title), m_sort(sort), m_add(add)
{
    m_title->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(title, 1);
    row->addWidget(sort);
    row->addWidget(add);
}

bool ListHead::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        arrange(); // the word of the sort button may have changed
    }
    return QWidget::event(event);
}

void ListHead::arrange()
{
    const int sort = m_sort->fontMetrics().horizontalAdvance(m_sort->text()) + px(besideWord);
    const int needed =
        widthOf(*m_title) + sort + m_add->sizeHint().width() + 2 * layout()->spacing();
    const auto style = needed <= width() ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    if (m_sort->toolButtonStyle() != style) {
        m_sort->setToolButtonStyle(style);
    }
}

} // namespace ankerpunt::ui
