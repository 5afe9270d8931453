// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/education.h"
#include "core/queries/calendars.h"
#include "tests/support/small_register.h"

using namespace ankerpunt;

TEST_CASE("the periods of teaching that touch a time have a name, the latest first")
{
    test::SmallRegister file;
    const auto school = file.institution();
    const auto add = [&](const QString &title, PeriodKind kind, QDate from, QDate until) {
        CalendarPeriod period;
        period.organisation = school;
        period.title = title;
        period.kind = kind;
        period.from = from;
        period.until = until;
        file.add(period);
    };
    add(u"Blok 1"_s, PeriodKind::Teaching, QDate(2026, 9, 1), QDate(2026, 11, 8));
    add(u"Blok 2"_s, PeriodKind::Teaching, QDate(2026, 11, 9), QDate(2027, 1, 31));
    add(u"Herfst"_s, PeriodKind::TeachingFree, QDate(2026, 10, 19), QDate(2026, 10, 23));
    add(u"Lang geleden"_s, PeriodKind::Teaching, QDate(2019, 9, 1), QDate(2019, 11, 8));
    const Language english(u"en"_s);
    const queries::Display display(file.file.workspace(), english);
    const auto named = queries::teachingPeriods(file.file.workspace(), display,
                                                {QDate(2026, 9, 1), QDate(2026, 12, 1)});
    REQUIRE(named.size() == 2);
    CHECK(named.at(0).name == u"Blok 2, Organisation"_s);
    CHECK(named.at(0).period == planning::Period{QDate(2026, 11, 9), QDate(2027, 1, 31)});
    CHECK(named.at(1).name == u"Blok 1, Organisation"_s);
}
