// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/lists.h"

#include "core/base/text.h"
#include "core/domain/contacts.h"
#include "core/domain/education.h"
#include "core/domain/plans.h"
#include "core/queries/facts.h"
#include "core/queries/plans.h"
#include "core/queries/references.h"

#include <algorithm>

namespace ankerpunt::queries {

using record::Description;
using record::Field;
using record::FieldKind;
using record::Record;

namespace {

const Field *orderingField(const Description &kind)
{
    const auto found = std::find_if(kind.fields.begin(), kind.fields.end(),
                                    [](const Field &field) { return field.ordering; });
    return found == kind.fields.end() ? nullptr : &*found;
}

/// The record that this one is part of, or else hangs on.
const Field *ownerField(const Record &record)
{
    const auto &fields = record.description->fields;
    for (int i = 0; i < int(fields.size()); ++i) {
        if (fields.at(i).partOf && !fields.at(i).isEmpty(record.values.at(i))) {
            return &fields.at(i);
        }
    }
    return nullptr;
}

/// The day by which a kind is ordered, up to the day on which it ends where it has one, in few
/// signs. A day that stands in the title is only said again beside its end: a narrow list cuts it
/// off.
QString period(const Display &display, const Record &record)
{
    static const QStringList ends{u"until_on"_s, u"valid_until"_s, u"ends_on"_s, u"ended_on"_s};
    const auto &fields = record.description->fields;
    int first = -1;
    int last = -1;
    for (int i = 0; i < int(fields.size()); ++i) {
        if (fields.at(i).ordering) {
            first = i;
        } else if (ends.contains(fields.at(i).name)) {
            last = i;
        }
    }
    const auto dayOf = [&record](int i) {
        return i < 0 ? QDate() : QDate::fromString(record.values.at(i).toString(), Qt::ISODate);
    };
    const auto textOf = [&](int i) {
        return i < 0 ? QString() : display.text(fields.at(i), record.values.at(i));
    };
    const Language &language = display.language();
    if (const QDate from = dayOf(first), to = dayOf(last); from.isValid() && to.isValid()) {
        return u"%1 – %2"_s.arg(language.shortDay(from, to), language.shortDay(to, {}));
    }
    const QString begin = first >= 0 && fields.at(first).naming ? QString() : textOf(first);
    const QString end = textOf(last);
    if (begin.isEmpty() && !end.isEmpty()) {
        return language.text("lists", QT_TRANSLATE_NOOP("lists", "until %1")).arg(end);
    }
    return end.isEmpty() ? begin : u"%1 – %2"_s.arg(begin, end);
}

/// A record in two lines: its title, and what tells it apart from others of its kind.
struct TwoLines
{
    QString title;
    QString second;
};

/// Whether a field says in a word or two what a record is.
bool isTelling(const Field &field)
{
    const bool word = field.kind == FieldKind::Choice;
    return (word || (field.isReference() && field.choiceList.isEmpty())) && !field.naming &&
           !field.partOf;
}

/// @p more is what only a query of the kind's own can say. Seen @p from a record that it leads to,
/// that one is not said again.
TwoLines linesOf(const Display &display, const Record &record, const QString &more,
                 const Field *from)
{
    constexpr int enough = 3;
    const auto &fields = record.description->fields;
    const Field *owner = ownerField(record);
    TwoLines lines{display.title(record), {}};
    QStringList parts;
    if (owner != nullptr && from == nullptr) {
        parts.append(display.text(*owner, record.value(owner->name)));
    } else if (owner != nullptr && !from->partOf) { // from elsewhere a part is known by its owner
        for (const Field &field : fields) {
            parts.append(field.naming && &field != from
                             ? display.text(field, record.value(field.name))
                             : QString());
        }
        lines.title = display.text(*owner, record.value(owner->name));
    }
    for (const Field &field : fields) {
        if (field.name == u"status" || field.name == u"answer") { // of a consent
            parts.append(display.text(field, record.value(field.name)));
        }
    }
    parts << period(display, record) << more;
    parts.removeAll(QString());
    for (int i = 0; i < int(fields.size()) && parts.size() < enough && more.isEmpty(); ++i) {
        if (isTelling(fields.at(i)) && &fields.at(i) != from &&
            !fields.at(i).isEmpty(record.values.at(i))) {
            parts.append(display.text(fields.at(i), record.values.at(i)));
        }
    }
    lines.second = parts.join(u" · "_s);
    return lines;
}

QString idsOf(const QList<Record> &records)
{
    QList<qint64> ids;
    for (const Record &record : records) {
        ids.append(record.id);
    }
    return db::listed(ids);
}

/// What does not stand in a record itself, but in its line.
struct Besides
{
    QString second; ///< for the second line
    bool ofCampus = false;
};
using BesidesById = QHash<qint64, Besides>;

/// What each of these people does, and where: the function that began last and has not ended.
BesidesById functions(const Workspace &workspace, const Display &display,
                      const QList<Record> &people)
{
    BesidesById all;
    auto statement = workspace.database().prepare(
        u"SELECT a.person_id, a.function, coalesce(o.name, n.name, ''), "
        "coalesce(o.kind = 'EDUCATION' OR o.level <> '', 0) FROM affiliation a "
        "LEFT JOIN organisation o ON o.id = a.organisation_id "
        "LEFT JOIN neighbourhood n ON n.id = a.neighbourhood_id "
        "WHERE a.person_id IN (SELECT value FROM json_each(?)) "
        "AND (a.until_on IS NULL OR a.until_on >= ?) ORDER BY a.from_on, a.id"_s);
    statement.run({idsOf(people), workspace.clock().today().toString(Qt::ISODate)});
    while (statement.next()) {
        QStringList parts{display.choice(u"person_function"_s, statement.text(1)),
                          statement.text(2)};
        parts.removeAll(QString());
        // a later one takes its place
        all.insert(statement.integer(0), {parts.join(u", "_s), statement.integer(3) != 0});
    }
    return all;
}

/// With whom each of these talks was.
BesidesById partners(const Workspace &workspace, const Display &display, const QList<Record> &talks)
{
    BesidesById all;
    auto statement = workspace.database().prepare(
        u"SELECT interaction_id, person_id FROM interaction_participant "
        "WHERE interaction_id IN (SELECT value FROM json_each(?)) ORDER BY id"_s);
    statement.run({idsOf(talks)});
    while (statement.next()) {
        QString &names = all[statement.integer(0)].second;
        names += (names.isEmpty() ? u""_s : u", "_s) + display.title(statement.integer(1));
    }
    return all;
}

/// Whether an agreed action is open or late and until when, what it is about, and who does it. Seen
/// @p from one of these, that one is not said again.
QString standing(const Workspace &workspace, const Display &display, const Action &action,
                 const Field *from)
{
    const bool late = action.dueOn.isValid() && action.dueOn < workspace.clock().today();
    const char *word = action.done ? QT_TRANSLATE_NOOP("lists", "done")
                       : late      ? QT_TRANSLATE_NOOP("lists", "late")
                                   : QT_TRANSLATE_NOOP("lists", "open");
    QStringList parts{display.language().text("lists", word),
                      PartialDate{action.dueOn}.toText(display.language())};
    if (from == nullptr || !from->partOf) {
        parts.append(display.title(action.record.value()));
    }
    if (from == nullptr || from->partOf) {
        parts.append(display.title(action.owner.value()));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// The institution of each of these course runs: it stands with the course.
BesidesById institutions(const Workspace &workspace, const QList<Record> &runs)
{
    BesidesById all;
    auto statement =
        workspace.database().prepare(u"SELECT r.id, o.name FROM course_run r "
                                     "JOIN course c ON c.id = r.course_id "
                                     "JOIN organisation o ON o.id = c.organisation_id "
                                     "WHERE r.id IN (SELECT value FROM json_each(?))"_s);
    statement.run({idsOf(runs)});
    while (statement.next()) {
        all.insert(statement.integer(0), {statement.text(1)});
    }
    return all;
}

/// Whether a record says that nothing is left to be done of it.
bool isDone(const Record &record)
{
    const auto &fields = record.description->fields;
    const auto done = std::ranges::find(fields, u"done"_s, &Field::name);
    return done != fields.end() && record.value(done->name).toBool();
}

/// Those of the university itself: institutions, and their parts with a level of their own.
BesidesById ofCampus(const QList<Record> &organisations)
{
    BesidesById all;
    for (const Record &record : organisations) {
        const bool is = record.value(u"kind"_s) == u"EDUCATION"_s ||
                        !record.value(u"level"_s).toString().isEmpty();
        all.insert(record.id, {{}, is});
    }
    return all;
}

/// In which weeks of the plan, and of the calendar where the plan is in one, and what is done then.
BesidesById planWeeks(const Workspace &workspace, const Display &display,
                      const QList<Record> &records)
{
    BesidesById all;
    const Facts facts(workspace, {workspace.clock().today()});
    const auto plans = queries::plans(facts);
    QHash<qint64, QList<QDate>> mondays;
    for (auto plan = plans.cbegin(); plan != plans.cend(); ++plan) {
        mondays.insert(plan.key(), plan->start.isValid() ? plan->mondays() : QList<QDate>());
    }
    const auto &table = record::table<Phase>();
    for (const Record &record : records) {
        const Phase phase = table.fromValues(record.id, record.values);
        const int first = phase.weekFrom.value_or(0);
        const int last = std::max(first, phase.weekTo.value_or(first));
        QStringList parts{
            teachingWeeksText(display.language(), first, last,
                              mondays.value(phase.record.value()).value(first - 1),
                              workspace.clock().today()),
            display.text(table.description().field(u"kind"_s), record.value(u"kind"_s))};
        parts.removeAll(QString());
        all.insert(record.id, {parts.join(u" · "_s)});
    }
    return all;
}

BesidesById besides(const Workspace &workspace, const Display &display,
                    const QList<Record> &records)
{
    const Description &kind = *records.constFirst().description;
    if (&kind == &record::table<Person>().description()) {
        return functions(workspace, display, records);
    }
    if (&kind == &record::table<Interaction>().description()) {
        return partners(workspace, display, records);
    }
    if (&kind == &record::table<Organisation>().description()) {
        return ofCampus(records);
    }
    if (&kind == &record::table<Phase>().description()) {
        return planWeeks(workspace, display, records);
    }
    return &kind == &record::table<CourseRun>().description() ? institutions(workspace, records)
                                                              : BesidesById();
}

/// The day of what a record is part of: a person's part in a talk is looked up by the day of it.
void dateByOwner(const Workspace &workspace, const Display &display, const Record &record,
                 ListRow &row)
{
    const Field *field = ownerField(record);
    const qint64 id = field != nullptr ? record.value(field->name).toLongLong() : 0;
    const Description *kind = workspace.store().rows().kindOf(id);
    const Field *day = kind != nullptr ? orderingField(*kind) : nullptr;
    if (day == nullptr) {
        return;
    }
    const Record owner = workspace.store().read(*kind, id);
    QStringList parts{period(display, owner), row.secondary};
    parts.removeAll(QString());
    row.secondary = parts.join(u" · "_s);
    row.sortKey = owner.value(day->name).toString();
}

/// Whether the lines of a list are read newest first, by their own day or that of their owner.
bool isByOwner(const Description &kind, const Field *from)
{
    return orderingField(kind) == nullptr && from != nullptr && !from->partOf && kind.isPart();
}

/// Records of one kind in words.
QList<ListRow> inWords(const Workspace &workspace, const Display &display,
                       const QList<Record> &records, const Field *from)
{
    QList<ListRow> rows;
    if (records.isEmpty()) {
        return rows;
    }
    const Description &kind = *records.constFirst().description;
    const Field *day = orderingField(kind);
    QSet<qint64> others;
    for (const Record &record : records) {
        for (int i = 0; i < int(kind.fields.size()); ++i) {
            if (kind.fields.at(i).kind == FieldKind::Reference && !record.values.at(i).isNull()) {
                others.insert(record.values.at(i).toLongLong());
            }
        }
    }
    display.learn(others);
    const bool byOwner = isByOwner(kind, from);
    const auto more = besides(workspace, display, records);
    const auto &actions = record::table<Action>();
    for (const Record &record : records) {
        const Besides beside = more.value(record.id);
        const TwoLines lines = linesOf(display, record, beside.second, from);
        ListRow row{
            record.id,      record.reference,
            lines.title,    day ? record.value(day->name).toString() : kind.sortKey(record.values),
            lines.second,   record.archivedOn.isValid(),
            beside.ofCampus};
        row.done = isDone(record);
        if (&kind == &actions.description()) {
            const Action action = actions.fromValues(record.id, record.values);
            row.title = display.title(record); // never that of what it belongs to
            row.secondary = standing(workspace, display, action, from);
            row.sortKey.prepend(action.done ? u'0' : u'1'); // what is still to be done comes first
        }
        if (byOwner) {
            dateByOwner(workspace, display, record, row);
        }
        rows.append(row);
    }
    return rows;
}

/// The lines of a list, in the order in which people look for them.
QList<ListRow> rowsOf(const Workspace &workspace, const Display &display,
                      const QList<Record> &records, const Field *from)
{
    QList<ListRow> rows = inWords(workspace, display, records, from);
    if (rows.isEmpty()) {
        return rows;
    }
    const Description &kind = *records.constFirst().description;
    const bool newestFirst = orderingField(kind) != nullptr || isByOwner(kind, from);
    std::stable_sort(rows.begin(), rows.end(), [newestFirst](const ListRow &a, const ListRow &b) {
        return newestFirst ? a.sortKey > b.sortKey : a.sortKey < b.sortKey;
    });
    return rows;
}

/// How a statement counts what leads to a record by a field, or finds it.
QString leadingSql(const record::Registry::Reference &by, const QString &what)
{
    return by.field->kind == FieldKind::Reference
               ? u"SELECT %1 FROM %2 t WHERE t.%3 = ?"_s.arg(what, by.from->kind, by.field->name)
               : u"SELECT %1 FROM link l JOIN %2 t ON t.id = l.from_id "
                 "WHERE l.to_id = ? AND l.role = '%3'"_s.arg(what, by.from->kind, by.field->name);
}

} // namespace

QList<ListRow> list(const Workspace &workspace, const Display &display, const Description &kind)
{
    QList<Record> records;
    workspace.store().rows().each(kind, [&](const Record &record) { records.append(record); });
    return rowsOf(workspace, display, records, nullptr);
}

QList<ListRow> linesOf(const Workspace &workspace, const Display &display, const Description &kind,
                       const QList<qint64> &ids)
{
    const QList<Record> records = workspace.store().rows().read(kind, ids);
    const QList<ListRow> found = inWords(workspace, display, records, nullptr);
    QList<ListRow> lines;
    auto next = found.begin();
    for (const qint64 id : ids) {
        const bool isThere = next != found.end() && next->id == id;
        lines.append(isThere ? *next++ : ListRow());
        lines.last().id = id;
        lines.last().kind = &kind;
    }
    return lines;
}

QList<int> countsOf(const Workspace &workspace, const QList<record::Registry::Reference> &by,
                    qint64 id)
{
    QList<int> counts;
    for (const auto &reference : by) {
        counts.append(
            workspace.database().value(leadingSql(reference, u"count(*)"_s), {id}).toInt());
    }
    return counts;
}

QList<ListRow> related(const Workspace &workspace, const Display &display,
                       const record::Registry::Reference &by, qint64 id)
{
    QList<Record> records;
    auto statement = workspace.database().prepare(leadingSql(by, u"t.id"_s));
    statement.run({id});
    while (statement.next()) {
        records.append(workspace.store().read(*by.from, statement.integer(0)));
    }
    return rowsOf(workspace, display, records, by.field);
}

QHash<const Description *, int> counts(const Workspace &workspace)
{
    QHash<const Description *, int> counts;
    auto statement = workspace.database().prepare(u"SELECT name, records FROM kind"_s);
    statement.run();
    while (statement.next()) {
        if (const Description *kind = workspace.registry().find(statement.text(0))) {
            counts.insert(kind, int(statement.integer(1)));
        }
    }
    return counts;
}

namespace {

/// Finds records by the beginning of their code.
class Codes final
{
public:
    Codes(const Workspace &workspace, const QString &text)
        : m_code(text.trimmed()),
          m_isCode(std::ranges::any_of(m_code, [](QChar c) { return c.isDigit(); }) &&
                   std::ranges::none_of(m_code, [](QChar c) { return c.isSpace(); })),
          m_find(workspace.database().prepare(
              u"SELECT id FROM (SELECT id, reference FROM record WHERE kind = ? "
              "AND reference <> '' AND reference COLLATE NOCASE BETWEEN ? AND ? "
              "ORDER BY reference COLLATE NOCASE LIMIT ?) "
              "ORDER BY length(reference), reference, id LIMIT ?"_s))
    {}

    /// The shortest first. Of codes that thousands begin with, only the first are looked at.
    [[nodiscard]] QList<qint64> of(const Description &kind, int most)
    {
        QList<qint64> ids;
        if (m_isCode) {
            constexpr int looked = 200;
            const QString last = m_code + QString::fromUcs4(U"\x10FFFF", 1);
            m_find.run({kind.kind, m_code, last, looked, most});
            while (m_find.next()) {
                ids.append(m_find.integer(0));
            }
        }
        return ids;
    }

private:
    QString m_code;
    bool m_isCode;
    db::Statement m_find;
};

} // namespace

QList<HitGroup> search(const Workspace &workspace, const Display &display, const QString &text,
                       int perGroup)
{
    QList<HitGroup> groups;
    const auto filled = counts(workspace);
    const auto found = workspace.store().rows().search().find(folded(text), perGroup);
    Codes codes(workspace, text);
    for (const Description *kind : workspace.registry().all()) {
        if (filled.value(kind) == 0) {
            continue; // lists that came with the program are not what people look for
        }
        HitGroup group{kind, {}};
        QList<qint64> ids = codes.of(*kind, perGroup);
        for (const qint64 id : found.value(kind->kind)) {
            if (!ids.contains(id) && ids.size() < perGroup) {
                ids.append(id);
            }
        }
        for (const qint64 id : std::as_const(ids)) {
            const Record record = workspace.store().read(*kind, id);
            HitGroup::Hit hit{id, id, record.reference, display.title(record),
                              linesOf(display, record, {}, nullptr).second};
            for (const Field &field : kind->fields) {
                const qint64 owner = field.partOf ? record.value(field.name).toLongLong() : 0;
                if (owner != 0) {
                    hit.open = owner;
                    hit.secondary = display.title(owner);
                }
            }
            group.hits.append(hit);
        }
        if (!group.hits.isEmpty()) {
            groups.append(group);
        }
    }
    return groups;
}

} // namespace ankerpunt::queries
