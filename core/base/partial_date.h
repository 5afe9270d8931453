// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace ankerpunt {

class Language;

/// A date that is known to the day, the week, the month or only the year. Written as
/// 2026-11-22, 2026-W42, 2018-05, 2022. An invalid first day means "not recorded".
struct PartialDate
{
    enum class Precision { Day, Week, Month, Year };

    QDate first; ///< the first day of what is known
    Precision precision = Precision::Day;

    [[nodiscard]] bool isValid() const { return first.isValid(); }
    /// The last day that the date can mean.
    [[nodiscard]] QDate last() const;
    /// The written form above; empty when not recorded.
    [[nodiscard]] QString toIso() const;
    /// Nothing when @p text is not one of the written forms or not a day that exists.
    [[nodiscard]] static std::optional<PartialDate> fromIso(QStringView text);
    /// As people write it: 22 november 2026, week 42 of 2026, mei 2018, 2022.
    [[nodiscard]] QString toText(const Language &language) const;

    friend bool operator==(const PartialDate &, const PartialDate &) = default;
};

/// The stored word of a precision: day, week, month, year.
[[nodiscard]] QString toKey(PartialDate::Precision precision);

} // namespace ankerpunt
