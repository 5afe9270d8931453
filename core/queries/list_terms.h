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
[[nodiscard]] bool hasQuestions(const record::Description &kind);
[[nodiscard]] const record::Field *orderingField(const record::Description &kind);
/// Null for what stands for a field, and for what the kind does not have.
[[nodiscard]] const record::Field *fieldOf(const record::Description &kind, const QString &name);

/// For how many records a statement reads. The latest talk of a few is looked up for each, that of
/// all is found by going through the talks once: in ten years of a programme 0.2 s instead of 1.2.
enum class Reach { Few, All };
/// A field of what says where a person is in which function, for a filter on people and contacts;
/// null for any other name or kind.
[[nodiscard]] const record::Field *placeFieldOf(const record::Description &kind,
                                                const QString &name);
/// The names under which such fields are asked for.
[[nodiscard]] QStringList placeFields(const record::Description &kind);
/// What someone is in today as a table p(id, value), without what was put away. A place of work
/// lends its neighbourhood to who has none of their own there; of an organisation it is its own.
[[nodiscard]] QString placesSql(const record::Description &kind, const record::Field &field,
                                QDate today);

/// What a statement reads for a field from its table t.
[[nodiscard]] QString columnOf(const record::Description &kind, const QString &field, Reach reach);
/// The weeks agreed between two talks with a record of t, as the figure contacts_over_rhythm reads
/// them: of a person by the function that began last. Null where nothing was agreed.
[[nodiscard]] QString rhythmColumnOf(const record::Description &kind, QDate today);
/// Whether the day of a talk, as stored, is longer ago than the agreed weeks, or there was none
/// yet; never where no weeks were agreed.
[[nodiscard]] bool isTooLongAgo(const QString &day, int rhythm, QDate today);
/// Stands in a group and in a filter for the day of a talk that is longer ago than agreed.
[[nodiscard]] inline QString tooLongAgo()
{
    return u"over"_s;
}
/// Stands in a filter for more questions at the same time than were agreed, as the figure
/// organisations_over_asked counts them.
[[nodiscard]] inline QString moreThanAgreed()
{
    return u"over"_s;
}
/// The end of a statement, from FROM on, that keeps what a query wants, with the values in it.
struct Condition
{
    QString sql;
    QVariantList values;
};
/// @p joined is what the statement reads beside the records.
[[nodiscard]] Condition conditionOf(const record::Description &kind, const ListQuery &query,
                                    QDate today, Reach reach, const QString &joined = {});

[[nodiscard]] QString notRecorded(const Language &language);
[[nodiscard]] QString openQuestionsLabel(const Language &language);
/// A value of a field that many share, in words.
[[nodiscard]] QString wordOf(const Display &display, const record::Field &field,
                             const QString &value);
/// What a value is sorted by; empty where nothing is recorded.
[[nodiscard]] QString sortable(const Display &display, const record::Field *field,
                               const QString &raw);

} // namespace ankerpunt::queries::terms
