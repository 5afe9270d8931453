// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/table_look.h"

#include "core/report/measures.h"
#include "core/report/text_box.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace ankerpunt::report {

QFont cellFont(const Fonts &fonts, const Column &column, bool isTitle)
{
    const bool isStrong = column.strong || isTitle;
    return fonts.sansFont(isTitle ? 11.5 : 12, isStrong ? QFont::DemiBold : QFont::Normal);
}

QList<double> columnPercentages(const Table &table)
{
    const double all = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                       [](double sum, const Column &c) { return sum + c.share; });
    QList<double> percentages;
    for (const Column &column : table.columns) {
        percentages.append(100 * column.share / all);
    }
    return percentages;
}

QList<double> rowHeights(const Table &table, const Fonts &fonts, double width)
{
    const QList<double> percentages = columnPercentages(table);
    const auto heightOf = [&](bool isTitle, const std::function<QString(int)> &text) {
        double height = 0;
        for (int i = 0; i < int(table.columns.size()); ++i) {
            const Column &column = table.columns.at(i);
            const bool hasGap =
                column.side == Column::Side::Left && i + 1 < int(table.columns.size());
            const TextStyle style{cellFont(fonts, column, isTitle), {}, units(cell::line)};
            const double room = width * percentages.at(i) / 100 - (hasGap ? units(cell::gap) : 0);
            height = std::max(height, TextBox(text(i), style, room).height());
        }
        return height + units(2 * cell::padding + cell::rule);
    };
    QList<double> heights{heightOf(true, [&](int i) { return table.columns.at(i).title; })};
    for (const QList<Cell> &row : table.rows) {
        heights.append(heightOf(false, [&](int i) { return row.value(i).text; }));
    }
    return heights;
}

} // namespace ankerpunt::report
