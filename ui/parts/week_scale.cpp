// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/week_scale.h"

#include <algorithm>
#include <cmath>

namespace ankerpunt::ui {

namespace {

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

WeekScale::WeekScale(QDate first, QDate last, double left, double weekWidth)
    : m_monday(mondayOf(first)),
      m_weeks(std::max(1, int(m_monday.daysTo(mondayOf(last)) / 7) + 1)),
      m_left(left),
      m_weekWidth(weekWidth)
{}

int WeekScale::weekOf(QDate day) const
{
    return int(m_monday.daysTo(mondayOf(day)) / 7);
}

double WeekScale::x(QDate day) const
{
    return m_left + double(m_monday.daysTo(day)) * dayWidth();
}

QDate WeekScale::day(double x) const
{
    return m_monday.addDays(qint64(std::floor((x - m_left) / dayWidth())));
}

} // namespace ankerpunt::ui
