// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/seen.h"
#include "tests/support/catch.h"

using namespace ankerpunt;
using namespace ankerpunt::report;

namespace {

Figure people(std::optional<double> value, const QList<std::optional<double>> &parts = {})
{
    Figure figure;
    figure.value = value;
    figure.countsPeople = true;
    for (const auto &part : parts) {
        figure.parts.append({u"deel"_s, part});
    }
    return figure;
}

/// The value and the parts as a reader sees them; -1 where not recorded, -10 for "less than 10".
QList<double> seenOf(Audience audience, const Figure &figure)
{
    const SeenFigure seen = seenBy(audience, figure);
    QList<double> numbers;
    for (const Seen &each : QList<Seen>{seen.value} + seen.parts) {
        numbers.append(each.bound > 0 ? -each.bound : each.value.value_or(-1));
    }
    return numbers;
}

} // namespace

TEST_CASE("anyone sees of a small count of people only that it is one")
{
    const auto anyone = Audience::Anyone;
    CHECK(seenOf(anyone, people(3)) == QList<double>{-5});
    CHECK(seenOf(anyone, people(0)) == QList<double>{0});
    CHECK(seenOf(anyone, people(std::nullopt)) == QList<double>{-1});
    CHECK(seenOf(anyone, people(30, {3, 7, 20})) == QList<double>{30, -10, -10, 20});
    CHECK(seenOf(anyone, people(5, {2, 3})) == QList<double>{-10, -5, -5});
    Figure things = people(3, {1, 2});
    things.countsPeople = false;
    CHECK(seenOf(anyone, things) == QList<double>{3, 1, 2});
}

TEST_CASE("anyone sees no small count of people from before")
{
    Figure figure = people(30);
    figure.previous = 2;
    CHECK(seenBy(Audience::Anyone, figure).previous.bound == 5);
    CHECK(seenBy(Audience::Internal, figure).previous.value == 2);
}

TEST_CASE("who is internal sees every count as it is")
{
    CHECK(seenOf(Audience::Internal, people(30, {3, 7, 20, std::nullopt})) ==
          QList<double>{30, 3, 7, 20, -1});
}
