// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/drawings.h"

#include "core/report/measures.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace ankerpunt::report {

namespace {

constexpr int drawingProperty = QTextFormat::UserProperty + 1;
constexpr double gutter = PageMeasures().gutter;
constexpr QSizeF barSize{106, 17};
constexpr double numberWidth = 48;
constexpr double barHeight = 10;
constexpr double targetAt = 85; ///< of the bar's width, so that more than the target has room

} // namespace

Drawings::Drawings(const Fonts &fonts, const Language &language, QSizeF room)
    : m_charts(fonts, language), m_figures(fonts, language), m_room(room)
{}

QTextCharFormat Drawings::add(const ChartRow &charts)
{
    const auto count = double(std::max<qsizetype>(1, charts.charts.size()));
    const double width = (m_room.width() - gutter * (count - 1)) / count;
    Sketches sketches;
    double highest = 0;
    for (const Chart &chart : charts.charts) {
        sketches.push_back(m_charts.sketch(chart, width));
        highest = std::max(highest, sketches.back().height());
    }
    return keep(std::move(sketches), {m_room.width(), highest / unitsPerPixel});
}

QTextCharFormat Drawings::add(const FigureRow &figures)
{
    const Sketch sketch = m_figures.sketch(figures, m_room.width());
    return keep(Sketches{sketch}, {m_room.width(), sketch.height() / unitsPerPixel});
}

/// The target is an outline that ends in a stroke; what is reached is solid, what is not yet there
/// is told by hatching.
QTextCharFormat Drawings::add(const ProgressBar &bar)
{
    const double top = units((barSize.height() - barHeight) / 2);
    const double end = units(std::min(bar.reached * targetAt, barSize.width() - 1));
    Sketch sketch;
    sketch.box(QRectF(units(0.5), top + units(0.5), units(targetAt), units(barHeight - 1)),
               colour::paper, QPen(colour::line, units(1)));
    sketch.area(QRectF(0, top, end, units(barHeight)),
                bar.reached >= 1 ? Fill::Solid : Fill::Hatched);
    const double stroke = units(targetAt);
    sketch.line(QPointF(stroke, top - units(2)), QPointF(stroke, top + units(barHeight + 2)),
                QPen(colour::text, units(2), Qt::SolidLine, Qt::FlatCap));
    return keep(Sketches{sketch}, barSize);
}

/// As high as a line of it, so that it stands on the line of what is beside it.
QTextCharFormat Drawings::add(const PageNumber &page)
{
    return keep(page, {numberWidth, QFontMetricsF(page.format.font()).height() / unitsPerPixel});
}

void Drawings::setNumber(const QTextCharFormat &page, const QString &number)
{
    Drawing &drawing = m_drawings.at(size_t(page.intProperty(drawingProperty))).drawing;
    std::get<PageNumber>(drawing).number = number;
}

QTextCharFormat Drawings::keep(Drawing drawing, QSizeF size)
{
    m_drawings.push_back({std::move(drawing), size});
    QTextCharFormat format;
    format.setObjectType(objectType);
    format.setProperty(drawingProperty, int(m_drawings.size()) - 1);
    format.setProperty(QTextFormat::FontPixelSize, 1); // no room for descenders under the drawing
    return format;
}

QSizeF Drawings::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    const QSizeF size = m_drawings.at(size_t(format.intProperty(drawingProperty))).size;
    // One unit narrower than the line, or rounding would push the drawing off it.
    return {units(size.width()) - 1, std::min(units(size.height()), units(m_room.height()) - 1)};
}

void Drawings::paint(QPainter &painter, QSizeF size, const Sketches &sketches)
{
    const auto count = double(std::max<size_t>(1, sketches.size()));
    const double width = (size.width() - gutter * (count - 1)) / count;
    double x = 0;
    for (const Sketch &sketch : sketches) {
        sketch.paint(painter, QRectF(x, 0, width, size.height()));
        x += width + gutter;
    }
}

void Drawings::paint(QPainter &painter, QSizeF, const PageNumber &page)
{
    QTextLayout layout(page.number, page.format.font());
    layout.setFormats({{0, int(page.number.size()), page.format}});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(int(page.number.size()));
    layout.endLayout();
    painter.scale(1 / unitsPerPixel, 1 / unitsPerPixel);
    layout.draw(&painter, QPointF(units(numberWidth) - line.naturalTextWidth(), 0));
}

void Drawings::drawObject(QPainter *painter, const QRectF &place, QTextDocument *, int,
                          const QTextFormat &format)
{
    const Sized &kept = m_drawings.at(size_t(format.intProperty(drawingProperty)));
    const QSizeF size(kept.size.width(), place.height() / unitsPerPixel);
    painter->save();
    painter->translate(place.topLeft());
    painter->scale(unitsPerPixel, unitsPerPixel);
    std::visit([&](const auto &each) { paint(*painter, size, each); }, kept.drawing);
    painter->restore();
}

} // namespace ankerpunt::report
