// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/literals.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace ankerpunt::bench {

/// A connection with our settings and nothing of ours between it and SQLite.
class BareSql final
{
public:
    explicit BareSql(const QString &path);
    BareSql(const BareSql &) = delete;
    BareSql &operator=(const BareSql &) = delete;
    ~BareSql();

    /// The settings of core/db/database.cpp, to be put behind PRAGMA.
    [[nodiscard]] static QStringList settings();

    [[nodiscard]] QSqlQuery prepare(const QString &sql) const;
    /// Throws with SQLite's words.
    void run(const QString &sql) const;
    [[nodiscard]] QList<QVariantList> rows(const QString &sql) const;

private:
    QString m_name;
};

/// Runs a prepared statement and reads all values of all rows; throws with SQLite's words.
[[nodiscard]] QList<QVariantList> rowsOf(QSqlQuery &query, const QVariantList &values = {});

} // namespace ankerpunt::bench
