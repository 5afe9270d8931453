// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/names/country.h"

#include <QStringList>

namespace ankerpunt {

/// What a person typed, judged. A warning never stands in the way of storing what was typed.
struct CheckedValue
{
    enum class State { Valid, Warning, Invalid };

    State state = State::Valid;
    QString normalised; ///< what to store; empty when there is nothing good to store
    QString sentence;   ///< what to do; empty when there is nothing to say

    bool operator==(const CheckedValue &) const = default;
};

/// "3563 ZZ" or "9000"; a country that is not recorded is the Netherlands, here and below. NL:
/// never begins with 0, never SA, SD or SS; four digits alone are an area. BE: 1000 to 9999,
/// without the country's B-. An empty text is valid everywhere below.
[[nodiscard]] CheckedValue checkPostcode(const QString &text, Country country);

/// E.164: "+31600000101", "+32400000122". Blanks, dots, dashes, slashes, (0) and 00 are understood;
/// a number with a country code keeps its country. What is no number is kept as typed, with a
/// warning.
[[nodiscard]] CheckedValue checkPhone(const QString &text, Country country);

/// The Dutch chamber of commerce's number: eight digits, a text; it has no public check digit.
[[nodiscard]] CheckedValue checkKvkNumber(const QString &text);

/// The Belgian ondernemingsnummer "0123.456.789": the last two digits are 97 less the first eight
/// mod 97.
[[nodiscard]] CheckedValue checkEnterpriseNumber(const QString &text);

/// One mail address in small letters; [at], (at), [@], [dot] and blanks around @ are put right and
/// told.
[[nodiscard]] CheckedValue checkEmail(const QString &text);

/// The addresses in a cell that holds several, each as typed: "a@example.org, b@example.org".
[[nodiscard]] QStringList splitEmails(const QString &text);

/// Whether @p text is a bank account number by its length and check digits (ISO 13616, mod 97 = 1).
/// Serves only to recognise columns that are not to be stored.
[[nodiscard]] bool looksLikeIban(const QString &text);

/// Whether @p text is a Dutch BSN (nine digits, 11-test) or a Belgian national number (eleven
/// digits, mod 97). Serves only to recognise columns that are not to be stored; one text in eleven
/// fits by chance.
[[nodiscard]] bool looksLikeNationalNumber(const QString &text);

} // namespace ankerpunt
