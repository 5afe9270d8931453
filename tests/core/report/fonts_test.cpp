// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/fonts.h"
#include "tests/support/catch.h"

#include <QFontDatabase>

using namespace ankerpunt;

TEST_CASE("a face that the computer has is not loaded a second time")
{
    const auto fonts = report::loadFonts();
    CHECK(fonts.sans == u"Inter"_s);
    CHECK(fonts.serif == u"Noto Serif"_s);
    // Whoever builds this has the faces that go into it: this one is the first that is loaded.
    CHECK(QFontDatabase::addApplicationFont(u":/fonts/Inter-SemiBold.otf"_s) == 0);
}
