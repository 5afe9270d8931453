// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
};

/// All of them in order of their days; what has no time of the day comes first in it. Archived
/// records are left out. An appointment that repeats stands on its first day, and says so.
[[nodiscard]] QList<AgendaItem> agenda(const Workspace &workspace, const Display &display);

/// How many agreed actions should have been done before today.
[[nodiscard]] int actionsLate(const Workspace &workspace);

} // namespace ankerpunt::queries
