// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/save.h"

#include "core/base/error.h"
#include "core/base/literals.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

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

} // namespace

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
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
        !file.commit()) {
        fail(path, file.errorString());
    }
}

} // namespace ankerpunt
