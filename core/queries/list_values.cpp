// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/queries/list_query.h"
#include "core/queries/list_terms.h"

// What a list can be filtered by: the values that its fields have.

namespace ankerpunt::queries {

using record::Description;
using record::Field;
using record::FieldKind;
using namespace terms;

namespace {

QString moreThanAgreedLabel(const Language &language)
{
    return language.text("lists", QT_TRANSLATE_NOOP("lists", "too much at a time"));
}

/// How often each value of a field stands in the records that were not put away, the most frequent
/// first.
QList<std::pair<QString, int>> frequenciesOf(const Workspace &workspace, const Description &kind,
                                             const QString &name)
{
    const QDate today = workspace.clock().today();
    const Field *place = placeFieldOf(kind, name);
    const Field *field = fieldOf(kind, name);
    const bool isList = field != nullptr && field->kind == FieldKind::References;
    const QString joined =
        place != nullptr ? u" LEFT JOIN %1 p ON p.id = t.id"_s.arg(placesSql(kind, *place, today))
        : isList         ? u" JOIN link l ON l.from_id = t.id AND l.role = '%1'"_s.arg(name)
                         : QString();
    const QString column = place != nullptr ? u"p.value"_s
                           : isList         ? u"l.to_id"_s
                                            : columnOf(kind, name, Reach::All);
    ListQuery query{kind.kind, {}};
    query.group = name;
    const Condition all = conditionOf(kind, query, today, Reach::All, joined);
    auto statement = workspace.database().prepare(
        u"SELECT %1, count(*)%2 GROUP BY 1 ORDER BY 2 DESC, 1"_s.arg(column, all.sql));
    statement.run(all.values);
    QList<std::pair<QString, int>> frequencies;
    while (statement.next()) {
        frequencies.append({statement.text(0), int(statement.integer(1))});
    }
    return frequencies;
}

/// The same over all kinds of a list.
QList<std::pair<QString, int>> frequenciesInAll(const Workspace &workspace, const Description &kind,
                                                const QString &name)
{
    const auto kinds = kindsIn(kind);
    if (kinds.size() == 1) {
        return frequenciesOf(workspace, kind, name);
    }
    QMap<QString, int> counts;
    for (const Description *one : kinds) {
        for (const auto &[value, count] : frequenciesOf(workspace, *one, name)) {
            counts[value] += count;
        }
    }
    QList<std::pair<QString, int>> all(counts.constKeyValueBegin(), counts.constKeyValueEnd());
    std::ranges::stable_sort(all, std::greater<>(), &std::pair<QString, int>::second);
    return all;
}

/// The periods in which a day field has a day, and where it has none.
QList<ListValue> periodsOf(const Workspace &workspace, const Display &display,
                           const Description &kind, const QString &name)
{
    QHash<QString, int> days;
    for (const auto &[day, count] : frequenciesInAll(workspace, kind, name)) {
        days.insert(day, count);
    }
    QList<ListValue> periods{{QString(), {}, days.value(QString())}};
    for (auto period = dayPeriods().crbegin(); period != dayPeriods().crend(); ++period) {
        const auto [first, last] = period->days(workspace.clock().today());
        int count = 0;
        for (auto day = days.cbegin(); day != days.cend(); ++day) {
            const bool isIn =
                day.key() >= first.toString(Qt::ISODate) && day.key() <= last.toString(Qt::ISODate);
            count += isIn ? day.value() : 0;
        }
        periods.prepend({QString::fromLatin1(period->key), {}, count});
    }
    if (name == lastTalkField()) {
        ListQuery late{kind.kind, {}};
        late.filters = {{name, tooLongAgo()}};
        periods.prepend({tooLongAgo(), {}, countOf(workspace, late)});
    }
    periods.removeIf([](const ListValue &value) { return value.count == 0; });
    for (ListValue &value : periods) {
        value.label = textOf(display, kind, {name, value.value}).section(u": "_s, 1);
    }
    return periods;
}

} // namespace

QList<ListValue> valuesOf(const Workspace &workspace, const Display &display,
                          const Description &kind, const QString &name, int most)
{
    if (name == openQuestionsField()) {
        const ListFilter over{name, moreThanAgreed()};
        const ListQuery asked{kind.kind, {}, {over}};
        const int count = countOf(workspace, asked);
        return count == 0
                   ? QList<ListValue>()
                   : QList<ListValue>{{over.value, moreThanAgreedLabel(display.language()), count}};
    }
    const Field *place = placeFieldOf(kind, name);
    const Field *field = place != nullptr ? place : fieldOf(kind, name);
    if (field == nullptr || isDay(*field)) {
        return periodsOf(workspace, display, kind, name);
    }
    QList<ListValue> values;
    for (const auto &[value, count] : frequenciesInAll(workspace, kind, name)) {
        if (!field->isReference() || values.size() < most) {
            values.append({value, wordOf(display, *field, value), count});
        }
    }
    std::ranges::stable_sort(values, {}, [&](const ListValue &value) {
        return field->kind == FieldKind::Enum ? sortable(display, field, value.value)
                                              : folded(value.label);
    });
    return values;
}

QString textOf(const Display &display, const Description &kind, const ListFilter &filter)
{
    const Language &language = display.language();
    if (filter.field == openQuestionsField()) {
        return u"%1: %2"_s.arg(openQuestionsLabel(language), moreThanAgreedLabel(language));
    }
    const Field *place = placeFieldOf(kind, filter.field);
    const Field *field = place != nullptr ? place : fieldOf(kind, filter.field);
    const QString label = field != nullptr
                              ? language.text("domain", field->label)
                              : language.text("lists", QT_TRANSLATE_NOOP("lists", "Latest talk"));
    QString value;
    if (field == nullptr || isDay(*field)) {
        const DayPeriod *period = dayPeriod(filter.value);
        value = filter.value == tooLongAgo()
                    ? language.text("lists", QT_TRANSLATE_NOOP("lists", "too long ago"))
                : period != nullptr ? language.text("lists", period->label)
                : field == nullptr
                    ? language.text("lists", QT_TRANSLATE_NOOP("lists", "not spoken yet"))
                    : notRecorded(language);
    } else {
        value = wordOf(display, *field, filter.value);
    }
    return u"%1: %2"_s.arg(label, value);
}

} // namespace ankerpunt::queries
