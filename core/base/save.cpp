// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/save.h"

#include "core/base/disk_room.h"
#include "core/base/literals.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace ankerpunt {

namespace {

[[noreturn]] void fail(const QString &path, const QString &detail)
{
    throw Error(Error::Kind::Io,
                QCoreApplication::translate("save",
                                            "“%1” could not be saved. Check that the disk has "
                                            "room, or choose another folder.")
                    .arg(QDir::toNativeSeparators(path)),
                detail);
}

void writeToDevice(const QString &path, const QByteArray &content)
{
    QFile device(path);
    if (!device.open(QIODevice::WriteOnly) || device.write(content) != content.size() ||
        !device.flush()) {
        fail(path, device.errorString());
    }
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

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

} // namespace

void giveName(const QString &part, const QString &path)
{
    syncToDisk(part);
    std::error_code failed;
    std::filesystem::rename(native(part), native(path), failed);
    if (failed) {
        QFile::remove(part);
        fail(path, QString::fromStdString(failed.message()));
    }
    syncToDisk(QFileInfo(path).absolutePath());
}

QByteArray digestOf(const QString &path, QCryptographicHash::Algorithm algorithm)
{
    QFile file(path);
    QCryptographicHash hash(algorithm);
    const bool read = file.open(QIODevice::ReadOnly) && hash.addData(&file);
    return read ? hash.result() : QByteArray();
}

QByteArray copyWhole(const QString &from, const QString &to)
{
    requireRoom(to, QFileInfo(from).size());
    std::error_code failed;
    std::filesystem::copy_file(native(from), native(to),
                               std::filesystem::copy_options::overwrite_existing, failed);
    QFile::setPermissions(to, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray digest = digestOf(from);
    if (failed || digest.isEmpty() || digest != digestOf(to)) {
        QFile::remove(to);
        fail(to, QString::fromStdString(failed.message()));
    }
    return digest;
}

void saveWhole(const QString &path, const QByteArray &content)
{
    const QFileInfo place(path);
    if (place.isDir()) {
        fail(path, u"it is a folder"_s);
    }
    if (place.exists() && !place.isFile()) {
        writeToDevice(path, content);
        return;
    }
    requireRoom(path, content.size());
    QSaveFile file(path);
    // Without the flush, commit says yes to a small content of which the disk took only half.
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
        !file.flush() || !file.commit()) {
        fail(path, file.errorString());
    }
}

} // namespace ankerpunt
