// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ankerpunt::bench {

/// The rows that an import brought into a file, ready to be brought into another by the sqlite3
/// program alone: an empty file with the same tables and one .csv per table.
///
/// The empty file differs from ours in one thing. `.import` knows no NULL, so a column that is NULL
/// in some row takes anything, its checks and references are left out, and a partial index over it
/// leaves out '' where ours leaves out NULL. That makes the reference faster, never slower.
class BareCopy final
{
public:
    /// @p finished holds the rows of the import over those of @p empty; files go to @p folder.
    BareCopy(const QString &finished, const QString &empty, const QString &folder);

    /// The arguments of sqlite3 that make it import everything into @p target in one transaction
    /// with our settings, and fill the index of words, also that of parts of titles if asked.
    [[nodiscard]] QStringList arguments(const QString &target, bool parts) const;
    /// A new empty file at @p target to import into.
    void prepare(const QString &target) const;

private:
    void dump(const QString &finished, const QString &empty);
    void makeSchema(const QString &finished);

    QString m_folder;
    QStringList m_tables;
    QStringList m_relaxed; ///< "table.column"
};

} // namespace ankerpunt::bench
