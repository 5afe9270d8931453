// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

#include <QDate>
#include <QList>
#include <QString>

#include <map>
#include <optional>

namespace ankerpunt::db {

/// The full-text index over everything, and the only place that knows it is FTS5.
///
/// Table `search` holds one row per record with text: its title and its other text, both folded
/// (no accents, lower case). Two indexes lie over it: `search_words` finds words by their beginning
/// in all text, `search_parts` finds any three letters or more inside titles ("cafe" in
/// "taalcafe").
///
/// A row's number is kind | day | count, from the high bits down. So the hits of one kind are one
/// range of numbers and the newest are its end: a search stops after the few that are shown and
/// never sorts, however common the word. It goes down through all kinds and leaps over what is left
/// of one that has shown enough; kinds without hits cost nothing. The index is written explicitly,
/// in the same transaction as the record; triggers would cost four times as much.
///
/// What add() and remove() leave to be written in the two indexes waits for write() and goes in
/// from the lowest row up: FTS5 puts away all that it holds as soon as a row comes before the last
/// one, and records of several kinds come in turns.
class SearchIndex final
{
public:
    explicit SearchIndex(const Database &database);
    /// Gives the kinds that are new to this file their numbers; before anything of them is added.
    void knowKinds(const QStringList &kinds);

    struct Entry
    {
        QString kind;
        qint64 record = 0;
        QDate day;     ///< orders the hits, newest first
        QString title; ///< folded; found by its parts too
        QString body;  ///< folded
        bool operator==(const Entry &) const = default;
    };

    void add(const Entry &entry);
    void remove(qint64 record);
    /// Writes what waits; at the end of each transaction, before it is committed.
    void write();
    /// Forgets what waits, when the transaction was taken back.
    void forget();
    /// Leaves nothing, whatever was damaged.
    void clear();
    /// The records that hold every word of @p foldedText by their kinds, of each the newest first
    /// and at most @p perKind.
    [[nodiscard]] QHash<QString, QList<qint64>> find(const QString &foldedText, int perKind) const;
    /// How many rows are best asked for at once to find these words.
    [[nodiscard]] static int rowsAtOnce(const QStringList &words);

    /// What is stored of a record; none when it has no text to find.
    [[nodiscard]] std::optional<Entry> entryOf(qint64 record) const;
    /// Of which records something is stored although there are none.
    [[nodiscard]] QList<qint64> withoutRecord() const;
    /// What the index itself finds wrong against the stored text; needs a writable file.
    [[nodiscard]] QStringList damage() const;

private:
    struct Text
    {
        QString title;
        QString body;
    };
    struct Waiting ///< of one row
    {
        std::optional<Text> removed;
        std::optional<Text> added; ///< after that
    };
    void readKinds();
    [[nodiscard]] qint64 freeRow(qint64 first);
    Waiting &waiting(qint64 row);
    void removeNow(qint64 row, const Text &text) const;
    void addNow(qint64 row, const Text &text);
    struct Query;
    [[nodiscard]] QList<std::pair<qint64, qint64>> below(qint64 row, const Query &query) const;

    const Database &m_database;
    QHash<QString, qint64> m_kinds; ///< number of each kind
    QHash<qint64, QString> m_names; ///< and the other way round
    std::map<qint64, Waiting> m_waiting;
    /// The last row by the first of its kind and day, as long as rows are only added.
    QHash<qint64, qint64> m_last;
    Statement m_lastRow;
    Statement m_insert;
    Statement m_insertWords;
    Statement m_insertParts;
    mutable Statement m_find;
    mutable Statement m_findWords;
    mutable Statement m_read;
};

} // namespace ankerpunt::db
