// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"
#include "tests/support/catch.h"

#include <cmath>

using namespace ankerpunt;

TEST_CASE("the exponent says how the time grows with the size, and a bound holds it to that")
{
    const auto growth = [](double power) {
        bench::Growth grown{{}, {1, 10, 50}, {}};
        for (const double size : grown.sizes) {
            grown.seconds.append(0.02 * std::pow(size, power));
        }
        return grown;
    };
    for (const double power : {0.0, 0.5, 1.0, 1.3, 2.0}) {
        CHECK(growth(power).exponent() == Approx(power).margin(1e-9));
        CHECK(growth(power).isKept() == (power <= 1.1));
    }
    // A machine that was busy once bends the line, no more.
    CHECK(bench::Growth{{}, {1, 10, 50}, {1, 12, 49}}.exponent() == Approx(1.01).margin(0.02));
    CHECK(bench::Growth{{}, {10}, {3}}.exponent() == 0);
    bench::Measured measured;
    measured.growths = {growth(1)};
    CHECK(measured.isKept());
    measured.growths.append(growth(2));
    CHECK_FALSE(measured.isKept());
}
