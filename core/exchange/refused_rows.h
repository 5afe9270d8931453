// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/shared.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/mapping.h"

#include <optional>

namespace ankerpunt::exchange {

// Rows that an import could not keep, or that nobody decided on, stay in the file as refused_row
// records: cells, reasons, and how their file was read. They go out as a spreadsheet with two more
// columns (the reason, and the number of the row here), are mended there, and come in again: a row
// that is then taken in leaves the list, one that is not stays with its new reason.

/// A file with rows still to be solved.
struct UnsolvedFile
{
    QString name;
    int rows = 0;
};
[[nodiscard]] QList<UnsolvedFile> unsolvedFiles(const Workspace &workspace);

/// Writes the rows of one file that are still to be solved, under its own column names, as CSV.
/// Whole or not at all; throws Error (Usage) when there are none.
void exportUnsolved(const Workspace &workspace, const QString &file, const QString &path);

/// Takes the rows of one file off the list, as one step that can be undone.
void removeUnsolved(Workspace &workspace, const QString &file);

/// A row of the list by the number that its export gives it; none when it was solved.
[[nodiscard]] std::optional<RefusedRow> unsolvedRow(const Workspace &workspace,
                                                    const QString &number);

/// The rows of one file that are still to be solved, while an import is being written.
class UnsolvedRows final
{
public:
    UnsolvedRows(Workspace &workspace, QString file, const Mapping &mapping);

    /// Keeps a row with its reasons: over the row of @p number, else over one with the same cells,
    /// else as one more.
    void keep(record::Change &change, const QString &number, const PlannedRow &row,
              const QStringList &headers, const QStringList &cells);
    /// The row of this number, or with these cells, was taken in: it leaves the list.
    void solve(record::Change &change, const QString &number, const QStringList &headers,
               const QStringList &cells);
    /// Whether nothing in the file is still to be solved, so that nothing can be solved.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

private:
    [[nodiscard]] QHash<QString, qint64> &byCells();

    Workspace &m_workspace;
    QString m_file;
    QString m_reading;
    bool m_isEmpty = true;
    std::optional<QHash<QString, qint64>> m_byCells; ///< of this file; looked up when needed
};

/// The header above the numbers of the rows in such a file, in whatever language it was written.
[[nodiscard]] bool isUnsolvedNumber(const QString &header);
/// The header above their reasons.
[[nodiscard]] bool isUnsolvedReason(const QString &header);

} // namespace ankerpunt::exchange
