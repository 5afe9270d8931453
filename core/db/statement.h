// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>
#include <QVariant>

#include <memory>

class QSqlQuery;

namespace ankerpunt::db {

/// One SQL statement, prepared when it is run first, to be run as often as needed. Values are bound
/// by position and their number is checked; every failure throws an Error. Rows are read forwards,
/// columns from 0.
class Statement final
{
public:
    /// @p path names the file when something fails.
    Statement(std::unique_ptr<QSqlQuery> query, QString sql, QString path);
    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) noexcept;
    ~Statement();

    Statement &run(const QVariantList &values = {});
    [[nodiscard]] bool next();
    /// Ends reading before the last row, so that the schema and the transaction are free again.
    void finish();

    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    std::unique_ptr<QSqlQuery> m_query;
    QString m_sql;
    QString m_path;
    bool m_isPrepared = false;
    QVariantList m_bound; ///< with what it was run last
};

/// Ids as one value, for a statement that reads them with json_each: there may be more of them than
/// it takes values.
[[nodiscard]] QString listed(const QList<qint64> &ids);

} // namespace ankerpunt::db
