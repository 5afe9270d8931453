// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/statement.h"

#include <QString>
#include <QVariant>

#include <functional>

namespace ankerpunt::db {

/// One connection to one file, with the settings that make a file trustworthy.
///
/// - Rollback journal, synchronous=EXTRA: at rest one file is the whole truth; what was committed
///   survives a power cut. WAL would need side files that programs which copy or sync tear apart.
/// - SQL only: Qt on Windows and macOS carries its own copy of SQLite, so no call of its C
/// interface.
/// - The file is never opened by other means while it is open here: closing that would drop the
///   locks of this process. Look at its header before opening (see file_header.h).
/// - A connection belongs to the thread that made it.
class Database final
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens @p path; in ReadWrite mode a missing file is made, readable for its owner alone.
    Database(const QString &path, Mode mode);
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_mode == Mode::ReadOnly; }

    [[nodiscard]] Statement prepare(const QString &sql) const;
    void run(const QString &sql, const QVariantList &values = {}) const;
    /// The first column of the first row; an invalid QVariant when there is no row.
    [[nodiscard]] QVariant value(const QString &sql, const QVariantList &values = {}) const;

    /// Runs @p steps in one transaction that takes the write lock at once; an exception rolls back.
    void transaction(const std::function<void()> &steps) const;

private:
    friend class Snapshot; // a transaction that only reads
    void applySettings() const;
    void applySettingsPatiently() const;

    QString m_path;
    Mode m_mode;
    QString m_connection;
    mutable bool m_inTransaction = false;
};

} // namespace ankerpunt::db
