// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/empty_state.h"

#include "core/base/literals.h"
#include "ui/parts/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ankerpunt::ui {

EmptyState::EmptyState(const EmptyText &text, const IconSet &icons, QWidget *parent)
    : QWidget(parent), m_button(new QPushButton), m_other(new QPushButton)
{
    const Theme &theme = icons.theme();
    QLabel *icon = plainLabel();
    icon->setPixmap(icons.pixmap(text.icon, theme.text3, 32));
    auto *title = textLabel(text.title, fontOf(13, QFont::DemiBold), theme.text);
    auto *why = textLabel(text.why, fontOf(13), theme.text2);
    why->setWordWrap(true);
    why->setAlignment(Qt::AlignHCenter);
    const int width = px(264);
    why->setFixedWidth(width);
    why->setMinimumHeight(why->heightForWidth(width)); // where there is more room it still wraps
    m_button->setText(text.button);
    m_button->setIcon(icons.icon(text.buttonIcon, 16));
    m_other->setText(text.other);
    if (!text.otherIcon.isEmpty()) {
        m_other->setIcon(icons.icon(text.otherIcon, 16));
    }
    auto *column = new QVBoxLayout(this);
    column->setSpacing(px(10));
    column->addStretch(2);
    column->addWidget(icon, 0, Qt::AlignHCenter);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addWidget(why, 0, Qt::AlignHCenter);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addWidget(m_other, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_button->setVisible(!text.button.isEmpty()); // only now: before, it was a window of its own
    m_other->setVisible(!text.other.isEmpty());
}

EmptyState *EmptyState::nothingFound(const IconSet &icons, QWidget *parent)
{
    EmptyText text{u"search"_s, tr("Nothing found"), tr("There is nothing with these filters."),
                   tr("Remove filters")};
    text.buttonIcon = u"close"_s;
    auto *nothing = new EmptyState(text, icons, parent);
    nothing->button()->setObjectName(u"clearFilters"_s);
    return nothing;
}

} // namespace ankerpunt::ui
