// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace ankerpunt::ui {

/// Where days lie on a line of weeks: one and the same for the timeline, the agenda, the strip of a
/// block and bars of load, so that a week stands above the same week everywhere. Weeks begin on
/// Monday (ISO 8601).
class WeekScale final
{
public:
    /// From the week of @p first to that of @p last; the first Monday is at @p left.
    WeekScale(QDate first, QDate last, double left, double weekWidth);

    [[nodiscard]] int weeks() const { return m_weeks; }
    [[nodiscard]] QDate monday(int week) const { return m_monday.addDays(7 * week); }
    /// Which week a day is in; below 0 or from weeks() on when it is outside.
    [[nodiscard]] int weekOf(QDate day) const;
    /// The left edge of a day.
    [[nodiscard]] double x(QDate day) const;
    [[nodiscard]] double weekX(int week) const { return m_left + week * m_weekWidth; }
    [[nodiscard]] double weekWidth() const { return m_weekWidth; }
    [[nodiscard]] double dayWidth() const { return m_weekWidth / 7; }
    [[nodiscard]] double width() const { return m_weeks * m_weekWidth; }
    /// The day at a place.
    [[nodiscard]] QDate day(double x) const;

private:
    QDate m_monday;
    int m_weeks;
    double m_left;
    double m_weekWidth;
};

} // namespace ankerpunt::ui
