// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_painter.h"

#include "core/report/charts.h"
#include "core/report/measures.h"

namespace ankerpunt::report {

namespace {

Sketch sketchOf(const Chart &chart, const charts::Tools &tools)
{
    Sketch sketch;
    charts::drawHead(sketch, chart, tools);
    switch (chart.kind) {
    case Chart::Kind::Bars:
        charts::drawBars(sketch, chart, tools);
        break;
    case Chart::Kind::Stacked:
        charts::drawStacked(sketch, chart, tools);
        break;
    case Chart::Kind::Columns:
        charts::drawColumns(sketch, chart, tools);
        break;
    case Chart::Kind::Matrix:
        charts::drawMatrix(sketch, chart, tools);
        break;
    case Chart::Kind::Lanes:
        charts::drawLanes(sketch, chart, tools);
        break;
    }
    return sketch;
}

} // namespace

ChartPainter::ChartPainter(Fonts fonts, const Language &language)
    : m_fonts(std::move(fonts)), m_language(&language)
{}

double ChartPainter::height(const Chart &chart, double width) const
{
    return sketchOf(chart, {m_fonts, *m_language, units(width)}).height() / unitsPerPixel;
}

void ChartPainter::paint(QPainter &painter, const QRectF &place, const Chart &chart) const
{
    sketchOf(chart, {m_fonts, *m_language, units(place.width())}).paint(painter, place);
}

} // namespace ankerpunt::report
