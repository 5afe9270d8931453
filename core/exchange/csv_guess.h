// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/text_table.h"

namespace ankerpunt::exchange {

/// The separator that divides most lines of @p utf8 into the same number of cells; ; when none
/// does.
[[nodiscard]] char guessedSeparator(const QByteArray &utf8);

/// The place among @p rows of the one that names the columns: the first that fills at least half as
/// many cells as the fullest of the first rows, so that titles above it are passed over. -1 without
/// rows.
[[nodiscard]] qsizetype guessedHeader(const TextRows &rows);

} // namespace ankerpunt::exchange
