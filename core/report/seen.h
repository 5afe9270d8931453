// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/audience.h"
#include "core/report/report.h"

namespace ankerpunt::report {

/// A number as a reader may see it: as it is, only that it is less than the bound, or not at all
/// where it was not recorded.
struct Seen
{
    std::optional<double> value = {};
    int bound = 0; ///< 0 when the number may be seen as it is; else value is empty
};

/// The numbers of a figure.
struct SeenFigure
{
    Seen value;
    Seen previous;
    QList<Seen> parts; ///< one for each part
};

/// Hides small counts of people, and what would give them away, from all but who is internal.
[[nodiscard]] SeenFigure seenBy(Audience audience, const Figure &figure);

} // namespace ankerpunt::report
