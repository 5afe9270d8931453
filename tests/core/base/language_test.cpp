// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/base/literals.h"

using namespace ankerpunt;

TEST_CASE("a day in short has no dot, and a year only where it is another one")
{
    const QDate day(2026, 11, 24);
    const QDate before(2025, 3, 4);
    const Language dutch(u"nl"_s);
    CHECK(dutch.shortDay(day, day) == u"24 nov"_s);
    CHECK(dutch.shortWeekday(day, day) == u"di 24 nov"_s);
    CHECK(dutch.shortWeekday(before, day) == u"di 4 mrt 2025"_s);
    const Language english(u"en"_s);
    CHECK(english.shortWeekday(day, day) == u"Tue 24 Nov"_s);
    CHECK(english.shortDay(before, day) == u"4 Mar 2025"_s);
}
