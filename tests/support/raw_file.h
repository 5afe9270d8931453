// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/literals.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariantList>

#include <stdexcept>

namespace ankerpunt::test {

/// Runs SQL on a closed file behind the program's back; gives the first value of the first row.
inline QVariant runRaw(const QString &path, const QStringList &statements)
{
    const QString name = QUuid::createUuid().toString();
    QVariant first;
    QString failure;
    {
        auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        connection.setDatabaseName(path);
        connection.open();
        for (const QString &statement : statements) {
            QSqlQuery query(connection);
            if (!query.exec(statement)) {
                failure = statement + u": "_s + query.lastError().text();
            } else if (query.next()) {
                first = query.value(0);
            }
        }
        connection.close();
    }
    QSqlDatabase::removeDatabase(name);
    if (!failure.isEmpty()) {
        throw std::runtime_error(failure.toStdString());
    }
    return first;
}

/// Puts a file there as the program of an earlier version made it; tests/data has which.
inline void unpackVersion(int version, const QString &path)
{
    QFile packed(
        QStringLiteral(ANKERPUNT_SOURCE_DIR "/tests/data/version_%1.anker.z").arg(version));
    QFile file(path);
    if (!packed.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly) ||
        file.write(qUncompress(packed.readAll())) <= 0) {
        throw std::runtime_error("there is no file of that version");
    }
}

} // namespace ankerpunt::test
