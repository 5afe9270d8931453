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

/// What a reader does not see of groups that are printed as safeCounts says.
struct HiddenCounts
{
    double shown = 0;    ///< the sum of what is seen
    double sum = 0;      ///< of what is not
    int count = 0;       ///< so many are not
    double least = 0;    ///< what the paper says of their sum: not less
    double greatest = 0; ///< nor more, with one larger count in a group that has one
    double under = 0;    ///< nor more in any case

    void add(const QList<std::optional<double>> &group);
};

void HiddenCounts::add(const QList<std::optional<double>> &group)
{
    const QList<int> bounds = safeCounts(group).parts;
    int hidden = 0;
    int bound = 0; // the same for all of a group
    for (qsizetype i = 0; i < group.size(); ++i) {
        hidden += bounds.at(i) > 0 ? 1 : 0;
        bound = std::max(bound, bounds.at(i));
        (bounds.at(i) > 0 ? sum : shown) += group.at(i).value_or(0);
    }
    if (hidden > 0) {
        count += hidden;
        least += hidden - 1 + std::max(1, bound - 5);
        greatest += 4 * (hidden - 1) + bound - 1;
        under += double(bound - 1) * hidden;
    }
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
    HiddenCounts hidden;
    for (const auto &group : groups) {
        hidden.add(group);
    }
    const double rest = std::accumulate(untold.cbegin(), untold.cend(), 0.0);
    if (hidden.count == 0) {
        return isSmallCount(rest) ? boundOver(hidden.shown + 4) : 0;
    }
    // With the total known, so is the sum of what is hidden: it tells all when it is the least or
    // the greatest that can be. One above the least is hidden too, for hiding only that would tell.
    const bool isTold = hidden.sum + rest <= hidden.least + 1 ||
                        (rest == 0 && (hidden.count == 1 || hidden.sum >= hidden.greatest));
    return isTold ? boundOver(hidden.shown + hidden.under) : 0;
}

} // namespace ankerpunt::report
