// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ankerpunt::exchange {

/// How a cell of a spreadsheet shows its number: as a day, a time, a percentage, with zeros in
/// front or with a word behind it. Decides what a person would read there, in Dutch writing; no
/// decimals are rounded off that a cell of some width would show.
class NumberFormat final
{
public:
    NumberFormat() = default; ///< as it comes
    explicit NumberFormat(const QString &code);
    /// One of those that a file does not write out, by its number.
    [[nodiscard]] static NumberFormat builtIn(int id);

    /// 24-11-2026, 11-2026, 09:30, 24-11-2026 09:30, 26:15, 25%, 0612345678, 5 EC, 7,5.
    /// @p from1904 counts days as old spreadsheets of a Macintosh did.
    [[nodiscard]] QString shown(double number, bool from1904) const;

private:
    void readTime(QStringView section);
    void readMask(QStringView section);
    [[nodiscard]] QString day(double number, bool from1904) const;
    [[nodiscard]] QString masked(const QString &digits) const;

    bool m_hasYear = false;
    bool m_hasMonth = false;
    bool m_hasDay = false;
    bool m_hasTime = false;
    bool m_isElapsed = false; ///< [h]:mm goes on behind 24
    bool m_isPercent = false;
    QString m_mask;   ///< 0 and # for digits, with what stands between them; empty without any
    QString m_before; ///< words around the number
    QString m_behind;
};

} // namespace ankerpunt::exchange
