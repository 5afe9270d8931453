// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/card.h"

#include "ui/parts/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ankerpunt::ui {

namespace {

constexpr int padding = 16;
constexpr int headHeight = 44;
constexpr int radius = 8;

} // namespace

Card::Card(const QString &title, const IconSet &icons, QWidget *parent)
    : QFrame(parent),
      m_icons(icons),
      m_title(textLabel(title, fontOf(14, QFont::DemiBold), icons.theme().text)),
      m_note(textLabel({}, fontOf(12), icons.theme().text3)),
      m_head(new QHBoxLayout),
      m_body(new QVBoxLayout)
{
    auto *head = new QWidget; // keeps its height whether there are actions or not
    head->setMinimumHeight(px(headHeight));
    head->setLayout(m_head);
    m_head->setContentsMargins(px(padding), px(4), px(padding) - 4, px(4));
    m_head->setSpacing(px(8));
    m_head->addWidget(m_title);
    m_head->addWidget(m_note);
    m_head->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(head);
    column->addLayout(m_body, 1);
    setFlush(false);
    setTitle(title);
    m_note->hide();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Card::addAction(QWidget *action)
{
    m_head->addWidget(action);
}

void Card::setFlush(bool flush)
{
    const int side = flush ? 0 : px(padding) - 1;
    m_body->setContentsMargins(side, 0, side, flush ? px(radius) : side);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_icons.theme().line, 1));
    painter.setBrush(m_icons.theme().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(radius), px(radius));
}

} // namespace ankerpunt::ui
