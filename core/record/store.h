// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/record/journal.h"
#include "core/record/rows.h"

#include <QObject>

namespace ankerpunt::record {

class Store;

/// The right to write, handed out by Store::change for as long as one action of a person lasts.
class Change final
{
public:
    /// Stores a record: a new one when its id is 0 or unknown, else an edit. Nothing is written
    /// when nothing differs. Throws Error::Invalid when a rule of its kind is broken.
    qint64 save(Record record);
    /// The same for a plain struct; source, reference and archiving of an existing record stay.
    template <typename T>
    Id<T> save(const T &entity);
    /// Stores a record that is known to be new under an id from Store::newId().
    void insert(const Record &record);
    /// Stores @p after over @p before, which must be the record as it is in the file.
    void update(const Record &before, const Record &after);
    /// Takes a record out of sight on @p day, or brings it back with an invalid day.
    void archive(qint64 id, QDate day);
    /// Removes a record with its parts; throws Error::Invalid when something else refers to it.
    void remove(qint64 id);

private:
    friend class Store;
    Change(Store &store, StepName what)
        : m_store(store), m_what(std::move(what)), m_set{m_what.text(), {}}
    {}
    void note(const Record *before, const Record *after);
    [[noreturn]] void refuseRemoval(qint64 user) const;

    Store &m_store;
    StepName m_what;
    ChangeSet m_set;
    qint64 m_step = 0;
};

/// All writing to an open file, and reading of single records.
///
///     const StepName what(QT_TRANSLATE_NOOP("steps", "Sign agreement"));
///     store.change(what, [&](Change &change) { change.save(agreement); });
///
/// One call is one action of a person: one transaction, one undo step named in the person's words,
/// one entry in the journal, one changed() signal after the commit. Calls inside another call join
/// it. An exception leaves the file as it was. There is no other way to write, because only
/// change() hands out a Change; so undo, journal, search and signals cannot be forgotten.
///
/// Undo is linear and survives a restart: it applies a step's rows backwards along the same path as
/// any edit, without a new entry in the journal. The first change after an undo drops what could
/// still be redone.
class Store final : public QObject
{
    Q_OBJECT

public:
    Store(const db::Database &database, const Registry &registry, const Clock &clock);

    [[nodiscard]] const Registry &registry() const { return m_registry; }
    [[nodiscard]] const Rows &rows() const { return m_rows; }
    [[nodiscard]] const Journal &journal() const { return m_journal; }
    [[nodiscard]] qint64 newId();

    /// Throws Error::NotFound.
    [[nodiscard]] Record read(const Description &description, qint64 id) const;
    template <typename T>
    [[nodiscard]] std::optional<T> find(Id<T> id) const;
    /// Throws Error::NotFound.
    template <typename T>
    [[nodiscard]] T load(Id<T> id) const;
    /// The records of kind T that are parts of @p owner, oldest first.
    template <typename T>
    [[nodiscard]] QList<T> partsOf(qint64 owner) const;

    /// Why these values cannot be stored: by the rules of their kind, or by what they lead to.
    [[nodiscard]] Problems problemsOf(const Record &record) const;
    /// Who works here, as far as is known: a person whose name stands with what is done from now
    /// on.
    void setWorker(qint64 person) { m_worker = person; }
    void change(const StepName &what, const std::function<void(Change &)> &steps);

    /// The action that undo would take back, redo do again; nothing when there is none.
    [[nodiscard]] std::optional<QString> undoText() const;
    [[nodiscard]] std::optional<QString> redoText() const;
    /// How many records undo would change.
    [[nodiscard]] int undoSize() const;
    void undo();
    void redo();

    /// Makes again what follows from the records; changes nothing that people wrote.
    void makeAgain();

Q_SIGNALS:
    void changed(const ankerpunt::record::ChangeSet &changes);

private:
    friend class Change;
    void check(const Record &record) const;
    void apply(const Journal::Step &step, bool undo);
    void transaction(const std::function<void()> &steps);

    const db::Database &m_database;
    const Registry &m_registry;
    const Clock &m_clock;
    Rows m_rows;
    Journal m_journal;
    IdSource m_ids;
    Change *m_open = nullptr;
    qint64 m_worker = 0;
};

template <typename T>
Id<T> Change::save(const T &entity)
{
    const Table<T> &kind = table<T>();
    Record record{&kind.description(), entity.id.value(), kind.toValues(entity), {}, {}, {}};
    if (const auto stored = m_store.m_rows.read(kind.description(), entity.id.value())) {
        record.source = stored->source;
        record.reference = stored->reference;
        record.archivedOn = stored->archivedOn;
    }
    return Id<T>(save(std::move(record)));
}

template <typename T>
std::optional<T> Store::find(Id<T> id) const
{
    const auto record = m_rows.read(table<T>().description(), id.value());
    return record ? std::optional(table<T>().fromValues(record->id, record->values)) : std::nullopt;
}

template <typename T>
T Store::load(Id<T> id) const
{
    const Record record = read(table<T>().description(), id.value());
    return table<T>().fromValues(record.id, record.values);
}

template <typename T>
QList<T> Store::partsOf(qint64 owner) const
{
    const Description &description = table<T>().description();
    QList<T> parts;
    for (const Field &field : description.fields) {
        if (field.partOf) {
            for (const qint64 id : m_rows.referring({&description, &field}, owner)) {
                parts.append(load(Id<T>(id)));
            }
        }
    }
    return parts;
}

} // namespace ankerpunt::record
