// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/report/text_box.h"

#include <QPen>
#include <QRectF>

#include <functional>
#include <vector>

namespace ankerpunt::report {

/// A drawing of which the place of everything is known before anything is drawn: texts, areas and
/// lines, painted in the order in which they were added. In layout units, from the top left.
class Sketch final
{
public:
    /// Adds a text within @p width and returns the height that it takes.
    double text(const QString &text, const TextStyle &style, QPointF topLeft, double width);
    /// The same, half of it above @p middle.
    double textAround(const QString &text, const TextStyle &style, QPointF middle, double width);
    void area(const QRectF &area, Fill fill);
    /// A rectangle in plain colours; the pen may be Qt::NoPen.
    void box(const QRectF &area, const QColor &ground, const QPen &edge);
    void line(QPointF from, QPointF to, const QPen &pen);

    /// The lowest edge of what was added, or more where room was asked for.
    [[nodiscard]] double height() const { return m_height; }
    void growTo(double height);
    /// Paints it into @p place, in pixels: smaller than it is where the place is too low.
    void paint(QPainter &painter, const QRectF &place) const;

private:
    std::vector<std::function<void(QPainter &)>> m_parts;
    double m_height = 0;
};

} // namespace ankerpunt::report
