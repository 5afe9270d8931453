// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/disk_room.h"

#include "core/base/literals.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace ankerpunt {

namespace {

/// Bytes that are free where @p path lies or would lie; -1 when the system does not say.
qint64 roomAt(const QString &path)
{
    return QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable();
}

} // namespace

bool isDiskFull(const QString &path)
{
    constexpr qint64 hardlyAnything = 64 * 1024; // a lock, the first page of a journal
    const qint64 room = roomAt(path);
    return room >= 0 && room < hardlyAnything;
}

Error diskFull(const QString &path, qint64 wanted)
{
    constexpr qint64 megabyte = 1000 * 1000;
    const qint64 missing = std::max(wanted - std::max(roomAt(path), qint64(0)), qint64(0));
    return Error(Error::Kind::Io,
                 QCoreApplication::translate("disk room",
                                             "The disk is full, so nothing can be saved. Free at "
                                             "least %1 MB and try again; nothing that was saved "
                                             "before is lost.")
                     .arg(missing / megabyte + 1),
                 path);
}

void requireRoom(const QString &path, qint64 wanted)
{
    const qint64 room = roomAt(path);
    if (room >= 0 && room < wanted) {
        throw diskFull(path, wanted);
    }
}

} // namespace ankerpunt
