// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/activities.h"
#include "core/domain/programmes.h"
#include "core/domain/reflections.h"
#include "tests/support/small_register.h"

using namespace ankerpunt;
using test::any;
using test::SmallRegister;

namespace {

const QDate today = SmallRegister::today;

} // namespace

TEST_CASE("an interim contact moment is missing from the day that is exactly half")
{
    SmallRegister file;
    const auto project = file.project(today.addDays(-50), today.addDays(50));
    Interaction start;
    start.happenedOn = today.addDays(-50);
    start.subjects = {any(project)};
    start.contactMoment = ContactMoment::Start;
    file.add(start);
    CHECK(file.count("contact_moments_missing", today.addDays(-1)).value == 0.0);
    const auto missing = file.count("contact_moments_missing");
    REQUIRE(missing.lines.size() == 1);
    CHECK(missing.lines.first().group == u"INTERIM"_s);
}

TEST_CASE("planned and stopped projects owe no contact moments, others without a day none")
{
    SmallRegister file;
    file.project(today.addDays(-9), today, ProjectStatus::Planned);
    file.project(today.addDays(-9), today, ProjectStatus::Stopped);
    file.project({}, {}, ProjectStatus::Running);
    CHECK(file.count("contact_moments_missing").value == 0.0);
    file.project(today.addDays(-9), today, ProjectStatus::Completed);
    CHECK(file.count("contact_moments_missing").value == 3.0);
}

TEST_CASE("a project is active on its first and last day, unless it is only planned")
{
    SmallRegister file;
    const QDate starts(2026, 9, 1);
    const QDate ends(2026, 9, 30);
    file.project(starts, ends);
    file.project(starts, ends, ProjectStatus::Planned);
    const auto in = [&](QDate from, QDate to) {
        return file.count("projects_active", from, to).value;
    };
    CHECK(in(starts.addDays(-9), starts.addDays(-1)) == 0.0);
    CHECK(in(starts.addDays(-9), starts) == 1.0);
    CHECK(in(ends, ends.addDays(9)) == 1.0);
    CHECK(in(ends.addDays(1), ends.addDays(9)) == 0.0);
    CHECK(file.count("projects_active", ends).value == 1.0);
}

TEST_CASE("residents of a team or an activity meet the condition of a programme")
{
    SmallRegister file;
    const auto institution = file.institution();
    Programme programme;
    programme.title = u"Programme"_s;
    programme.requiresResident = programme.requiresOrganisation = true;
    file.party(file.add(programme), institution);
    Project record;
    record.title = u"Project"_s;
    record.courseRun = file.courseRun(today, today, institution);
    record.residentInvolved = YesNo::Yes;
    const auto project = file.add(record);
    const auto missing = [&] {
        QStringList groups;
        for (const auto &line : file.count("programme_condition_not_met").lines) {
            groups.append(line.group);
        }
        return groups;
    };
    CHECK(missing() == QStringList{u"ORGANISATION"_s, u"RESIDENT"_s});
    CHECK(file.count("involvement_differs").value == 1.0);
    file.party(project, institution); // is no organisation of the neighbourhood
    CHECK(missing().size() == 2);
    file.party(project, file.organisation(u"SPORT"_s));
    CHECK(missing() == QStringList{u"RESIDENT"_s});
    Activity activity;
    activity.title = u"Try-out"_s;
    activity.heldOn = today;
    activity.project = project;
    HeadCount residents;
    residents.record = any(file.add(activity));
    residents.sofar = SofarGroup::Resident;
    residents.number = 0;
    file.add(residents);
    CHECK(missing() == QStringList{u"RESIDENT"_s}); // nobody came
    residents.number = 1;
    file.add(residents);
    CHECK(missing() == QStringList());
    CHECK(file.count("involvement_differs").value == 0.0);
}

TEST_CASE("values that were not recorded are neither unexpected nor missing")
{
    SmallRegister file;
    Value value;
    value.project = file.project(today, today);
    value.partnerValue = u"ENERGY"_s;
    const auto add = [&](YesNo expected, YesNo realised) {
        value.expected = expected;
        value.realised = realised;
        file.add(value);
    };
    add(YesNo::Yes, YesNo::None);
    add(YesNo::None, YesNo::Yes);
    add(YesNo::Yes, YesNo::Yes);
    add(YesNo::No, YesNo::No);
    CHECK(file.count("value_unexpected").value == 0.0);
    CHECK(file.count("value_not_seen").value == 0.0);
    add(YesNo::No, YesNo::Yes);
    add(YesNo::Yes, YesNo::No);
    CHECK(file.count("value_unexpected").value == 1.0);
    CHECK(file.count("value_not_seen").value == 1.0);
}

TEST_CASE("a reflection on the project or its course run will do, each student is named once")
{
    SmallRegister file;
    const auto student = file.person(u"STUDENT"_s, file.institution());
    Project record;
    record.title = u"Project"_s;
    record.status = ProjectStatus::Running;
    record.courseRun = file.courseRun(today, today);
    const auto project = file.add(record);
    file.takesPart(project, student, u"STUDENT"_s);
    file.takesPart(project, student, u"STUDENT"_s);
    file.takesPart(project, file.person(u"TEACHER"_s, {}), u"TEACHER"_s);
    CHECK(file.count("not_reflected").records() == QList{student.value()});
    CHECK(file.count("not_reflected").value == 1.0);
    Reflection reflection;
    reflection.record = any(record.courseRun);
    reflection.person = student;
    reflection.writtenOn = today;
    file.add(reflection);
    CHECK(file.count("not_reflected").value == 0.0);
}
