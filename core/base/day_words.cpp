// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day_words.h"

#include "core/base/literals.h"
#include "core/base/text.h"

#include <QHash>
#include <QStringList>

namespace ankerpunt {

namespace {

/// What stands before or after a weekday.
enum class Which { Bare, Last, Next, LastWeek, ThisWeek, NextWeek };

const QHash<QString, int> &namedDays() // from today
{
    static const QHash<QString, int> days{
        {u"eergisteren"_s, -2}, {u"gisteren"_s, -1}, {u"yesterday"_s, -1}, {u"vandaag"_s, 0},
        {u"today"_s, 0},        {u"morgen"_s, 1},    {u"tomorrow"_s, 1},   {u"overmorgen"_s, 2}};
    return days;
}

/// 1 for Monday to 7 for Sunday; 0 when it is no day of the week.
int weekdayOf(const QString &word)
{
    static const QList<QStringList> names{{u"ma"_s, u"maandag"_s, u"mon"_s, u"monday"_s},
                                          {u"di"_s, u"dinsdag"_s, u"tue"_s, u"tuesday"_s},
                                          {u"wo"_s, u"woensdag"_s, u"wed"_s, u"wednesday"_s},
                                          {u"do"_s, u"donderdag"_s, u"thu"_s, u"thursday"_s},
                                          {u"vr"_s, u"vrijdag"_s, u"fri"_s, u"friday"_s},
                                          {u"za"_s, u"zaterdag"_s, u"sat"_s, u"saturday"_s},
                                          {u"zo"_s, u"zondag"_s, u"sun"_s, u"sunday"_s}};
    for (int i = 0; i < int(names.size()); ++i) {
        if (names.at(i).contains(word)) {
            return i + 1;
        }
    }
    return 0;
}

std::optional<Which> whichOf(const QString &words)
{
    static const QHash<QString, Which> meant{{QString(), Which::Bare},
                                             {u"deze"_s, Which::Bare},
                                             {u"this"_s, Which::Bare},
                                             {u"afgelopen"_s, Which::Last},
                                             {u"vorige"_s, Which::Last},
                                             {u"jl"_s, Which::Last},
                                             {u"last"_s, Which::Last},
                                             {u"komende"_s, Which::Next},
                                             {u"volgende"_s, Which::Next},
                                             {u"aanstaande"_s, Which::Next},
                                             {u"as"_s, Which::Next},
                                             {u"next"_s, Which::Next},
                                             {u"coming"_s, Which::Next},
                                             {u"vorige week"_s, Which::LastWeek},
                                             {u"afgelopen week"_s, Which::LastWeek},
                                             {u"last week"_s, Which::LastWeek},
                                             {u"deze week"_s, Which::ThisWeek},
                                             {u"this week"_s, Which::ThisWeek},
                                             {u"volgende week"_s, Which::NextWeek},
                                             {u"komende week"_s, Which::NextWeek},
                                             {u"next week"_s, Which::NextWeek}};
    const auto found = meant.constFind(words);
    return found == meant.constEnd() ? std::nullopt : std::optional(*found);
}

QDate weekdayFrom(QDate today, int weekday, Which which, Toward toward)
{
    const int ahead = (weekday - today.dayOfWeek() + 7) % 7; // 0 is today
    const int back = ahead == 0 ? 0 : ahead - 7;
    const QDate inThisWeek = today.addDays(weekday - today.dayOfWeek());
    switch (which) {
    case Which::Bare:
        return today.addDays(toward == Toward::Ahead ? ahead : back);
    case Which::Last:
        return today.addDays(back == 0 ? -7 : back);
    case Which::Next:
        return today.addDays(ahead == 0 ? 7 : ahead);
    case Which::LastWeek:
        return inThisWeek.addDays(-7);
    case Which::ThisWeek:
        return inThisWeek;
    case Which::NextWeek:
        return inThisWeek.addDays(7);
    }
    return {};
}

/// A small number in digits or in words.
std::optional<int> countOf(const QString &word)
{
    static const QHash<QString, int> words{
        {u"een"_s, 1},  {u"twee"_s, 2}, {u"drie"_s, 3}, {u"vier"_s, 4}, {u"vijf"_s, 5},
        {u"zes"_s, 6},  {u"a"_s, 1},    {u"one"_s, 1},  {u"two"_s, 2},  {u"three"_s, 3},
        {u"four"_s, 4}, {u"five"_s, 5}, {u"six"_s, 6}};
    const auto known = words.constFind(word);
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    const bool isSmall = isNumber && number >= 0 && number <= 1000;
    return known != words.constEnd() ? std::optional(*known)
           : isSmall                 ? std::optional(number)
                                     : std::nullopt;
}

/// So many days, weeks or months from today; negative is ago.
std::optional<QDate> stepFrom(QDate today, int count, const QString &unit)
{
    if (QStringList{u"dag"_s, u"dagen"_s, u"day"_s, u"days"_s}.contains(unit)) {
        return today.addDays(count);
    }
    if (QStringList{u"week"_s, u"weken"_s, u"weeks"_s}.contains(unit)) {
        return today.addDays(7 * count);
    }
    if (QStringList{u"maand"_s, u"maanden"_s, u"month"_s, u"months"_s}.contains(unit)) {
        return today.addMonths(count);
    }
    return {};
}

} // namespace

std::optional<QDate> dayOfWords(const QString &text, QDate today, Toward toward)
{
    QString plain = folded(text);
    plain.remove(u'.').replace(u',', u' ');
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty() && (words.constFirst() == u"op" || words.constFirst() == u"on")) {
        words.removeFirst();
    }
    if (words.size() == 1 && namedDays().contains(words.constFirst())) {
        return today.addDays(namedDays().value(words.constFirst()));
    }
    if (words.size() == 3) { // in two weeks, two weeks ago
        const bool isAhead = words.at(0) == u"over" || words.at(0) == u"in";
        const bool isAgo = words.at(2) == u"geleden" || words.at(2) == u"ago";
        const auto count = countOf(words.at(isAhead ? 1 : 0));
        if (count && isAhead != isAgo) {
            return stepFrom(today, isAhead ? *count : -*count, words.at(isAhead ? 2 : 1));
        }
    }
    for (int i = 0; i < int(words.size()); ++i) {
        if (const int weekday = weekdayOf(words.at(i))) {
            words.removeAt(i);
            const auto which = whichOf(words.join(u' '));
            return which ? std::optional(weekdayFrom(today, weekday, *which, toward))
                         : std::nullopt;
        }
    }
    return {};
}

} // namespace ankerpunt
