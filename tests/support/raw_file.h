// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/literals.h"

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

} // namespace ankerpunt::test
