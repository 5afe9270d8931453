// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_register.h"

using namespace ankerpunt;
using test::SmallRegister;

namespace {

const QDate today = SmallRegister::today;

} // namespace

TEST_CASE("a person is in the group of the function that holds, staff by where they work")
{
    SmallRegister file;
    Organisation faculty;
    faculty.name = u"Faculty"_s;
    faculty.parent = file.institution();
    file.person(u"MANAGER"_s, file.add(faculty));
    file.person(u"MANAGER"_s, file.organisation(u"SPORT"_s));
    file.person(u"TEACHER"_s, file.institution(), today);
    const auto groups = [&](QDate asOf) {
        QStringList all;
        for (const auto &line : file.count("people_by_sofar", asOf).lines) {
            all.append(line.group);
        }
        return all;
    };
    CHECK(groups(today) == QStringList{u"ORGANISATION"_s, u"FACULTY"_s, u"ADMINISTRATOR"_s});
    CHECK(groups(today.addDays(1)) == QStringList{u""_s, u"ORGANISATION"_s, u"ADMINISTRATOR"_s});
}

TEST_CASE("a resident in two places is one resident")
{
    SmallRegister file;
    const auto resident = file.person(u"RESIDENT"_s, {});
    file.takesPart(file.project(today, today), resident, u"RESIDENT"_s);
    file.takesPart(file.project(today, today), resident, u"EXPERIENCE_EXPERT"_s);
    file.counted(file.project(today, today), 8, u"RESIDENT"_s); // nobody knows who
    CHECK(file.count("residents_taking_part").value == 1.0);
    CHECK(file.count("residents_taking_part").lines.first().behind.size() == 2);
}
