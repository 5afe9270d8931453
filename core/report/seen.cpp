// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/seen.h"

#include "core/report/safe_counts.h"
#include "core/report/values.h"

#include <algorithm>

namespace ankerpunt::report {

namespace {

Seen seenWith(const std::optional<double> &value, int bound)
{
    return value && bound > 0 ? Seen{{}, bound} : Seen{value};
}

int boundOf(const std::optional<double> &value)
{
    return value && isSmallCount(*value) ? 5 : 0;
}

} // namespace

SeenFigure seenBy(Audience audience, const Figure &figure)
{
    const bool isOpen = audience == Audience::Internal || !figure.countsPeople;
    QList<std::optional<double>> values;
    for (const FigurePart &part : figure.parts) {
        values.append(part.value);
    }
    const SafeCounts safe = isOpen ? SafeCounts{} : safeCounts(values);
    SeenFigure seen;
    seen.value = seenWith(figure.value,
                          isOpen ? 0 : std::max({safe.sum, figure.bound, boundOf(figure.value)}));
    seen.previous = seenWith(figure.previous,
                             isOpen ? 0 : std::max(figure.previousBound, boundOf(figure.previous)));
    for (qsizetype i = 0; i < values.size(); ++i) {
        seen.parts.append(seenWith(values.at(i), safe.parts.value(i)));
    }
    return seen;
}

} // namespace ankerpunt::report
