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

/// The period of teaching that a day is in, week by week.
struct Block
{
    enum class Kind { Teaching, Free, Exams };
    struct Week
    {
        QDate monday;
        Kind kind = Kind::Teaching;
        int number = 0; ///< of the teaching weeks; 0 for another
    };
    QString name;
    QList<Week> weeks;

    /// How many of them teach.
    [[nodiscard]] int teachingWeeks() const;
};

/// By the calendar of the institution where @p worker works, else the first that teaches then;
/// none on a day without teaching.
[[nodiscard]] std::optional<Block> blockAt(const Workspace &workspace, QDate day, qint64 worker);

} // namespace ankerpunt::queries
