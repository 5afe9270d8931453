// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/holidays.h"
#include "core/queries/facts.h"
#include "core/queries/figure_lists.h"
#include "core/queries/plans.h"

#include <algorithm>

namespace ankerpunt::queries {

namespace {

using Over = FigureDefinition::Over;

Figure weeksByPhase(const Facts &facts)
{
    Lines lines;
    for (const Plan &plan : plans(facts)) {
        for (const auto &week : plan.weeks) {
            lines.add(plan.of, keyOf(week.kind), week.weeks(), week.id);
        }
    }
    return {{}, lines.lines()};
}

Figure hoursByPhase(const Facts &facts)
{
    Lines lines;
    for (const Plan &plan : plans(facts)) {
        for (const auto &week : plan.weeks) {
            if (week.hours) {
                lines.add(plan.of, keyOf(week.kind), *week.hours, week.id);
            }
        }
    }
    return {{}, lines.lines()};
}

Figure plannedHours(const Facts &facts)
{
    Lines lines;
    for (const Plan &plan : plans(facts)) {
        for (const auto &week : plan.weeks) {
            if (week.hours) {
                lines.add(plan.of, {}, *week.hours, week.id);
            }
        }
    }
    return {{}, lines.lines()};
}

Figure interventionsInARow(const Facts &facts)
{
    QList<FigureLine> lines;
    for (const Plan &plan : plans(facts)) {
        for (const auto &found : planning::interventionsInARow(plan.weeks)) {
            lines.append({plan.of, {}, {}, {}, {found.first, found.second}});
        }
    }
    return listed(lines);
}

Figure calendarWeeks(const Facts &facts)
{
    QList<FigureLine> lines;
    for (const Plan &plan : plans(facts)) {
        const auto mondays = plan.mondays();
        for (int i = 0; i < int(mondays.size()); ++i) {
            FigureLine line{plan.of, planning::isoWeek(mondays.at(i)), double(i + 1),
                            mondays.at(i)};
            for (const auto &week : plan.weeks) {
                if (week.from <= i + 1 && i + 1 <= week.until) {
                    line.behind.append(week.id);
                }
            }
            lines.append(line);
        }
    }
    return {{}, lines};
}

Figure inSchoolHoliday(const Facts &facts)
{
    QList<FigureLine> lines;
    for (const Plan &plan : plans(facts)) {
        const auto mondays = plan.mondays();
        for (const auto &week : plan.weeks) {
            for (int number = week.from; number <= std::min(week.until, int(mondays.size()));
                 ++number) {
                const QDate monday = mondays.at(number - 1);
                if (!planning::schoolHolidaysIn(monday, plan.region).isEmpty()) {
                    lines.append({plan.of, {}, double(number), monday, {week.id}});
                }
            }
        }
    }
    return listed(lines);
}

} // namespace

QList<FigureDefinition> planFigures()
{
    const char *weeks = QT_TRANSLATE_N_NOOP("units", "weeks");
    const char *hours = QT_TRANSLATE_N_NOOP("units", "hours");
    const auto *phases = &record::enumValues<PhaseKind>();
    return {
        {"plan_weeks_by_phase", Over::Register, weeks,
         QT_TRANSLATE_NOOP("figures", "weeks of plans by phase"),
         QT_TRANSLATE_NOOP("figures", "The teaching weeks of each plan by their main phase."),
         &weeksByPhase, phases},
        {"plan_hours_by_phase", Over::Register, hours,
         QT_TRANSLATE_NOOP("figures", "hours of plans by phase"),
         QT_TRANSLATE_NOOP("figures",
                           "The hours per student of each plan by the main phase of their weeks."),
         &hoursByPhase, phases},
        {"hours_planned", Over::Register, hours, QT_TRANSLATE_NOOP("figures", "planned hours"),
         QT_TRANSLATE_NOOP("figures",
                           "The hours per student in each plan; never mixed with nominal or "
                           "recorded hours."),
         &plannedHours},
        {"interventions_in_a_row", Over::Register, QT_TRANSLATE_N_NOOP("units", "plans"),
         QT_TRANSLATE_NOOP("figures", "two interventions in a row"),
         QT_TRANSLATE_NOOP("figures",
                           "Plans in which an intervention follows another without research, "
                           "reflection or contemplation between them."),
         &interventionsInARow},
        {"plan_calendar_weeks", Over::Register, weeks,
         QT_TRANSLATE_NOOP("figures", "calendar weeks of plans"),
         QT_TRANSLATE_NOOP("figures",
                           "The calendar week of every teaching week: weeks that the institution's "
                           "own calendar keeps free of teaching are passed over, school and public "
                           "holidays move nothing."),
         &calendarWeeks},
        {"plan_weeks_in_school_holiday", Over::Register, weeks,
         QT_TRANSLATE_NOOP("figures", "plan weeks in a school holiday"),
         QT_TRANSLATE_NOOP("figures",
                           "Teaching weeks of which a day from Monday to Friday falls in a school "
                           "holiday of the neighbourhood's region, else of the institution's."),
         &inSchoolHoliday},
    };
}

} // namespace ankerpunt::queries
