// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/timeline.h"
#include "tests/support/catch.h"

using namespace ankerpunt;
using namespace ankerpunt::planning;

namespace {

using K = PhaseKind;

qsizetype inARow(const QList<PlannedWeeks> &plan)
{
    return interventionsInARow(plan).size();
}

} // namespace

TEST_CASE("interventions alternate with other phases")
{
    CHECK(inARow({{1, 1, 1, K::Research},
                  {2, 2, 2, K::Intervention},
                  {3, 3, 3, K::Reflection},
                  {4, 4, 4, K::Intervention}}) == 0);
    const QList<InARow> found = interventionsInARow({{1, 5, 6, K::Intervention},
                                                     {2, 1, 1, K::Research},
                                                     {3, 2, 4, K::Intervention},
                                                     {4, 7, 7, K::Intervention}});
    REQUIRE(found.size() == 2);
    CHECK(found.first().first == 3);
    CHECK(found.first().second == 1);
    CHECK(found.last().second == 4);
}

TEST_CASE("a second phase counts, an unrecorded one is not known to be missing")
{
    CHECK(inARow({{1, 1, 1, K::Intervention, K::Reflection}, {2, 2, 2, K::Intervention}}) == 0);
    CHECK(inARow({{1, 1, 1, K::Intervention}, {2, 2, 2, K::Intervention, K::Reflection}}) == 1);
    CHECK(inARow({{1, 1, 1, K::Intervention}, {2, 2, 2}, {3, 3, 3, K::Intervention}}) == 0);
    CHECK(inARow({{1, 1, 3, K::Intervention}}) == 0);
    CHECK(inARow({}) == 0);
}

TEST_CASE("contact moments are due from the first day, from exactly half, and on completion")
{
    const QDate start(2026, 9, 1);
    const QDate end = start.addDays(100);
    using Moments = QList<ContactMoment>;
    const auto due = [&](int day) {
        return contactMomentsDue(start, end, false, start.addDays(day));
    };
    CHECK(due(-1) == Moments{});
    CHECK(due(0) == Moments{ContactMoment::Start});
    CHECK(due(49) == Moments{ContactMoment::Start});
    CHECK(due(50) == Moments{ContactMoment::Start, ContactMoment::Interim});
    CHECK(due(200) == Moments{ContactMoment::Start, ContactMoment::Interim});
    CHECK(contactMomentsDue(start, end, true, end).contains(ContactMoment::Completion));
}

TEST_CASE("half of an odd number of days is not rounded down")
{
    const QDate start(2026, 8, 31);
    const QDate end = start.addDays(151);
    CHECK(contactMomentsDue(start, end, false, start.addDays(75)).size() == 1);
    CHECK(contactMomentsDue(start, end, false, start.addDays(76)).size() == 2);
}

TEST_CASE("without days no contact moment is due but that of a completed project")
{
    CHECK(contactMomentsDue({}, {}, false, QDate(2026, 11, 22)).isEmpty());
    CHECK(contactMomentsDue({}, {}, true, QDate(2026, 11, 22)).size() == 1);
    CHECK(contactMomentsDue(QDate(2026, 9, 1), {}, false, QDate(2026, 11, 22)).size() == 1);
}
