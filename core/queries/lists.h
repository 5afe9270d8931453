// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/display.h"

namespace ankerpunt::queries {

/// A line of a plain list of one kind of record.
struct ListRow
{
    qint64 id = 0;
    QString reference;
    QString title;
    QString sortKey;
    QString secondary; ///< a second line that tells records of this kind apart
    bool archived = false;
    bool ofCampus = false;   ///< an institution, or who works or studies at one
    bool done = false;       ///< nothing is left to be done of it
    QString side = {};       ///< a few words at the right, where the list has any
    bool sideIsLate = false; ///< and they say that something is longer ago than agreed
    QStringList cells = {};  ///< of a table, in the order of its columns
    const record::Description *kind = nullptr;
};

/// All records of a kind, sorted as people sort them (names by their own convention, what has a day
/// newest first).
[[nodiscard]] QList<ListRow> list(const Workspace &workspace, const Display &display,
                                  const record::Description &kind);

/// These records in words, in this order; of one that is gone only its id.
[[nodiscard]] QList<ListRow> linesOf(const Workspace &workspace, const Display &display,
                                     const record::Description &kind, const QList<qint64> &ids);

/// How many records lead to @p id by each of these fields.
[[nodiscard]] QList<int> countsOf(const Workspace &workspace,
                                  const QList<record::Registry::Reference> &by, qint64 id);
/// The records that lead to @p id by a field, in the order of list(). They are described as seen
/// from there: what everybody can see stands there already is left out.
[[nodiscard]] QList<ListRow> related(const Workspace &workspace, const Display &display,
                                     const record::Registry::Reference &by, qint64 id);

/// How many records of each kind the file holds, leaving out what came with the program.
[[nodiscard]] QHash<const record::Description *, int> counts(const Workspace &workspace);

/// The hits of one kind, newest first.
struct HitGroup
{
    const record::Description *kind = nullptr;
    struct Hit
    {
        qint64 id = 0;     ///< what was found
        qint64 open = 0;   ///< what to open: the owner, when a part was found
        QString reference; ///< its code where it came from; may be empty
        QString title;
        QString secondary;
    };
    QList<Hit> hits;
};

/// Everything that holds all words of @p text, in groups of at most @p perGroup; first what has it
/// for its code, such as P37.
[[nodiscard]] QList<HitGroup> search(const Workspace &workspace, const Display &display,
                                     const QString &text, int perGroup);

} // namespace ankerpunt::queries
