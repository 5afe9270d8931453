// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/search_index.h"
#include "core/record/record.h"

#include <map>
#include <memory>

namespace ankerpunt::record {

/// Rows that came with the program have small ids; they are in no journal and not counted.
inline constexpr qint64 firstOwnId = qint64(1) << 21;

/// Single rows of any kind in the file: the table itself, the shared `record` row, the `link` rows
/// of its lists and its text in the search index. Knows no rules and writes no journal.
class Rows final
{
public:
    Rows(const db::Database &database, const Registry &registry);
    ~Rows();

    [[nodiscard]] std::optional<Record> read(const Description &description, qint64 id) const;
    /// Those of @p ids that are there, in one go and in their order.
    [[nodiscard]] QList<Record> read(const Description &description,
                                     const QList<qint64> &ids) const;
    /// The kind of a record; none when there is no such record.
    [[nodiscard]] const Description *kindOf(qint64 id) const;
    /// Those of @p ids that are there by their kinds, in one go.
    [[nodiscard]] QHash<const Description *, QList<qint64>> byKind(const QList<qint64> &ids) const;
    /// Every record of a kind in order of its id. @p visit must not write.
    void each(const Description &description,
              const std::function<void(const Record &)> &visit) const;
    /// The same, archived or not, with no more than the id and the values.
    void eachValues(const Description &description,
                    const std::function<void(qint64 id, const QVariantList &values)> &visit) const;
    /// The ids of the records whose @p field refers to @p target, in order.
    [[nodiscard]] QList<qint64> referring(const Registry::Reference &from, qint64 target) const;
    /// The ids of the records that have @p target in one of their lists.
    [[nodiscard]] QList<qint64> linkedTo(qint64 target) const;
    /// The records that lack their row in the table of their kind; there are none in a sound file.
    [[nodiscard]] QList<qint64> withoutContents() const;

    void insert(const Record &record);
    void update(const Record &before, const Record &after);
    void remove(const Record &record);
    /// How many records of a kind people made; those that came with the program are not counted.
    [[nodiscard]] qint64 countOf(const Description &description) const;
    /// Keeps the number of records of each kind; to be called once for all that a step did.
    void count(const ChangeSet &changes);

    /// Makes again what follows from the records: the search index and the counts.
    void makeAgain();

    [[nodiscard]] db::SearchIndex &search() { return m_search; }
    [[nodiscard]] const db::SearchIndex &search() const { return m_search; }
    /// What the search index should hold of a record; none when it has no text to find.
    [[nodiscard]] static std::optional<db::SearchIndex::Entry> searchEntry(const Record &record);

private:
    void walk(const Description &description, const QString &select, const QList<qint64> *among,
              const std::function<void(const Record &)> &visit) const;
    struct Statements;
    [[nodiscard]] Statements &statements(const Description &description) const;
    [[nodiscard]] QList<qint64> ids(const QString &sql, const QVariantList &values = {}) const;
    void writeLinks(const Record &before, const Record &after);

    const db::Database &m_database;
    const Registry &m_registry;
    db::SearchIndex m_search;
    mutable std::map<const Description *, std::unique_ptr<Statements>> m_statements;
    mutable db::Statement m_readLinks;
    mutable db::Statement m_readKind;
    db::Statement m_insertRecord;
};

} // namespace ankerpunt::record
