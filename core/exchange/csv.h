// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_reading.h"

namespace ankerpunt::exchange {

/// Reads separated text, however it was made: any of the encodings, separators and line ends,
/// quotes that do not match, title lines above the header. Nothing is lost in silence: what is odd
/// is in the notes. Throws Error (Invalid) with what to do for a file that is no such text or is
/// too large (64 MB, 1 MB a cell, 500 columns, 200,000 rows). An empty file is a table without
/// headers and a note.
[[nodiscard]] TextTable readCsv(QByteArray bytes, const ReadOptions &options = {},
                                const Progress &progress = {});

} // namespace ankerpunt::exchange
