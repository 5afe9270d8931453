// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/parts/week_scale.h"

using namespace ankerpunt;
using ui::WeekScale;

TEST_CASE("a day lies in its week, and a place leads back to its day")
{
    // Wednesday 30 December 2026 to Monday 11 January: three weeks over the new year.
    const WeekScale scale(QDate(2026, 12, 30), QDate(2027, 1, 11), 100, 70);
    CHECK(scale.weeks() == 3);
    CHECK(scale.monday(0) == QDate(2026, 12, 28));
    CHECK(scale.x(QDate(2026, 12, 28)) == Approx(100));
    CHECK(scale.x(QDate(2026, 12, 30)) == Approx(120));
    CHECK(scale.x(QDate(2027, 1, 4)) == Approx(scale.weekX(1)));
    CHECK(scale.width() == Approx(210));
    CHECK(scale.weekOf(QDate(2027, 1, 3)) == 0); // a Sunday
    CHECK(scale.weekOf(QDate(2027, 1, 11)) == 2);
    CHECK(scale.weekOf(QDate(2026, 12, 27)) == -1);
    CHECK(scale.weekOf(QDate(2026, 12, 20)) == -2);
    for (int i = 0; i < 21; ++i) {
        const QDate day = scale.monday(0).addDays(i);
        CHECK(scale.day(scale.x(day) + 0.1) == day);
        CHECK(scale.day(scale.x(day) + 9.9) == day);
    }
}
