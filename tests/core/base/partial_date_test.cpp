// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/base/literals.h"
#include "core/base/partial_date.h"

using namespace ankerpunt;

TEST_CASE("a partial date keeps what is known and no more")
{
    for (const auto *text : {u"2026-11-22", u"2026-W42", u"2026-W53", u"2018-05", u"2022"}) {
        const auto date = PartialDate::fromIso(QString::fromUtf16(text));
        REQUIRE(date);
        CHECK(date->toIso() == QString::fromUtf16(text));
    }
    CHECK(PartialDate::fromIso(u"2026-W42")->first == QDate(2026, 10, 12));
    CHECK(PartialDate::fromIso(u"2018-02")->last() == QDate(2018, 2, 28));
}

TEST_CASE("a day, week or month that does not exist is no date")
{
    for (const auto *text : {u"2026-02-31", u"2026-13", u"2025-W53", u"2026-W00", u"22-11-2026",
                             u"2026-1-1", u"", u"20", u"2026-", u"2026-W4x", u"2026-11-2a"}) {
        CHECK_FALSE(PartialDate::fromIso(QString::fromUtf16(text)));
    }
}

TEST_CASE("a partial date reads as people write it")
{
    const Language dutch(u"nl"_s);
    CHECK(PartialDate::fromIso(u"2026-08-31")->toText(dutch) == u"31 augustus 2026"_s);
    CHECK(PartialDate::fromIso(u"2018-05")->toText(dutch) == u"mei 2018"_s);
    CHECK(PartialDate::fromIso(u"2022")->toText(dutch) == u"2022"_s);
}
