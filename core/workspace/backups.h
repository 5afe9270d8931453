// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace ankerpunt {
class Workspace;
}

/// Earlier versions of a file, made by themselves and found again.
///
/// They lie beside the file, in a folder `NAME-backups` for its owner alone, so that they go where
/// the file goes and a person can find them without this program. Each is a whole file named after
/// its moment in UTC and the beginning of its SHA-256: `2026-11-24T08-15-00Z-1f0c9a2e.anker`. So
/// the names sort by time, and one look at the bytes tells whether a backup is still what it was
/// when it was written and verified. Nothing else is kept about them: the folder is the list.
///
/// A backup is written under another name, opened, checked, and only then named. Only files with
/// such a name are ever listed or removed. A damaged file that was replaced is kept in the same
/// folder as `damaged-NAME`, which is neither.
namespace ankerpunt::backups {

struct Backup
{
    QString path;
    QDateTime taken; ///< in UTC, whole seconds
    qint64 size = 0; ///< bytes
};

/// Where the backups of @p file lie, or would.
[[nodiscard]] QString folderOf(const QString &file);

/// The backups of @p file, newest first; quick, so damaged ones are among them.
[[nodiscard]] QList<Backup> listOf(const QString &file);

/// Whether the bytes are still those that were verified; reads all of them.
[[nodiscard]] bool isSound(const Backup &backup);

/// The moments whose backups have had their time: all of the last two days stay, before that the
/// newest of each (local) day, for the twelve latest days that have any. So one always stays.
[[nodiscard]] QList<QDateTime> toRemove(QList<QDateTime> taken, const QDateTime &now);

/// Where a repaired @p file grows before it takes its place.
[[nodiscard]] QString repairPlaceOf(const QString &file);

/// Removes what a crash left of backups, restores and repairs that were not finished. Only for
/// who has the right to write in @p file.
void removeUnfinished(const QString &file);

/// Call it just before a file is closed: makes a backup when something was changed since it was
/// opened, then removes those that have had their time. Throws when no backup could be made; the
/// file itself is as it was.
void beforeClosing(const Workspace &workspace);

/// What became of the file that was replaced.
struct Kept
{
    QString path;       ///< empty when there was none
    bool sound = false; ///< then it is among the backups; else it is kept apart
};

/// Puts the backup at @p backup, one of listOf() or any other copy, in the place of @p file, which
/// this process must not have open. The file there is kept first. Refuses a damaged backup, a file
/// that someone else is working in, and every failure before the last step leaves all as it was;
/// the last step is one rename. Removes no backup.
[[nodiscard]] Kept restore(const QString &file, const QString &backup, const QDateTime &now);

/// The same for a damaged file, with a repaired copy of it, for who has the right to write in the
/// file: also when SQLite finds the damaged one sound, it is not kept among the backups.
[[nodiscard]] Kept replaceDamaged(const QString &file, const QString &repaired,
                                  const QDateTime &now);

} // namespace ankerpunt::backups
