// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/teaching_weeks.h"

#include "core/base/literals.h"
#include "core/base/partial_date.h"

#include <algorithm>

namespace ankerpunt::planning {

namespace {

constexpr int teachingDays = 5;
constexpr int weeksOfAPlan = 60 * 2; // a plan has at most 60; longer is a calendar without teaching

} // namespace

bool isFilledBy(const QList<Period> &periods, QDate monday)
{
    for (int i = 0; i < teachingDays; ++i) {
        const QDate day = monday.addDays(i);
        if (std::none_of(periods.begin(), periods.end(),
                         [&](const Period &period) { return period.has(day); })) {
            return false;
        }
    }
    return true;
}

QDate mondayOf(QDate day)
{
    return day.isValid() ? day.addDays(1 - day.dayOfWeek()) : QDate();
}

QString isoWeek(QDate day)
{
    return PartialDate{mondayOf(day), PartialDate::Precision::Week}.toIso();
}

std::optional<Period> weekOf(QStringView isoWeek)
{
    const auto week = PartialDate::fromIso(isoWeek);
    if (!week || week->precision != PartialDate::Precision::Week) {
        return {};
    }
    return Period{week->first, week->last()};
}

QList<QDate> teachingWeeks(QDate start, int count, const QList<Period> &teachingFree)
{
    QList<QDate> weeks;
    QDate monday = mondayOf(start);
    for (int i = 0; monday.isValid() && i < weeksOfAPlan && weeks.size() < count; ++i) {
        if (!isFilledBy(teachingFree, monday)) {
            weeks.append(monday);
        }
        monday = monday.addDays(7);
    }
    return weeks;
}

bool fallsWithin(QDate day, QDate asOf, int days)
{
    return day.isValid() && asOf <= day && day <= asOf.addDays(days);
}

} // namespace ankerpunt::planning
