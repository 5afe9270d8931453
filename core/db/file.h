// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

#include <QDateTime>
#include <QLockFile>
#include <QString>
#include <QStringList>

#include <memory>

namespace ankerpunt::db {

/// What the first bytes of a file say, read before it is opened.
struct FileHeader
{
    enum class Kind { Missing, Empty, Ankerpunt, Foreign };
    Kind kind = Kind::Missing;
    int version = 0; ///< the schema's version
};

/// Reads the header; call it only while this process does not have the file open.
[[nodiscard]] FileHeader readHeader(const QString &path);

/// Who is writing in a file.
struct Holder
{
    QString user;
    QString computer;
    qint64 process = 0;
    QDateTime since;
};

/// The right to write in a file, held by one process at a time, as a small file beside it.
/// A lock that a crashed process left behind is recognised and taken over.
class WriterLock final
{
public:
    explicit WriterLock(const QString &path);
    ~WriterLock();
    [[nodiscard]] bool tryLock();
    /// Who holds the lock; meaningful after tryLock() said no.
    [[nodiscard]] Holder holder() const;

private:
    std::unique_ptr<QLockFile> m_lock;
};

/// The version of the schema of an open file; 0 when it is new.
[[nodiscard]] int version(const Database &database);

/// The newest version of the schema that this program knows: the number of the last migration.
[[nodiscard]] int newestVersion();

/// Runs the migrations that @p database lacks, each in a transaction of its own.
/// The migrations in resources/sql are the only source of the schema.
void migrate(const Database &database);

/// The lowest version of the program's schema that may read the file.
[[nodiscard]] int minimumReader(const Database &database);

/// A copy of the open file, written under another name, checked, and only then given the name
/// @p target (replacing what was there). Throws and leaves no half file when anything fails.
void backUp(const Database &database, const QString &target);

/// The copying and checking of backUp(), under the name @p path itself, which nobody may have open.
void copyTo(const Database &database, const QString &path);

/// Whether a file that is not open here is one of ours, can be opened and is structurally sound.
/// For writing it first rolls back what a crash left half done.
[[nodiscard]] bool isSound(const QString &path, Database::Mode mode);

/// What SQLite itself finds wrong: pages, foreign keys, full-text index. Empty when sound.
[[nodiscard]] QStringList structuralDamage(const Database &database);

/// The columns of a table as the file has them, for holding descriptions against.
struct Column
{
    QString name;
    QString type;
    bool required = false;
    QString references; ///< table that it refers to, if any
    bool indexed = false;
};
[[nodiscard]] QList<Column> columns(const Database &database, const QString &table);

} // namespace ankerpunt::db
