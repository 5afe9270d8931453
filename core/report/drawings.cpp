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
    return keep(charts);
}

QTextCharFormat Drawings::add(const FigureRow &figures)
{
    return keep(figures);
}

QTextCharFormat Drawings::add(const ProgressBar &bar)
{
    return keep(bar);
}

QTextCharFormat Drawings::add(const PageNumber &page)
{
    return keep(page);
}

void Drawings::setNumber(const QTextCharFormat &page, const QString &number)
{
    Drawing &drawing = m_drawings.at(size_t(page.intProperty(drawingProperty))).drawing;
    std::get<PageNumber>(drawing).number = number;
}

QTextCharFormat Drawings::keep(const Drawing &drawing)
{
    const QSizeF size = std::visit([this](const auto &each) { return this->size(each); }, drawing);
    m_drawings.push_back({drawing, size});
    QTextCharFormat format;
    format.setObjectType(objectType);
    format.setProperty(drawingProperty, int(m_drawings.size()) - 1);
    format.setProperty(QTextFormat::FontPixelSize, 1); // no room for descenders under the drawing
    return format;
}

double Drawings::chartWidth(const ChartRow &row) const
{
    const auto count = double(std::max<qsizetype>(1, row.charts.size()));
    return (m_room.width() - gutter * (count - 1)) / count;
}

QSizeF Drawings::size(const ChartRow &row) const
{
    double highest = 0;
    for (const Chart &chart : row.charts) {
        highest = std::max(highest, m_charts.height(chart, chartWidth(row)));
    }
    return {m_room.width(), highest};
}

QSizeF Drawings::size(const FigureRow &row) const
{
    return {m_room.width(), m_figures.height(row, m_room.width())};
}

QSizeF Drawings::size(const ProgressBar &) const
{
    return barSize;
}

/// As high as a line of it, so that it stands on the line of what is beside it.
QSizeF Drawings::size(const PageNumber &page) const
{
    return {numberWidth, QFontMetricsF(page.format.font()).height() / unitsPerPixel};
}

QSizeF Drawings::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    const QSizeF size = m_drawings.at(size_t(format.intProperty(drawingProperty))).size;
    // One unit narrower than the line, or rounding would push the drawing off it.
    return {units(size.width()) - 1, std::min(units(size.height()), units(m_room.height()) - 1)};
}

void Drawings::paint(QPainter &painter, double height, const ChartRow &row) const
{
    const double width = chartWidth(row);
    double x = 0;
    for (const Chart &chart : row.charts) {
        m_charts.paint(painter, QRectF(x, 0, width, height), chart);
        x += width + gutter;
    }
}

void Drawings::paint(QPainter &painter, double height, const FigureRow &row) const
{
    m_figures.paint(painter, QRectF(0, 0, m_room.width(), height), row);
}

/// The target is an outline that ends in a stroke; what is reached is solid, what is not yet there
/// is told by hatching.
void Drawings::paint(QPainter &painter, double height, const ProgressBar &bar) const
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
    sketch.paint(painter, QRectF(QPointF(0, 0), QSizeF(barSize.width(), height)));
}

void Drawings::paint(QPainter &painter, double, const PageNumber &page) const
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
    const Drawing &drawing = m_drawings.at(size_t(format.intProperty(drawingProperty))).drawing;
    const double height = place.height() / unitsPerPixel;
    painter->save();
    painter->translate(place.topLeft());
    painter->scale(unitsPerPixel, unitsPerPixel);
    std::visit([&](const auto &each) { paint(*painter, height, each); }, drawing);
    painter->restore();
}

} // namespace ankerpunt::report
