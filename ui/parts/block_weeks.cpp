// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/block_weeks.h"

#include "ui/parts/pattern_brush.h"
#include "ui/parts/text_label.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ankerpunt::ui {

namespace {

constexpr int boxWidth = 20;
constexpr int leastWidth = 10;
constexpr int boxHeight = 8;
constexpr int gap = 3;
constexpr int ring = 3;

} // namespace

BlockWeeks::BlockWeeks(const QString &name, const QList<Week> &weeks, const IconSet &icons,
                       QWidget *parent)
    : Drawing(parent), m_icons(icons), m_weeks(weeks)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const auto now = std::ranges::find(m_weeks, Kind::Now, &Week::kind);
    m_at = now == m_weeks.end() ? 0 : int(now - m_weeks.begin());
}

QSize BlockWeeks::sizeHint() const
{
    return {int(m_weeks.size()) * px(boxWidth + gap) + 2 * ring, px(boxHeight) + 4 * ring};
}

QSize BlockWeeks::minimumSizeHint() const
{
    return {int(m_weeks.size()) * px(leastWidth + gap) + 2 * ring, sizeHint().height()};
}

QRectF BlockWeeks::place(int week) const
{
    const double step =
        std::min<double>(px(boxWidth + gap),
                         double(width() - 2 * ring) / std::max<double>(1, double(m_weeks.size())));
    return {ring + week * step, (height() - px(boxHeight)) / 2.0, step - px(gap),
            double(px(boxHeight))};
}

QList<DrawnPart> BlockWeeks::parts() const
{
    QList<DrawnPart> parts;
    for (int i = 0; i < int(m_weeks.size()); ++i) {
        parts.append({m_weeks.at(i).name, place(i).toAlignedRect(), QAccessible::ListItem,
                      i == m_at && hasFocus()});
    }
    return parts;
}

void BlockWeeks::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_icons.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < int(m_weeks.size()); ++i) {
        const QRectF box = place(i);
        const Kind kind = m_weeks.at(i).kind;
        painter.setPen(kind == Kind::Exam ? QPen(theme.control, 1) : QPen(Qt::NoPen));
        painter.setBrush(kind == Kind::Past || kind == Kind::Now ? QBrush(theme.accent)
                         : kind == Kind::Later                   ? QBrush(theme.lineStrong)
                         : kind == Kind::Break ? patternBrush(report::Fill::Hatched, theme.surface,
                                                              theme.lineStrong, devicePixelRatioF())
                                               : QBrush(theme.surface));
        const double inset = kind == Kind::Exam ? 0.5 : 0;
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 2, 2);
        if (kind == Kind::Now) {
            painter.setPen(QPen(theme.accent, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(-2.5, -2.5, 2.5, 2.5), 3.5, 3.5);
        }
        if (hasFocus() && i == m_at) {
            painter.setPen(QPen(theme.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(-2, -5, 2, 5), 4, 4);
        }
    }
}

bool BlockWeeks::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (int i = 0; i < int(m_weeks.size()); ++i) {
            if (place(i).adjusted(-1, -8, 2, 8).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), asToolTip(m_weeks.at(i).name), this);
                return true;
            }
        }
    }
    return Drawing::event(event);
}

void BlockWeeks::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0 || m_at + step < 0 || m_at + step >= m_weeks.size()) {
        Drawing::keyPressEvent(event);
        return;
    }
    m_at += step;
    tellFocus(m_at);
    update();
}

void BlockWeeks::focusInEvent(QFocusEvent *event)
{
    Drawing::focusInEvent(event);
    tellFocus(m_at);
    update();
}

void BlockWeeks::focusOutEvent(QFocusEvent *event)
{
    Drawing::focusOutEvent(event);
    update();
}

} // namespace ankerpunt::ui
