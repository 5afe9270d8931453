// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/toast.h"

#include "core/base/literals.h"
#include "ui/parts/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace ankerpunt::ui {

Toast::Toast(const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_fill(theme.text),
      m_text(textLabel({}, fontOf(13), theme.surface)),
      m_action(new QPushButton)
{
    setObjectName(u"toast"_s);
    m_action->setObjectName(u"toastAction"_s);
    m_text->setObjectName(u"toastText"_s);
    m_action->setProperty("flat", true);
    m_action->setProperty("onDark", true);
    QPalette palette = m_action->palette();
    palette.setColor(QPalette::ButtonText, theme.surface);
    m_action->setPalette(palette);
    QFont underlined = fontOf(13, QFont::DemiBold);
    underlined.setUnderline(true);
    m_action->setFont(underlined);
    m_action->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(16), 3, px(6), 3);
    row->setSpacing(px(24));
    row->addWidget(m_text);
    row->addWidget(m_action);
    hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(8000);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT acted();
    });
    parent->installEventFilter(this);
}

void Toast::say(const QString &sentence, const QString &action)
{
    const int widest = px(460);
    const QFontMetrics metrics = m_text->fontMetrics();
    const int wanted = metrics.horizontalAdvance(sentence) + 1;
    m_text->setWordWrap(wanted > widest);
    m_text->setFixedWidth(std::min(wanted, widest));
    // On two lines at most; the second one may end before a long word.
    m_text->setText(metrics.elidedText(sentence, Qt::ElideMiddle, 2 * widest - px(80)));
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    place();
    show();
    raise();
    m_timer.start();
}

void Toast::focusAction()
{
    m_action->setFocus(Qt::OtherFocusReason);
}

void Toast::place()
{
    adjustSize();
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - 16);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_fill);
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace ankerpunt::ui
