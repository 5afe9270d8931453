// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/record/record.h"
#include "core/record/step_name.h"

#include <QJsonObject>

namespace ankerpunt::record {

/// The journal of everything that was changed, written in the same transaction as the change.
///
/// A step is one action of a person; its changes hold, per row, the fields that differ before and
/// after. Fields at their empty value are left out, so "not there" always means empty. From this
/// come undo and redo that survive a restart, the history of a record, and a second copy of every
/// value: playing a record's changes from first to last gives the record (check.h holds it to
/// that).
class Journal final
{
public:
    Journal(const db::Database &database, const Registry &registry);

    /// One row before and after; a missing side means that the row was not there.
    struct RowChange
    {
        const Description *description = nullptr;
        qint64 id = 0;
        std::optional<QJsonObject> before;
        std::optional<QJsonObject> after;
    };
    struct Step
    {
        qint64 id = 0;
        QString what; ///< in the language of the program now
        QDateTime at;
        QString computer = {}; ///< on which it was done
        qint64 worker = 0;     ///< the person who did it; 0 when that was not known
    };
    /// Under this name the fields of a change tell when the record was archived.
    static const QString archivedKey;

    /// Starts a step; what was undone before it can no longer be redone.
    [[nodiscard]] qint64 begin(const StepName &what, const QDateTime &at, qint64 worker);
    void add(qint64 step, const Record *before, const Record *after);

    /// The step that undo takes back, and the one that redo does again.
    [[nodiscard]] std::optional<Step> lastDone() const;
    [[nodiscard]] std::optional<Step> firstUndone() const;
    [[nodiscard]] QList<RowChange> changes(qint64 step) const;
    /// Every change of one record that was not taken back, the oldest first.
    [[nodiscard]] QList<std::pair<Step, RowChange>> changesOf(qint64 id) const;
    /// The records that once were removed while this field named @p owner.
    [[nodiscard]] QList<qint64> removedUnder(const Registry::Reference &by, qint64 owner) const;
    /// How many records a step changed.
    [[nodiscard]] int sizeOf(qint64 step) const;
    void mark(qint64 step, bool undone);

    /// What playing the changes of one record gives.
    struct Played
    {
        QString kind;
        qint64 id = 0;
        std::optional<QJsonObject> fields; ///< as they should be now; none when it should be gone
        bool isCoherent = true;            ///< each change begins with what the one before left
    };
    /// Plays the journal, what waits to be done again included. @p born gives the fields of what
    /// came with the program, which no step made.
    void replay(const std::function<std::optional<QJsonObject>(qint64 id)> &born,
                const std::function<void(const Played &)> &visit) const;
    /// Whether any step, also one that was taken back, had to do with a record.
    [[nodiscard]] bool knows(qint64 id) const;

    /// The fields of a record that are not empty, as the journal keeps them.
    [[nodiscard]] static QJsonObject fieldsOf(const Record &record);

    /// Puts fields of the journal into a record; a null takes the field back to empty.
    static void put(const QJsonObject &fields, Record &record);
    /// The record whose fields these are.
    [[nodiscard]] static Record recordOf(const Description &kind, qint64 id,
                                         const QJsonObject &fields);

private:
    [[nodiscard]] std::optional<Step> step(const QString &sql) const;

    const db::Database &m_database;
    const Registry &m_registry;
    db::Statement m_add;
    mutable db::Statement m_knows;
};

} // namespace ankerpunt::record
