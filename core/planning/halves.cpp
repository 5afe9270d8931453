// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/halves.h"

namespace ankerpunt::planning {

Period Half::period() const
{
    return isAutumn ? Period{QDate(year, 9, 1), QDate(year + 1, 1, 31)}
                    : Period{QDate(year, 2, 1), QDate(year, 8, 31)};
}

Half halfOf(QDate day)
{
    if (day.month() >= 2 && day.month() <= 8) {
        return {day.year(), false};
    }
    return {day.month() == 1 ? day.year() - 1 : day.year(), true};
}

Period studyYear(int year)
{
    return {QDate(year, 9, 1), QDate(year + 1, 8, 31)};
}

Period periodBefore(const Period &period)
{
    if (const Half half = halfOf(period.from); half.period() == period) {
        return half.before().period();
    }
    if (period == studyYear(period.from.year())) {
        return studyYear(period.from.year() - 1);
    }
    const QDate until = period.from.addDays(-1);
    return {until.addDays(-period.from.daysTo(period.until)), until};
}

} // namespace ankerpunt::planning
