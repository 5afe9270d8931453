// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_register.h"

using namespace ankerpunt;
using test::any;
using test::SmallRegister;

namespace {

const QDate today = SmallRegister::today;

Participation credited(Id<Project> project, Id<Person> person, double credits, CreditUnit unit)
{
    Participation part;
    part.record = any(project);
    part.person = person;
    part.role = u"STUDENT"_s;
    part.credits = Decimal::rounded(credits);
    part.creditUnit = unit;
    return part;
}

} // namespace

TEST_CASE("credits of different units are never added up, and have no sum")
{
    SmallRegister file;
    const auto student = file.person(u"STUDENT"_s, file.institution());
    const auto project = file.project(today, today);
    file.add(credited(project, student, 7.5, CreditUnit::Ec));
    file.add(credited(project, student, 6, CreditUnit::Stp));
    CHECK_FALSE(file.count("credits_by_unit").value.has_value());
    CHECK(file.count("credits_by_unit").lines.size() == 2);
    const auto hours = file.count("hours_nominal");
    CHECK_FALSE(hours.value.has_value());
    REQUIRE(hours.lines.size() == 3);
    CHECK(hours.lines.at(0).value == 210.0);
    CHECK(hours.lines.at(1).value == 150.0);
    CHECK(hours.lines.at(2).value == 180.0);
    CHECK_FALSE(file.count("hours_recorded").value.has_value());
}

TEST_CASE("in a role the larger of counted and named takes places")
{
    SmallRegister file;
    const auto institution = file.institution();
    const auto run = file.courseRun(today, today, institution);
    file.takesPart(run, file.person(u"TEACHER"_s, institution), u"TEACHER"_s);
    CHECK(file.count("students_in_course_runs").lines.isEmpty()); // not recorded is not 0
    file.takesPart(run, file.person(u"STUDENT"_s, institution), u"STUDENT"_s);
    file.takesPart(run, file.person(u"STUDENT"_s, institution), u"STUDENT"_s);
    CHECK(file.count("students_in_course_runs").value == 2.0);
    file.counted(run, 1, u"STUDENT"_s);
    CHECK(file.count("students_in_course_runs").value == 2.0);
    file.counted(run, 9, u"STUDENT"_s);
    CHECK(file.count("students_in_course_runs").value == 10.0);
}

TEST_CASE("a course run is too full above its most places, too empty below its fewest")
{
    SmallRegister file;
    const auto run = file.courseRun(today, today);
    auto record = file.file.store().load(run);
    record.capacityMin = 3;
    record.capacityMax = 4;
    file.add(record);
    const auto outside = [&] { return file.count("course_runs_outside_capacity").value; };
    CHECK(outside() == 0.0); // nobody knows how many there are
    file.counted(run, 2, u"STUDENT"_s);
    CHECK(outside() == 1.0);
    file.counted(run, 1, u"TEACHER"_s);
    CHECK(outside() == 0.0);
    file.counted(run, 1, u"RESIDENT"_s);
    CHECK(outside() == 0.0);
    file.counted(run, 1, u"COORDINATOR"_s); // takes no place
    CHECK(outside() == 0.0);
    file.counted(run, 1, u"RESIDENT"_s);
    CHECK(outside() == 1.0);
}

TEST_CASE("more levels are of one team, and graduaat and bachelor are one level")
{
    SmallRegister file;
    const auto project = file.project(today, today);
    const auto member = [&](const QString &level, Id<AnyRecord> in) {
        Participation part;
        part.record = in;
        part.person = file.person(u"STUDENT"_s, {});
        part.role = u"STUDENT"_s;
        part.level = level;
        file.add(part);
    };
    const auto team = [&] {
        Team record;
        record.project = project;
        record.name = u"Team"_s;
        return any(file.add(record));
    };
    const auto first = team();
    member(u"GRADUAAT"_s, first);
    member(u"BACHELOR"_s, first);
    member(u"MBO4"_s, team());
    CHECK(file.count("projects_multi_level").value == 0.0);
    member(u"WO"_s, first);
    CHECK(file.count("projects_multi_level").records() == QList{project.value()});
}
