// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/report/report.h"

namespace ankerpunt::report {

/// Whether a count of people is so small that it could point at one of them: one to four.
[[nodiscard]] bool isSmallCount(double value);

/// A number as the report's language writes it; the words for "not recorded" where there is none.
[[nodiscard]] QString printedNumber(const std::optional<double> &value, int decimals,
                                    const Language &language);

/// A count of people for print: <5 for one to four of them.
[[nodiscard]] QString printedPeople(const std::optional<double> &value, const Language &language);

/// What the paper shows of a figure, with its unit.
[[nodiscard]] QString printedValue(const Figure &figure, const Language &language);

/// Text without the characters that steer a text document, so that it is printed as it was typed;
/// accents are composed with their letters.
[[nodiscard]] QString printableText(const QString &text);

} // namespace ankerpunt::report
