// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/charts.h"
#include "core/report/measures.h"
#include "core/report/numbers.h"
#include "core/report/safe_counts.h"

#include <algorithm>

namespace ankerpunt::report::charts {

namespace {

const double barHeight = units(14);
const double rowHeight = units(23);
const double gap = units(10);

/// One category: its words and the length of its bar, in the chart's values.
struct Row
{
    QString label;
    QString value;
    double total = 0;
    bool isRecorded = false;
};

QList<Row> rowsOf(const Chart &chart, const Tools &tools)
{
    const Values totals = report::totals(chart);
    const QList<int> bounds =
        chart.countsPeople ? safeCounts(totals).parts : QList<int>(totals.size(), 0);
    QList<Row> rows;
    for (qsizetype i = 0; i < totals.size(); ++i) {
        const auto &total = totals.at(i);
        Row row{chart.categories.at(i), tools.printed(chart, total, bounds.at(i)),
                std::max(0.0, total.value_or(0)), total.has_value()};
        if (bounds.at(i) > 0) { // a bar that could be measured would tell the number after all
            row.total = bounds.at(i) > 5 ? 0 : 4;
        }
        rows.append(row);
    }
    return rows;
}

/// Lying bars under each other; the columns of their words are measured before they are drawn.
class Bars final
{
public:
    Bars(const Chart &chart, const Tools &tools)
        : m_chart(chart), m_tools(tools), m_rows(rowsOf(chart, tools))
    {
        double valueWidth = 0;
        double longest = 0;
        for (const Row &row : std::as_const(m_rows)) {
            m_labelWidth = std::max(m_labelWidth, TextBox::lineWidth(row.label, label().font));
            if (row.isRecorded) { // what is not has no bar, so its words stand where that would be
                valueWidth =
                    std::max(valueWidth, TextBox::lineWidth(row.value, tools.value().font));
            }
            longest = std::max(longest, row.total);
        }
        m_labelWidth = std::min(m_labelWidth + units(1), tools.width * 0.45);
        const double most = tools.width - left() - gap - valueWidth;
        m_scale = longest > 0 ? std::max(0.0, most) / longest : 0;
    }

    [[nodiscard]] double left() const { return m_labelWidth + gap; }
    void draw(Sketch &sketch) const;

private:
    [[nodiscard]] TextStyle label() const { return m_tools.label(); }
    double drawBar(Sketch &sketch, int index, double top) const;

    const Chart &m_chart;
    const Tools &m_tools;
    QList<Row> m_rows;
    double m_labelWidth = 0;
    double m_scale = 0;
};

/// Returns where the bar ends.
double Bars::drawBar(Sketch &sketch, int index, double top) const
{
    double x = left();
    if (!isDivided(m_chart)) {
        const auto fill = m_chart.emphasised.contains(index) || m_chart.series.isEmpty()
                              ? Fill::Solid
                              : m_chart.series.constFirst().fill;
        const double length = m_rows.at(index).total * m_scale;
        sketch.area(QRectF(x, top, length, barHeight), fill);
        return x + length;
    }
    for (const Series &series : m_chart.series) {
        const double length = std::max(0.0, series.values.value(index).value_or(0)) * m_scale;
        sketch.area(QRectF(x, top, length, barHeight), series.fill);
        x += length;
    }
    return x;
}

void Bars::draw(Sketch &sketch) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const double top = sketch.height();
        const double words = TextBox(row.label, label(), m_labelWidth).height();
        const double height = std::max(rowHeight, words + units(4));
        const double middle = top + height / 2;
        sketch.textAround(row.label, label(), QPointF(0, middle), m_labelWidth);
        const double end = drawBar(sketch, i, middle - barHeight / 2);
        const double x = end > left() ? end + units(7) : end;
        sketch.textAround(row.value,
                          row.isRecorded ? m_tools.value()
                                         : m_tools.style(12, QFont::Normal, colour::text2),
                          QPointF(x, middle), std::max(units(20), m_tools.width - x));
        sketch.growTo(top + height);
    }
    if (isDivided(m_chart)) {
        drawLegend(sketch, m_chart.series, m_tools, left());
    }
}

} // namespace

void drawBars(Sketch &sketch, const Chart &chart, const Tools &tools)
{
    Bars(chart, tools).draw(sketch);
}

} // namespace ankerpunt::report::charts
