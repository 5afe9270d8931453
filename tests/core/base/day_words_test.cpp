// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day_words.h"
#include "core/base/literals.h"

using namespace ankerpunt;

namespace {

const QDate tuesday(2026, 11, 24);

/// As 2026-11-19; empty when it is no day.
QString last(const QString &text, QDate today = tuesday)
{
    return dayOfWords(text, today, Toward::Past).value_or(QDate()).toString(Qt::ISODate);
}

QString next(const QString &text)
{
    return dayOfWords(text, tuesday, Toward::Ahead).value_or(QDate()).toString(Qt::ISODate);
}

} // namespace

TEST_CASE("a day is meant by words in Dutch and in English, whatever is before it")
{
    CHECK(last(u"vandaag"_s) == u"2026-11-24");
    CHECK(last(u"Gisteren"_s) == u"2026-11-23");
    CHECK(last(u"eergisteren"_s) == u"2026-11-22");
    CHECK(last(u"yesterday"_s) == u"2026-11-23");
    CHECK(next(u"morgen"_s) == u"2026-11-25");
    CHECK(next(u"overmorgen"_s) == u"2026-11-26");
    CHECK(next(u" Tomorrow "_s) == u"2026-11-25");
}

TEST_CASE("a weekday is the last or the next one, and today where it is that day")
{
    CHECK(last(u"donderdag"_s) == u"2026-11-19");
    CHECK(next(u"donderdag"_s) == u"2026-11-26");
    CHECK(last(u"do"_s) == u"2026-11-19");
    CHECK(last(u"op donderdag"_s) == u"2026-11-19");
    CHECK(next(u"on Thu"_s) == u"2026-11-26");
    CHECK(last(u"dinsdag"_s) == u"2026-11-24");
    CHECK(next(u"dinsdag"_s) == u"2026-11-24");
    CHECK(last(u"maandag"_s) == u"2026-11-23");
    CHECK(next(u"maandag"_s) == u"2026-11-30");
    CHECK(last(u"zondag"_s, QDate(2026, 11, 29)) == u"2026-11-29");
}

TEST_CASE("last and next say it where the field does not")
{
    for (const auto &said : {u"afgelopen donderdag"_s, u"Donderdag jl."_s, u"last Thursday"_s}) {
        CHECK(last(said) == u"2026-11-19");
        CHECK(next(said) == u"2026-11-19");
    }
    for (const auto &said : {u"komende donderdag"_s, u"donderdag a.s."_s, u"next Thursday"_s}) {
        CHECK(last(said) == u"2026-11-26");
        CHECK(next(said) == u"2026-11-26");
    }
    CHECK(last(u"afgelopen dinsdag"_s) == u"2026-11-17"); // today is called otherwise
    CHECK(next(u"volgende dinsdag"_s) == u"2026-12-01");
}

TEST_CASE("a weekday of another week is meant from Monday to Sunday")
{
    CHECK(last(u"vorige week vrijdag"_s) == u"2026-11-20");
    CHECK(last(u"vrijdag vorige week"_s) == u"2026-11-20");
    CHECK(last(u"Monday last week"_s) == u"2026-11-16");
    CHECK(last(u"deze week zondag"_s) == u"2026-11-29");
    CHECK(next(u"volgende week ma"_s) == u"2026-11-30");
    CHECK(next(u"next week, Sunday"_s) == u"2026-12-06");
}

TEST_CASE("some days, weeks or months from today")
{
    CHECK(next(u"over een week"_s) == u"2026-12-01");
    CHECK(next(u"over twee weken"_s) == u"2026-12-08");
    CHECK(next(u"in 3 days"_s) == u"2026-11-27");
    CHECK(next(u"over 1 maand"_s) == u"2026-12-24");
    CHECK(last(u"3 dagen geleden"_s) == u"2026-11-21");
    CHECK(last(u"één week geleden"_s) == u"2026-11-17");
    CHECK(last(u"two weeks ago"_s) == u"2026-11-10");
}

TEST_CASE("what is no day by words is left to those who read numbers")
{
    for (const auto &text :
         {u""_s, u"24-11-2026"_s, u"24 nov"_s, u"do 19 nov"_s, u"mei 2018"_s, u"2022"_s,
          u"vorige week"_s, u"donderdag of vrijdag"_s, u"over week"_s, u"over duizend weken"_s,
          u"over 9999 weken"_s, u"een dag"_s, u"binnenkort"_s, u"in two years ago"_s}) {
        CAPTURE(text);
        CHECK(last(text).isEmpty());
    }
}
