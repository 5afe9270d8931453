// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/holidays.h"
#include "core/planning/teaching_weeks.h"
#include "core/planning/timeline.h"

#include <QMap>

/// The plans that are on record, placed in the calendar. Only queries include this.
namespace ankerpunt::queries {

class Facts;

/// The plan of a project or course run, with what places it in a calendar.
struct Plan
{
    qint64 of = 0;
    QDate start;
    HolidayRegion region = HolidayRegion::None;
    QList<planning::Period> teachingFree;
    QList<planning::PlannedWeeks> weeks;

    /// The Mondays of its teaching weeks, the first one in front.
    [[nodiscard]] QList<QDate> mondays() const;
};

/// By the id of the project or course run; of the living records alone.
[[nodiscard]] QMap<qint64, Plan> plans(const Facts &facts);

} // namespace ankerpunt::queries
