// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace ankerpunt::report {

/// How counts of people and their sum may be printed beside each other. Each place holds 0 where
/// the count is printed as it is, and otherwise n where only "<n" is printed.
struct SafeCounts
{
    QList<int> parts; ///< one for each part
    int sum = 0;
};

/// Decides that so that nobody can tell a count of one to four, not by subtracting what is printed
/// from the sum and not by knowing this rule either. A sum is nearly always printed somewhere in a
/// report, so it counts as known unless the answer hides it.
[[nodiscard]] SafeCounts safeCounts(const QList<std::optional<double>> &parts);

/// The same for a total of @p groups, each printed in a place of its own as safeCounts says, and of
/// counts that are printed nowhere, @p untold: the bound of the total, 0 where it may be printed.
[[nodiscard]] int safeTotal(const QList<QList<std::optional<double>>> &groups,
                            const QList<double> &untold);

} // namespace ankerpunt::report
