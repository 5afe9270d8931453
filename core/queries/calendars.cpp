// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/calendars.h"

#include "core/base/literals.h"
#include "core/domain/education.h"
#include "core/domain/people.h"

#include <algorithm>

namespace ankerpunt::queries {

namespace {

/// Those that count: with both days, and not put away.
QList<CalendarPeriod> periodsOf(const Workspace &workspace)
{
    QList<CalendarPeriod> periods;
    const auto &kind = record::table<CalendarPeriod>();
    workspace.store().rows().each(kind.description(), [&](const record::Record &record) {
        const CalendarPeriod each = kind.fromValues(record.id, record.values);
        if (!record.archivedOn.isValid() && each.from.isValid() && each.from <= each.until) {
            periods.append(each);
        }
    });
    return periods;
}

bool worksAt(const Workspace &workspace, qint64 worker, Id<Organisation> institution)
{
    const auto functions = workspace.store().partsOf<Affiliation>(worker);
    return std::ranges::find(functions, institution, &Affiliation::organisation) != functions.end();
}

} // namespace

QList<CalendarName> teachingPeriods(const Workspace &workspace, const Display &display,
                                    const planning::Period &within)
{
    QList<CalendarName> found;
    for (const CalendarPeriod &each : periodsOf(workspace)) {
        if (each.kind != PeriodKind::Teaching || each.title.isEmpty() || each.until < within.from ||
            within.until < each.from) {
            continue;
        }
        const QString owner = display.title(each.organisation.value());
        found.append({owner.isEmpty() ? each.title : u"%1, %2"_s.arg(each.title, owner),
                      {each.from, each.until}});
    }
    std::ranges::stable_sort(found, [](const CalendarName &a, const CalendarName &b) {
        return std::tuple(b.period.from, a.name) < std::tuple(a.period.from, b.name);
    });
    return found;
}

int Block::teachingWeeks() const
{
    return int(std::ranges::count(weeks, Kind::Teaching, &Week::kind));
}

std::optional<Block> blockAt(const Workspace &workspace, QDate day, qint64 worker)
{
    const auto periods = periodsOf(workspace);
    std::optional<CalendarPeriod> now;
    for (const CalendarPeriod &each : periods) {
        const bool teaches =
            each.kind == PeriodKind::Teaching && each.from <= day && day <= each.until;
        if (teaches && (!now || (worker != 0 && !worksAt(workspace, worker, now->organisation) &&
                                 worksAt(workspace, worker, each.organisation)))) {
            now = each;
        }
    }
    if (!now) {
        return {};
    }
    QList<planning::Period> free;
    QList<planning::Period> exams;
    for (const CalendarPeriod &each : periods) {
        if (each.organisation == now->organisation && each.kind != PeriodKind::Teaching) {
            (each.kind == PeriodKind::Exams ? exams : free).append({each.from, each.until});
        }
    }
    Block block{now->title, {}};
    int number = 0;
    for (QDate monday = planning::mondayOf(now->from); monday <= now->until;
         monday = monday.addDays(7)) {
        const auto kind = planning::isFilledBy(free, monday)    ? Block::Kind::Free
                          : planning::isFilledBy(exams, monday) ? Block::Kind::Exams
                                                                : Block::Kind::Teaching;
        block.weeks.append({monday, kind, kind == Block::Kind::Teaching ? ++number : 0});
    }
    return block;
}

} // namespace ankerpunt::queries
