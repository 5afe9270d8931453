// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/halves.h"
#include "tests/support/catch.h"

using namespace ankerpunt;
using namespace ankerpunt::planning;

TEST_CASE("a day lies in autumn up to and including 31 January, else in spring")
{
    CHECK(halfOf(QDate(2026, 9, 1)) == Half{2026, true});
    CHECK(halfOf(QDate(2027, 1, 31)) == Half{2026, true});
    CHECK(halfOf(QDate(2027, 2, 1)) == Half{2027, false});
    CHECK(halfOf(QDate(2027, 8, 31)) == Half{2027, false});
    CHECK(halfOf(QDate(2027, 9, 1)) == Half{2027, true});
    for (QDate day(2026, 1, 1); day < QDate(2028, 1, 1); day = day.addDays(1)) {
        CHECK(halfOf(day).period().has(day));
    }
}

TEST_CASE("halves follow each other without a day between them")
{
    for (Half half{2026, true}; half.year < 2030; half = half.after()) {
        CHECK(half.after().before() == half);
        CHECK(half.period().until.addDays(1) == half.after().period().from);
    }
}

TEST_CASE("before a half stands the half before, before a study year the year before")
{
    CHECK(periodBefore(Half{2026, true}.period()) == Half{2026, false}.period());
    CHECK(periodBefore(Half{2026, false}.period()) == Half{2025, true}.period());
    CHECK(periodBefore(studyYear(2026)) == studyYear(2025));
    CHECK(studyYear(2026).until.addDays(1) == studyYear(2027).from);
}

TEST_CASE("before any other days stand as many that end the day before")
{
    CHECK(periodBefore({QDate(2026, 10, 1), QDate(2026, 10, 31)}) ==
          Period{QDate(2026, 8, 31), QDate(2026, 9, 30)});
    CHECK(periodBefore({QDate(2026, 3, 1), QDate(2026, 3, 1)}) ==
          Period{QDate(2026, 2, 28), QDate(2026, 2, 28)});
}
