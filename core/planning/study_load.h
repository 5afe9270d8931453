// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people.h"
#include "core/domain/taking_part.h"

namespace ankerpunt::planning {

/// Hours of work, exact or between two numbers.
struct Hours
{
    Decimal lowest;
    Decimal highest;
};

/// What credits stand for: an EC is 28 hours (NL), a studiepunt 25 to 30 (BE), an SBU is an hour.
/// Credits of different units are never added up; nothing for credits without a unit.
[[nodiscard]] std::optional<Hours> nominalHours(Decimal credits, CreditUnit unit);

/// The group of a level in the list education_level: graduaat and bachelor at a hogeschool are hbo.
[[nodiscard]] EducationLevel levelGroup(const QString &level);

/// The middle of the values, the mean of the two in the middle; nothing for no values.
[[nodiscard]] std::optional<double> median(QList<double> values);

} // namespace ankerpunt::planning
