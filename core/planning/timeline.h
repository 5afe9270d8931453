// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plans.h"

#include <QMap>

namespace ankerpunt::planning {

/// One record of a plan, as far as its weeks and phases go.
struct PlannedWeeks
{
    qint64 id = 0;
    int from = 1;
    int until = 1;
    PhaseKind kind = PhaseKind::None;
    PhaseKind secondKind = PhaseKind::None;
    std::optional<int> hours = {}; ///< per student, over all these weeks

    [[nodiscard]] int weeks() const { return until - from + 1; }
};

/// Two interventions that follow each other without another phase between them; where the phase of
/// a week between them was not recorded, nobody knows.
struct InARow
{
    qint64 first = 0;
    qint64 second = 0;
};
[[nodiscard]] QList<InARow> interventionsInARow(QList<PlannedWeeks> plan);

/// The contact moments that a project should have had by a day: a start from its first day, an
/// interim one from half of its calendar days, a completion once it is completed. A project that is
/// only planned, or was stopped, owes none.
[[nodiscard]] QList<ContactMoment> contactMomentsDue(QDate start, QDate end, bool completed,
                                                     QDate asOf);

} // namespace ankerpunt::planning
