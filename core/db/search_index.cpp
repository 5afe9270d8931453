// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/search_index.h"

#include "core/base/error.h"
#include "core/base/literals.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <utility>

namespace ankerpunt::db {

namespace {

constexpr int countBits = 34;
constexpr int dayBits = 22; // Julian day numbers need 22 bits until the year 6772
constexpr qint64 perDay = qint64(1) << countBits;
constexpr qint64 rowsPerKind = perDay << dayBits;

/// The words of a search: what stands between spaces and signs, as the index cuts its text.
QStringList wordsOf(const QString &foldedText)
{
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}]+"_s);
    return foldedText.split(gap, Qt::SkipEmptyParts);
}

QDate dayOf(qint64 row)
{
    return QDate::fromJulianDay((row % rowsPerKind) / perDay);
}

} // namespace

SearchIndex::SearchIndex(const Database &database)
    : m_database(database),
      m_lastRow(database.prepare(u"SELECT max(row) FROM search WHERE row BETWEEN ? AND ?"_s)),
      m_insert(database.prepare(
          u"INSERT INTO search (row, record_id, title, body) VALUES (?, ?, ?, ?)"_s)),
      m_insertWords(
          database.prepare(u"INSERT INTO search_words (rowid, title, body) VALUES (?, ?, ?)"_s)),
      m_insertParts(database.prepare(u"INSERT INTO search_parts (rowid, title) VALUES (?, ?)"_s)),
      m_find(database.prepare(
          u"SELECT row, record_id FROM search WHERE row IN ("
          "SELECT * FROM (SELECT rowid FROM search_words WHERE search_words MATCH ? "
          "AND rowid < ? ORDER BY rowid DESC LIMIT ?) UNION "
          "SELECT * FROM (SELECT rowid FROM search_parts WHERE search_parts MATCH ? "
          "AND rowid < ? ORDER BY rowid DESC LIMIT ?)) ORDER BY row DESC LIMIT ?"_s)),
      m_findWords(database.prepare(
          u"SELECT row, record_id FROM search WHERE row IN (SELECT rowid FROM search_words "
          "WHERE search_words MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?) "
          "ORDER BY row DESC"_s)),
      m_read(database.prepare(u"SELECT row, title, body FROM search WHERE record_id = ?"_s))
{
    readKinds();
}

void SearchIndex::readKinds()
{
    auto kinds = m_database.prepare(u"SELECT name, number FROM kind"_s);
    kinds.run();
    while (kinds.next()) {
        m_kinds.insert(kinds.text(0), kinds.integer(1));
        m_names.insert(kinds.integer(1), kinds.text(0));
    }
}

void SearchIndex::knowKinds(const QStringList &kinds)
{
    const bool complete = std::all_of(
        kinds.begin(), kinds.end(), [this](const QString &kind) { return m_kinds.contains(kind); });
    if (complete) {
        return;
    }
    m_database.transaction([&] {
        for (const QString &kind : kinds) {
            m_database.run(u"INSERT INTO kind (name, number) "
                           "SELECT ?, coalesce(max(number), 0) + 1 FROM kind WHERE true "
                           "ON CONFLICT (name) DO NOTHING"_s,
                           {kind});
        }
    });
    readKinds();
}

void SearchIndex::add(const Entry &entry)
{
    const qint64 first = m_kinds.value(entry.kind) * rowsPerKind + entry.day.toJulianDay() * perDay;
    const qint64 row = freeRow(first);
    m_insert.run({row, entry.record, entry.title, entry.body});
    waiting(row).added = Text{entry.title, entry.body};
}

/// The row after the last one of a kind and a day, of which @p first is the first.
qint64 SearchIndex::freeRow(qint64 first)
{
    auto last = m_last.find(first);
    if (last == m_last.end()) {
        // A statement of its own: an INSERT with RETURNING would open a savepoint, at which FTS5
        // writes all it holds.
        m_lastRow.run({first, first + perDay - 1});
        const bool isAny = m_lastRow.next() && !m_lastRow.isNull(0);
        last = m_last.insert(first, isAny ? m_lastRow.integer(0) : first - 1);
        m_lastRow.finish();
    }
    return ++*last;
}

void SearchIndex::remove(qint64 record)
{
    m_read.run({record});
    if (!m_read.next()) {
        return;
    }
    const qint64 row = m_read.integer(0);
    const Text text{m_read.text(1), m_read.text(2)};
    m_read.finish();
    m_database.run(u"DELETE FROM search WHERE row = ?"_s, {row});
    m_last.clear();
    Waiting &change = waiting(row);
    if (change.added) {
        change.added.reset();
    } else {
        change.removed = text;
    }
}

/// What waits of a row; of many rows some are written first.
SearchIndex::Waiting &SearchIndex::waiting(qint64 row)
{
    constexpr std::size_t most = 10000; // a few MB
    if (m_waiting.size() >= most) {
        write();
    }
    return m_waiting[row];
}

void SearchIndex::write()
{
    m_last.clear();
    for (const auto &[row, change] : std::exchange(m_waiting, {})) {
        if (change.removed) {
            removeNow(row, *change.removed);
        }
        if (change.added) {
            addNow(row, *change.added);
        }
    }
}

void SearchIndex::removeNow(qint64 row, const Text &text) const
{
    m_database.run(u"INSERT INTO search_words (search_words, rowid, title, body) "
                   "VALUES ('delete', ?, ?, ?)"_s,
                   {row, text.title, text.body});
    if (!text.title.isEmpty()) {
        m_database.run(
            u"INSERT INTO search_parts (search_parts, rowid, title) VALUES ('delete', ?, ?)"_s,
            {row, text.title});
    }
}

void SearchIndex::addNow(qint64 row, const Text &text)
{
    m_insertWords.run({row, text.title, text.body});
    if (!text.title.isEmpty()) {
        m_insertParts.run({row, text.title});
    }
}

void SearchIndex::forget()
{
    m_waiting.clear();
    m_last.clear();
}

void SearchIndex::clear()
{
    forget();
    m_database.run(u"INSERT INTO search_words (search_words) VALUES ('delete-all')"_s);
    m_database.run(u"INSERT INTO search_parts (search_parts) VALUES ('delete-all')"_s);
    m_database.run(u"DELETE FROM search"_s);
}

/// What the two indexes are asked.
struct SearchIndex::Query
{
    QString words; ///< all of them begin so
    QString parts; ///< all of them are within; empty: only the words are asked
    int limit = 0;
};

/// The next rows down from one, with their records.
QList<std::pair<qint64, qint64>> SearchIndex::below(qint64 row, const Query &query) const
{
    Statement &statement = query.parts.isEmpty() ? m_findWords : m_find;
    if (query.parts.isEmpty()) {
        statement.run({query.words, row, query.limit});
    } else {
        statement.run({query.words, row, query.limit, query.parts, row, query.limit, query.limit});
    }
    QList<std::pair<qint64, qint64>> rows;
    while (statement.next()) {
        rows.append({statement.integer(0), statement.integer(1)});
    }
    return rows;
}

/// Beginnings up to a length have an index of their own, which gives its last rows at once. Of a
/// longer one all rows are put together for each question, so that few large ones are better.
int SearchIndex::rowsAtOnce(const QStringList &words)
{
    constexpr int longestBeginning = 6;
    const bool isLong = std::ranges::any_of(
        words, [](const QString &word) { return word.size() > longestBeginning; });
    return isLong ? 1000 : 40;
}

QHash<QString, QList<qint64>> SearchIndex::find(const QString &foldedText, int perKind) const
{
    const QStringList words = wordsOf(foldedText);
    QStringList beginnings;
    QStringList parts;
    for (const QString &word : words) {
        beginnings.append(u"\"%1\"*"_s.arg(word));
        if (word.size() >= 3) { // a trigram index knows nothing shorter
            parts.append(u"\"%1\""_s.arg(word));
        }
    }
    const Query query{beginnings.join(u" AND "_s), parts.join(u" AND "_s),
                      std::max(rowsAtOnce(words), perKind)};
    QHash<QString, QList<qint64>> found;
    qint64 from = words.isEmpty() ? 0 : std::numeric_limits<qint64>::max();
    while (from > 0) {
        const auto rows = below(from, query);
        for (const auto &[row, record] : rows) {
            QList<qint64> &ofKind = found[m_names.value(row / rowsPerKind)];
            if (ofKind.size() < perKind) {
                ofKind.append(record);
            }
            const bool isEnough = ofKind.size() == perKind;
            from = isEnough ? row / rowsPerKind * rowsPerKind : row;
        }
        if (rows.size() < query.limit) {
            break;
        }
    }
    return found;
}

std::optional<SearchIndex::Entry> SearchIndex::entryOf(qint64 record) const
{
    m_read.run({record});
    if (!m_read.next()) {
        return {};
    }
    const qint64 row = m_read.integer(0);
    Entry entry{m_names.value(row / rowsPerKind), record, dayOf(row), m_read.text(1),
                m_read.text(2)};
    m_read.finish();
    return entry;
}

QList<qint64> SearchIndex::withoutRecord() const
{
    auto stray = m_database.prepare(
        u"SELECT record_id FROM search WHERE record_id NOT IN (SELECT id FROM record)"_s);
    stray.run();
    QList<qint64> records;
    while (stray.next()) {
        records.append(stray.integer(0));
    }
    return records;
}

QStringList SearchIndex::damage() const
{
    QStringList found;
    for (const auto &index : {u"search_words"_s, u"search_parts"_s}) {
        try {
            m_database.run(u"INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)"_s.arg(index));
        } catch (const Error &) { // this command reports by failing
            found.append(index);
        }
    }
    return found;
}

} // namespace ankerpunt::db
