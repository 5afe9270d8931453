// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/holidays.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ankerpunt::planning {

namespace {

template <typename E>
E valueOf(const QJsonValue &key)
{
    for (const auto &value : record::enumValues<E>()) {
        if (key.toString() == QLatin1String(value.key)) {
            return E(value.value);
        }
    }
    return E::None;
}

QDate day(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

/// A calendar of resources; both kinds have a name, then a school holiday its region and two days,
/// a public holiday its country, one day, and whether it closes.
QList<Holiday> read(const QString &name)
{
    QFile file(u":/calendar/"_s + name);
    QList<Holiday> holidays;
    if (!file.open(QIODevice::ReadOnly)) {
        return holidays;
    }
    const auto rows = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &row : rows) {
        const QJsonObject object = row.toObject();
        const QDate only = day(object[u"day"]);
        holidays.append({object[u"name"].toString(),
                         only.isValid() ? Period{only, only}
                                        : Period{day(object[u"from"]), day(object[u"until"])},
                         valueOf<HolidayRegion>(object[u"region"]),
                         valueOf<Country>(object[u"country"]), object[u"closed"].toBool()});
    }
    return holidays;
}

} // namespace

const QList<Holiday> &schoolHolidays()
{
    static const QList<Holiday> all = read(u"school_holidays.json"_s);
    return all;
}

const QList<Holiday> &publicHolidays()
{
    static const QList<Holiday> all = read(u"public_holidays.json"_s);
    return all;
}

Country countryOf(HolidayRegion region)
{
    switch (region) {
    case HolidayRegion::North:
    case HolidayRegion::Centre:
    case HolidayRegion::South:
        return Country::Netherlands;
    case HolidayRegion::Flanders:
        return Country::Belgium;
    case HolidayRegion::None:
        break;
    }
    return Country::None;
}

QList<Holiday> schoolHolidaysIn(QDate monday, HolidayRegion region)
{
    QList<Holiday> found;
    for (const Holiday &holiday : schoolHolidays()) {
        if (holiday.region == region && holiday.period.from <= lastDayOf(monday) &&
            holiday.period.until >= monday) {
            found.append(holiday);
        }
    }
    return found;
}

QList<Holiday> clashes(QDate day, HolidayRegion region)
{
    QList<Holiday> found;
    for (const Holiday &holiday : publicHolidays()) {
        if (holiday.country == countryOf(region) && holiday.period.has(day)) {
            found.append(holiday);
        }
    }
    for (const Holiday &holiday : schoolHolidays()) {
        if (holiday.region == region && holiday.period.has(day)) {
            found.append(holiday);
        }
    }
    return found;
}

} // namespace ankerpunt::planning
