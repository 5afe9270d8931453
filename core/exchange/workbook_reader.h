// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_reading.h"

namespace ankerpunt::exchange {

/// Reads one sheet of a spreadsheet (.xlsx) as people see it: days as days, numbers as their style
/// shows them, what formulas came to. What was not there to be read (errors, formulas that were
/// never worked out, hidden sheets) is in the notes. Throws as readTable does.
[[nodiscard]] TextTable readWorkbook(const QString &path, const ReadOptions &options,
                                     const Progress &progress);

} // namespace ankerpunt::exchange
