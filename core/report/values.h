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

/// What stands in the narrow places of a chart where a value was not recorded.
inline const QString notRecordedSign = QStringLiteral("\u2013");
/// And what a reader is told of it.
[[nodiscard]] QString notRecordedNote(const Language &language);

/// A count of people of which only this may be seen, see SafeCounts: <5, <10.
[[nodiscard]] QString printedBound(int bound, const Language &language);

/// A count of people for print: <5 for one to four of them.
[[nodiscard]] QString printedPeople(const std::optional<double> &value, const Language &language);

/// What the paper shows of a figure, with its unit.
[[nodiscard]] QString printedValue(const Figure &figure, const Language &language);

/// The same of the period before, and of what was meant; only for figures that have one.
[[nodiscard]] QString printedPrevious(const Figure &figure, const Language &language);
[[nodiscard]] QString printedTarget(const Figure &figure, const Language &language);

/// Whether the paper shows only a bound of a figure, so that no bar or percentage may tell more.
[[nodiscard]] bool isHidden(const Figure &figure);

/// The parts of a figure as they may be seen beside it; see safeCounts.
[[nodiscard]] QStringList printedParts(const Figure &figure, const Language &language);

/// The remark of a figure with the period before and the target: "7 new, previous 19, target 22".
[[nodiscard]] QString printedRemark(const Figure &figure, const Language &language);

/// Text without the characters that steer a text document, so that it is printed as it was typed;
/// accents are composed with their letters.
[[nodiscard]] QString printableText(const QString &text);

} // namespace ankerpunt::report
