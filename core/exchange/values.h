// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_date.h"

#include <QStringList>
#include <QTime>

#include <optional>

namespace ankerpunt::exchange {

/// What a cell was read as. A value without a sentence is certain, a value with one should be
/// looked at, a sentence alone says why there is no value, and neither means that the cell is empty
/// (n.v.t., -).
template <typename T>
struct Reading
{
    std::optional<T> value;
    QString sentence;

    [[nodiscard]] bool isEmpty() const { return !value && sentence.isEmpty(); }
    [[nodiscard]] bool isCertain() const { return value && sentence.isEmpty(); }
};

/// What is known about the dates of one column.
struct DateRules
{
    int year = 0;                 ///< of "week 42" and "3 mei"; 0 when it has to be asked
    bool slashesAreUsual = false; ///< Flanders writes 12/06/2026; elsewhere it is worth a look
    bool dayNumbers = true;       ///< a spreadsheet's day number such as 44102 is a date
};

/// A number with what stands behind it, or two of them: "7.5 EC", "120 SBU", "150-180".
struct Quantity
{
    double from = 0;
    double to = 0; ///< equal to from unless a range was written
    QString unit;  ///< as typed, without full stop; may be empty

    bool operator==(const Quantity &) const = default;
};

/// Whether a cell says nothing: blank, n.v.t., n/a, or a dash.
[[nodiscard]] bool isEmptyCell(const QString &text);

/// A date, day first and never turned round: 31-8-26, 31 aug. 2026, 2026-08-31, mei 2022, 2022,
/// week 42, 44102. Two digits of a year: 00-79 are 20xx. Month and day names in Dutch and English.
[[nodiscard]] Reading<PartialDate> parseDate(const QString &text, const DateRules &rules = {});

/// A date as a sentence tells it, in the words of the language that is spoken: 12 mei 2062.
[[nodiscard]] QString told(const PartialDate &date);

/// A number in Dutch or English writing: 7,5; 7.5; 48.500,00; € 12,50. "1.000" can be one or a
/// thousand: it is read as a thousand, with a sentence.
[[nodiscard]] Reading<double> parseNumber(const QString &text);

/// A number or a range of numbers with a unit.
[[nodiscard]] Reading<Quantity> parseQuantity(const QString &text);

/// ja, nee, j, n, x, yes, no, 1, 0, waar, onwaar and the like.
[[nodiscard]] Reading<bool> parseBoolean(const QString &text);

/// A time of day: 9:30, 9.30 uur, 09u30, 14u, 0930, 2 pm.
[[nodiscard]] Reading<QTime> parseTime(const QString &text);

/// The parts of a cell: at each part first the longest of @p knownLabels that fits (they may hold
/// commas; capitals and accents do not matter) in its known spelling, else the text up to the next
/// ; , / or line.
[[nodiscard]] QStringList splitList(QStringView cell, const QStringList &knownLabels);

} // namespace ankerpunt::exchange
