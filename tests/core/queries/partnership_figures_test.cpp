// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/partnerships.h"
#include "tests/support/small_register.h"

using namespace ankerpunt;
using test::any;
using test::SmallRegister;

namespace {

const QDate today = SmallRegister::today;

Agreement until(PartialDate day)
{
    Agreement agreement;
    agreement.title = u"Agreement"_s;
    agreement.validUntil = day;
    return agreement;
}

Id<Partnership> partnership(SmallRegister &file, Id<Person> contact = {})
{
    Partnership record;
    record.title = u"Partnership"_s;
    record.contactPerson = contact;
    return file.add(record);
}

StageRecord stage(Id<Partnership> of, QDate day, const QString &stage)
{
    StageRecord record;
    record.record = any(of);
    record.onDay = {day};
    record.partnershipStage = stage;
    return record;
}

} // namespace

TEST_CASE("an agreement ends soon from today until the sixtieth day")
{
    SmallRegister file;
    file.add(until({today.addDays(-1)}));
    file.add(until({today.addDays(61)}));
    file.add(until({}));
    CHECK(file.count("agreements_ending_within_60_days").value == 0.0);
    file.add(until({today}));
    file.add(until({today.addDays(60)}));
    CHECK(file.count("agreements_ending_within_60_days").value == 2.0);
}

TEST_CASE("an agreement until a month ends with its last day")
{
    SmallRegister file;
    file.add(until(PartialDate{QDate(2026, 11, 1), PartialDate::Precision::Month}));
    const auto figure = file.count("agreements_ending_within_60_days");
    REQUIRE(figure.lines.size() == 1);
    CHECK(figure.lines.first().day == QDate(2026, 11, 30));
}

TEST_CASE("a step back is a stage lower than the one before, not than any")
{
    SmallRegister file;
    const auto id = partnership(file);
    file.add(stage(id, today.addDays(-3), u"SYNERGY"_s));
    file.add(stage(id, today.addDays(-1), u"AWARENESS"_s)); // added before an earlier one
    file.add(stage(id, today.addDays(-2), u"COMMUNICATION"_s));
    CHECK(file.count("partnerships_stepped_back").value == 0.0);
    CHECK(file.count("partnership_stage").lines.first().value == 2.0);
    const auto before = file.count("partnerships_stepped_back", today.addDays(-2));
    CHECK(before.value == 1.0);
    CHECK(before.lines.first().behind.size() == 2);
}

TEST_CASE("contacts are handed over when a function ends within ninety days")
{
    SmallRegister file;
    const auto institution = file.institution();
    const auto soon = file.person(u"TEACHER"_s, institution, today.addDays(90));
    const auto later = file.person(u"TEACHER"_s, institution, today.addDays(91));
    const auto gone = file.person(u"TEACHER"_s, institution, today.addDays(-1));
    for (const auto person : {soon, later, gone}) {
        partnership(file, person);
    }
    const auto figure = file.count("handover_needed");
    CHECK(figure.records() == QList{soon.value()});
    CHECK(figure.lines.first().day == today.addDays(90));
}

TEST_CASE("who leaves hands over unfinished work in which they teach, and what ends later")
{
    SmallRegister file;
    const auto institution = file.institution();
    const QDate leaves = today.addDays(30);
    const auto teacher = file.person(u"TEACHER"_s, institution, leaves);
    CHECK(file.count("handover_needed").lines.isEmpty()); // nothing to hand over
    const auto running = file.project(today, leaves);
    file.takesPart(running, teacher, u"TEACHER"_s);
    file.takesPart(file.project(today, leaves, ProjectStatus::Completed), teacher, u"TEACHER"_s);
    file.takesPart(file.project(today, leaves), teacher, u"COACH"_s);
    const auto after = file.courseRun(today, leaves.addDays(1), institution);
    file.takesPart(after, teacher, u"TEACHER"_s);
    file.takesPart(file.courseRun(today, leaves, institution), teacher, u"TEACHER"_s);
    Action action;
    action.record = any(running);
    action.what = u"Call"_s;
    action.owner = teacher;
    file.add(action);
    action.done = true;
    file.add(action);
    const auto lines = file.count("handover_needed").lines;
    REQUIRE(lines.size() == 3);
    CHECK(lines.at(0).group == u"PROJECTS"_s);
    CHECK(lines.at(0).behind == QList{running.value()});
    CHECK(lines.at(1).group == u"COURSE_RUNS"_s);
    CHECK(lines.at(1).behind == QList{after.value()});
    CHECK(lines.at(2).group == u"ACTIONS"_s);
    CHECK(lines.at(2).value == 1.0);
}
