// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_painter.h"

#include "core/report/charts.h"
#include "core/report/measures.h"

namespace ankerpunt::report {

ChartPainter::ChartPainter(Fonts fonts, const Language &language)
    : m_fonts(std::move(fonts)), m_language(&language)
{}

Sketch ChartPainter::sketch(const Chart &chart, double width) const
{
    const charts::Tools tools{m_fonts, *m_language, units(width)};
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

} // namespace ankerpunt::report
