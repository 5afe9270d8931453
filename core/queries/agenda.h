// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/teaching_weeks.h"
#include "core/queries/display.h"

#include <QDate>
#include <QTime>

namespace ankerpunt::queries {

/// Something that has a day: an appointment, an activity, an agreed action that is not done, a
/// product that is due, the first week of a phase of a plan, the end of an agreement.
struct AgendaItem
{
    QDate day;
    QTime at;
    QString title;
    QString secondary; ///< what it is, and what it belongs to
    const record::Description *kind = nullptr;
    qint64 id = 0;
    bool late = false; ///< should have been done before today
    qint64 owner = 0;  ///< who does it, of an agreed action; 0 where nobody is said to
};

/// All of them in order of their days; what has no time of the day comes first in it. Archived
/// records are left out. An appointment that repeats stands on its first day, and says so.
[[nodiscard]] QList<AgendaItem> agenda(const Workspace &workspace, const Display &display);

/// A holiday in one week of the agenda.
struct AgendaHoliday
{
    QDate day;     ///< the first of the week that is free
    QDate until;   ///< the last of all that are, which may be weeks later
    QString name;  ///< as people there call it
    QString where; ///< the region or country; empty where all of the file is in one
};
/// The public and school holidays of the regions of the institutions and neighbourhoods in the
/// file, for each week of @p within in which they take a working day; in order of their days.
[[nodiscard]] QList<AgendaHoliday>
agendaHolidays(const Workspace &workspace, const Display &display, const planning::Period &within);

/// How many agreed actions should have been done before today.
[[nodiscard]] int actionsLate(const Workspace &workspace);

} // namespace ankerpunt::queries
