// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/banner.h"

#include "core/base/literals.h"
#include "ui/parts/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace ankerpunt::ui {

namespace {

constexpr int beside = 12; ///< the room around the frame
constexpr int above = 6;

} // namespace

Banner::Banner(const IconSet &icons, QWidget *parent)
    : QFrame(parent),
      m_icons(icons),
      m_icon(plainLabel()),
      m_text(textLabel({}, fontOf(13), icons.theme().text)),
      m_action(new QPushButton),
      m_other(new QPushButton)
{
    setObjectName(u"banner"_s);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(beside + 14), px(above + 5), px(beside + 8), px(5));
    row->setSpacing(px(10));
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_other);
    setMinimumHeight(px(above + 38));
    hide();
    m_action->setObjectName(u"bannerAction"_s);
    m_other->setObjectName(u"bannerOther"_s);
    connect(m_action, &QPushButton::clicked, this, &Banner::acted);
    connect(m_other, &QPushButton::clicked, this, &Banner::actedOtherwise);
}

void Banner::say(Tone tone, const QString &sentence, const QString &action,
                 const QString &otherAction)
{
    m_tone = tone;
    m_icon->setPixmap(m_icons.pixmap(iconOf(tone), inkOf(tone, m_icons.theme()).ink, 18));
    m_text->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_other->setText(otherAction);
    m_other->setVisible(!otherAction.isEmpty());
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    update();
}

QString Banner::sentence() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Ink colours = inkOf(m_tone, m_icons.theme());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = colours.ink;
    edge.setAlphaF(0.4F);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(colours.tint);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(px(beside) + 0.5, px(above) + 0.5, -px(beside) - 0.5, -0.5), px(6),
        px(6));
}

} // namespace ankerpunt::ui
