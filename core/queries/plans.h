// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
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

/// Teaching weeks as people read them: "teaching week 3 (wk 48, 23 Nov)". Without a place in the
/// calendar, @p monday of the first is no day.
[[nodiscard]] QString teachingWeeksText(const Language &language, int first, int last, QDate monday,
                                        QDate today);

/// By the id of the project or course run; of the living records alone.
[[nodiscard]] QMap<qint64, Plan> plans(const Facts &facts);

} // namespace ankerpunt::queries
