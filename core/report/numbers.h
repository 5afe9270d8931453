// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/report/report.h"

namespace ankerpunt::report {

/// Counts beside each other; nothing means "not recorded".
using Values = QList<std::optional<double>>;

/// Whether lying bars show their series one behind the other: not when a part would tell a small
/// count of people.
[[nodiscard]] bool isDivided(const Chart &chart);
/// How many values of a row of a matrix are drawn: up to the last, for half of it is empty.
[[nodiscard]] qsizetype drawnLength(const Series &row);
/// What the series of each category add up to.
[[nodiscard]] Values totals(const Chart &chart);
/// What each series adds up to.
[[nodiscard]] Values sums(const Chart &chart);

/// The numbers of a chart, as precise as the drawing shows them and no more.
[[nodiscard]] Table numbersOf(const Chart &chart, const Language &language);

/// Targets beside what was reached, in the words of the report's language.
[[nodiscard]] Table tableOf(const Report &report, const Progress &progress,
                            const Language &language);

} // namespace ankerpunt::report
