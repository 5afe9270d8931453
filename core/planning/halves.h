// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/teaching_weeks.h"

namespace ankerpunt::planning {

/// A half of a study year as people in both countries name it: autumn runs from 1 September up to
/// and including 31 January, spring from 1 February up to and including 31 August.
struct Half
{
    int year = 0; ///< in which it begins
    bool isAutumn = false;

    [[nodiscard]] Period period() const;
    [[nodiscard]] Half before() const { return {isAutumn ? year : year - 1, !isAutumn}; }
    [[nodiscard]] Half after() const { return {isAutumn ? year + 1 : year, !isAutumn}; }
    [[nodiscard]] bool operator==(const Half &) const = default;
};

[[nodiscard]] Half halfOf(QDate day);

/// The study year that begins in @p year: from 1 September up to and including 31 August.
[[nodiscard]] Period studyYear(int year);

/// What figures of a period are set beside: of a half the half before, of a study year the year
/// before, else as many days that end the day before.
[[nodiscard]] Period periodBefore(const Period &period);

} // namespace ankerpunt::planning
