// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/database.h"

#include "core/base/error.h"
#include "core/base/literals.h"
#include "core/db/sql_error.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUuid>

namespace ankerpunt::db {

Database::Database(const QString &path, Mode mode)
    : m_path(path), m_mode(mode), m_connection(QUuid::createUuid().toString(QUuid::Id128))
{
    const bool isNew = mode == Mode::ReadWrite && !QFileInfo::exists(path);
    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setDatabaseName(path);
    connection.setConnectOptions(mode == Mode::ReadOnly
                                     ? u"QSQLITE_BUSY_TIMEOUT=2000;QSQLITE_OPEN_READONLY"_s
                                     : u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    try {
        if (!connection.open()) {
            throwSqlError(connection.lastError(), path);
        }
        if (isNew) { // before the first byte is written
            QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        }
        applySettingsPatiently();
    } catch (...) { // the destructor will not run
        connection = {};
        QSqlDatabase::removeDatabase(m_connection);
        throw;
    }
}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

/// A reader cannot roll back what a crash left half done; who took over writing does, in a moment.
void Database::applySettingsPatiently() const
{
    constexpr int patience = 2000; // milliseconds, as long as for a busy file
    constexpr int pause = 50;
    for (int waited = 0;; waited += pause) {
        try {
            applySettings();
            return;
        } catch (const Error &error) { // tried again, or thrown on
            if (!isReadOnly() || error.kind() != Error::Kind::ReadOnly || waited >= patience) {
                throw;
            }
        }
        QThread::msleep(pause);
    }
}

void Database::applySettings() const
{
    for (const auto &setting :
         {u"foreign_keys=ON"_s, u"trusted_schema=OFF"_s, u"cell_size_check=ON"_s, u"mmap_size=0"_s,
          u"temp_store=MEMORY"_s, u"cache_size=-32000"_s, u"secure_delete=ON"_s,
          u"synchronous=EXTRA"_s, u"journal_mode=DELETE"_s}) {
        if (isReadOnly() && setting.startsWith(u"journal_mode")) {
            continue;
        }
        prepare(u"PRAGMA "_s + setting).run();
    }
}

Statement Database::prepare(const QString &sql) const
{
    auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_connection, false));
    query->setForwardOnly(true);
    return Statement(std::move(query), sql, m_path);
}

void Database::run(const QString &sql, const QVariantList &values) const
{
    auto statement = prepare(sql);
    statement.run(values);
}

QVariant Database::value(const QString &sql, const QVariantList &values) const
{
    auto statement = prepare(sql);
    statement.run(values);
    return statement.next() ? statement.value(0) : QVariant();
}

void Database::transaction(const std::function<void()> &steps) const
{
    run(u"BEGIN IMMEDIATE"_s);
    m_inTransaction = true;
    try {
        steps();
        run(u"COMMIT"_s);
        m_inTransaction = false;
    } catch (...) { // take everything back, then let the failure go on
        m_inTransaction = false;
        QSqlQuery(QSqlDatabase::database(m_connection, false)).exec(u"ROLLBACK"_s);
        throw;
    }
}

} // namespace ankerpunt::db
