// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plans.h"

#include "core/domain/education.h"
#include "core/domain/projects.h"
#include "core/queries/facts.h"

#include <algorithm>

namespace ankerpunt::queries {

QList<QDate> Plan::mondays() const
{
    int last = 0;
    for (const auto &week : weeks) {
        last = std::max(last, week.until);
    }
    return planning::teachingWeeks(start, last, teachingFree);
}

QString teachingWeeksText(const Language &language, int first, int last, QDate monday, QDate today)
{
    const QString weeks =
        first == last
            ? language.text("plans", QT_TRANSLATE_NOOP("plans", "teaching week %1")).arg(first)
            : language.text("plans", QT_TRANSLATE_NOOP("plans", "teaching weeks %1 to %2"))
                  .arg(first)
                  .arg(last);
    if (!monday.isValid()) {
        return weeks;
    }
    return language.text("plans", QT_TRANSLATE_NOOP("plans", "%1 (wk %2, %3)"))
        .arg(weeks)
        .arg(monday.weekNumber())
        .arg(language.shortDay(monday, today));
}

namespace {

HolidayRegion regionOf(const Facts &facts, const QList<Id<Neighbourhood>> &neighbourhoods,
                       HolidayRegion otherwise)
{
    for (const auto id : neighbourhoods) {
        const Neighbourhood *neighbourhood = facts.find(id);
        if (neighbourhood && neighbourhood->holidayRegion != HolidayRegion::None) {
            return neighbourhood->holidayRegion;
        }
    }
    return otherwise;
}

/// What a plan inherits from its project, its course run and their institution.
Plan emptyPlan(const Facts &facts, qint64 of)
{
    Plan plan;
    plan.of = of;
    const Project *project = facts.find(Id<Project>(of));
    const CourseRun *run = facts.find(project ? project->courseRun : Id<CourseRun>(of));
    const Course *course = run ? facts.find(run->course) : nullptr;
    const Organisation *institution = course ? facts.find(course->organisation) : nullptr;
    if (institution) {
        plan.region = institution->holidayRegion;
        for (const CalendarPeriod &period : facts.all<CalendarPeriod>()) {
            if (period.organisation == institution->id && period.kind == PeriodKind::TeachingFree) {
                plan.teachingFree.append({period.from, period.until});
            }
        }
    }
    if (run) {
        plan.start = run->startsOn;
        plan.region = regionOf(facts, run->neighbourhoods, plan.region);
    }
    if (project) {
        plan.start = project->startsOn.isValid() ? project->startsOn : plan.start;
        plan.region = regionOf(facts, project->neighbourhoods, plan.region);
    }
    return plan;
}

} // namespace

QMap<qint64, Plan> plans(const Facts &facts)
{
    QMap<qint64, Plan> all;
    for (const Phase &phase : facts.all<Phase>()) {
        const qint64 of = phase.record.value();
        if (!phase.weekFrom) {
            continue;
        }
        if (!all.contains(of)) {
            all.insert(of, emptyPlan(facts, of));
        }
        all[of].weeks.append({phase.id.value(), *phase.weekFrom,
                              phase.weekTo.value_or(*phase.weekFrom), phase.kind, phase.secondKind,
                              phase.hours});
    }
    return all;
}

} // namespace ankerpunt::queries
