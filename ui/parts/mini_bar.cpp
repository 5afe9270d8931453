// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/mini_bar.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ankerpunt::ui {

namespace {

constexpr int barWidth = 96;
constexpr int gap = 16;

void paintProgress(QPainter &painter, const QRectF &place, double share, const Theme &theme)
{
    const double radius = place.height() / 2;
    QPainterPath shape;
    shape.addRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    QPainterPath done;
    done.addRect(QRectF(place.topLeft(), QSizeF(place.width() * share, place.height())));
    painter.setPen(QPen(theme.control, 1));
    painter.setBrush(theme.surface);
    painter.drawPath(shape);
    painter.fillPath(shape.intersected(done), theme.accent);
}

void paintGauge(QPainter &painter, const QRectF &place, const Bar &bar, const Theme &theme)
{
    const double whole = std::max({bar.value, bar.of, 1e-9});
    const double tick = place.left() + place.width() * bar.of / whole;
    const double end = place.left() + place.width() * bar.value / whole;
    QPainterPath shape;
    shape.addRoundedRect(place, 2, 2);
    painter.setClipPath(shape);
    painter.fillRect(QRectF(place.topLeft(), QPointF(std::min(tick, end), place.bottom())),
                     theme.control);
    if (bar.isOver()) {
        painter.fillRect(QRectF(QPointF(tick, place.top()), QPointF(end, place.bottom())),
                         theme.warn);
    } else {
        painter.fillRect(QRectF(QPointF(end, place.top()), place.bottomRight()), theme.line);
    }
    painter.setClipping(false);
    const double at = std::min(tick, place.right() - 1);
    painter.fillRect(QRectF(at - 1, place.top() - 3, 2, place.height() + 6), theme.text);
}

} // namespace

void paintBar(QPainter &painter, const QRectF &place, const Bar &bar, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (bar.kind == Bar::Kind::Progress) {
        const double share = bar.of > 0 ? std::clamp(bar.value / bar.of, 0.0, 1.0) : 0;
        paintProgress(painter, place, share, theme);
    } else {
        paintGauge(painter, place, bar, theme);
    }
    painter.restore();
}

MiniBar::MiniBar(Bar bar, const IconSet &icons, QWidget *parent) : Drawing(parent), m_icons(icons)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setBar(bar);
}

void MiniBar::setBar(const Bar &bar)
{
    m_bar = bar;
    setAccessibleName(bar.text);
    updateGeometry();
    update();
}

QSize MiniBar::sizeHint() const
{
    const int words = QFontMetrics(fontOf(12.5)).horizontalAdvance(m_bar.text);
    return {px(barWidth) + px(gap) + words + 2, px(20)};
}

void MiniBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int high = px(m_bar.kind == Bar::Kind::Progress ? 8 : 6);
    paintBar(painter, QRectF(0, (height() - high) / 2.0, px(barWidth), high), m_bar,
             m_icons.theme());
    painter.setFont(fontOf(12.5));
    painter.setPen(m_bar.isOver() ? m_icons.theme().text : m_icons.theme().text2);
    painter.drawText(rect().adjusted(px(barWidth + gap), 0, 0, 0), Qt::AlignVCenter, m_bar.text);
}

} // namespace ankerpunt::ui
