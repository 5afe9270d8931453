// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/fills.h"

#include "core/report/measures.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ankerpunt::report {

namespace {

// Patterns are drawn piece by piece, because a brush pattern has the size of the device's dots.

void hatch(QPainter &painter, const QRectF &area)
{
    painter.setPen(QPen(colour::accent, units(1)));
    const double step = units(5);
    const double last = area.right() + area.bottom();
    for (double sum = area.left() + area.top() + step; sum < last; sum += step) {
        const double left = std::max(area.left(), sum - area.bottom());
        const double right = std::min(area.right(), sum - area.top());
        painter.drawLine(QPointF(left, sum - left), QPointF(right, sum - right));
    }
}

void dot(QPainter &painter, const QRectF &area)
{
    const double step = units(4);
    const double side = units(1.9);
    QPainterPath dots;
    for (double y = area.top() + step / 2; y + side < area.bottom(); y += step) {
        for (double x = area.left() + step / 2; x + side < area.right(); x += step) {
            dots.addRect(x, y, side, side);
        }
    }
    painter.fillPath(dots, colour::accent);
}

void rule(QPainter &painter, const QRectF &area)
{
    painter.setPen(QPen(colour::accent, units(0.7), Qt::SolidLine, Qt::FlatCap));
    for (double x = area.left() + units(3); x < area.right() - units(1); x += units(3)) {
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
}

} // namespace

void paintFilled(QPainter &painter, const QRectF &area, Fill fill)
{
    if (area.width() <= 0 || area.height() <= 0) {
        return;
    }
    const double half = units(0.5);
    const QRectF inner = area.adjusted(half, half, -half, -half);
    painter.fillRect(inner, fill == Fill::Solid  ? colour::accent
                            : fill == Fill::Tint ? colour::tint
                                                 : colour::paper);
    switch (fill) {
    case Fill::Hatched:
        hatch(painter, inner);
        break;
    case Fill::Dotted:
        dot(painter, inner);
        break;
    case Fill::Lined:
        rule(painter, inner);
        break;
    case Fill::Solid:
    case Fill::Tint:
        break;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour::accent, units(1), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(inner);
}

} // namespace ankerpunt::report
