// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/holidays.h"
#include "tests/support/catch.h"

using namespace ankerpunt;
using namespace ankerpunt::planning;

TEST_CASE("the calendars hold every region and country, in order of their days")
{
    for (const auto region : {HolidayRegion::North, HolidayRegion::Centre, HolidayRegion::South,
                              HolidayRegion::Flanders}) {
        CHECK_FALSE(schoolHolidaysIn(QDate(2026, 12, 28), region).isEmpty());
    }
    for (const QList<Holiday> &all : {schoolHolidays(), publicHolidays()}) {
        CHECK(all.size() > 50);
        for (const Holiday &holiday : all) {
            CAPTURE(holiday.name);
            CHECK(holiday.period.from.isValid());
            CHECK(holiday.period.from <= holiday.period.until);
            CHECK((holiday.region == HolidayRegion::None) != (holiday.country == Country::None));
        }
    }
}

TEST_CASE("a week is shaded when a school holiday takes one of its five days")
{
    // autumn 2026: North 10 to 18 October, Centre and South 17 to 25 October, all from a Saturday
    CHECK(schoolHolidaysIn(QDate(2026, 10, 12), HolidayRegion::Centre).isEmpty());
    CHECK(schoolHolidaysIn(QDate(2026, 10, 19), HolidayRegion::Centre).size() == 1);
    CHECK(schoolHolidaysIn(QDate(2026, 10, 26), HolidayRegion::Centre).isEmpty());
    CHECK(schoolHolidaysIn(QDate(2026, 10, 12), HolidayRegion::North).size() == 1);
    CHECK(schoolHolidaysIn(QDate(2026, 10, 19), HolidayRegion::None).isEmpty());
    // Ascension and the day after, in Flanders: the middle of a week
    CHECK(schoolHolidaysIn(QDate(2027, 5, 3), HolidayRegion::Flanders).size() == 1);
}

TEST_CASE("a day clashes with the public and school holidays of where it is")
{
    CHECK(clashes(QDate(2027, 4, 27), HolidayRegion::Flanders).isEmpty());
    const auto kingsDay = clashes(QDate(2027, 4, 27), HolidayRegion::Centre);
    REQUIRE_FALSE(kingsDay.isEmpty());
    CHECK(kingsDay.first().name == u"Koningsdag"_s);
    CHECK(kingsDay.first().closed);
    CHECK(clashes(QDate(2026, 11, 11), HolidayRegion::Flanders).size() == 1);
    CHECK(clashes(QDate(2026, 10, 17), HolidayRegion::Centre).size() == 1);
    CHECK(clashes(QDate(2026, 10, 16), HolidayRegion::Centre).isEmpty());
    CHECK(clashes(QDate(2026, 12, 25), HolidayRegion::Centre).size() == 2);
    CHECK(clashes(QDate(2026, 12, 25), HolidayRegion::None).isEmpty());
}
