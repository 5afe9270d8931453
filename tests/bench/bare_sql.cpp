// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_sql.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

#include <stdexcept>

namespace ankerpunt::bench {

BareSql::BareSql(const QString &path) : m_name(QUuid::createUuid().toString())
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    connection.setDatabaseName(path);
    if (!connection.open()) {
        throw std::runtime_error("cannot open " + path.toStdString());
    }
    for (const QString &setting : settings()) {
        run(u"PRAGMA "_s + setting);
    }
}

BareSql::~BareSql()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

QStringList BareSql::settings()
{
    return {u"foreign_keys=ON"_s,  u"trusted_schema=OFF"_s, u"cell_size_check=ON"_s,
            u"mmap_size=0"_s,      u"temp_store=MEMORY"_s,  u"cache_size=-32000"_s,
            u"secure_delete=ON"_s, u"synchronous=EXTRA"_s,  u"journal_mode=DELETE"_s};
}

QSqlQuery BareSql::prepare(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        throw std::runtime_error((query.lastError().text() + u": "_s + sql).toStdString());
    }
    return query;
}

void BareSql::run(const QString &sql) const
{
    (void)rows(sql);
}

QList<QVariantList> BareSql::rows(const QString &sql) const
{
    QSqlQuery query = prepare(sql);
    return rowsOf(query);
}

QList<QVariantList> rowsOf(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < int(values.size()); ++i) {
        query.bindValue(i, values.at(i));
    }
    if (!query.exec()) {
        throw std::runtime_error(
            (query.lastError().text() + u": "_s + query.lastQuery()).toStdString());
    }
    QList<QVariantList> rows;
    const int columns = query.record().count();
    while (query.next()) {
        QVariantList row;
        for (int i = 0; i < columns; ++i) {
            row.append(query.value(i));
        }
        rows.append(row);
    }
    query.finish();
    return rows;
}

} // namespace ankerpunt::bench
