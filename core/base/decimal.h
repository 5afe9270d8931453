// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include <cmath>
#include <compare>

namespace ankerpunt {

/// An amount or number of credits, exact to two decimals: sums of it never drift.
struct Decimal
{
    qint64 hundredths = 0;

    [[nodiscard]] static Decimal rounded(double value)
    {
        return {qint64(std::llround(value * 100))};
    }
    [[nodiscard]] double toDouble() const { return double(hundredths) / 100; }

    friend auto operator<=>(const Decimal &, const Decimal &) = default;
};

/// As it is written: 7,5 or 48.500 in Dutch, no more decimals than it has. In QLocale::c() as files
/// hold it: 7.5, 48500.
[[nodiscard]] inline QString toText(Decimal value, QLocale locale)
{
    if (locale == QLocale::c()) {
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
    }
    const int decimals = value.hundredths % 100 == 0 ? 0 : value.hundredths % 10 == 0 ? 1 : 2;
    return locale.toString(value.toDouble(), 'f', decimals);
}

} // namespace ankerpunt
