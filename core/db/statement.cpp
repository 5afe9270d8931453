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

/// The name under which a value is bound.
QString nameOf(qsizetype place)
{
    static const QStringList names = [] {
        constexpr int enough = 256;
        QStringList all;
        for (int i = 0; i < enough; ++i) {
            all.append(u":v"_s + QString::number(i));
        }
        return all;
    }();
    return place < names.size() ? names.at(place) : u":v"_s + QString::number(place);
}

/// Each question mark that stands for a value as the name of its place. By place Qt would put a
/// name together at every value that is bound, which takes longer than SQLite needs to store it.
std::pair<QString, qsizetype> withNames(const QString &sql)
{
    QString named;
    qsizetype places = 0;
    bool isQuoted = false;
    for (const QChar letter : sql) {
        isQuoted = isQuoted != (letter == u'\'');
        if (letter == u'?' && !isQuoted) {
            named += nameOf(places++);
        } else {
            named += letter;
        }
    }
    return {named, places};
}

} // namespace

Statement &Statement::run(const QVariantList &values)
{
    if (!m_isPrepared) {
        const auto [named, places] = withNames(m_sql);
        if (!m_query->prepare(named)) {
            throwSqlError(m_query->lastError(), m_path, m_sql);
        }
        for (qsizetype i = 0; i < places; ++i) {
            m_query->bindValue(nameOf(i), QVariant());
        }
        m_bound = QVariantList(places);
        m_isPrepared = true;
    }
    if (values.size() != m_bound.size()) {
        throw Error(Error::Kind::Internal,
                    u"A statement was given another number of values than it has places."_s, m_sql);
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant &value = values.at(i);
        if (isStoredAlike(m_bound.at(i), value)) {
            continue; // what was bound before stays bound
        }
        const bool text = value.metaType().id() == QMetaType::QString;
        // Text is never NULL; what is not there is an invalid QVariant.
        m_query->bindValue(nameOf(i), text && value.toString().isNull() ? QVariant(u""_s) : value);
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
