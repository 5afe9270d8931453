// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people.h"
#include "core/planning/teaching_weeks.h"

namespace ankerpunt::planning {

/// A school holiday of a region, or a public holiday of a country.
struct Holiday
{
    QString name; ///< as people there call it
    Period period;
    HolidayRegion region = HolidayRegion::None; ///< of a school holiday
    Country country = Country::None;            ///< of a public holiday
    bool closed = false;                        ///< institutions are closed as a rule
};

/// All that the program knows, from resources/calendar.
[[nodiscard]] const QList<Holiday> &schoolHolidays();
[[nodiscard]] const QList<Holiday> &publicHolidays();

/// The country in which a region lies.
[[nodiscard]] Country countryOf(HolidayRegion region);

/// The school holidays of @p region that take at least one day from Monday to Friday of the week of
/// @p monday. They shade a plan, they never move it.
[[nodiscard]] QList<Holiday> schoolHolidaysIn(QDate monday, HolidayRegion region);
/// What something planned on @p day clashes with: public holidays of the country and school
/// holidays of the region.
[[nodiscard]] QList<Holiday> clashes(QDate day, HolidayRegion region);

} // namespace ankerpunt::planning
