// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/charts.h"
#include "core/report/measures.h"
#include "core/report/numbers.h"
#include "core/report/values.h"

#include <algorithm>

namespace ankerpunt::report::charts {

namespace {

const double cellHeight = units(35);
const double cellGap = units(1.5);
const double labelGap = units(7);

/// Ground and ink of a value, of which the greatest is 1: four steps that differ in lightness.
std::pair<QColor, QColor> coloursOf(double share)
{
    if (share > 0.85) {
        return {colour::accent, colour::paper};
    }
    if (share > 0.6) {
        return {QColor(0x8f, 0xbb, 0xc0), colour::text};
    }
    if (share > 0.35) {
        return {QColor(0xbc, 0xd8, 0xd9), colour::text};
    }
    return {QColor(0xe4, 0xf0, 0xef), colour::text};
}

/// Rows as stairs under each other: the name of a column stands over its highest cell.
class Matrix final
{
public:
    Matrix(const Chart &chart, const Tools &tools);

    void draw(Sketch &sketch) const;

private:
    double drawNames(Sketch &sketch, qsizetype first, qsizetype length, double corner) const;
    [[nodiscard]] double nameWidth(qsizetype column, qsizetype length) const;
    void drawCell(Sketch &sketch, const std::optional<double> &value, const QRectF &place) const;
    [[nodiscard]] double left(qsizetype column) const
    {
        return m_labelWidth + labelGap + double(column) * m_cellWidth;
    }
    [[nodiscard]] bool any(bool (*what)(const std::optional<double> &)) const;
    [[nodiscard]] double shownValue(double value) const
    {
        return m_chart.countsPeople && isSmallCount(value) ? 4 : value;
    }

    const Chart &m_chart;
    const Tools &m_tools;
    QList<Series> m_rows; ///< those that have a value, cut off after it
    qsizetype m_columns = 0;
    double m_labelWidth = 0;
    double m_cellWidth = 0;
    double m_most = 0;
};

Matrix::Matrix(const Chart &chart, const Tools &tools) : m_chart(chart), m_tools(tools)
{
    for (Series row : chart.series) {
        row.values.resize(std::min(drawnLength(row), chart.categories.size()));
        if (row.values.isEmpty()) {
            continue;
        }
        m_columns = std::max(m_columns, row.values.size());
        m_labelWidth =
            std::max(m_labelWidth, TextBox::lineWidth(row.name, tools.label().font) + units(1));
        for (const auto &value : std::as_const(row.values)) {
            m_most = std::max(m_most, shownValue(value.value_or(0)));
        }
        m_rows.append(row);
    }
    m_labelWidth = std::clamp(m_labelWidth, units(40), tools.width * 0.35);
    // The last column's name needs room beside its cell.
    const double room = tools.width - m_labelWidth - labelGap;
    m_cellWidth = std::min(units(46), room / (double(m_columns) + 1));
}

bool Matrix::any(bool (*what)(const std::optional<double> &)) const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [&](const Series &row) {
        return std::any_of(row.values.begin(), row.values.end(), what);
    });
}

/// The room for the name of a column that opens in a row of @p length cells.
double Matrix::nameWidth(qsizetype column, qsizetype length) const
{
    return column + 1 == length ? m_tools.width - left(column) : m_cellWidth - units(2);
}

/// Draws the names of the columns that open in a row and returns the top of its cells. They stand
/// in the free corner of the row before, which the first row does not have.
double Matrix::drawNames(Sketch &sketch, qsizetype first, qsizetype length, double corner) const
{
    double highest = 0;
    for (qsizetype i = first; i < length; ++i) {
        const TextBox name(m_chart.categories.at(i), m_tools.label(), nameWidth(i, length));
        highest = std::max(highest, name.height() + units(2));
    }
    const double top = sketch.height() + std::max(0.0, highest - corner);
    for (qsizetype i = first; i < length; ++i) {
        const QString &name = m_chart.categories.at(i);
        const double width = nameWidth(i, length);
        const double height = TextBox(name, m_tools.label(), width).height() + units(2);
        sketch.text(name, m_tools.label(), QPointF(left(i) + units(2), top - height), width);
    }
    return top;
}

void Matrix::drawCell(Sketch &sketch, const std::optional<double> &value, const QRectF &place) const
{
    const QPen solid(colour::accent, units(1));
    TextStyle style = m_tools.value(Qt::AlignHCenter);
    QString text = notRecordedSign;
    if (!value) {
        sketch.box(place, colour::paper, QPen(colour::line, units(1)));
    } else if (*value == 0) {
        QPen dotted(colour::accent, units(1.4), Qt::CustomDashLine, Qt::FlatCap);
        dotted.setDashPattern({1.6, 1.6});
        sketch.box(place, colour::paper, dotted);
        text = m_tools.printed(m_chart, value, 0);
    } else {
        const auto [ground, ink] = coloursOf(m_most > 0 ? shownValue(*value) / m_most : 0);
        sketch.box(place, ground, solid);
        style.colour = ink;
        text =
            m_tools.printed(m_chart, value, m_chart.countsPeople && isSmallCount(*value) ? 5 : 0);
    }
    sketch.textAround(text, style, QPointF(place.left(), place.center().y()), place.width());
}

void Matrix::draw(Sketch &sketch) const
{
    qsizetype named = 0;
    double corner = 0;
    for (const Series &row : m_rows) {
        const double top = drawNames(sketch, named, row.values.size(), corner);
        const double words =
            TextBox(row.name, m_tools.label(Qt::AlignRight), m_labelWidth).height();
        const double height = std::max(cellHeight, words + units(4));
        for (qsizetype i = 0; i < row.values.size(); ++i) {
            drawCell(sketch, row.values.at(i),
                     QRectF(left(i), top, m_cellWidth - cellGap, height - cellGap));
        }
        sketch.textAround(row.name, m_tools.label(Qt::AlignRight),
                          QPointF(0, top + (height - cellGap) / 2), m_labelWidth);
        sketch.growTo(top + height);
        named = std::max(named, row.values.size());
        corner = height;
    }
    if (any([](const auto &value) { return value && *value == 0; })) {
        drawNote(sketch,
                 m_tools.language.text("report", QT_TRANSLATE_NOOP("report", "Dotted edge: did "
                                                                             "not occur.")),
                 m_tools);
    }
    if (any([](const auto &value) { return !value; })) {
        drawNote(sketch, notRecordedNote(m_tools.language), m_tools);
    }
}

} // namespace

void drawMatrix(Sketch &sketch, const Chart &chart, const Tools &tools)
{
    Matrix(chart, tools).draw(sketch);
}

} // namespace ankerpunt::report::charts
