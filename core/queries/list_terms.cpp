// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/list_terms.h"

#include "core/base/text.h"
#include "core/domain/people.h"
#include "core/domain/questions.h"
#include "core/queries/references.h"

namespace ankerpunt::queries::terms {

using record::Description;
using record::Field;
using record::FieldKind;

const QList<DayPeriod> &dayPeriods()
{
    static const QList<DayPeriod> all{
        {"week", QT_TRANSLATE_NOOP("lists", "this week"),
         [](QDate today) {
             const QDate monday = today.addDays(1 - today.dayOfWeek());
             return std::pair(monday, monday.addDays(6));
         }},
        {"month", QT_TRANSLATE_NOOP("lists", "this month"),
         [](QDate today) {
             const QDate first(today.year(), today.month(), 1);
             return std::pair(first, first.addMonths(1).addDays(-1));
         }},
        {"year", QT_TRANSLATE_NOOP("lists", "this year"),
         [](QDate today) {
             return std::pair(QDate(today.year(), 1, 1), QDate(today.year(), 12, 31));
         }},
        {"last_year", QT_TRANSLATE_NOOP("lists", "last year"),
         [](QDate today) {
             return std::pair(QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31));
         }},
        {"past", QT_TRANSLATE_NOOP("lists", "before today"),
         [](QDate today) { return std::pair(QDate(1, 1, 1), today.addDays(-1)); }},
        {"to_come", QT_TRANSLATE_NOOP("lists", "today or later"),
         [](QDate today) { return std::pair(today, QDate(9999, 12, 31)); }},
    };
    return all;
}

const DayPeriod *dayPeriod(const QString &key)
{
    const auto found = std::ranges::find_if(
        dayPeriods(), [&](const DayPeriod &one) { return key == QLatin1String(one.key); });
    return found == dayPeriods().end() ? nullptr : &*found;
}

const Description &kindOf(const Workspace &workspace, const ListQuery &query)
{
    const Description *kind = listedKind(workspace.registry(), query.kind);
    if (kind == nullptr) {
        throw Error(Error::Kind::NotFound, query.kind);
    }
    return *kind;
}

bool isDay(const Field &field)
{
    return field.kind == FieldKind::Day || field.kind == FieldKind::PartialDate;
}

bool isShared(const Field &field)
{
    return field.kind == FieldKind::Choice || field.kind == FieldKind::Enum ||
           field.kind == FieldKind::Boolean || field.isReference();
}

bool isNumber(const Field &field)
{
    return field.kind == FieldKind::Integer || field.kind == FieldKind::Decimal;
}

bool hasTalks(const Description &kind)
{
    return &kind == &contacts() || kindsIn(contacts()).contains(&kind);
}

bool hasQuestions(const Description &kind)
{
    return &kind == &contacts() || &kind == &record::table<Organisation>().description();
}

const Field *orderingField(const Description &kind)
{
    const auto found = std::ranges::find_if(kind.fields, &Field::ordering);
    return found == kind.fields.end() ? nullptr : &*found;
}

const Field *fieldOf(const Description &kind, const QString &name)
{
    const auto found = std::ranges::find(kind.fields, name, &Field::name);
    return found == kind.fields.end() ? nullptr : &*found;
}

namespace {

constexpr QLatin1String placePrefix("affiliation.");

/// That an affiliation a holds today; its last day may be a month or a year.
QString holdsOn(QDate today)
{
    return u"a.id NOT IN (%1) AND (a.from_on IS NULL OR a.from_on <= '%2') "
           "AND (a.until_on IS NULL OR a.until_on || '-99' >= '%2')"_s.arg(
               putAway(u"affiliation"_s), today.toString(Qt::ISODate));
}

} // namespace

QStringList placeFields(const Description &kind)
{
    const QString neighbourhood = placePrefix + u"neighbourhood_id"_s;
    return &kind == &contacts() ? QStringList{neighbourhood}
           : &kind == &record::table<Person>().description()
               ? QStringList{neighbourhood, placePrefix + u"function"_s}
               : QStringList();
}

const Field *placeFieldOf(const Description &kind, const QString &name)
{
    const bool isContact = kindsIn(contacts()).contains(&kind);
    const bool isKnown =
        placeFields(kind).contains(name) || (isContact && placeFields(contacts()).contains(name));
    return isKnown ? &record::table<Affiliation>().description().field(name.mid(placePrefix.size()))
                   : nullptr;
}

QString placesSql(const Description &kind, const Field &field, QDate today)
{
    if (&kind == &record::table<Organisation>().description()) {
        return u"(SELECT id, %1 AS value FROM organisation WHERE %1 IS NOT NULL)"_s.arg(field.name);
    }
    const QString value = field.isReference() && field.choiceList.isEmpty()
                              ? u"coalesce(a.%1, o.%1)"_s.arg(field.name)
                              : u"nullif(a.%1, '')"_s.arg(field.name);
    return u"(SELECT DISTINCT a.person_id AS id, %1 AS value FROM affiliation a "
           "LEFT JOIN organisation o ON o.id = a.organisation_id AND o.id NOT IN (%2) "
           "WHERE %3 AND %1 IS NOT NULL)"_s.arg(value, putAway(u"organisation"_s), holdsOn(today));
}

QString columnOf(const Description &kind, const QString &field, Reach reach)
{
    if (field != lastTalkField()) {
        return u"t."_s + field;
    }
    if (reach == Reach::All) {
        return u"talk.day"_s; // see joinedTalks()
    }
    const QString talks =
        &kind == &record::table<Person>().description()
            ? u"interaction_participant p JOIN interaction i ON i.id = p.interaction_id "
              "AND p.person_id = t.id"_s
            : u"link l JOIN interaction i ON i.id = l.from_id "
              "AND l.role = 'subjects' AND l.to_id = t.id"_s;
    return u"(SELECT max(i.happened_on) FROM %1 WHERE i.id NOT IN (%2))"_s.arg(
        talks, putAway(u"interaction"_s));
}

namespace {

bool asksTalks(const ListQuery &query)
{
    return query.sort == lastTalkField() || query.group == lastTalkField() ||
           std::ranges::any_of(query.filters,
                               [](const auto &one) { return one.field == lastTalkField(); });
}

/// The latest talk with each record there is. It goes through the index of days and not through the
/// table with all that was said; CROSS keeps SQLite to that.
QString joinedTalks(const Description &kind)
{
    const QString with = &kind == &record::table<Person>().description()
                             ? u"p.person_id AS id, max(i.happened_on) AS day FROM interaction i "
                               "CROSS JOIN interaction_participant p ON p.interaction_id = i.id"_s
                             : u"l.to_id AS id, max(i.happened_on) AS day FROM interaction i "
                               "CROSS JOIN link l ON l.from_id = i.id AND l.role = 'subjects'"_s;
    return u" LEFT JOIN (SELECT %1 WHERE i.id NOT IN (%2) GROUP BY 1) talk ON talk.id = t.id"_s.arg(
        with, putAway(u"interaction"_s));
}

} // namespace

QString rhythmColumnOf(const Description &kind, QDate today)
{
    if (&kind != &record::table<Person>().description()) {
        return u"t.rhythm_weeks"_s;
    }
    return u"(SELECT coalesce(a.rhythm_weeks, o.rhythm_weeks) FROM affiliation a "
           "LEFT JOIN organisation o ON o.id = a.organisation_id AND o.id NOT IN (%1) "
           "WHERE a.person_id = t.id AND %2 "
           "AND coalesce(a.rhythm_weeks, o.rhythm_weeks) IS NOT NULL "
           "ORDER BY a.from_on DESC, a.id LIMIT 1)"_s.arg(putAway(u"organisation"_s),
                                                          holdsOn(today));
}

bool isTooLongAgo(const QString &day, int rhythm, QDate today)
{
    return rhythm > 0 &&
           (day.isEmpty() || QDate::fromString(day, Qt::ISODate).addDays(7 * rhythm) < today);
}

namespace {

/// As isTooLongAgo() says it.
void addTooLongAgo(Condition &condition, const Description &kind, const QString &day, QDate today)
{
    const QString rhythm = rhythmColumnOf(kind, today);
    condition.sql +=
        u"%1 > 0 AND coalesce(date(%2, '+' || (7 * %1) || ' days'), '') < ?"_s.arg(rhythm, day);
    condition.values << today.toString(Qt::ISODate);
}

/// Nobody but organisations agrees to a number.
void addMoreThanAgreed(Condition &condition, const Description &kind)
{
    if (&kind != &record::table<Organisation>().description()) {
        condition.sql += u"false"_s;
        return;
    }
    QStringList unfinished;
    for (const record::EnumValue &status : record::enumValues<QuestionStatus>()) {
        if (isUnfinished(QuestionStatus(status.value))) {
            unfinished.append(u"'%1'"_s.arg(QLatin1String(status.key)));
        }
    }
    condition.sql +=
        u"t.max_requests < (SELECT count(*) FROM question q WHERE q.organisation_id = t.id "
        "AND q.status IN (%1) AND q.id NOT IN (%2))"_s.arg(unfinished.join(u", "_s),
                                                           putAway(u"question"_s));
}

void addDays(Condition &condition, const QString &column, const QString &value, QDate today)
{
    const DayPeriod *period = dayPeriod(value);
    if (period == nullptr) {
        condition.sql += column + u" IS NULL"_s;
        return;
    }
    const auto [first, last] = period->days(today);
    condition.sql += column + u" BETWEEN ? AND ?"_s;
    condition.values << first.toString(Qt::ISODate) << last.toString(Qt::ISODate);
}

void addPlace(Condition &condition, const Description &kind, const Field &field,
              const QString &value, QDate today)
{
    const QString places = u"IN (SELECT p.id FROM %1 p"_s.arg(placesSql(kind, field, today));
    condition.sql += value.isEmpty() ? u"t.id NOT %1)"_s.arg(places)
                                     : u"t.id %1 WHERE p.value = ?)"_s.arg(places);
    if (!value.isEmpty()) {
        condition.values << (field.isReference() ? QVariant(value.toLongLong()) : value);
    }
}

void addFilter(Condition &condition, const Description &kind, const ListFilter &filter, QDate today,
               Reach reach)
{
    if (const Field *place = placeFieldOf(kind, filter.field)) {
        addPlace(condition, kind, *place, filter.value, today);
        return;
    }
    if (filter.field == openQuestionsField()) {
        addMoreThanAgreed(condition, kind);
        return;
    }
    const Field *field = fieldOf(kind, filter.field);
    const QString column = columnOf(kind, filter.field, reach);
    if (field == nullptr && filter.value == tooLongAgo()) {
        addTooLongAgo(condition, kind, column, today);
    } else if (field == nullptr || isDay(*field)) {
        addDays(condition, column, filter.value, today);
    } else if (field->kind == FieldKind::References) {
        const QString linked =
            u"EXISTS (SELECT 1 FROM link f WHERE f.from_id = t.id AND f.role = '%1'"_s.arg(
                field->name);
        condition.sql +=
            filter.value.isEmpty() ? u"NOT "_s + linked + u')' : linked + u" AND f.to_id = ?)"_s;
        if (!filter.value.isEmpty()) {
            condition.values << filter.value.toLongLong();
        }
    } else if (field->kind == FieldKind::Reference && filter.value.isEmpty()) {
        condition.sql += column + u" IS NULL"_s;
    } else {
        const bool isText = field->kind == FieldKind::Choice || field->kind == FieldKind::Enum;
        condition.sql += column + u" = ?"_s;
        condition.values << (isText ? QVariant(filter.value) : filter.value.toLongLong());
    }
}

} // namespace

Condition conditionOf(const Description &kind, const ListQuery &query, QDate today, Reach reach,
                      const QString &joined)
{
    const QString talks = reach == Reach::All && asksTalks(query) ? joinedTalks(kind) : QString();
    Condition condition{
        u" FROM %1 t%2 WHERE t.id %3IN (%4)"_s.arg(
            kind.kind, joined + talks, query.archived ? QString() : u"NOT "_s, putAway(kind.kind)),
        {}};
    QStringList fields;
    for (const ListFilter &filter : query.filters) {
        if (!fields.contains(filter.field)) {
            fields.append(filter.field);
        }
    }
    for (const QString &field : std::as_const(fields)) {
        condition.sql += u" AND ("_s;
        QString before;
        for (const ListFilter &filter : query.filters) {
            if (filter.field == field) {
                condition.sql += std::exchange(before, u" OR "_s);
                addFilter(condition, kind, filter, today, reach);
            }
        }
        condition.sql += u')';
    }
    return condition;
}

namespace {

QString yesOrNo(const Language &language, bool yes)
{
    return yes ? language.text("domain", QT_TRANSLATE_NOOP("domain", "yes"))
               : language.text("lists", QT_TRANSLATE_NOOP("lists", "no"));
}

} // namespace

QString notRecorded(const Language &language)
{
    return language.text("lists", QT_TRANSLATE_NOOP("lists", "not recorded"));
}

QString openQuestionsLabel(const Language &language)
{
    return language.text("lists", QT_TRANSLATE_NOOP("lists", "Asked"));
}

QString wordOf(const Display &display, const Field &field, const QString &value)
{
    if (field.kind == FieldKind::Boolean) {
        return yesOrNo(display.language(), value == u"1");
    }
    const QString word = field.isReference() ? display.title(value.toLongLong())
                                             : display.text(field, QVariant(value));
    return word.isEmpty() ? notRecorded(display.language()) : word;
}

QString sortable(const Display &display, const Field *field, const QString &raw)
{
    constexpr int digits = 20;
    if (raw.isEmpty() || field == nullptr || isDay(*field)) {
        return raw;
    }
    if (isNumber(*field)) {
        constexpr qint64 zero = 1'000'000'000'000'000; // so that what is below 0 sorts as well
        return QString::number(raw.toLongLong() + zero).rightJustified(digits, u'0');
    }
    if (field->kind == FieldKind::Enum) { // in the order in which they are read
        const auto found = std::ranges::find_if(*field->values, [&](const record::EnumValue &one) {
            return raw == QLatin1String(one.key);
        });
        return QString::number(found - field->values->begin()).rightJustified(3, u'0');
    }
    const bool isWord = field->kind == FieldKind::Choice || field->kind == FieldKind::Reference;
    return folded(isWord ? wordOf(display, *field, raw) : raw);
}

} // namespace ankerpunt::queries::terms
