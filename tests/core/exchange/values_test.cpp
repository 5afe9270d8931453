// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/exchange/values.h"
#include "tests/support/vectors.h"

#include <QRandomGenerator>

using namespace ankerpunt;
using namespace ankerpunt::exchange;

namespace {

QString dateOf(const QString &text, const DateRules &rules = {})
{
    const auto read = parseDate(text, rules);
    return read.value ? read.value->toIso() : (read.isEmpty() ? u"empty"_s : u"problem"_s);
}

/// geldig: certain; waarschuwing: a value to look at; ongeldig: a sentence alone.
template <typename T>
void checkState(const Reading<T> &read, const QString &expected)
{
    CHECK(read.value.has_value() == (expected != u"ongeldig"_s));
    CHECK(read.sentence.isEmpty() == (expected == u"geldig"_s));
}

} // namespace

TEST_CASE("dates and numbers are read as the vectors say")
{
    int dates = 0;
    int numbers = 0;
    for (const auto &row : tests::vectors(u"validatie_testgevallen.csv"_s)) {
        CAPTURE(row);
        if (row.at(0) == u"datum"_s) {
            DateRules rules;
            rules.year = 2026; // "week 42": the year of the file
            const auto read = parseDate(row.at(1), rules);
            checkState(read, row.at(2));
            CHECK((read.value ? read.value->toIso() : QString()) == row.at(3).section(u' ', 0, 0));
            ++dates;
        } else if (row.at(0) == u"getal"_s) {
            const auto read = parseNumber(row.at(1));
            checkState(read, row.at(2));
            REQUIRE(read.value);
            CHECK(*read.value == Approx(row.at(3).toDouble()));
            ++numbers;
        }
    }
    CHECK(dates == 9);
    CHECK(numbers == 4);
}

TEST_CASE("dates are read in the ways that people write them")
{
    const std::pair<QString, QString> dates[] = {
        {u"20-11-2026"_s, u"2026-11-20"_s},
        {u"3-9-2026"_s, u"2026-09-03"_s},
        {u"1-10-26"_s, u"2026-10-01"_s},
        {u"1-10-79"_s, u"2079-10-01"_s},
        {u"1-10-80"_s, u"1980-10-01"_s},
        {u"31.8.2026"_s, u"2026-08-31"_s},
        {u"31 / 8 / 2026"_s, u"2026-08-31"_s},
        {u"31 08 2026"_s, u"2026-08-31"_s},
        {u"sept 2026"_s, u"2026-09"_s},
        {u"31 aug. 2026"_s, u"2026-08-31"_s},
        {u"31-aug-26"_s, u"2026-08-31"_s},
        {u"1 mrt '26"_s, u"2026-03-01"_s},
        {u"August 31, 2026"_s, u"2026-08-31"_s},
        {u"31st of"_s, u"problem"_s},
        {u"ma 31 augustus 2026"_s, u"2026-08-31"_s},
        {u"Monday, 31 August 2026"_s, u"2026-08-31"_s},
        {u"mei 2018"_s, u"2018-05"_s},
        {u"05-2018"_s, u"2018-05"_s},
        {u"2018-05"_s, u"2018-05"_s},
        {u"2018/5/3"_s, u"2018-05-03"_s},
        {u"20260831"_s, u"2026-08-31"_s},
        {u"2026-W42"_s, u"2026-W42"_s},
        {u"week 42 2026"_s, u"2026-W42"_s},
        {u"Wk. 7 (2026)"_s, u"2026-W07"_s},
        {u"week 53 2026"_s, u"2026-W53"_s},
        {u"week 53 2025"_s, u"problem"_s},
        {u"week 42"_s, u"problem"_s},
        {u"3 mei"_s, u"problem"_s},
        {u"31-8"_s, u"problem"_s},
        {u"44102"_s, u"2020-09-28"_s},
        {u"44102,5"_s, u"2020-09-28"_s},
        {u"najaar 2023"_s, u"2023"_s},
        {u"31-08-2026 14:30"_s, u"2026-08-31"_s},
        {u"2026-08-31T14:30:00"_s, u"2026-08-31"_s},
        {u"31-09-2026"_s, u"problem"_s},
        {u"13/13/2026"_s, u"problem"_s},
        {u"12-05-2062"_s, u"2062-05-12"_s},
        {u"29-02-2024"_s, u"2024-02-29"_s},
        {u"29-02-2026"_s, u"problem"_s},
        {u"0-1-2026"_s, u"problem"_s},
        {u"morgen"_s, u"problem"_s},
        {u"2019-2020"_s, u"problem"_s},
        {u"123"_s, u"problem"_s},
        {u"9999999"_s, u"problem"_s},
        {u""_s, u"empty"_s},
        {u" n.v.t. "_s, u"empty"_s},
        {u"-"_s, u"empty"_s},
        {u"\u00a031-08-2026\u00a0"_s, u"2026-08-31"_s},
    };
    for (const auto &[text, expected] : dates) {
        CAPTURE(text);
        CHECK(dateOf(text) == expected);
    }
}

TEST_CASE("a date that can mean two things is read day first and told")
{
    CHECK(parseDate(u"12/06/2026"_s).value->toIso() == u"2026-06-12"_s);
    CHECK_FALSE(parseDate(u"12/06/2026"_s).isCertain());
    CHECK(parseDate(u"12-06-2026"_s).isCertain());
    CHECK(parseDate(u"13/06/2026"_s).isCertain());
    CHECK(parseDate(u"06/06/2026"_s).isCertain());
    DateRules flemish;
    flemish.slashesAreUsual = true;
    CHECK(parseDate(u"12/06/2026"_s, flemish).isCertain());
    CHECK_FALSE(parseDate(u"44102"_s).isCertain());
    CHECK_FALSE(parseDate(u"najaar 2023"_s).isCertain());
    DateRules rules;
    rules.year = 2027;
    rules.dayNumbers = false;
    CHECK(dateOf(u"3 mei"_s, rules) == u"2027-05-03"_s);
    CHECK(dateOf(u"31-8"_s, rules) == u"2027-08-31"_s);
    CHECK(dateOf(u"44102"_s, rules) == u"problem"_s);
}

TEST_CASE("numbers are read in Dutch and English writing")
{
    const std::pair<QString, double> numbers[] = {{u"0"_s, 0},
                                                  {u"-7,5"_s, -7.5},
                                                  {u"€ 12,50"_s, 12.5},
                                                  {u"12,- EUR"_s, 12},
                                                  {u"1.000.000"_s, 1e6},
                                                  {u"48,500.25"_s, 48500.25},
                                                  {u"1 000,5"_s, 1000.5},
                                                  {u"0.125"_s, 0.125},
                                                  {u",5"_s, 0.5},
                                                  {u"7½"_s, 7.5},
                                                  {u"1.234,5678"_s, 1234.5678},
                                                  {u"+31"_s, 31}};
    for (const auto &[text, value] : numbers) {
        CAPTURE(text);
        const auto read = parseNumber(text);
        REQUIRE(read.value);
        CHECK(*read.value == Approx(value));
        CHECK(read.isCertain());
    }
    CHECK(parseNumber(u"1,500"_s).value == 1.5);
    CHECK_FALSE(parseNumber(u"1,500"_s).isCertain());
    for (const auto &text : {u"zeven"_s, u"7,5,5"_s, u"1.00.000"_s, u"7.5 EC"_s, u"--5"_s,
                             u"1,2.3,4"_s, u"€"_s, u"150-180"_s}) {
        CAPTURE(text);
        CHECK_FALSE(parseNumber(text).value);
        CHECK_FALSE(parseNumber(text).sentence.isEmpty());
    }
    CHECK(parseNumber(u" n.v.t."_s).isEmpty());
}

TEST_CASE("quantities keep their unit and their range")
{
    const std::pair<QString, Quantity> quantities[] = {
        {u"7.5 EC"_s, {7.5, 7.5, u"EC"_s}},   {u"30 ECTS"_s, {30, 30, u"ECTS"_s}},
        {u"120 SBU"_s, {120, 120, u"SBU"_s}}, {u"6 stp."_s, {6, 6, u"stp"_s}},
        {u"150-180"_s, {150, 180, {}}},       {u"150 tot 180 uur"_s, {150, 180, u"uur"_s}},
        {u"7,5"_s, {7.5, 7.5, {}}},           {u"15%"_s, {15, 15, u"%"_s}},
        {u"5 – 10 EC"_s, {5, 10, u"EC"_s}}};
    for (const auto &[text, expected] : quantities) {
        CAPTURE(text);
        const auto read = parseQuantity(text);
        REQUIRE(read.value);
        CHECK(*read.value == expected);
        CHECK(read.isCertain());
    }
    CHECK(parseQuantity(u"n.v.t."_s).isEmpty());
    CHECK_FALSE(parseQuantity(u"veel"_s).value);
}

TEST_CASE("yes, no and times are read as people write them")
{
    for (const auto &text : {u"ja"_s, u"J"_s, u"x"_s, u"Yes"_s, u"1"_s, u"WAAR"_s, u"✓"_s}) {
        CAPTURE(text);
        CHECK(parseBoolean(text).value == true);
    }
    for (const auto &text : {u"nee"_s, u"Neen"_s, u"no"_s, u"0"_s, u"onwaar"_s, u"N"_s}) {
        CAPTURE(text);
        CHECK(parseBoolean(text).value == false);
    }
    CHECK(parseBoolean(u""_s).isEmpty());
    CHECK_FALSE(parseBoolean(u"misschien"_s).sentence.isEmpty());

    const std::pair<QString, QTime> times[] = {
        {u"9:30"_s, QTime(9, 30)},     {u"9.30 uur"_s, QTime(9, 30)}, {u"09u30"_s, QTime(9, 30)},
        {u"14u"_s, QTime(14, 0)},      {u"14 uur"_s, QTime(14, 0)},   {u"0930"_s, QTime(9, 30)},
        {u"2 pm"_s, QTime(14, 0)},     {u"12 am"_s, QTime(0, 0)},     {u"24:00"_s, QTime(0, 0)},
        {u"14:00:00"_s, QTime(14, 0)}, {u"9"_s, QTime(9, 0)}};
    for (const auto &[text, expected] : times) {
        CAPTURE(text);
        CHECK(parseTime(text).value == expected);
    }
    for (const auto &text : {u"25:00"_s, u"9:61"_s, u"straks"_s, u"24:30x"_s}) {
        CAPTURE(text);
        CHECK_FALSE(parseTime(text).value);
        CHECK_FALSE(parseTime(text).sentence.isEmpty());
    }
    CHECK(parseTime(u"-"_s).isEmpty());
}

TEST_CASE("a list in a cell is split at known labels first")
{
    const QStringList known{u"Zorg"_s, u"Zorg, welzijn en wonen"_s, u"Jeugd/jongeren"_s, u"Één"_s};
    CHECK(splitList(u"zorg, welzijn en wonen; Zorg, onbekend", known) ==
          QStringList{u"Zorg, welzijn en wonen"_s, u"Zorg"_s, u"onbekend"_s});
    CHECK(splitList(u"jeugd/jongeren/een", known) == QStringList{u"Jeugd/jongeren"_s, u"Één"_s});
    CHECK(splitList(u"focus; theorie", {}) == QStringList{u"focus"_s, u"theorie"_s});
    CHECK(splitList(u" ;, /\n", known).isEmpty());
    CHECK(splitList(u"", known).isEmpty());
    CHECK(splitList(u"zorg, welzijn", known) == QStringList{u"Zorg"_s, u"welzijn"_s});
}

TEST_CASE("a list of labels survives being joined and split")
{
    QRandomGenerator random(5);
    const QStringList known{u"a"_s, u"a, b"_s, u"a, b, c"_s, u"b/c"_s, u"d"_s, u"d; e, f"_s};
    for (int i = 0; i < 500; ++i) {
        QStringList parts;
        for (int n = random.bounded(5); n >= 0; --n) {
            parts += known.at(random.bounded(int(known.size())));
        }
        parts.removeAll(u"a"_s); // "a; b/c" could be read otherwise only beside a
        CAPTURE(parts);
        CHECK(splitList(parts.join(u";"_s), known) == parts);
    }
}

TEST_CASE("any text can be taken for a date, a number or a time")
{
    QRandomGenerator random(3);
    const QString letters = u"0123456789-/.,: 'wkmeijanu€½–"_s;
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int n = random.bounded(12); n > 0; --n) {
            text += letters.at(random.bounded(int(letters.size())));
        }
        CAPTURE(text);
        const auto date = parseDate(text);
        CHECK((!date.value || date.value->isValid()));
        CHECK((date.isEmpty() == isEmptyCell(text)));
        CHECK((parseNumber(text).isEmpty() == isEmptyCell(text)));
        CHECK((parseTime(text).isEmpty() == isEmptyCell(text)));
        (void)parseQuantity(text);
    }
}
