// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sql_error.h"

#include "core/base/disk_room.h"
#include "core/base/literals.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>

namespace ankerpunt::db {

namespace {

struct Meaning
{
    int code; ///< SQLite's primary result code
    Error::Kind kind;
    const char *sentence;
};

constexpr Meaning meanings[] = {
    {5, Error::Kind::Locked,
     QT_TRANSLATE_NOOP("db", "Another program is using the file. Try again in a moment.")},
    {8, Error::Kind::ReadOnly,
     QT_TRANSLATE_NOOP("db", "Nothing was saved: the file can only be read. Close it in the other "
                             "window or copy it to a folder of your own.")},
    {10, Error::Kind::Io,
     QT_TRANSLATE_NOOP("db",
                       "The disk could not be read or written. Nothing was changed. Check the "
                       "disk and try again.")},
    {11, Error::Kind::Damaged,
     QT_TRANSLATE_NOOP("db", "The file is damaged. Try to repair it, or restore an earlier "
                             "version.")},
    {14, Error::Kind::Io,
     QT_TRANSLATE_NOOP("db", "The file cannot be opened. Check that the folder exists and that you "
                             "may use it.")},
    {26, Error::Kind::Damaged, QT_TRANSLATE_NOOP("db", "This is not a file of Ankerpunt.")},
};

/// Without room on the disk a file can also be one that cannot be made or written.
bool isForLackOfRoom(int code, const QString &path)
{
    constexpr int full = 13;
    constexpr int io = 10;
    constexpr int cannotOpen = 14;
    return code == full || ((code == io || code == cannotOpen) && isDiskFull(path));
}

} // namespace

void throwSqlError(const QSqlError &error, const QString &path, const QString &sql)
{
    const QString detail = u"%1 [%2] %3 %4"_s.arg(error.text(), error.nativeErrorCode(), path, sql);
    const int primary = error.nativeErrorCode().toInt() & 0xff;
    if (isForLackOfRoom(primary, path)) { // as much again: for what undoes a change, for a backup
        throw diskFull(path, QFileInfo(path).size());
    }
    for (const Meaning &meaning : meanings) {
        if (meaning.code == primary) {
            throw Error(meaning.kind, QCoreApplication::translate("db", meaning.sentence), detail);
        }
    }
    throw Error(Error::Kind::Internal,
                QCoreApplication::translate("db", "Something went wrong while saving or reading. "
                                                  "Nothing was changed."),
                detail);
}

} // namespace ankerpunt::db
