// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/calendars.h"

#include "core/base/literals.h"
#include "core/domain/education.h"

#include <algorithm>

namespace ankerpunt::queries {

QList<CalendarName> teachingPeriods(const Workspace &workspace, const Display &display,
                                    const planning::Period &within)
{
    QList<CalendarPeriod> periods;
    const auto &kind = record::table<CalendarPeriod>();
    workspace.store().rows().each(kind.description(), [&](const record::Record &record) {
        const CalendarPeriod each = kind.fromValues(record.id, record.values);
        const bool isTeaching = each.kind == PeriodKind::Teaching && each.from.isValid() &&
                                each.from <= each.until && !each.title.isEmpty();
        if (isTeaching && !record.archivedOn.isValid() && each.until >= within.from &&
            each.from <= within.until) {
            periods.append(each);
        }
    });
    QList<CalendarName> found;
    for (const CalendarPeriod &each : std::as_const(periods)) {
        const QString owner = display.title(each.organisation.value());
        found.append({owner.isEmpty() ? each.title : u"%1, %2"_s.arg(each.title, owner),
                      {each.from, each.until}});
    }
    std::ranges::stable_sort(found, [](const CalendarName &a, const CalendarName &b) {
        return std::tuple(b.period.from, a.name) < std::tuple(a.period.from, b.name);
    });
    return found;
}

} // namespace ankerpunt::queries
