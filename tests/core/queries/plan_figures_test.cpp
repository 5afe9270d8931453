// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plans.h"
#include "tests/support/small_register.h"

using namespace ankerpunt;
using test::any;
using test::SmallRegister;

namespace {

Phase week(Id<CourseRun> of, int from, int until, PhaseKind kind)
{
    Phase phase;
    phase.record = any(of);
    phase.weekFrom = from;
    phase.weekTo = until;
    phase.kind = kind;
    return phase;
}

} // namespace

TEST_CASE("a plan passes over the weeks that its institution keeps free of teaching")
{
    SmallRegister file;
    const auto institution = file.institution();
    CalendarPeriod free;
    free.organisation = institution;
    free.kind = PeriodKind::TeachingFree;
    free.title = u"Christmas"_s;
    free.from = QDate(2026, 12, 21); // 2026-W52 and 2026-W53
    free.until = QDate(2027, 1, 3);
    file.add(free);
    free.kind = PeriodKind::Exams; // moves nothing
    free.from = QDate(2027, 1, 11);
    free.until = QDate(2027, 1, 17);
    file.add(free);
    const auto run = file.courseRun(QDate(2026, 11, 30), {}, institution);
    file.add(week(run, 1, 10, PhaseKind::Research));
    file.add(week(run, 11, 12, PhaseKind::Reflection));
    const auto lines = file.count("plan_calendar_weeks").lines;
    REQUIRE(lines.size() == 12);
    CHECK(lines.at(2).group == u"2026-W51"_s);
    CHECK(lines.at(3).group == u"2027-W01"_s);
    CHECK(lines.at(9).day.addDays(4) == QDate(2027, 2, 19));
    CHECK(lines.at(11).day.addDays(4) == QDate(2027, 3, 5));
    CHECK(lines.at(11).behind.size() == 1);
}

TEST_CASE("a plan is shaded by the school holidays of its neighbourhood, else its institution")
{
    SmallRegister file;
    Organisation institution;
    institution.name = u"Institution"_s;
    institution.holidayRegion = HolidayRegion::North;
    const auto run = file.courseRun(QDate(2026, 10, 12), {}, file.add(institution));
    file.add(week(run, 1, 2, PhaseKind::Research));
    const auto shaded = [&] {
        return file.count("plan_weeks_in_school_holiday").lines.value(0).value;
    };
    CHECK(shaded() == 1.0); // 10 to 18 October
    Neighbourhood neighbourhood;
    neighbourhood.name = u"Overvecht"_s;
    neighbourhood.holidayRegion = HolidayRegion::Centre;
    auto record = file.file.store().load(run);
    record.neighbourhoods = {file.add(neighbourhood)};
    file.add(record);
    CHECK(shaded() == 2.0); // 17 to 25 October
}

TEST_CASE("weeks and hours of a plan are counted by main phase, hours only where recorded")
{
    SmallRegister file;
    const auto run = file.courseRun(QDate(2026, 8, 31), {});
    Phase phase = week(run, 1, 3, PhaseKind::Intervention);
    phase.secondKind = PhaseKind::Reflection;
    file.add(phase);
    CHECK(file.count("plan_weeks_by_phase").lines.first().value == 3.0);
    CHECK(file.count("plan_hours_by_phase").lines.isEmpty());
    CHECK(file.count("hours_planned").lines.isEmpty());
    Phase more = week(run, 4, 4, PhaseKind::Intervention);
    more.hours = 20;
    file.add(more);
    CHECK(file.count("plan_weeks_by_phase").lines.first().value == 4.0);
    CHECK(file.count("hours_planned").lines.first().value == 20.0);
    CHECK(file.count("interventions_in_a_row").value == 0.0);
    file.add(week(run, 5, 5, PhaseKind::Intervention));
    CHECK(file.count("interventions_in_a_row").value == 1.0);
}
