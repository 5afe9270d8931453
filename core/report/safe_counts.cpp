// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/safe_counts.h"

#include "core/report/values.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ankerpunt::report {

namespace {

/// The least multiple of five above @p value: 3 is printed as <5, 8 as <10.
int boundOver(double value)
{
    return (int(std::floor(value / 5)) + 1) * 5;
}

/// The smallest part that needs no hiding for its own sake: five or more.
std::optional<double> smallestLarge(const QList<std::optional<double>> &parts)
{
    std::optional<double> smallest;
    for (const auto &part : parts) {
        if (part && *part >= 5 && *part < smallest.value_or(*part + 1)) {
            smallest = part;
        }
    }
    return smallest;
}

} // namespace

SafeCounts safeCounts(const QList<std::optional<double>> &parts)
{
    SafeCounts safe;
    int count = 0;
    double rest = 0; // what remains of the sum when all that is printed is taken off
    for (const auto &part : parts) {
        const bool isSmall = part && isSmallCount(*part);
        safe.parts.append(isSmall ? 5 : 0);
        count += isSmall ? 1 : 0;
        rest += isSmall ? *part : 0;
    }
    if (count == 0) {
        return safe;
    }
    const auto large = smallestLarge(parts);
    if (!large) {
        // Nothing to hide them behind: the sum is left out, whatever it is.
        safe.sum = boundOver(4.0 * count);
        return safe;
    }
    // Two or more small ones can trade places and ones, unless all are 1 or all are 4.
    const bool isTold = count == 1 || rest <= count || rest >= 4.0 * count;
    if (isTold) {
        // The next larger part joins them under one sign: which of them is small cannot be told,
        // for with the two exchanged the same would be printed. Equal ones must join, or the
        // choice among them would tell.
        const int bound = boundOver(*large);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (safe.parts.at(i) > 0 || parts.at(i) == large) {
                safe.parts[i] = bound;
            }
        }
    }
    return safe;
}

int safeTotal(const QList<QList<std::optional<double>>> &groups, const QList<double> &untold)
{
    QList<double> hidden = untold;
    hidden.removeAll(0);
    const bool isUntold = !hidden.isEmpty();
    double shown = 0;
    for (const auto &group : groups) {
        const SafeCounts safe = safeCounts(group);
        for (qsizetype i = 0; i < group.size(); ++i) {
            if (safe.parts.at(i) > 0) {
                hidden.append(*group.at(i));
            } else {
                shown += group.at(i).value_or(0);
            }
        }
    }
    const auto count = double(hidden.size());
    const double rest = std::accumulate(hidden.cbegin(), hidden.cend(), 0.0);
    if (hidden.isEmpty() || !std::ranges::all_of(hidden, isSmallCount)) {
        return 0; // nothing to tell, or something to hide it behind
    }
    // One, all 1, or all 4. Of what is printed nowhere a reader does not know that it is small, so
    // of that it is all 1, or all but one: hidden for one reason only, it would be told by that.
    const bool isTold =
        count == 1 || (isUntold ? rest <= count + 1 : rest <= count || rest >= 4 * count);
    return isTold ? boundOver(shown + 4 * count) : 0;
}

} // namespace ankerpunt::report
