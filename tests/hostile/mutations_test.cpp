// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/burden.h"
#include "tests/hostile/mutations.h"

using namespace ankerpunt;

TEST_CASE("a list that was changed at random is read or refused, and neither takes long")
{
    test::Mutations mutations;
    for (quint64 seed = 1; seed <= 150; ++seed) {
        INFO("seed " << seed);
        CHECK_NOTHROW(mutations.read(seed));
    }
    const auto &count = mutations.count();
    INFO("seed " << count.slowestSeed);
    CHECK(count.slowest <= 2); // seconds of the processor
    CHECK(count.texts > 20);   // not all of them are refused at the door
    CHECK(count.spreadsheets > 20);
    CHECK(count.refused > 20);
}

TEST_CASE("a mutation is the same for the same seed")
{
    const test::Mutations mutations;
    for (const quint64 seed : {2, 3}) {
        CHECK(mutations.make(seed).bytes == mutations.make(seed).bytes);
        CHECK(mutations.make(seed).bytes != mutations.make(seed + 2).bytes);
    }
}
