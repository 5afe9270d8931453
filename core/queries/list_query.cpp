// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/list_query.h"

#include "core/base/text.h"
#include "core/domain/contacts.h"
#include "core/domain/shared.h"
#include "core/queries/list_terms.h"
#include "core/queries/references.h"

#include <QJsonArray>

#include <algorithm>

namespace ankerpunt::queries {

using record::Description;
using record::Field;
using record::FieldKind;
using namespace terms;

namespace {

/// In the order of the form, but the state of a record first: it is asked for most.
QList<ListField> fieldsThat(const Language &language, const Description &kind,
                            const std::function<bool(const Field &)> &suits)
{
    QList<ListField> fields;
    if (hasTalks(kind)) {
        fields.append({lastTalkField(),
                       language.text("lists", QT_TRANSLATE_NOOP("lists", "Latest talk")), true});
    }
    for (const Field &field : kind.fields) {
        if (!field.sensitive && suits(field)) {
            fields.append(
                {field.name, language.text("domain", field.label), isDay(field), isNumber(field)});
        }
    }
    std::ranges::stable_partition(
        fields, [](const QString &name) { return name == u"status"; }, &ListField::name);
    return fields;
}

/// Whether records have this in common, so that one can ask for those that do.
bool isNarrowing(const Field &field)
{
    return isShared(field) || isDay(field);
}

/// The same for many values of one field, of which most are alike.
class Sortables final
{
public:
    Sortables(const Display &display, const Field *field) : m_display(display), m_field(field) {}

    void know(QSet<qint64> &ids, const QString &raw) const
    {
        if (m_field != nullptr && m_field->kind == FieldKind::Reference && !raw.isEmpty()) {
            ids.insert(raw.toLongLong());
        }
    }
    [[nodiscard]] QString of(const QString &raw)
    {
        if (m_field == nullptr || !isShared(*m_field)) {
            return sortable(m_display, m_field, raw);
        }
        auto known = m_known.constFind(raw);
        if (known == m_known.constEnd()) {
            known = m_known.insert(raw, sortable(m_display, m_field, raw));
        }
        return *known;
    }

private:
    const Display &m_display;
    const Field *m_field;
    QHash<QString, QString> m_known;
};

/// The columns of the name by which a kind is sorted, and how they become it.
class Names final
{
public:
    explicit Names(const Description &kind) : m_kind(kind), m_values(kind.blankValues)
    {
        for (int i = 0; i < int(kind.fields.size()); ++i) {
            const Field &field = kind.fields.at(i);
            const bool isWord = field.kind == FieldKind::Text || field.kind == FieldKind::Enum;
            if (kind.sortKeyOf ? isWord && !field.multiline
                               : field.naming && field.kind != FieldKind::References) {
                m_fields.append(i);
            }
        }
    }
    [[nodiscard]] QStringList columns() const
    {
        QStringList columns;
        for (const int i : m_fields) {
            columns.append(u"t."_s + m_kind.fields.at(i).name);
        }
        return columns;
    }
    [[nodiscard]] QString of(const Display &display, const db::Statement &row, int from)
    {
        if (m_kind.sortKeyOf) {
            for (int i = 0; i < int(m_fields.size()); ++i) {
                m_values[m_fields.at(i)] = row.text(from + i);
            }
            return m_kind.sortKey(m_values);
        }
        QStringList parts;
        for (int i = 0; i < int(m_fields.size()); ++i) {
            parts.append(sortable(display, &m_kind.fields.at(m_fields.at(i)), row.text(from + i)));
        }
        return parts.join(u' ').trimmed();
    }

private:
    const Description &m_kind;
    QList<int> m_fields;
    QVariantList m_values;
};

struct Raw
{
    qint64 id = 0;
    QString sort;  ///< by a field; empty where nothing is recorded
    QString name;  ///< made ready to sort by
    QString group; ///< as stored
};

/// The field by which a list is read; null for names, and for what stands for a field.
const Field *readBy(const Description &kind, const ListQuery &query)
{
    return query.sort.isEmpty() ? orderingField(kind) : fieldOf(kind, query.sort);
}

bool isDescending(const Description &kind, const ListQuery &query)
{
    const Field *field = readBy(kind, query);
    const bool isNewestFirst = field != nullptr ? isDay(*field) : !query.sort.isEmpty();
    return isNewestFirst != query.reversed;
}

/// By what the file itself sorts a list; empty where that takes words.
QString columnToSortBy(const Description &kind, const ListQuery &query, Reach reach)
{
    const Field *field = readBy(kind, query);
    if (field == nullptr) {
        return query.sort.isEmpty() ? QString() : columnOf(kind, query.sort, reach);
    }
    const bool isAction = &kind == &record::table<Action>().description();
    if (query.sort.isEmpty() && isAction) { // what is still to be done comes first
        return u"(1 - t.done) || coalesce(t.%1, '')"_s.arg(field->name);
    }
    return isDay(*field) || isNumber(*field) ? u"t."_s + field->name : QString();
}

/// The ORDER BY of a statement; what lacks what is sorted by comes last.
QString orderOf(const Description &kind, const ListQuery &query, Reach reach)
{
    const QString column = columnToSortBy(kind, query, reach);
    const Field *field = readBy(kind, query);
    const bool isAlwaysThere = field != nullptr && field->required; // then an index has the order
    return u" ORDER BY "_s + (isAlwaysThere ? QString() : u"(%1) IS NULL, "_s.arg(column)) +
           column + (isDescending(kind, query) ? u" DESC, t.id"_s : u", t.id"_s);
}

/// One statement for all of a kind; the sort texts of names are made while reading, the others
/// later. @p inOrder: the statement sorts them, else they are sorted by a text and then by name.
QList<Raw> read(const Workspace &workspace, const Description &kind, const Display &display,
                const ListQuery &query, const QList<qint64> *among, bool inOrder)
{
    const Reach reach = among == nullptr ? Reach::All : Reach::Few;
    const QDate today = workspace.clock().today();
    QStringList columns{u"t.id"_s};
    const auto add = [&columns](const QString &column) {
        columns.append(column);
        return int(columns.size()) - 1;
    };
    constexpr int none = -1;
    const int group = query.group.isEmpty() ? none : add(columnOf(kind, query.group, reach));
    const int rhythm = query.group == lastTalkField() ? add(rhythmColumnOf(kind, today)) : none;
    const int sort = inOrder || query.sort.isEmpty() ? none
                     : query.sort == query.group     ? group
                                                     : add(columnOf(kind, query.sort, reach));
    const int name = int(columns.size());
    Names names(kind);
    if (!inOrder) {
        columns += names.columns();
    }
    Condition condition = conditionOf(kind, query, today, reach);
    if (among != nullptr) {
        condition.sql += u" AND t.id IN (SELECT value FROM json_each(?))"_s;
        condition.values << db::listed(*among);
    }
    auto statement =
        workspace.database().prepare(u"SELECT "_s + columns.join(u", "_s) + condition.sql +
                                     (inOrder ? orderOf(kind, query, reach) : QString()));
    statement.run(condition.values);
    const auto text = [&statement](int column) {
        return column == none ? QString() : statement.text(column);
    };
    QList<Raw> all;
    while (statement.next()) {
        Raw raw{statement.integer(0), text(sort),
                inOrder ? QString() : names.of(display, statement, name), text(group)};
        if (rhythm != none && isTooLongAgo(raw.group, int(statement.integer(rhythm)), today)) {
            raw.group = tooLongAgo();
        }
        all.append(std::move(raw));
    }
    return all;
}

/// The group of a stored value: what it is sorted by, and its head.
struct Group
{
    QString key;
    QString head;
};

const QString mostUrgent = u"3"_s; ///< the key of what comes first in any order

Group groupOf(const Display &display, const Field *field, const QString &raw, QDate today)
{
    const Language &language = display.language();
    if (field != nullptr && !isDay(*field)) {
        return {sortable(display, field, raw), wordOf(display, *field, raw)};
    }
    if (raw.isEmpty()) {
        return {{},
                field != nullptr
                    ? notRecorded(language)
                    : language.text("lists", QT_TRANSLATE_NOOP("lists", "not spoken yet"))};
    }
    if (field != nullptr) {
        return {raw.left(4), raw.left(4)};
    }
    if (raw == tooLongAgo()) {
        return {mostUrgent, language.text("lists", QT_TRANSLATE_NOOP("lists", "too long ago"))};
    }
    const bool now = raw.left(7) == today.toString(u"yyyy-MM"_s);
    return now ? Group{u"2"_s, language.text("lists", QT_TRANSLATE_NOOP("lists", "this month"))}
               : Group{u"1"_s, language.text("lists", QT_TRANSLATE_NOOP("lists", "earlier"))};
}

/// Replaces the groups by their keys, and fills their heads in order. What a list is both grouped
/// and sorted by is turned round in both.
void group(QList<Raw> &all, ListEntries &entries, const Display &display, const Field *field,
           const ListQuery &query, QDate today)
{
    QHash<QString, Group> known;
    for (Raw &raw : all) {
        if (!known.contains(raw.group)) {
            known.insert(raw.group, groupOf(display, field, raw.group, today));
        }
    }
    QList<Group> groups;
    for (const Group &one : std::as_const(known)) {
        if (std::ranges::find(groups, one.head, &Group::head) == groups.end()) {
            groups.append(one);
        }
    }
    const bool isTurned = query.reversed && query.sort == query.group;
    const bool newestFirst = (field == nullptr || isDay(*field)) != isTurned;
    std::ranges::sort(groups, [newestFirst, field](const Group &a, const Group &b) {
        if (a.key.isEmpty() != b.key.isEmpty()) {
            return b.key.isEmpty(); // what is not recorded comes last
        }
        if (field == nullptr && (a.key == mostUrgent) != (b.key == mostUrgent)) {
            return a.key == mostUrgent;
        }
        return newestFirst ? a.key > b.key : std::tie(a.key, a.head) < std::tie(b.key, b.head);
    });
    QHash<QString, int> places;
    for (const Group &one : std::as_const(groups)) {
        places.insert(one.head, int(places.size()));
        entries.groups.append(one.head);
    }
    QHash<QString, int> ofRaw;
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        ofRaw.insert(it.key(), places.value(it->head));
    }
    for (const Raw &raw : std::as_const(all)) {
        entries.rows.append({raw.id, ofRaw.value(raw.group)});
    }
}

} // namespace

ListQuery usualQuery(const Workspace &workspace, const Description &kind)
{
    constexpr int quick = 30'000; // talks, looked through in less than a tenth of a second
    ListQuery query{kind.kind, {}};
    const auto isQuick = [&] {
        const QString more = u"SELECT EXISTS (SELECT 1 FROM interaction LIMIT 1 OFFSET %1)"_s;
        return !workspace.database().value(more.arg(quick)).toBool();
    };
    if (&kind == &contacts() && isQuick()) {
        query.sort = query.group = lastTalkField();
    }
    return query;
}

QJsonObject toJson(const ListQuery &query)
{
    QJsonArray filters;
    for (const ListFilter &filter : query.filters) {
        filters.append(QJsonObject{{u"field"_s, filter.field}, {u"value"_s, filter.value}});
    }
    return {{u"kind"_s, query.kind},   {u"text"_s, query.text},
            {u"filters"_s, filters},   {u"archived"_s, query.archived},
            {u"sort"_s, query.sort},   {u"reversed"_s, query.reversed},
            {u"group"_s, query.group}, {u"columns"_s, QJsonArray::fromStringList(query.columns)}};
}

ListQuery listQueryFrom(const QJsonObject &json, const Description &kind)
{
    const auto knows = [&](const QString &field) {
        return field.isEmpty() || fieldOf(kind, field) != nullptr ||
               (field == lastTalkField() && hasTalks(kind));
    };
    const auto known = [&](const QString &key) {
        const QString field = json.value(key).toString();
        return knows(field) ? field : QString();
    };
    ListQuery query{kind.kind, json.value(u"text"_s).toString()};
    query.archived = json.value(u"archived"_s).toBool();
    query.reversed = json.value(u"reversed"_s).toBool();
    query.sort = known(u"sort"_s);
    query.group = known(u"group"_s);
    for (const auto &one : json.value(u"filters"_s).toArray()) {
        const QString field = one.toObject().value(u"field"_s).toString();
        const bool isFilter = placeFieldOf(kind, field) != nullptr ||
                              (field == openQuestionsField() && hasQuestions(kind));
        if (!field.isEmpty() && (knows(field) || isFilter)) {
            query.filters.append({field, one.toObject().value(u"value"_s).toString()});
        }
    }
    for (const auto &one : json.value(u"columns"_s).toArray()) {
        if (const QString field = one.toString(); !field.isEmpty() && knows(field)) {
            query.columns.append(field);
        }
    }
    return query;
}

QList<ListField> columnFields(const Language &language, const Description &kind)
{
    return fieldsThat(language, kind,
                      [](const Field &field) { return !field.naming && !field.multiline; });
}

QStringList usualColumns(const Language &language, const Description &kind)
{
    constexpr int few = 4;
    QStringList columns;
    const auto all = columnFields(language, kind);
    for (const ListField &field : fieldsThat(language, kind, isNarrowing)) {
        if (columns.size() < few) {
            columns.append(field.name);
        }
    }
    return columns.isEmpty() && !all.isEmpty() ? QStringList{all.constFirst().name} : columns;
}

QList<ListField> sortFields(const Language &language, const Description &kind)
{
    const Field *day = orderingField(kind);
    const bool isAction = &kind == &record::table<Action>().description();
    const char *own = isAction         ? QT_TRANSLATE_NOOP("lists", "To do first")
                      : day != nullptr ? QT_TRANSLATE_NOOP("lists", "Newest first")
                                       : QT_TRANSLATE_NOOP("lists", "Name");
    return QList<ListField>{{QString(), language.text("lists", own), day != nullptr}} +
           fieldsThat(language, kind, [day](const Field &field) {
               const bool isName = field.naming && day != nullptr && !field.multiline &&
                                   field.kind == FieldKind::Text;
               const bool isWord = isShared(field) && field.kind != FieldKind::References;
               return &field != day && (isDay(field) || isNumber(field) || isWord || isName);
           });
}

QList<ListField> filterFields(const Language &language, const Description &kind)
{
    QList<ListField> fields;
    for (const QString &place : placeFields(kind)) {
        fields.append({place, language.text("domain", placeFieldOf(kind, place)->label)});
    }
    if (hasQuestions(kind)) {
        fields.append({openQuestionsField(), openQuestionsLabel(language)});
    }
    QList<ListField> own = fieldsThat(language, kind, isNarrowing);
    std::ranges::stable_partition(own, [&kind](const ListField &field) {
        return field.name == u"status" || field.name == lastTalkField() ||
               kind.field(field.name).kind == FieldKind::References;
    });
    return fields + own;
}

QList<ListField> groupFields(const Language &language, const Description &kind)
{
    return fieldsThat(language, kind, [](const Field &field) {
        return (isShared(field) && field.kind != FieldKind::References) || isDay(field);
    });
}

namespace {

/// Sorts what the file could not: words, as they are read. By name what is alike, and last what
/// lacks what is sorted by.
void sortInWords(QList<Raw> &all, const Display &display, const Field *field, bool descending)
{
    Sortables keys(display, field);
    for (Raw &raw : all) {
        raw.sort = field != nullptr ? keys.of(raw.sort) : raw.sort;
    }
    std::ranges::stable_sort(all, [descending](const Raw &a, const Raw &b) {
        if (a.sort == b.sort) {
            return !a.name.isEmpty() && (a.name < b.name || b.name.isEmpty());
        }
        if (a.sort.isEmpty() || b.sort.isEmpty()) {
            return !a.sort.isEmpty();
        }
        return descending ? a.sort > b.sort : a.sort < b.sort;
    });
}

/// The same where nothing but the name is asked for.
void sortByName(QList<Raw> &all, bool reversed)
{
    std::ranges::stable_sort(all, [reversed](const Raw &a, const Raw &b) {
        if (a.name.isEmpty() || b.name.isEmpty()) {
            return !a.name.isEmpty() && b.name.isEmpty();
        }
        return reversed ? a.name > b.name : a.name < b.name;
    });
}

ListEntries entriesOf(const Workspace &workspace, const Display &display, const ListQuery &query,
                      const QList<qint64> *among)
{
    const Description &kind = kindOf(workspace, query);
    const auto kinds = kindsIn(kind);
    const bool inOrder = kinds.size() == 1 && !columnToSortBy(kind, query, Reach::All).isEmpty();
    QList<Raw> all;
    for (const Description *one : kinds) {
        all += read(workspace, *one, display, query, among, inOrder);
    }
    const Field *sortField = fieldOf(kind, query.sort);
    const Field *groupField = fieldOf(kind, query.group);
    const Sortables keys(display, sortField);
    const Sortables groups(display, groupField);
    QSet<qint64> others;
    for (const Raw &raw : std::as_const(all)) {
        keys.know(others, raw.sort);
        groups.know(others, raw.group);
    }
    display.learn(others);
    if (!inOrder && query.sort.isEmpty()) {
        sortByName(all, query.reversed);
    } else if (!inOrder) {
        sortInWords(all, display, sortField, isDescending(kind, query));
    }
    ListEntries entries;
    entries.rows.reserve(all.size());
    if (query.group.isEmpty()) {
        for (const Raw &raw : std::as_const(all)) {
            entries.rows.append({raw.id, -1});
        }
    } else {
        group(all, entries, display, groupField, query, workspace.clock().today());
        std::ranges::stable_sort(entries.rows, {}, &ListEntry::group);
    }
    return entries;
}

} // namespace

ListEntries entries(const Workspace &workspace, const Display &display, const ListQuery &query)
{
    return entriesOf(workspace, display, query, nullptr);
}

ListEntries entriesAmong(const Workspace &workspace, const Display &display, const ListQuery &query,
                         const QList<qint64> &ids)
{
    return entriesOf(workspace, display, query, &ids);
}

namespace {

/// Whether the words of a field stand in another record.
bool isNamedElsewhere(const Field &field)
{
    return field.isReference() || field.kind == FieldKind::Choice;
}

/// Whether records of other kinds have a say in which records a list holds, and in their order.
bool readsOthers(const Description &kind, const ListQuery &query)
{
    const auto isOthers = [&](const QString &name) {
        const Field *field = fieldOf(kind, name);
        return name == lastTalkField() || (field != nullptr && isNamedElsewhere(*field));
    };
    const bool byName = query.sort.isEmpty() && orderingField(kind) == nullptr;
    const auto isNamedByOthers = [](const Field &field) {
        return field.naming && isNamedElsewhere(field);
    };
    return isOthers(query.sort) || isOthers(query.group) ||
           std::ranges::any_of(query.filters,
                               [&](const auto &one) {
                                   return one.field == lastTalkField() ||
                                          one.field == openQuestionsField() ||
                                          placeFieldOf(kind, one.field) != nullptr;
                               }) ||
           (byName && !kind.sortKeyOf && std::ranges::any_of(kind.fields, isNamedByOthers));
}

} // namespace

bool isAlteredByOthers(const Description &kind, const ListQuery &query,
                       const record::ChangeSet &changes)
{
    const bool reads = readsOthers(kind, query);
    const auto kinds = kindsIn(kind);
    const Description *setting =
        &record::table<Setting>().description(); // it may say what today is
    return std::ranges::any_of(changes.rows, [&](const record::ChangeSet::Row &row) {
        return !kinds.contains(row.description) && (reads || row.description == setting);
    });
}

namespace {

int countOf(const Workspace &workspace, const Description &kind, const ListQuery &query)
{
    if (query.filters.isEmpty() && !query.archived) { // without going through them
        return workspace.database()
            .value(u"SELECT (SELECT count(*) FROM %1) - (SELECT count(*) FROM (%2))"_s.arg(
                kind.kind, putAway(kind.kind)))
            .toInt();
    }
    const Condition condition = conditionOf(kind, query, workspace.clock().today(), Reach::All);
    return workspace.database()
        .value(u"SELECT count(*)"_s + condition.sql, condition.values)
        .toInt();
}

} // namespace

int countOf(const Workspace &workspace, const ListQuery &query)
{
    int count = 0;
    for (const Description *kind : kindsIn(kindOf(workspace, query))) {
        count += countOf(workspace, *kind, query);
    }
    return count;
}

} // namespace ankerpunt::queries
