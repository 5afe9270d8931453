// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/list_kinds.h"
#include "core/queries/lists.h"

#include <QJsonObject>

/// Lists that a person filters, sorts and groups.
///
/// What is looked at is one value, the ListQuery: it can be compared, kept under a name and shown
/// again tomorrow. It is answered in two steps, because a file may hold 200,000 people and a window
/// shows twenty:
///
/// 1. entries() reads, in one statement, the ids with what they are sorted and grouped by, and
///    nothing else. Filters are conditions of that statement. The texts to sort by are folded
///    (accents and capitals do not count) and compared as they are: names letter by letter by each
///    person's own convention, as core/domain/names has it. A collator of the system would sort
///    names otherwise on every computer.
/// 2. lines() puts the few that are seen into words.
///
/// Only the text filter has to see every line, as it looks for what people read; who shows the list
/// goes through the lines piece by piece.
namespace ankerpunt::queries {

/// Wants a field to have a value; of several on one field any will do, different fields all.
struct ListFilter
{
    QString field;
    QString value; ///< in its stored form; of a day the key of a DayPeriod; empty: not recorded

    [[nodiscard]] bool operator==(const ListFilter &) const = default;
};

struct ListQuery
{
    QString kind; ///< of listedKind()
    QString text; ///< words that a line must hold, as the person typed them
    QList<ListFilter> filters = {};
    bool archived = false;    ///< what was put away, in place of what was not
    QString sort = {};        ///< a field; empty: the kind's own order, as list() has it
    bool reversed = false;    ///< against the order in which the field is read first
    QString group = {};       ///< a field; empty: no groups
    QStringList columns = {}; ///< fields beside the name, in a table; empty: a list of lines

    [[nodiscard]] bool isFiltered() const
    {
        return archived || !filters.isEmpty() || !text.trimmed().isEmpty();
    }
    [[nodiscard]] bool operator==(const ListQuery &) const = default;
};

/// What a list asks as long as nobody asked anything else: of contacts() the latest talk first, as
/// long as there are not so many talks that one would have to wait for it.
[[nodiscard]] ListQuery usualQuery(const Workspace &workspace, const record::Description &kind);

[[nodiscard]] QJsonObject toJson(const ListQuery &query);
/// What was kept, without the fields that @p kind does not have (any more).
[[nodiscard]] ListQuery listQueryFrom(const QJsonObject &json, const record::Description &kind);

/// Stands for a field: the day of the newest talk with a person or an organisation.
[[nodiscard]] inline QString lastTalkField()
{
    return u"last_talk"_s;
}

/// Stands for a field in filters on organisations and contacts: the questions of an organisation
/// that are not finished, against how many it agreed to at the same time.
[[nodiscard]] inline QString openQuestionsField()
{
    return u"open_questions"_s;
}

/// What a list of this kind can be sorted, filtered or grouped by, with its label.
struct ListField
{
    QString name;
    QString label;
    bool newestFirst = false; ///< a day: the newest is read first
    bool isNumber = false;    ///< stands at the right of its column
    [[nodiscard]] bool operator==(const ListField &) const = default;
};
[[nodiscard]] QList<ListField> sortFields(const Language &language,
                                          const record::Description &kind);
/// First what is asked for most: the state, then where and what about.
[[nodiscard]] QList<ListField> filterFields(const Language &language,
                                            const record::Description &kind);
[[nodiscard]] QList<ListField> groupFields(const Language &language,
                                           const record::Description &kind);
/// What can stand beside the name in a table; not the names themselves, nor long texts.
[[nodiscard]] QList<ListField> columnFields(const Language &language,
                                            const record::Description &kind);
/// The columns of which a table has most use, for who did not choose any.
[[nodiscard]] QStringList usualColumns(const Language &language, const record::Description &kind);

/// A value that a field has in this file, or a period of a day's.
struct ListValue
{
    QString value; ///< for ListFilter
    QString label;
    int count = 0; ///< of the records that were not put away
};
/// In the order in which they are read; of references at most those @p most that are used most.
[[nodiscard]] QList<ListValue> valuesOf(const Workspace &workspace, const Display &display,
                                        const record::Description &kind, const QString &field,
                                        int most);
/// What a filter says: "Status: open".
[[nodiscard]] QString textOf(const Display &display, const record::Description &kind,
                             const ListFilter &filter);

/// A record of a list that is not in words yet.
struct ListEntry
{
    qint64 id = 0;
    int group = -1; ///< of ListEntries::groups
};
struct ListEntries
{
    QList<ListEntry> rows;
    QStringList groups; ///< their heads, in the order in which they stand
};
/// Everything but the text of the query. Records that lack what is sorted by come last.
[[nodiscard]] ListEntries entries(const Workspace &workspace, const Display &display,
                                  const ListQuery &query);
/// The same of a few records: which of them the query wants, in their order.
[[nodiscard]] ListEntries entriesAmong(const Workspace &workspace, const Display &display,
                                       const ListQuery &query, const QList<qint64> &ids);
/// Whether what a step did to other kinds may alter which records a list holds, or their order.
[[nodiscard]] bool isAlteredByOthers(const record::Description &kind, const ListQuery &query,
                                     const record::ChangeSet &changes);
/// How many there are but for the text of the query.
[[nodiscard]] int countOf(const Workspace &workspace, const ListQuery &query);
/// These records in words, in this order; at the side what the list is sorted by, and the cells of
/// the columns.
[[nodiscard]] QList<ListRow> lines(const Workspace &workspace, const Display &display,
                                   const ListQuery &query, const QList<qint64> &ids);

} // namespace ankerpunt::queries
