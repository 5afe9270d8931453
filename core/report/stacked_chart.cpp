// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/charts.h"
#include "core/report/measures.h"
#include "core/report/numbers.h"
#include "core/report/safe_counts.h"

#include <algorithm>

namespace ankerpunt::report::charts {

namespace {

const double barHeight = units(31);

/// The same numbers as bars under each other: for what cannot be shown as shares of one bar.
void drawApart(Sketch &sketch, const Chart &chart, const Tools &tools,
               const QList<std::optional<double>> &sums)
{
    Chart bars = chart;
    bars.categories.clear();
    for (const Series &series : chart.series) {
        bars.categories.append(series.name);
    }
    bars.series = {{{}, sums, Fill::Solid}};
    bars.emphasised.clear();
    drawBars(sketch, bars, tools);
}

QString percentage(double share, const Tools &tools)
{
    return tools.language.locale().toString(qRound(100 * share)) + u'%';
}

/// Whether every share has a name and is wide enough for its own words.
bool hasRoom(const Chart &chart, const Tools &tools, const QList<std::optional<double>> &sums,
             double all)
{
    for (qsizetype i = 0; i < sums.size(); ++i) {
        const double words =
            std::max(TextBox::lineWidth(chart.series.at(i).name, tools.value().font),
                     TextBox::lineWidth(tools.printed(chart, sums.at(i), 0), tools.label().font));
        if (sums.at(i).value_or(0) / all * tools.width < words + units(6)) {
            return false;
        }
    }
    return true;
}

/// The bar, and with @p hasWords the name above each share and its numbers below.
void drawShares(Sketch &sketch, const Chart &chart, const Tools &tools,
                const QList<std::optional<double>> &sums, double all, bool hasWords)
{
    const double top = sketch.height();
    const double barTop = hasWords ? top + units(20) : top;
    const double below = barTop + barHeight;
    double x = 0;
    for (qsizetype i = 0; i < sums.size(); ++i) {
        const double sum = sums.at(i).value_or(0);
        const double width = sum / all * tools.width;
        sketch.area(QRectF(x, barTop, width - units(1.5), barHeight), chart.series.at(i).fill);
        if (hasWords) {
            sketch.text(chart.series.at(i).name, tools.value(), QPointF(x, top), width);
            sketch.text(tools.printed(chart, sum, 0), tools.label(), {x, below + units(3)}, width);
            sketch.text(percentage(sum / all, tools), tools.small(), {x, below + units(18)}, width);
        }
        x += width;
    }
}

/// The series with their numbers in their names, for a legend.
QList<Series> told(const Chart &chart, const Tools &tools, const QList<std::optional<double>> &sums,
                   double all)
{
    QList<Series> series = chart.series;
    for (qsizetype i = 0; i < series.size(); ++i) {
        const auto &sum = sums.at(i);
        series[i].name += u' ' + tools.printed(chart, sum, 0);
        if (sum) {
            series[i].name += u" (%1)"_s.arg(percentage(*sum / all, tools));
        }
    }
    return series;
}

} // namespace

void drawStacked(Sketch &sketch, const Chart &chart, const Tools &tools)
{
    const Values sums = report::sums(chart);
    double all = 0;
    for (const auto &sum : sums) {
        all += sum.value_or(0);
    }
    const QList<int> bounds = chart.countsPeople ? safeCounts(sums).parts : QList<int>();
    const bool isTold =
        std::any_of(bounds.begin(), bounds.end(), [](int bound) { return bound > 0; });
    if (isTold || all <= 0) {
        drawApart(sketch, chart, tools, sums);
        return;
    }
    const bool hasWords = hasRoom(chart, tools, sums, all);
    drawShares(sketch, chart, tools, sums, all, hasWords);
    if (!hasWords) {
        sketch.growTo(sketch.height() + units(3));
        drawLegend(sketch, told(chart, tools, sums, all), tools, 0);
    }
}

} // namespace ankerpunt::report::charts
