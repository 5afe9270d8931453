// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/base/text.h"
#include "core/exchange/values.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace ankerpunt::exchange {

// A date is read by trying one form after the other on an evened text: a form either does not fit
// (the next is tried), or fits and decides, also when the day does not exist. So 01-13-2026 stays a
// mistake and is never taken for 13 January.

namespace {

using Date = Reading<PartialDate>;
using Attempt = std::optional<Date>;
using Precision = PartialDate::Precision;
using Pattern = QRegularExpression;

Date mistake(const QString &sentence)
{
    return {std::nullopt, sentence};
}

Date unreadable()
{
    return mistake(QCoreApplication::translate(
        "exchange", "This is not a date. Write day, month and year, such as 31-08-2026."));
}

/// 00-79 are 20xx, 80-99 are 19xx.
int fullYear(const QString &typed)
{
    const int year = typed.toInt();
    return typed.size() > 2 ? year : (year < 80 ? 2000 + year : 1900 + year);
}

/// 1 to 12 for a month's name or its beginning (sept, mrt, oct), 0 for another word.
int monthOf(const QString &word)
{
    static const QHash<QString, int> months{
        {u"januari"_s, 1},   {u"jan"_s, 1},       {u"january"_s, 1},  {u"februari"_s, 2},
        {u"feb"_s, 2},       {u"febr"_s, 2},      {u"february"_s, 2}, {u"maart"_s, 3},
        {u"mrt"_s, 3},       {u"mar"_s, 3},       {u"march"_s, 3},    {u"april"_s, 4},
        {u"apr"_s, 4},       {u"mei"_s, 5},       {u"may"_s, 5},      {u"juni"_s, 6},
        {u"jun"_s, 6},       {u"june"_s, 6},      {u"juli"_s, 7},     {u"jul"_s, 7},
        {u"july"_s, 7},      {u"augustus"_s, 8},  {u"aug"_s, 8},      {u"august"_s, 8},
        {u"september"_s, 9}, {u"sep"_s, 9},       {u"sept"_s, 9},     {u"oktober"_s, 10},
        {u"okt"_s, 10},      {u"october"_s, 10},  {u"oct"_s, 10},     {u"november"_s, 11},
        {u"nov"_s, 11},      {u"december"_s, 12}, {u"dec"_s, 12}};
    return months.value(word);
}

Date ofDay(int year, int month, int day)
{
    if (month < 1 || month > 12) {
        return mistake(QCoreApplication::translate(
                           "exchange", "There is no month %1. Dates are read day first, such as "
                                       "31-08-2026; correct this date.")
                           .arg(month));
    }
    const QDate date(year, month, day);
    if (!date.isValid()) {
        return mistake(QCoreApplication::translate(
                           "exchange", "%1-%2-%3 is not a day of the calendar. Correct this date.")
                           .arg(day)
                           .arg(month)
                           .arg(year));
    }
    return {PartialDate{date, Precision::Day}, {}};
}

Date withoutYear()
{
    return mistake(QCoreApplication::translate(
        "exchange", "There is no year with this date. Add the year, such as 2026."));
}

Date ofMonth(int year, int month)
{
    if (month < 1 || month > 12) {
        return ofDay(year, month, 1);
    }
    return {PartialDate{QDate(year, month, 1), Precision::Month}, {}};
}

Date ofWeek(int year, const QString &week)
{
    const auto date = PartialDate::fromIso(
        u"%1-W%2"_s.arg(year, 4, 10, QChar(u'0')).arg(week.toInt(), 2, 10, QChar(u'0')));
    if (!date) {
        return mistake(QCoreApplication::translate(
                           "exchange", "There is no week %1 in %2. Correct the number of the week.")
                           .arg(week)
                           .arg(year));
    }
    return {date, {}};
}

/// 2026-08-31, 2026/8/31, 20260831, 2026-08, 2026-W42.
Attempt isoForm(const QString &text, const DateRules &)
{
    static const Pattern pattern(
        u"^((?:19|20)\\d\\d)(?:([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?|-?w(\\d{1,2})|(\\d\\d)(\\d\\d))$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const int year = match.captured(1).toInt();
    if (match.hasCaptured(6)) {
        return ofDay(year, match.captured(6).toInt(), match.captured(7).toInt());
    }
    if (match.hasCaptured(5)) {
        return ofWeek(year, match.captured(5));
    }
    const int month = match.captured(3).toInt();
    return match.captured(4).isEmpty() ? ofMonth(year, month)
                                       : ofDay(year, month, match.captured(4).toInt());
}

/// 31-08-2026, 31/8/26, 31.8.2026, 31 8 2026, 31-8.
Attempt numberForm(const QString &text, const DateRules &rules)
{
    static const Pattern pattern(
        u"^(\\d{1,2})\\s?([-/. ])\\s?(\\d{1,2})(?:\\s?\\2\\s?'?(\\d{4}|\\d\\d))?[-/.]?$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const QString year = match.captured(4);
    if (year.isEmpty() && (rules.year == 0 || match.captured(2) == u"."_s)) {
        return match.captured(2) == u"."_s ? Attempt() : Attempt(withoutYear());
    }
    const int day = match.captured(1).toInt();
    const int month = match.captured(3).toInt();
    Date date = ofDay(year.isEmpty() ? rules.year : fullYear(year), month, day);
    const bool american = match.captured(2) == u"/"_s && !rules.slashesAreUsual && year.size() == 4;
    if (date.value && american && day <= 12 && day != month) {
        date.sentence =
            QCoreApplication::translate(
                "exchange", "%1 was read day first. Check that the first number is the day.")
                .arg(text);
    }
    return date;
}

/// 08-2026, 8/2026.
Attempt monthNumberForm(const QString &text, const DateRules &)
{
    static const Pattern pattern(u"^(\\d{1,2})[-/](\\d{4})$"_s);
    const auto match = pattern.match(text);
    return match.hasMatch() ? Attempt(ofMonth(match.captured(2).toInt(), match.captured(1).toInt()))
                            : Attempt();
}

/// 31 augustus 2026, 31-aug-26, august 31 2026, mei 2018, 3 mei, mei '22.
Attempt wordForm(const QString &text, const DateRules &rules)
{
    static const Pattern pattern(u"^(?:(\\d{1,2})(?:e|ste|de|st|nd|rd|th)?[-. ]{1,2})?(\\p{L}+)"
                                 u"(?:[-. ]{1,2}(\\d{1,2})(?:st|nd|rd|th)?(?=[ ,]))?"
                                 u"(?:[-., ]{1,2}'?(\\d{4}|\\d\\d))?\\.?$"_s,
                                 Pattern::UseUnicodePropertiesOption);
    const auto match = pattern.match(text);
    const int month = monthOf(match.captured(2));
    if (!match.hasMatch() || month == 0 ||
        (!match.captured(1).isEmpty() && !match.captured(3).isEmpty())) {
        return {};
    }
    const QString year = match.captured(4);
    if (year.isEmpty() && rules.year == 0) {
        return withoutYear();
    }
    const int full = year.isEmpty() ? rules.year : fullYear(year);
    const QString day = match.captured(match.captured(1).isEmpty() ? 3 : 1);
    return day.isEmpty() ? ofMonth(full, month) : ofDay(full, month, day.toInt());
}

/// week 42, wk 42 2026, w42, 2026 week 42.
Attempt weekForm(const QString &text, const DateRules &rules)
{
    static const Pattern pattern(u"^(?:(\\d{4})[-, ]*)?(?:week|wk|w)\\.? ?(\\d{1,2})"
                                 u"(?:[-/,( ]+(?:van )?'?(\\d{4}|\\d\\d)\\)?)?$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const QString year = match.captured(match.captured(1).isEmpty() ? 3 : 1);
    if (year.isEmpty() && rules.year == 0) {
        return withoutYear();
    }
    return ofWeek(year.isEmpty() ? rules.year : fullYear(year), match.captured(2));
}

/// 2022, and a spreadsheet's count of days since 30 December 1899 between 1955 and 2064.
Attempt plainNumberForm(const QString &text, const DateRules &rules)
{
    static const Pattern pattern(u"^(\\d{4,5})(?:[.,]\\d+)?$"_s);
    const auto match = pattern.match(text);
    const int number = match.captured(1).toInt();
    if (match.hasMatch() && text.size() == 4 && number >= 1900 && number < 2100) {
        return Date{PartialDate{QDate(number, 1, 1), Precision::Year}, {}};
    }
    if (!match.hasMatch() || !rules.dayNumbers || number < 20100 || number > 60000) {
        return {};
    }
    const QDate day = QDate(1899, 12, 30).addDays(number);
    return Date{
        PartialDate{day, Precision::Day},
        QCoreApplication::translate(
            "exchange", "%1 is a spreadsheet's number for a day. It was read as %2; check it.")
            .arg(text, told(PartialDate{day, Precision::Day}))};
}

/// najaar 2023, begin 2024: only the year can be kept.
Attempt seasonForm(const QString &text, const DateRules &)
{
    static const Pattern pattern(
        u"^(?:in |in de |het "
        u")?(?:voorjaar|najaar|lente|zomer|herfst|winter|begin|medio|midden|eind|einde|"
        u"rond|ca\\.?|circa|sinds|spring|summer|autumn|early|late|about|since)"
        u"(?: van| in)? '?((?:19|20)\\d\\d)$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    return Date{PartialDate{QDate(match.captured(1).toInt(), 1, 1), Precision::Year},
                QCoreApplication::translate(
                    "exchange", "Only the year of %1 is kept. Put the rest in the notes.")
                    .arg(text)};
}

/// Small letters, no day of the week, no time of day, no commas behind words.
QString evened(const QString &text)
{
    static const Pattern weekday(
        u"^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)"
        u"day|"
        u"ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)[., ]+(?=\\S)"_s);
    static const Pattern time(
        u"(?:(?<=\\d)t|,? +)\\d{1,2}[:.]\\d\\d(?::\\d\\d(?:[.,]\\d+)?)?(?: ?uur|z|[+]\\d\\d:?\\d\\d)?$"_s);
    QString out = folded(text);
    out.remove(weekday).remove(time);
    out.replace(QChar(0x2013), u'-').replace(QChar(0x2011), u'-');
    return out.trimmed();
}

} // namespace

Reading<PartialDate> parseDate(const QString &text, const DateRules &rules)
{
    if (isEmptyCell(text)) {
        return {};
    }
    const QString even = evened(text);
    for (const auto form :
         {isoForm, numberForm, monthNumberForm, wordForm, weekForm, plainNumberForm, seasonForm}) {
        if (const auto read = form(even, rules)) {
            return *read;
        }
    }
    return unreadable();
}

QString told(const PartialDate &date)
{
    switch (date.precision) {
    case Precision::Day:
        return QLocale().toString(date.first, u"d MMMM yyyy"_s);
    case Precision::Month:
        return QLocale().toString(date.first, u"MMMM yyyy"_s);
    case Precision::Week: // as files write it
    case Precision::Year:
        return date.toIso();
    }
    return {};
}

} // namespace ankerpunt::exchange
