// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/fonts.h"
#include "core/report/report.h"

#include <QFont>
#include <QList>
#include <QTextLength>

namespace ankerpunt::report {

/// What a table of rows looks like, in pixels at 96 to the inch.
namespace cell {
inline constexpr double padding = 6; ///< above and below
inline constexpr double line = 17;   ///< the least distance of lines
inline constexpr double gap = 12;    ///< right of a text beside another column
inline constexpr double rule = 1;    ///< the line under a row
} // namespace cell

/// The font of a place in @p column, or of the column's title.
[[nodiscard]] QFont cellFont(const Fonts &fonts, const Column &column, bool isTitle);

/// The widths of the columns: percentages that make up the whole.
[[nodiscard]] QList<double> columnPercentages(const Table &table);

/// The heights in layout units that the row of column titles and then each row takes in a table of
/// @p width, found by setting every text.
[[nodiscard]] QList<double> rowHeights(const Table &table, const Fonts &fonts, double width);

} // namespace ankerpunt::report
