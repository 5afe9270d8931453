// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/study_load.h"
#include "tests/support/catch.h"

using namespace ankerpunt;
using namespace ankerpunt::planning;

TEST_CASE("credits become hours, each unit by its own rule")
{
    CHECK(nominalHours(Decimal::rounded(62.5), CreditUnit::Ec)->lowest.toDouble() == 1750);
    CHECK(nominalHours(Decimal::rounded(62.5), CreditUnit::Ec)->highest.toDouble() == 1750);
    CHECK(nominalHours(Decimal::rounded(6), CreditUnit::Stp)->lowest.toDouble() == 150);
    CHECK(nominalHours(Decimal::rounded(6), CreditUnit::Stp)->highest.toDouble() == 180);
    CHECK(nominalHours(Decimal::rounded(120), CreditUnit::Sbu)->lowest.toDouble() == 120);
    CHECK_FALSE(nominalHours(Decimal::rounded(6), CreditUnit::None).has_value());
}

TEST_CASE("levels fall into mbo, hbo and wo")
{
    for (const auto &level : {u"MBO"_s, u"MBO2"_s, u"MBO3"_s, u"MBO4"_s}) {
        CHECK(levelGroup(level) == EducationLevel::Mbo);
    }
    for (const auto &level : {u"HBO"_s, u"GRADUAAT"_s, u"BACHELOR"_s}) {
        CHECK(levelGroup(level) == EducationLevel::Hbo);
    }
    CHECK(levelGroup(u"WO"_s) == EducationLevel::Wo);
    CHECK(levelGroup(u""_s) == EducationLevel::None);
}

TEST_CASE("the median is the middle, or the mean of the two in the middle")
{
    CHECK(median({412, 29, 56}) == 56);
    CHECK(median({374, 412, 29, 405, 56, 116}) == 245);
    CHECK(median({7}) == 7);
    CHECK_FALSE(median({}).has_value());
}
