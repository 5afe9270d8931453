// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/text_table.h"

#include <QDate>

#include <optional>

namespace ankerpunt::exchange {

// What lists of people hold and this program does not keep (GDPR articles 9 and 10, UAVG article
// 46): left out by the name of a column and by what its cells look like; domain/private_words.h
// knows it within free text.

/// Why a column of this name is not kept: a birth date, a national number, religion, health, ...
/// Empty for any other.
[[nodiscard]] QString whyForbidden(const QString &header);

/// Why a column is not kept by what its cells look like: national numbers by their check digits,
/// bank accounts. Empty for any other.
[[nodiscard]] QString whyForbidden(const TextRows &rows, int column);

/// Whole years on @p day; nothing for a birth date that cannot be that of someone alive.
[[nodiscard]] std::optional<int> ageOn(QDate day, QDate born);

} // namespace ankerpunt::exchange
