// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/progress.h"
#include "core/exchange/text_encoding.h"
#include "core/exchange/text_table.h"

namespace ankerpunt::exchange {

/// How to read a file; the defaults find everything out.
struct ReadOptions
{
    static constexpr int findHeader = 0;
    static constexpr int noHeader = -1;

    Encoding encoding = Encoding::Detect;
    QString sheet;                   ///< of a spreadsheet; empty for the first with cells
    QChar separator;                 ///< ; , tab or |; null to find it
    int headerLine = findHeader;     ///< a line of the file, findHeader or noHeader
    bool removeFormulaPrefix = true; ///< the ' that CsvWriter puts before = + - @
    bool repairDoubleEncoding = false;
};

/// The table in a file, whatever it is: a spreadsheet (.xlsx) or separated text, told by its bytes
/// and not by its name. Throws Error (Io) when it cannot be opened, (Invalid) with what to do when
/// it cannot be read, (Cancelled) when it was stopped.
[[nodiscard]] TextTable readTable(const QString &path, const ReadOptions &options = {},
                                  const Progress &progress = {});

/// The last step of every reader: finds the line that names the columns, and notes what is odd
/// about the names, the widths and the letters.
void finishTable(TextTable &table, const ReadOptions &options);

} // namespace ankerpunt::exchange
