// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/traced.h"

#include "core/base/literals.h"

#include <QLibrary>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>

#include <stdexcept>

namespace ankerpunt::test {

namespace {

using Callback = int (*)(unsigned, void *, void *, void *);

/// Calls sqlite3_trace_v2 for every open file, in the library that Qt has loaded.
void listen(Callback callback, void *self)
{
    using Trace = int (*)(void *, unsigned, Callback, void *);
    constexpr unsigned statements = 1; // SQLITE_TRACE_STMT
    const auto trace =
        reinterpret_cast<Trace>(QLibrary::resolve(u"libsqlite3.so.0"_s, "sqlite3_trace_v2"));
    if (trace == nullptr) {
        throw std::runtime_error("SQLite cannot be listened to");
    }
    for (const QString &name : QSqlDatabase::connectionNames()) {
        const QVariant handle = QSqlDatabase::database(name, false).driver()->handle();
        if (qstrcmp(handle.typeName(), "sqlite3*") == 0) {
            trace(*static_cast<void *const *>(handle.constData()),
                  callback != nullptr ? statements : 0, callback, self);
        }
    }
}

} // namespace

Traced::Traced()
{
    listen(&Traced::hear, this);
}

Traced::~Traced()
{
    listen(nullptr, nullptr);
}

int Traced::hear(unsigned, void *self, void *, void *sql)
{
    const QString statement = QString::fromUtf8(static_cast<const char *>(sql));
    QStringList &all = static_cast<Traced *>(self)->m_statements;
    if (!statement.startsWith(u"--") && !all.contains(statement)) { // -- is said within another
        all.append(statement);
    }
    return 0;
}

QString Traced::planOf(const QString &statement)
{
    QSqlQuery plan(QSqlDatabase::database(QSqlDatabase::connectionNames().constFirst(), false));
    plan.prepare(u"EXPLAIN QUERY PLAN "_s + statement);
    for (qsizetype i = 0; i < statement.count(u'?'); ++i) {
        plan.addBindValue(QVariant()); // Qt runs nothing that lacks one
    }
    if (!plan.exec()) {
        throw std::runtime_error("no plan of " + statement.toStdString());
    }
    QString steps;
    while (plan.next()) {
        steps += plan.value(3).toString() + u'\n';
    }
    return steps;
}

} // namespace ankerpunt::test
