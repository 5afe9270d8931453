// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/activities.h"
#include "tests/support/small_register.h"

using namespace ankerpunt;
using test::any;
using test::SmallRegister;

namespace {

const QDate today = SmallRegister::today;

HeadCount counted(Id<AnyRecord> at, std::optional<int> number)
{
    HeadCount count;
    count.record = at;
    count.number = number;
    return count;
}

} // namespace

TEST_CASE("residents at an activity are not recorded, or none, or added up")
{
    SmallRegister file;
    Activity activity;
    activity.title = u"Open day"_s;
    activity.heldOn = today;
    const auto id = any(file.add(activity));
    CHECK_FALSE(file.count("resident_contacts").value.has_value());
    HeadCount students = counted(id, 6);
    students.sofar = SofarGroup::Student;
    file.add(students);
    CHECK_FALSE(file.count("resident_contacts").value.has_value());
    HeadCount residents = counted(id, 0);
    residents.sofar = SofarGroup::Resident;
    file.add(residents);
    CHECK(file.count("resident_contacts").value == 0.0);
    residents.number = 34;
    residents.involvement = Involvement::Attends;
    file.add(residents);
    CHECK(file.count("resident_contacts").value == 34.0);
    CHECK(file.count("resident_contacts_by_involvement").lines.at(0).group.isEmpty());
    CHECK(file.count("resident_contacts_by_involvement").lines.at(1).value == 34.0);
    CHECK_FALSE(
        file.count("resident_contacts", today.addDays(-9), today.addDays(-1)).value.has_value());
}

TEST_CASE("requests for help count by the first day of their month, at every kind of location")
{
    SmallRegister file;
    Location office;
    office.name = u"Office"_s;
    office.kind = u"OFFICE"_s;
    Location support = office;
    support.kind = u"SUPPORT_LEGAL"_s;
    HeadCount requests = counted(any(file.add(office)), 17);
    requests.requestKind = u"GENERAL"_s;
    requests.countedOn = {QDate(2026, 10, 1), PartialDate::Precision::Month};
    file.add(requests);
    requests.record = any(file.add(support));
    requests.number = 5;
    file.add(requests);
    CHECK(file.count("help_requests").value == 22.0);
    CHECK(file.count("help_requests_at_support_points").value == 5.0);
    CHECK(file.count("help_requests", QDate(2026, 10, 1), QDate(2026, 10, 2)).value == 22.0);
    CHECK_FALSE(
        file.count("help_requests", QDate(2026, 10, 2), QDate(2026, 11, 2)).value.has_value());
}
