// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/text_encoding.h"
#include "core/exchange/text_table.h"

namespace ankerpunt::exchange {

/// How to read a file; the defaults find everything out.
struct ReadOptions
{
    static constexpr int findHeader = 0;
    static constexpr int noHeader = -1;

    Encoding encoding = Encoding::Detect;
    QChar separator;                 ///< ; , tab or |; null to find it
    int headerLine = findHeader;     ///< a line of the file, findHeader or noHeader
    bool removeFormulaPrefix = true; ///< the ' that CsvWriter puts before = + - @
    bool repairDoubleEncoding = false;
};

/// Reads separated text, however it was made: any of the encodings, separators and line ends,
/// quotes that do not match, title lines above the header. Nothing is lost in silence: what is odd
/// is in the notes. Throws Error (Invalid) with what to do for a file that is no such text or is
/// too large (64 MB, 1 MB a cell, 500 columns, 200,000 rows). An empty file is a table without
/// headers and a note.
[[nodiscard]] TextTable readCsv(QByteArray bytes, const ReadOptions &options = {});

/// The same for a file; throws Error (Io) when it cannot be opened.
[[nodiscard]] TextTable readCsvFile(const QString &path, const ReadOptions &options = {});

} // namespace ankerpunt::exchange
