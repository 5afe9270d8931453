// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/timeline.h"

#include <algorithm>

namespace ankerpunt::planning {

QList<InARow> interventionsInARow(QList<PlannedWeeks> plan)
{
    std::stable_sort(plan.begin(), plan.end(),
                     [](const PlannedWeeks &a, const PlannedWeeks &b) { return a.from < b.from; });
    const auto intervenes = [](const PlannedWeeks &weeks) {
        return weeks.kind == PhaseKind::Intervention && weeks.secondKind == PhaseKind::None;
    };
    QList<InARow> found;
    for (qsizetype i = 1; i < plan.size(); ++i) {
        // a second phase beside the later intervention still follows the earlier one at once
        if (intervenes(plan.at(i - 1)) && plan.at(i).kind == PhaseKind::Intervention) {
            found.append({plan.at(i - 1).id, plan.at(i).id});
        }
    }
    return found;
}

QList<ContactMoment> contactMomentsDue(QDate start, QDate end, bool completed, QDate asOf)
{
    QList<ContactMoment> due;
    if (start.isValid() && asOf >= start) {
        due.append(ContactMoment::Start);
    }
    if (start.isValid() && end.isValid() && 2 * start.daysTo(asOf) >= start.daysTo(end)) {
        due.append(ContactMoment::Interim);
    }
    if (completed) {
        due.append(ContactMoment::Completion);
    }
    return due;
}

} // namespace ankerpunt::planning
