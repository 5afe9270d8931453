// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"

#include "core/base/error.h"
#include "core/base/literals.h"
#include "core/db/sql_error.h"

#include <QSqlError>
#include <QSqlQuery>

namespace ankerpunt::db {

Statement::Statement(std::unique_ptr<QSqlQuery> query, QString sql, QString path)
    : m_query(std::move(query)), m_sql(std::move(sql)), m_path(std::move(path))
{}
Statement::Statement(Statement &&) noexcept = default;
Statement &Statement::operator=(Statement &&) noexcept = default;
Statement::~Statement() = default;

namespace {

/// Whether a value is stored as the other is; of other types than these that is not asked.
bool isStoredAlike(const QVariant &a, const QVariant &b)
{
    if (a.metaType() != b.metaType()) {
        return false; // 1 and 1.0 are equal, and not stored alike
    }
    switch (a.metaType().id()) {
    case QMetaType::UnknownType:
        return true;
    case QMetaType::LongLong:
    case QMetaType::Int:
        return a.toLongLong() == b.toLongLong();
    case QMetaType::QString:
        return a.toString() == b.toString();
    default:
        return false;
    }
}

} // namespace

Statement &Statement::run(const QVariantList &values)
{
    if (!m_isPrepared && !m_query->prepare(m_sql)) {
        throwSqlError(m_query->lastError(), m_path, m_sql);
    }
    m_isPrepared = true;
    for (int i = 0; i < int(values.size()); ++i) {
        const QVariant &value = values.at(i);
        // Binding makes Qt put a name together, which takes longer than SQLite needs to store the
        // value. What was bound before stays bound.
        if (i < int(m_bound.size()) && isStoredAlike(m_bound.at(i), value)) {
            continue;
        }
        const bool text = value.metaType().id() == QMetaType::QString;
        // Text is never NULL; what is not there is an invalid QVariant.
        m_query->bindValue(i, text && value.toString().isNull() ? QVariant(u""_s) : value);
    }
    m_bound = values;
    if (!m_query->exec()) {
        throwSqlError(m_query->lastError(), m_path, m_sql);
    }
    return *this;
}

bool Statement::next()
{
    if (m_query->next()) {
        return true;
    }
    if (m_query->lastError().isValid()) {
        throwSqlError(m_query->lastError(), m_path, m_sql);
    }
    return false;
}

void Statement::finish()
{
    m_query->finish();
}

QVariant Statement::value(int column) const
{
    return m_query->value(column);
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

qint64 Statement::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

bool Statement::isNull(int column) const
{
    return m_query->isNull(column);
}

QString listed(const QList<qint64> &ids)
{
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const qint64 id : ids) {
        numbers.append(QString::number(id));
    }
    return u'[' + numbers.join(u',') + u']';
}

} // namespace ankerpunt::db
