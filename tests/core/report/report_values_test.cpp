// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/values.h"

using namespace ankerpunt;
using namespace ankerpunt::report;

TEST_CASE("one to four residents are printed as fewer than five")
{
    const Language dutch(u"nl"_s);
    Figure figure{u"residents"_s, u"bewoners"_s, 0, 0, {}, {}, Scope::Period, {}, true};
    for (const auto &[value, printed] :
         {std::pair(0.0, u"0"_s), std::pair(1.0, u"<5"_s), std::pair(4.0, u"<5"_s),
          std::pair(5.0, u"5"_s), std::pair(1214.0, u"1.214"_s)}) {
        figure.value = value;
        CHECK(printedValue(figure, dutch) == printed);
    }
    figure.value = 3;
    figure.countsPeople = false;
    CHECK(printedValue(figure, dutch) == u"3"_s);
}

TEST_CASE("a value that was not recorded is not printed as nought")
{
    const Language dutch(u"nl"_s);
    const Figure unknown{u"a"_s, u"a"_s, std::nullopt, 0, u"%"_s};
    Figure nought = unknown;
    nought.value = 0;
    CHECK(printedValue(nought, dutch) == u"0%"_s);
    CHECK(printedValue(unknown, dutch) == dutch.text("report", "not recorded"));
    CHECK_FALSE(printedValue(unknown, dutch).contains(u'0'));
}

TEST_CASE("numbers are written as the report's language does")
{
    const Figure figure{u"a"_s, u"a"_s, 1234.56, 1, u" uur"_s};
    CHECK(printedValue(figure, Language(u"nl"_s)) == u"1.234,6 uur"_s);
    CHECK(printedValue(figure, Language(u"en"_s)) == u"1,234.6 uur"_s);
}

TEST_CASE("characters that would steer the layout are not printed")
{
    const QString typed = u"a\uFFFCb\uFDD0c\u2029d\ne\u0007f\uFFFE\uFFFF"_s;
    CHECK(printableText(typed) == u"a\uFFFDbc\u2028d\u2028ef"_s);
    const QString kept = u"<b>vet</b> &amp; 😀 שלום\t“één”"_s;
    CHECK(printableText(kept) == kept);
    CHECK(printableText(u"e\u0301e\u0301n"_s) == u"één"_s);
}
