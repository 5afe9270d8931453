// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/activities.h"
#include "core/domain/partnerships.h"
#include "tests/support/small_register.h"

using namespace ankerpunt;
using test::any;
using test::SmallRegister;

namespace {

const QDate today = SmallRegister::today;

/// A partnership of an institution with a partner, and one of its people.
struct Partners
{
    explicit Partners(SmallRegister &file)
        : institution(file.institution()),
          partner(file.organisation(u"SPORT"_s)),
          partnerPerson(file.person(u"PROFESSIONAL"_s, partner))
    {
        Partnership record;
        record.title = u"Partnership"_s;
        partnership = file.add(record);
        file.party(partnership, institution);
        file.party(partnership, partner);
    }
    Id<Organisation> institution;
    Id<Organisation> partner;
    Id<Person> partnerPerson;
    Id<Partnership> partnership;
};

} // namespace

TEST_CASE("an action is late the day after it should have been ready")
{
    SmallRegister file;
    const auto talk = file.talk(today, {}, {});
    Action action;
    action.record = any(talk);
    action.what = u"Call"_s;
    action.dueOn = today;
    file.add(action);
    Action undated = action;
    undated.dueOn = {};
    file.add(undated);
    CHECK(file.count("actions_open").value == 2.0);
    CHECK(file.count("actions_late").value == 0.0);
    CHECK(file.count("actions_late", today.addDays(1)).lines.first().value == 1.0);
    CHECK(file.count("actions_late", today.addDays(1)).records() == QList{talk.value()});
}

TEST_CASE("coaching is no talk")
{
    SmallRegister file;
    Interaction coaching;
    coaching.happenedOn = today;
    coaching.kind = InteractionKind::Coaching;
    file.add(coaching);
    CHECK(file.count("interactions").value == 0.0);
    file.talk(today, {}, {});
    CHECK(file.count("interactions").value == 1.0);
}

TEST_CASE("a partnership hangs on one person until a second one spoke in the last year")
{
    SmallRegister file;
    const Partners partners(file);
    const auto risk = [&] { return file.count("one_person_risk").lines.value(0).value; };
    const auto teacher = file.person(u"TEACHER"_s, partners.institution);
    const auto anchor = file.person(u"ANCHOR"_s, file.institution()); // of another institution
    const auto student = file.person(u"STUDENT"_s, partners.institution);
    CHECK(risk() == 0.0);
    file.talk(today, teacher, {partners.partnerPerson});
    file.talk(today, student, {partners.partnerPerson});
    file.talk(today, anchor, {teacher}); // the partner was not there
    CHECK(risk() == 1.0);
    file.talk(today.addYears(-1), anchor, {partners.partnerPerson});
    CHECK(risk() == 1.0);
    file.talk(today.addYears(-1).addDays(1), anchor, {partners.partnerPerson});
    CHECK(file.count("one_person_risk").lines.isEmpty());
}

TEST_CASE("a partnership that ended is at no risk")
{
    SmallRegister file;
    const Partners partners(file);
    auto partnership = file.file.store().load(partners.partnership);
    partnership.until = {today};
    file.add(partnership);
    CHECK(file.count("one_person_risk").value == 1.0);
    CHECK(file.count("one_person_risk", today.addDays(1)).value == 0.0);
}

TEST_CASE("who spoke with whom counts a project once, by the roles there")
{
    SmallRegister file;
    const auto institution = file.institution();
    const auto project = file.project(today, today);
    const auto teacher = file.person(u"TEACHER"_s, institution);
    const auto neighbour = file.person(u"TEACHER"_s, institution); // lives there as well
    file.takesPart(project, neighbour, u"RESIDENT"_s);
    file.talk(today, teacher, {neighbour}, {any(project)});
    file.talk(today, teacher, {neighbour}, {any(project)});
    file.talk(today, teacher, {neighbour}); // about no project
    const auto figure = file.count("who_spoke_with_whom");
    REQUIRE(figure.lines.size() == 1);
    CHECK(figure.lines.first().group == u"FACULTY-RESIDENT"_s);
    CHECK(figure.lines.first().value == 1.0);
    CHECK(figure.lines.first().behind == QList{project.value()});
}

TEST_CASE("the function at the time of a talk counts where there is no role")
{
    SmallRegister file;
    const auto project = file.project(today, today);
    const auto left = file.person(u"STUDENT"_s, file.institution(), today.addDays(-1));
    const auto resident = file.person(u"RESIDENT"_s, {});
    file.talk(today, left, {resident}, {any(project)});
    CHECK(file.count("who_spoke_with_whom").lines.isEmpty());
    file.talk(today.addDays(-1), left, {resident}, {any(project)});
    CHECK(file.count("who_spoke_with_whom").lines.first().group == u"STUDENT-RESIDENT"_s);
}

TEST_CASE("last spoken is the newest talk until the day, or not recorded")
{
    SmallRegister file;
    const auto partner = file.person(u"PROFESSIONAL"_s, file.organisation(u"SPORT"_s));
    file.person(u"TEACHER"_s, file.institution()); // not one of the partners
    REQUIRE(file.count("last_spoken").lines.size() == 1);
    CHECK_FALSE(file.count("last_spoken").lines.first().value.has_value());
    file.talk(today.addDays(-3), {}, {partner});
    file.talk(today.addDays(-9), {}, {partner});
    file.talk(today.addDays(1), {}, {partner});
    CHECK(file.count("last_spoken").lines.first().value == 3.0);
}

TEST_CASE("a contact is over its rhythm after the last agreed day")
{
    SmallRegister file;
    Organisation club;
    club.name = u"Club"_s;
    club.rhythmWeeks = 2;
    const auto partner = file.person(u"PROFESSIONAL"_s, file.add(club));
    CHECK(file.count("contacts_over_rhythm").value == 1.0); // never spoken
    file.talk(today.addDays(-14), {}, {partner});
    CHECK(file.count("contacts_over_rhythm").value == 0.0);
    const auto late = file.count("contacts_over_rhythm", today.addDays(1));
    REQUIRE(late.lines.size() == 1);
    CHECK(late.lines.first().value == 1.0);
}

TEST_CASE("the load of a partner is its talks and activities by month")
{
    SmallRegister file;
    const Partners partners(file);
    file.talk(QDate(2026, 9, 30), {}, {partners.partnerPerson});
    Activity activity;
    activity.title = u"Open day"_s;
    activity.heldOn = QDate(2026, 10, 1);
    file.party(file.add(activity), partners.partner);
    const auto load = file.count("load_by_partner_and_month");
    REQUIRE(load.lines.size() == 2);
    CHECK(load.lines.at(0).group == u"2026-09"_s);
    CHECK(load.lines.at(1).group == u"2026-10"_s);
    CHECK(file.count("load_by_partner_and_month", QDate(2026, 10, 1), QDate(2026, 10, 31))
              .lines.size() == 1);
}
