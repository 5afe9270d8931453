// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/literals.h"
#include "core/db/file.h"
#include "core/db/search_index.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace ankerpunt::db {

namespace {

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

/// Asks the system to put the file (or the folder's list of names) on the disk itself.
void syncToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
#else
    Q_UNUSED(path)
#endif
}

Error refused(const char *sentence)
{
    return Error(Error::Kind::Usage, QCoreApplication::translate("db", sentence));
}

void verify(const QString &copy)
{
    const Database database(copy, Database::Mode::ReadOnly);
    const QStringList damage = structuralDamage(database);
    if (!damage.isEmpty()) {
        throw Error(Error::Kind::Damaged,
                    QCoreApplication::translate("db", "The copy is not sound, so it was not kept. "
                                                      "Check the file first."),
                    damage.join(u'\n'));
    }
}

} // namespace

void backUp(const Database &database, const QString &target)
{
    const QString part = target + u".part"_s;
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
    QFile::remove(part);
    try {
        database.run(u"VACUUM INTO ?"_s, {part});
        QFile::setPermissions(part, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        verify(part);
        syncToDisk(part);
        std::filesystem::rename(native(part), native(target)); // replaces in one step
        syncToDisk(QFileInfo(target).absolutePath());
    } catch (const std::filesystem::filesystem_error &error) {
        QFile::remove(part);
        throw Error(Error::Kind::Io,
                    QCoreApplication::translate("db",
                                                "The backup could not be given its name. Choose "
                                                "another folder."),
                    QString::fromLocal8Bit(error.what()));
    } catch (...) { // no half file stays behind
        QFile::remove(part);
        throw;
    }
}

} // namespace ankerpunt::db
