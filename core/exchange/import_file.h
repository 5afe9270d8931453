// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "core/exchange/row_reader.h"
#include "core/exchange/text_table.h"

namespace ankerpunt::exchange {

/// A file that is being imported: its rows, what its columns say, and what becomes of each row.
struct ImportFile
{
    std::unique_ptr<const Profile> profile;
    Mapping mapping; ///< what a person decided about its columns
    RowReader::Sheet sheet;
    TextTable table;
    QList<qint64> ids;   ///< of each row's record; 0 when nothing is to be written
    QList<bool> stored;  ///< whether that record is in the file already
    ImportedFile report; ///< its rows are those of the table, in the same order
};

/// What is known before a file is opened.
struct ImportContext
{
    const ImportOptions &options;
    const QList<Profile> &profiles;
    const QList<Mapping> &mappings;
};

/// Reads a file and finds out what its columns say. Throws Error when it cannot be read or its kind
/// cannot be told; the sentence says why.
[[nodiscard]] ImportFile openForImport(const QString &path, const ImportContext &context);

} // namespace ankerpunt::exchange
