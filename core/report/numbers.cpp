// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/numbers.h"

#include "core/base/literals.h"
#include "core/report/references.h"
#include "core/report/safe_counts.h"
#include "core/report/values.h"

#include <algorithm>
#include <cmath>

namespace ankerpunt::report {

namespace {

Column wordColumn(const QString &title, double share = 1)
{
    return {title, Column::Side::Left, share, false};
}

Column numberColumn(const QString &title)
{
    return {title, Column::Side::Right, 1, false};
}

/// A category as a word among others: a line end in it is for the narrow places of a drawing.
QString onOneLine(QString category)
{
    return category.replace(u'\n', u' ');
}

/// The table without the columns in which nothing stands.
Table withoutEmptyColumns(Table table)
{
    for (qsizetype column = table.columns.size() - 1; column >= 0; --column) {
        const bool isEmpty =
            std::all_of(table.rows.begin(), table.rows.end(),
                        [&](const QList<Cell> &row) { return row.value(column).text.isEmpty(); });
        if (isEmpty) {
            table.columns.removeAt(column);
            for (QList<Cell> &row : table.rows) {
                row.remove(column, column < row.size() ? 1 : 0);
            }
        }
    }
    return table;
}

/// Writes the numbers of one chart.
class Numbers final
{
public:
    Numbers(const Chart &chart, const Language &language) : m_chart(chart), m_language(language) {}

    [[nodiscard]] Table table() const;

private:
    [[nodiscard]] Table bars() const;
    [[nodiscard]] Table stacked() const;
    [[nodiscard]] Table columns() const;
    [[nodiscard]] Table matrix() const;
    [[nodiscard]] Table lanes() const;
    /// Words beside numbers of which each column was made safe to be seen.
    [[nodiscard]] Table sideBySide(const QStringList &words, const QList<Column> &columns,
                                   const QList<Values> &values) const;
    [[nodiscard]] QString meaning(const Stretch &stretch) const;
    [[nodiscard]] Cell cell(const std::optional<double> &value, int bound) const;
    [[nodiscard]] QString say(const char *source) const
    {
        return m_language.text("report", source);
    }
    [[nodiscard]] Column categoryColumn() const
    {
        return wordColumn(say(QT_TRANSLATE_NOOP("report", "Category")), 2);
    }
    [[nodiscard]] Column countColumn(const QString &name = {}) const
    {
        return numberColumn(name.isEmpty() ? say(QT_TRANSLATE_NOOP("report", "Number")) : name);
    }

    const Chart &m_chart;
    const Language &m_language;
};

Cell Numbers::cell(const std::optional<double> &value, int bound) const
{
    return {bound > 0
                ? printedBound(bound, m_language)
                : printedNumber(value, m_chart.countsPeople ? 0 : m_chart.decimals, m_language)};
}

Table Numbers::sideBySide(const QStringList &words, const QList<Column> &columns,
                          const QList<Values> &values) const
{
    Table table;
    table.columns = QList<Column>{categoryColumn()} + columns;
    for (const QString &word : words) {
        table.rows.append({{onOneLine(word)}});
    }
    for (const Values &column : values) {
        const QList<int> bounds = m_chart.countsPeople ? safeCounts(column).parts : QList<int>();
        for (qsizetype row = 0; row < words.size(); ++row) {
            table.rows[row].append(cell(column.value(row), bounds.value(row)));
        }
    }
    return table;
}

Table Numbers::bars() const
{
    return isDivided(m_chart) ? columns()
                              : sideBySide(m_chart.categories, {countColumn()}, {totals(m_chart)});
}

Table Numbers::stacked() const
{
    QStringList names;
    for (const Series &series : m_chart.series) {
        names.append(series.name);
    }
    return sideBySide(names, {countColumn()}, {sums(m_chart)});
}

Table Numbers::columns() const
{
    QList<Column> titles;
    QList<Values> values;
    for (const Series &series : m_chart.series) {
        titles.append(countColumn(series.name));
        values.append(series.values);
        values.last().resize(m_chart.categories.size());
    }
    return sideBySide(m_chart.categories, titles, values);
}

Table Numbers::matrix() const
{
    Table table;
    table.columns = {categoryColumn()};
    for (const QString &category : m_chart.categories) {
        table.columns.append(numberColumn(onOneLine(category)));
    }
    for (const Series &series : m_chart.series) {
        QList<Cell> row{{series.name}};
        for (qsizetype i = 0; i < drawnLength(series); ++i) {
            const auto value = series.values.at(i);
            const bool isSmall = m_chart.countsPeople && value && isSmallCount(*value);
            row.append(cell(value, isSmall ? 5 : 0));
        }
        if (row.size() > 1) {
            table.rows.append(row);
        }
    }
    return withoutEmptyColumns(table);
}

/// What a stretch says: its own words with those of the legend.
QString Numbers::meaning(const Stretch &stretch) const
{
    const auto found =
        std::find_if(m_chart.series.begin(), m_chart.series.end(),
                     [&](const Series &series) { return series.fill == stretch.fill; });
    if (found == m_chart.series.end() || found->name.isEmpty()) {
        return stretch.text;
    }
    return stretch.text.isEmpty() || found->name.startsWith(stretch.text)
               ? found->name
               : stretch.text + u": "_s + found->name;
}

Table Numbers::lanes() const
{
    Table table;
    table.columns = {wordColumn(say(QT_TRANSLATE_NOOP("report", "Line")), 2),
                     wordColumn(say(QT_TRANSLATE_NOOP("report", "What")), 2),
                     wordColumn(say(QT_TRANSLATE_NOOP("report", "First"))),
                     wordColumn(say(QT_TRANSLATE_NOOP("report", "Last"))),
                     wordColumn(say(QT_TRANSLATE_NOOP("report", "How it stands")), 2)};
    for (const Lane &lane : m_chart.lanes) {
        for (const Stretch &stretch : lane.stretches) {
            table.rows.append({{lane.label},
                               {meaning(stretch)},
                               {onOneLine(m_chart.categories.value(stretch.first))},
                               {onOneLine(m_chart.categories.value(stretch.last))},
                               {lane.end}});
        }
        if (lane.stretches.isEmpty()) {
            table.rows.append({{lane.label}, {}, {}, {}, {lane.end}});
        }
    }
    return withoutEmptyColumns(table);
}

Table Numbers::table() const
{
    switch (m_chart.kind) {
    case Chart::Kind::Bars:
        return bars();
    case Chart::Kind::Stacked:
        return stacked();
    case Chart::Kind::Columns:
        return columns();
    case Chart::Kind::Matrix:
        return matrix();
    case Chart::Kind::Lanes:
        return lanes();
    }
    return {};
}

/// How far a figure came. Rounded down: a hundred percent is only what is reached.
QString share(const Figure &figure, const Language &language)
{
    if (!figure.value || !figure.target || isHidden(figure)) {
        return {};
    }
    if (*figure.value >= *figure.target) {
        return language.text("report", QT_TRANSLATE_NOOP("report", "reached"));
    }
    return language.locale().toString(int(std::floor(100 * *figure.value / *figure.target))) + u'%';
}

QList<Cell> progressRow(const Figure &figure, const Language &language)
{
    const QString none(notRecordedSign);
    return {{figure.label},
            {figure.previous ? printedPrevious(figure, language) : none},
            {figure.target ? printedTarget(figure, language) : none},
            {printedValue(figure, language)},
            {share(figure, language)}};
}

} // namespace

bool isDivided(const Chart &chart)
{
    const auto isSmall = [](const std::optional<double> &value) {
        return value && isSmallCount(*value);
    };
    const bool isTold =
        chart.countsPeople &&
        std::any_of(chart.series.begin(), chart.series.end(), [&](const Series &series) {
            return std::any_of(series.values.begin(), series.values.end(), isSmall);
        });
    return chart.series.size() > 1 && !isTold;
}

qsizetype drawnLength(const Series &row)
{
    qsizetype length = row.values.size();
    while (length > 0 && !row.values.at(length - 1)) {
        --length;
    }
    return length;
}

Values totals(const Chart &chart)
{
    Values totals(chart.categories.size());
    for (const Series &series : chart.series) {
        for (qsizetype i = 0; i < totals.size(); ++i) {
            if (const auto value = series.values.value(i)) {
                totals[i] = totals.at(i).value_or(0) + *value;
            }
        }
    }
    return totals;
}

Values sums(const Chart &chart)
{
    Values sums;
    for (const Series &series : chart.series) {
        std::optional<double> sum;
        for (const auto &value : series.values) {
            if (value) {
                sum = sum.value_or(0) + std::max(0.0, *value);
            }
        }
        sums.append(sum);
    }
    return sums;
}

Table numbersOf(const Chart &chart, const Language &language)
{
    return Numbers(chart, language).table();
}

Table tableOf(const Report &report, const Progress &progress, const Language &language)
{
    const auto say = [&](const char *source) { return language.text("report", source); };
    Table table;
    table.columns = {
        {say(QT_TRANSLATE_NOOP("report", "What we meant to reach")), Column::Side::Left, 38},
        {say(QT_TRANSLATE_NOOP("report", "Previous")), Column::Side::Right, 11},
        {say(QT_TRANSLATE_NOOP("report", "Intended")), Column::Side::Right, 11},
        {say(QT_TRANSLATE_NOOP("report", "Achieved")), Column::Side::Right, 12, true},
        {say(QT_TRANSLATE_NOOP("report", "Share")), Column::Side::Right, 10, true}};
    table.note = progress.note;
    for (const Figure &figure : figuresOf(report, progress.keys)) {
        table.rows.append(progressRow(figure, language));
    }
    return table;
}

} // namespace ankerpunt::report
