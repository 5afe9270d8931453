// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/list_query.h"

/// What the fields of a ListQuery mean: in a statement over a table t, and in words. For
/// list_query.cpp and list_lines.cpp and nothing else.
namespace ankerpunt::queries::terms {

/// The days that a filter on a day can mean, seen from today.
struct DayPeriod
{
    const char *key;
    const char *label;
    std::function<std::pair<QDate, QDate>(QDate)> days; ///< the first and the last
};
[[nodiscard]] const QList<DayPeriod> &dayPeriods();
/// Null for a key that stands for none.
[[nodiscard]] const DayPeriod *dayPeriod(const QString &key);

/// Throws Error(NotFound) when the file knows no such kind.
[[nodiscard]] const record::Description &kindOf(const Workspace &workspace, const ListQuery &query);
[[nodiscard]] bool isDay(const record::Field &field);
/// Whether a field has few values that many records share.
[[nodiscard]] bool isShared(const record::Field &field);
[[nodiscard]] bool isNumber(const record::Field &field);
[[nodiscard]] bool hasTalks(const record::Description &kind);
[[nodiscard]] const record::Field *orderingField(const record::Description &kind);
/// Null for what stands for a field, and for what the kind does not have.
[[nodiscard]] const record::Field *fieldOf(const record::Description &kind, const QString &name);

/// A field of what says where a person is in which function, for a filter on people; null for any
/// other name or kind.
[[nodiscard]] const record::Field *placeFieldOf(const record::Description &kind,
                                                const QString &name);
/// The names under which such fields are asked for.
[[nodiscard]] QStringList placeFields(const record::Description &kind);
/// What a person is in today as a table p(person_id, value), without what was put away. A place of
/// work lends its neighbourhood to who has none of their own there.
[[nodiscard]] QString placesSql(const record::Field &field, QDate today);

/// What a statement reads for a field from its table t.
[[nodiscard]] QString columnOf(const record::Description &kind, const QString &field);
/// The weeks agreed between two talks with a record of t, as the figure contacts_over_rhythm reads
/// them: of a person by the function that began last. Null where nothing was agreed.
[[nodiscard]] QString rhythmColumnOf(const record::Description &kind, QDate today);
/// What a list is grouped by: a field, or of talks the day, unless that is longer ago than agreed.
[[nodiscard]] QString groupColumnOf(const record::Description &kind, const QString &field,
                                    QDate today);
/// Stands for the day of a talk that is longer ago than agreed.
[[nodiscard]] inline QString tooLongAgo()
{
    return u"over"_s;
}
/// The end of a statement that keeps what a query wants, with the values in it.
struct Condition
{
    QString sql;
    QVariantList values;
};
/// @p joined is what the statement reads beside the records.
[[nodiscard]] Condition conditionOf(const record::Description &kind, const ListQuery &query,
                                    QDate today, const QString &joined = {});

[[nodiscard]] QString notRecorded(const Language &language);
/// A value of a field that many share, in words.
[[nodiscard]] QString wordOf(const Display &display, const record::Field &field,
                             const QString &value);
/// What a value is sorted by; empty where nothing is recorded.
[[nodiscard]] QString sortable(const Display &display, const record::Field *field,
                               const QString &raw);

} // namespace ankerpunt::queries::terms
