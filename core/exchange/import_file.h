// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "core/exchange/sheet_row.h"
#include "core/exchange/text_table.h"

namespace ankerpunt::exchange {

/// A file that is being imported: its rows, what its columns say, and what becomes of each row.
struct ImportFile
{
    /// A row of the plan: a row of the table, or one of the people in it.
    struct Row
    {
        qsizetype at = 0;  ///< in the table; below 0 for a line that is none
        qint64 id = 0;     ///< of its record; 0 when nothing is to be written
        qint64 person = 0; ///< see SheetRow
        bool isStored = false;
        bool isMerge = false;
        std::optional<Country> country = std::nullopt; ///< once it was looked up
    };

    ImportOptions options; ///< how it is read
    std::unique_ptr<const Profile> profile;
    Mapping mapping; ///< what a person decided about its columns
    Sheet sheet;
    TextTable table;
    QSet<qsizetype> repaired; ///< rows of the table in which letters were put right
    QHash<QPair<qsizetype, int>, QString> filledDown; ///< by row of the table and column
    QSet<int> forbidden;                              ///< columns that are never kept
    int numberColumn = -1;                            ///< of rows that come back to be solved
    std::vector<Row> rows;
    PlannedFile report; ///< without its rows
};

/// What is known before a file is opened.
struct ImportContext
{
    const Workspace &workspace;
    const ImportOptions &options;
    const QList<Profile> &profiles;
    const QList<Mapping> &mappings;
    Progress progress;
};

/// Reads a file. Throws Error when it cannot be read; the sentence says why.
[[nodiscard]] ImportFile openForImport(const QString &path, const ImportContext &context);

/// Finds out what the columns of a table say. Throws Error when its kind cannot be told.
[[nodiscard]] ImportFile understood(const QString &name, ImportFile file,
                                    const ImportContext &context);

} // namespace ankerpunt::exchange
