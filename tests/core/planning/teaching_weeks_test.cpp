// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/planning/teaching_weeks.h"
#include "tests/support/catch.h"

using namespace ankerpunt;
using namespace ankerpunt::planning;

TEST_CASE("teaching weeks pass over the weeks that are free of teaching")
{
    const QList<Period> free{weekOf(u"2026-W52").value(), weekOf(u"2026-W53").value()};
    const QList<QDate> weeks = teachingWeeks(QDate(2026, 11, 30), 12, free);
    REQUIRE(weeks.size() == 12);
    CHECK(weeks.first() == QDate(2026, 11, 30));
    CHECK(weeks.at(2) == QDate(2026, 12, 14));
    CHECK(weeks.at(3) == QDate(2027, 1, 4));
    CHECK(lastDayOf(weeks.at(9)) == QDate(2027, 2, 19));
    CHECK(lastDayOf(weeks.at(11)) == QDate(2027, 3, 5));
}

TEST_CASE("a week with one day of teaching left is a teaching week")
{
    const Period longWeekend{QDate(2026, 12, 22), QDate(2027, 1, 3)};
    const QList<QDate> weeks = teachingWeeks(QDate(2026, 12, 16), 3, {longWeekend});
    CHECK(weeks == QList<QDate>{QDate(2026, 12, 14), QDate(2026, 12, 21), QDate(2027, 1, 4)});
    const Period fromMonday{QDate(2026, 12, 21), QDate(2026, 12, 22)};
    const Period untilFriday{QDate(2026, 12, 23), QDate(2026, 12, 25)};
    CHECK(teachingWeeks(QDate(2026, 12, 21), 1, {fromMonday, untilFriday}) ==
          QList<QDate>{QDate(2026, 12, 28)});
}

TEST_CASE("a plan without a start or without any teaching has no weeks")
{
    CHECK(teachingWeeks({}, 10, {}).isEmpty());
    CHECK(teachingWeeks(QDate(2026, 8, 31), 0, {}).isEmpty());
    CHECK(
        teachingWeeks(QDate(2026, 8, 31), 10, {{QDate(2026, 1, 1), QDate(2090, 1, 1)}}).isEmpty());
}

TEST_CASE("weeks are written by the ISO year that they belong to")
{
    CHECK(isoWeek(QDate(2027, 1, 3)) == u"2026-W53"_s);
    CHECK(isoWeek(QDate(2026, 8, 31)) == u"2026-W36"_s);
    CHECK(weekOf(u"2026-W53")->until == QDate(2027, 1, 3));
    CHECK_FALSE(weekOf(u"2026-12-28").has_value());
    CHECK_FALSE(weekOf(u"christmas").has_value());
    CHECK_FALSE(mondayOf({}).isValid());
}

TEST_CASE("the last day of a number of days is within, the day after it and yesterday are not")
{
    const QDate asOf(2026, 11, 22);
    CHECK(fallsWithin(asOf, asOf, 90));
    CHECK(fallsWithin(asOf.addDays(90), asOf, 90));
    CHECK_FALSE(fallsWithin(asOf.addDays(91), asOf, 90));
    CHECK_FALSE(fallsWithin(asOf.addDays(-1), asOf, 90));
    CHECK_FALSE(fallsWithin({}, asOf, 90));
}
