// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

#include <optional>

/// Pure functions over days and plans, without SQL: the same everywhere, tested without a file.
namespace ankerpunt::planning {

/// From and until, both included.
struct Period
{
    QDate from;
    QDate until;

    [[nodiscard]] bool has(QDate day) const { return from <= day && day <= until; }
    [[nodiscard]] bool operator==(const Period &) const = default;
};

/// The Monday of the week that a day is in.
[[nodiscard]] QDate mondayOf(QDate day);
/// An ISO week as it is written, 2026-W53, and the whole of a week written so.
[[nodiscard]] QString isoWeek(QDate day);
[[nodiscard]] std::optional<Period> weekOf(QStringView isoWeek);

/// Whether all of the five days of a week are within these periods.
[[nodiscard]] bool isFilledBy(const QList<Period> &periods, QDate monday);
/// The calendar weeks, by their Mondays, of teaching weeks 1 to @p count of what starts on
/// @p start. A week moves on when all of its five days are free of teaching by the institution's
/// own calendar; school and public holidays never move one.
[[nodiscard]] QList<QDate> teachingWeeks(QDate start, int count, const QList<Period> &teachingFree);
/// The last day on which a teaching week teaches.
[[nodiscard]] inline QDate lastDayOf(QDate monday)
{
    return monday.addDays(4);
}

/// Whether @p day is @p asOf or one of the @p days after it.
[[nodiscard]] bool fallsWithin(QDate day, QDate asOf, int days);

} // namespace ankerpunt::planning
