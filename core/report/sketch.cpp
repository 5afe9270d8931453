// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sketch.h"

#include "core/report/fills.h"
#include "core/report/measures.h"

#include <QPainter>

#include <algorithm>
#include <memory>

namespace ankerpunt::report {

double Sketch::text(const QString &text, const TextStyle &style, QPointF topLeft, double width)
{
    const auto box = std::make_shared<TextBox>(text, style, width);
    m_parts.emplace_back([box, topLeft](QPainter &painter) { box->paint(painter, topLeft); });
    growTo(topLeft.y() + box->height());
    return box->height();
}

double Sketch::textAround(const QString &text, const TextStyle &style, QPointF middle, double width)
{
    const double height = TextBox(text, style, width).height();
    return this->text(text, style, middle - QPointF(0, height / 2), width);
}

void Sketch::area(const QRectF &area, Fill fill)
{
    m_parts.emplace_back([area, fill](QPainter &painter) { paintFilled(painter, area, fill); });
    growTo(area.bottom());
}

void Sketch::box(const QRectF &area, const QColor &ground, const QPen &edge)
{
    m_parts.emplace_back([area, ground, edge](QPainter &painter) {
        painter.setPen(edge);
        painter.setBrush(ground);
        painter.drawRect(area);
    });
    growTo(area.bottom());
}

void Sketch::line(QPointF from, QPointF to, const QPen &pen)
{
    m_parts.emplace_back([from, to, pen](QPainter &painter) {
        painter.setPen(pen);
        painter.drawLine(from, to);
    });
    growTo(std::max(from.y(), to.y()));
}

void Sketch::growTo(double height)
{
    m_height = std::max(m_height, height);
}

void Sketch::paint(QPainter &painter, const QRectF &place) const
{
    const double tooHigh = std::max(1.0, m_height / units(std::max(1.0, place.height())));
    const double scale = 1 / (unitsPerPixel * tooHigh);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.topLeft());
    painter.scale(scale, scale);
    for (const auto &part : m_parts) {
        part(painter);
    }
    painter.restore();
}

} // namespace ankerpunt::report
