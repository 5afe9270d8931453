// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/teaching_weeks.h"
#include "core/queries/display.h"

namespace ankerpunt::queries {

/// A period that an institution's calendar names.
struct CalendarName
{
    QString name; ///< with the institution where there is one
    planning::Period period;
};

/// The periods of teaching that touch @p within, the latest first.
[[nodiscard]] QList<CalendarName>
teachingPeriods(const Workspace &workspace, const Display &display, const planning::Period &within);

} // namespace ankerpunt::queries
