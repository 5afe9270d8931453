// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/disk_room.h"
#include "core/base/literals.h"
#include "core/base/save.h"
#include "core/db/file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <future>

namespace ankerpunt::db {

namespace {

Error refused(const char *sentence)
{
    return Error(Error::Kind::Usage, QCoreApplication::translate("db", sentence));
}

void verify(const QString &copy)
{
    const QStringList damage = structuralDamage(Database(copy, Database::Mode::ReadOnly));
    if (!damage.isEmpty()) {
        throw Error(Error::Kind::Damaged,
                    QCoreApplication::translate("db", "The copy is not sound, so it was not kept. "
                                                      "Check the file first."),
                    damage.join(u'\n'));
    }
}

/// The size of a copy, which has no free pages.
qint64 sizeOf(const Database &database)
{
    const auto number = [&](const QString &what) {
        return database.value(u"PRAGMA "_s + what).toLongLong();
    };
    return (number(u"page_count"_s) - number(u"freelist_count"_s)) * number(u"page_size"_s);
}

} // namespace

namespace {

/// @p verified looks whether the copy is sound, and throws when it is not.
template <typename Verified>
auto copied(const Database &database, const QString &path, const Verified &verified)
{
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QFile::remove(path);
    requireRoom(path, sizeOf(database));
    QFile(path).open(QIODevice::NewOnly | QIODevice::WriteOnly, ownerOnly); // before the first byte
    try {
        database.run(u"VACUUM INTO ?"_s, {path}); // says so when there is no such place
        return verified();
    } catch (...) { // no half file stays behind
        QFile::remove(path);
        throw;
    }
}

} // namespace

void copyTo(const Database &database, const QString &path)
{
    copied(database, path, [&path] { verify(path); });
}

QByteArray copyWithDigest(const Database &database, const QString &path)
{
    return copied(database, path, [&path] {
        // Both read all of the copy, so that it comes from the disk once.
        auto digest = std::async(std::launch::async, [&path] { return digestOf(path); });
        verify(path);
        return digest.get();
    });
}

void backUp(const Database &database, const QString &target)
{
    const QFileInfo place(target);
    const QString real = place.canonicalFilePath();
    if (!real.isEmpty() && real == QFileInfo(database.path()).canonicalFilePath()) {
        throw refused(QT_TRANSLATE_NOOP("db", "A backup needs another name than the file itself."));
    }
    if (place.exists() && !place.isFile()) { // renaming over a device would destroy it
        throw refused(QT_TRANSLATE_NOOP("db", "A backup is a file: choose a name in a folder."));
    }
    WriterLock lock(real.isEmpty() ? place.absoluteFilePath() : real);
    if (!real.isEmpty() && !lock.tryLock()) {
        throw refused(
            QT_TRANSLATE_NOOP("db", "The file with this name is open. Choose another name."));
    }
    const QString part = target + u".part"_s;
    copyTo(database, part);
    giveName(part, target);
}

bool isSound(const QString &path, Database::Mode mode)
{
    try {
        return readHeader(path).kind == FileHeader::Kind::Ankerpunt &&
               structuralDamage(Database(path, mode)).isEmpty();
    } catch (const Error &) { // what cannot even be read is not sound
        return false;
    }
}

} // namespace ankerpunt::db
