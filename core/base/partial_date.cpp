// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/partial_date.h"

#include "core/base/language.h"
#include "core/base/literals.h"

#include <QLocale>

namespace ankerpunt {

namespace {

std::optional<int> number(QStringView text)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9') {
            return {};
        }
    }
    return text.isEmpty() ? std::nullopt : std::optional(text.toInt());
}

/// Monday of an ISO week; invalid when that year has no such week.
QDate mondayOf(int year, int week)
{
    const QDate fourth(year, 1, 4); // always in week 1
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1));
    int weekYear = 0;
    return monday.weekNumber(&weekYear) == week && weekYear == year ? monday : QDate();
}

} // namespace

QDate PartialDate::last() const
{
    switch (precision) {
    case Precision::Day:
        return first;
    case Precision::Week:
        return first.addDays(6);
    case Precision::Month:
        return first.addMonths(1).addDays(-1);
    case Precision::Year:
        return first.addYears(1).addDays(-1);
    }
    return first;
}

QString PartialDate::toIso() const
{
    if (!first.isValid()) {
        return {};
    }
    switch (precision) {
    case Precision::Day:
        return first.toString(Qt::ISODate);
    case Precision::Week: {
        int year = 0;
        const int week = first.weekNumber(&year);
        return u"%1-W%2"_s.arg(year, 4, 10, QChar(u'0')).arg(week, 2, 10, QChar(u'0'));
    }
    case Precision::Month:
        return first.toString(Qt::ISODate).left(7);
    case Precision::Year:
        return first.toString(Qt::ISODate).left(4);
    }
    return {};
}

std::optional<PartialDate> PartialDate::fromIso(QStringView text)
{
    const auto year = number(text.left(4));
    if (!year || text.left(4).size() != 4) {
        return {};
    }
    if (text.size() == 4) {
        return PartialDate{QDate(*year, 1, 1), Precision::Year};
    }
    if (text.at(4) != u'-') {
        return {};
    }
    const auto rest = text.mid(5);
    PartialDate date;
    if (rest.size() == 3 && rest.at(0) == u'W') {
        const auto week = number(rest.mid(1));
        date = {week ? mondayOf(*year, *week) : QDate(), Precision::Week};
    } else if (rest.size() == 2) {
        const auto month = number(rest);
        date = {month ? QDate(*year, *month, 1) : QDate(), Precision::Month};
    } else if (rest.size() == 5 && rest.at(2) == u'-') {
        const auto month = number(rest.left(2));
        const auto day = number(rest.mid(3));
        date = {month && day ? QDate(*year, *month, *day) : QDate(), Precision::Day};
    }
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString PartialDate::toText(const Language &language) const
{
    if (!first.isValid()) {
        return {};
    }
    switch (precision) {
    case Precision::Day:
        return language.locale().toString(first, u"d MMMM yyyy"_s);
    case Precision::Week: {
        int year = 0;
        const int week = first.weekNumber(&year);
        return language.text("PartialDate", QT_TRANSLATE_NOOP("PartialDate", "week %1 of %2"))
            .arg(week)
            .arg(year);
    }
    case Precision::Month:
        return language.locale().toString(first, u"MMMM yyyy"_s);
    case Precision::Year:
        return QString::number(first.year());
    }
    return {};
}

QString toKey(PartialDate::Precision precision)
{
    switch (precision) {
    case PartialDate::Precision::Day:
        return u"day"_s;
    case PartialDate::Precision::Week:
        return u"week"_s;
    case PartialDate::Precision::Month:
        return u"month"_s;
    case PartialDate::Precision::Year:
        return u"year"_s;
    }
    return {};
}

} // namespace ankerpunt
