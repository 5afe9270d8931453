// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/db/database.h"

#include <QDateTime>
#include <QLockFile>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace ankerpunt::db {

/// The whole name of the file itself, so that a link to it and the file have one lock.
[[nodiscard]] QString realName(const QString &path);

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

/// Whether its process may still run; of one on another computer nobody knows.
[[nodiscard]] bool mayBeAlive(const Holder &holder);

/// The right to write in a file, held by one process at a time, as a small file beside it.
/// A lock that a crashed process left behind is recognised and taken over.
class WriterLock final
{
public:
    explicit WriterLock(const QString &path);
    ~WriterLock();
    [[nodiscard]] bool tryLock();
    /// Whether a process that had it did not let it go by itself, after tryLock() said yes.
    [[nodiscard]] bool followsCrash() const { return m_followsCrash; }
    /// Who holds the lock, after tryLock() said no; nobody when no lock can be made here at all.
    [[nodiscard]] const std::optional<Holder> &holder() const { return m_holder; }
    /// Why it could not be had, after tryLock() said no.
    [[nodiscard]] Error refusal() const;

private:
    [[nodiscard]] Holder readHolder() const;

    std::unique_ptr<QLockFile> m_lock;
    std::optional<Holder> m_holder;
    bool m_followsCrash = false;
};

/// Whether the lock of a file lies beside it: someone works in it, or did so until a crash.
[[nodiscard]] bool hasLock(const QString &path);

/// The version of the schema of an open file; 0 when it is new.
[[nodiscard]] int version(const Database &database);

/// The newest version of the schema that this program knows: the number of the last migration.
[[nodiscard]] int newestVersion();

/// Runs the migrations that @p database lacks, all in one transaction: the file is of the old
/// version or of the newest, never between. The migrations in resources/sql are the only source of
/// the schema. Up to another version than the newest it makes the files of the past that are
/// tested.
void migrate(const Database &database, int to = newestVersion());

/// The lowest version of the program's schema that may read the file.
[[nodiscard]] int minimumReader(const Database &database);

/// A copy of the open file, written under another name, checked, and only then given the name
/// @p target (replacing what was there). Throws and leaves no half file when anything fails.
void backUp(const Database &database, const QString &target);

/// The copying and checking of backUp(), under the name @p path itself, which nobody may have open.
void copyTo(const Database &database, const QString &path);

/// The same, and the digest of the copy.
[[nodiscard]] QByteArray copyWithDigest(const Database &database, const QString &path);

/// Whether a file that is not open here is one of ours, can be opened and is structurally sound.
/// For writing it first rolls back what a crash left half done.
[[nodiscard]] bool isSound(const QString &path, Database::Mode mode);

/// What SQLite itself finds wrong: pages, foreign keys, full-text index. Empty when sound.
[[nodiscard]] QStringList structuralDamage(const Database &database);

/// Whether the pages of the file are sound; a look that costs little more than reading it once.
[[nodiscard]] bool looksSound(const Database &database);

/// Fills a new file with the rows of another one of the same version, at @p path, that may be
/// damaged: only its tables are read. Throws when they cannot be read to the end.
void takeRows(const Database &fresh, const QString &path);

/// What the file is made of: every table and index with its definition, by name.
[[nodiscard]] QStringList schemaOf(const Database &database);

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
