// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/repair.h"

#include "core/db/file.h"
#include "core/domain/registry.h"
#include "core/workspace/check.h"

#include <QCoreApplication>
#include <QFile>
#include <QScopeGuard>

namespace ankerpunt {

namespace {

Error beyondRepair(const QString &file)
{
    return Error(Error::Kind::Damaged,
                 QCoreApplication::translate("repair", "What is damaged cannot be made again from "
                                                       "the rest of the file. Nothing was changed. "
                                                       "Restore an earlier version."),
                 file);
}

/// Makes a new file at @p place of what the tables of @p file say.
void makeAgain(const QString &file, const QString &place)
{
    const db::Database database(place, db::Database::Mode::ReadWrite);
    db::migrate(database);
    db::takeRows(database, file);
    const Clock clock;
    record::Store store(database, registry(), clock);
    store.makeAgain();
    if (!check(database, store).isEmpty()) {
        throw beyondRepair(file);
    }
}

void makeAgainOrRefuse(const QString &file, const QString &place)
{
    try {
        makeAgain(file, place);
    } catch (const Error &error) { // what SQLite says of it helps nobody
        throw error.kind() == Error::Kind::Io ? error : beyondRepair(file);
    }
}

} // namespace

bool isDamaged(const QString &file)
{
    const db::FileHeader header = db::readHeader(file);
    if (header.kind == db::FileHeader::Kind::Foreign) { // its very first bytes may be what is lost
        return !backups::listOf(file).isEmpty();
    }
    return header.kind == db::FileHeader::Kind::Ankerpunt &&
           header.version <= db::newestVersion() &&
           !db::isSound(file, db::Database::Mode::ReadOnly);
}

backups::Kept repair(const QString &file, const QDateTime &now)
{
    db::WriterLock lock(db::realName(file)); // to the end, or what is written now would be lost
    if (!lock.tryLock()) {
        throw lock.refusal();
    }
    const QString place = backups::repairPlaceOf(file);
    const auto noHalfFile = qScopeGuard([&place] { QFile::remove(place); });
    makeAgainOrRefuse(file, place);
    return backups::replaceDamaged(file, place, now);
}

} // namespace ankerpunt
