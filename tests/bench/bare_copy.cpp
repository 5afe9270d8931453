// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_copy.h"

#include "tests/bench/bare_sql.h"

#include <QFile>
#include <QRegularExpression>

#include <stdexcept>

namespace ankerpunt::bench {

namespace {

/// A text as .import reads it.
QString csvCell(const QVariant &value)
{
    return u'"' + value.toString().replace(u'"', u"\"\""_s) + u'"';
}

/// The statement of a table with the columns that a later version added on lines of their own too.
QString inLines(QString statement)
{
    static const QRegularExpression added(u"\\s*, (?=\\w+ (INTEGER|TEXT|REAL))"_s);
    static const QRegularExpression end(u"(?<!\\n)\\) STRICT$"_s);
    return statement.replace(added, u",\n    "_s).replace(end, u"\n) STRICT"_s);
}

/// The statement of a table with @p loose columns taking anything.
QString relaxed(const QString &statement, const QStringList &loose)
{
    static const QRegularExpression between(u",\\n    (?=\\w)"_s);
    const qsizetype open = statement.indexOf(u"(\n    "_s);
    const qsizetype close = statement.lastIndexOf(u"\n)"_s);
    if (loose.isEmpty() || open < 0 || close < 0) {
        return statement;
    }
    QStringList kept;
    const QString inner = statement.mid(open + 6, close - open - 6);
    for (const QString &item : inner.split(between)) {
        const QString name = item.section(u' ', 0, 0);
        const bool overLoose =
            std::any_of(loose.begin(), loose.end(), [&item](const QString &column) {
                return item.contains(QRegularExpression(u"\\b%1\\b"_s.arg(column)));
            });
        if (loose.contains(name)) {
            kept.append(name + u" ANY"_s);
        } else if (!name.startsWith(u"CHECK"_s) || !overLoose) {
            kept.append(item);
        }
    }
    return statement.left(open + 6) + kept.join(u",\n    "_s) + statement.mid(close);
}

} // namespace

BareCopy::BareCopy(const QString &finished, const QString &empty, const QString &folder)
    : m_folder(folder)
{
    dump(finished, empty);
    makeSchema(finished);
}

void BareCopy::dump(const QString &finished, const QString &empty)
{
    const BareSql sql(finished);
    sql.run(u"ATTACH '%1' AS blank"_s.arg(empty));
    // Not the two indexes of the search nor the tables in which they keep themselves.
    const auto tables = sql.rows(
        u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
        "AND name NOT LIKE 'search_words%' AND name NOT LIKE 'search_parts%' ORDER BY rowid"_s);
    for (const QVariantList &row : tables) {
        const QString name = row.at(0).toString();
        const auto columns = sql.rows(u"SELECT name FROM pragma_table_info('%1')"_s.arg(name));
        const auto rows =
            sql.rows(u"SELECT * FROM main.%1 EXCEPT SELECT * FROM blank.%1"_s.arg(name));
        if (rows.isEmpty()) {
            continue;
        }
        QFile file(m_folder + u'/' + name + u".csv"_s);
        if (!file.open(QIODevice::WriteOnly)) {
            throw std::runtime_error("cannot write the rows of " + name.toStdString());
        }
        for (const QVariantList &values : rows) {
            QStringList cells;
            for (int i = 0; i < int(values.size()); ++i) {
                cells.append(values.at(i).isNull() ? QString() : csvCell(values.at(i)));
                const QString column = name + u'.' + columns.at(i).at(0).toString();
                if (values.at(i).isNull() && !m_relaxed.contains(column)) {
                    m_relaxed.append(column);
                }
            }
            file.write(cells.join(u',').toUtf8() + '\n');
        }
        m_tables.append(name);
    }
}

void BareCopy::makeSchema(const QString &finished)
{
    static const QRegularExpression notNull(u"(\\w+) IS NOT NULL"_s);
    const QString path = m_folder + u"/schema.db"_s;
    QFile::remove(path);
    const BareSql from(finished);
    const BareSql to(path);
    const auto statements =
        from.rows(u"SELECT type, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL "
                  "AND name NOT GLOB 'search_words_*' AND name NOT GLOB 'search_parts_*' "
                  "AND name NOT LIKE 'sqlite%' ORDER BY rowid"_s);
    for (const QVariantList &row : statements) {
        QStringList loose;
        for (const QString &column : m_relaxed) {
            if (column.section(u'.', 0, 0) == row.at(1).toString()) {
                loose.append(column.section(u'.', 1));
            }
        }
        QString statement = row.at(2).toString();
        const auto match = notNull.match(statement);
        if (row.at(0) == u"index"_s && match.hasMatch() && loose.contains(match.captured(1))) {
            statement.replace(match.captured(), match.captured(1) + u" <> ''"_s);
        }
        to.run(row.at(0) == u"table"_s ? relaxed(inLines(statement), loose) : statement);
    }
}

void BareCopy::prepare(const QString &target) const
{
    QFile::remove(target);
    QFile::copy(m_folder + u"/schema.db"_s, target);
}

QStringList BareCopy::arguments(const QString &target, bool parts) const
{
    QStringList all{u"-bail"_s, target};
    for (const QString &setting : BareSql::settings()) {
        all.append(u"PRAGMA "_s + setting);
    }
    all.append(u"BEGIN IMMEDIATE"_s);
    for (const QString &table : m_tables) {
        all.append(u".import --csv %1/%2.csv %2"_s.arg(m_folder, table));
    }
    all.append(
        u"INSERT INTO search_words (rowid, title, body) SELECT row, title, body FROM search"_s);
    if (parts) {
        all.append(u"INSERT INTO search_parts (rowid, title) SELECT row, title FROM search "
                   "WHERE title <> ''"_s);
    }
    all.append(u"COMMIT"_s);
    return all;
}

} // namespace ankerpunt::bench
