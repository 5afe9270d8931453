// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_content.h"

#include "core/base/literals.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace ankerpunt::test {

namespace {

/// Adds the rows of a query; false when they cannot be read to the end.
bool addRows(QSqlDatabase &connection, const QString &sql, QCryptographicHash &hash)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        return false;
    }
    while (query.next()) {
        for (int column = 0; query.value(column).isValid(); ++column) {
            const QVariant value = query.value(column);
            hash.addData(value.isNull() ? "-" : value.typeName());
            hash.addData(value.toString().toUtf8());
            hash.addData("\x1f");
        }
        hash.addData("\n");
    }
    return !query.lastError().isValid();
}

} // namespace

QByteArray rawContentOf(const QString &path)
{
    const QString name = QUuid::createUuid().toString();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool readable = false;
    {
        auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        connection.setDatabaseName(path);
        readable = connection.open();
        for (const auto &what :
             {u"PRAGMA user_version"_s, u"PRAGMA application_id"_s,
              u"SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name"_s}) {
            readable = readable && addRows(connection, what, hash);
        }
        QSqlQuery tables(connection);
        readable =
            readable && tables.exec(u"SELECT name FROM sqlite_master WHERE type = 'table' "
                                    "AND name NOT LIKE 'search\\__%' ESCAPE '\\' ORDER BY name"_s);
        while (readable && tables.next()) {
            hash.addData(tables.value(0).toByteArray());
            readable =
                addRows(connection,
                        u"SELECT * FROM %1 NOT INDEXED"_s.arg(tables.value(0).toString()), hash);
        }
        connection.close();
    }
    QSqlDatabase::removeDatabase(name);
    return readable ? hash.result() : QByteArray();
}

} // namespace ankerpunt::test
