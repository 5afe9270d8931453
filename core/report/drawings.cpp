// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/drawings.h"

#include "core/report/measures.h"

#include <QPainter>

#include <algorithm>

namespace ankerpunt::report {

namespace {

constexpr int drawingProperty = QTextFormat::UserProperty + 1;
constexpr double gutter = 38; ///< between two charts, in pixels

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

QTextCharFormat Drawings::keep(const Drawing &drawing)
{
    m_drawings.push_back(drawing);
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

double Drawings::height(const Drawing &drawing) const
{
    if (const auto *figures = std::get_if<FigureRow>(&drawing)) {
        return m_figures.height(*figures, m_room.width());
    }
    double highest = 0;
    const auto &row = std::get<ChartRow>(drawing);
    for (const Chart &chart : row.charts) {
        highest = std::max(highest, m_charts.height(chart, chartWidth(row)));
    }
    return highest;
}

QSizeF Drawings::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    const Drawing &drawing = m_drawings.at(size_t(format.intProperty(drawingProperty)));
    // One unit narrower than the line, or rounding would push the drawing off it.
    return {units(m_room.width()) - 1,
            std::min(units(height(drawing)), units(m_room.height()) - 1)};
}

void Drawings::paintCharts(QPainter &painter, double height, const ChartRow &row) const
{
    const double width = chartWidth(row);
    double x = 0;
    for (const Chart &chart : row.charts) {
        m_charts.paint(painter, QRectF(x, 0, width, height), chart);
        x += width + gutter;
    }
}

void Drawings::drawObject(QPainter *painter, const QRectF &place, QTextDocument *, int,
                          const QTextFormat &format)
{
    const Drawing &drawing = m_drawings.at(size_t(format.intProperty(drawingProperty)));
    const double height = place.height() / unitsPerPixel;
    painter->save();
    painter->translate(place.topLeft());
    painter->scale(unitsPerPixel, unitsPerPixel);
    if (const auto *figures = std::get_if<FigureRow>(&drawing)) {
        m_figures.paint(*painter, QRectF(0, 0, m_room.width(), height), *figures);
    } else {
        paintCharts(*painter, height, std::get<ChartRow>(drawing));
    }
    painter->restore();
}

} // namespace ankerpunt::report
