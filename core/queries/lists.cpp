// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/lists.h"

#include "core/base/text.h"
#include "core/domain/contacts.h"

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

/// What tells two records of one kind apart: where it stands and its day, else the first short
/// field that says something.
QString secondaryOf(const Display &display, const Record &record)
{
    const auto &fields = record.description->fields;
    QStringList parts;
    for (int i = 0; i < int(fields.size()); ++i) {
        const bool tells = fields.at(i).ordering || fields.at(i).name == u"status";
        if (tells && !fields.at(i).isEmpty(record.values.at(i))) {
            parts.prepend(display.text(fields.at(i), record.values.at(i)));
        }
    }
    for (int i = 0; i < int(fields.size()) && parts.isEmpty(); ++i) {
        const Field &field = fields.at(i);
        const bool words = field.kind == FieldKind::Choice || field.kind == FieldKind::Reference;
        if (words && !field.isEmpty(record.values.at(i))) {
            parts.append(display.text(field, record.values.at(i)));
        }
    }
    return parts.join(u" · "_s);
}

/// What every person does, and where: the function that began last and has not ended.
QHash<qint64, QString> functions(const Workspace &workspace, const Display &display)
{
    QHash<qint64, QString> all;
    auto statement = workspace.database().prepare(
        u"SELECT a.person_id, a.function, coalesce(o.name, n.name, '') FROM affiliation a "
        "LEFT JOIN organisation o ON o.id = a.organisation_id "
        "LEFT JOIN neighbourhood n ON n.id = a.neighbourhood_id "
        "WHERE a.until_on IS NULL OR a.until_on >= ? ORDER BY a.from_on, a.id"_s);
    statement.run({workspace.clock().today().toString(Qt::ISODate)});
    while (statement.next()) {
        QStringList parts{display.choice(u"person_function"_s, statement.text(1)),
                          statement.text(2)};
        parts.removeAll(QString());
        all.insert(statement.integer(0), parts.join(u", "_s)); // a later one takes its place
    }
    return all;
}

/// With whom every talk was.
QHash<qint64, QString> partners(const Workspace &workspace, const Display &display)
{
    QHash<qint64, QString> all;
    auto statement = workspace.database().prepare(
        u"SELECT interaction_id, person_id FROM interaction_participant ORDER BY id"_s);
    statement.run();
    while (statement.next()) {
        QString &names = all[statement.integer(0)];
        names += (names.isEmpty() ? u""_s : u", "_s) + display.title(statement.integer(1));
    }
    return all;
}

/// Whether an agreed action is open or late, for whom and until when.
QString standing(const Workspace &workspace, const Display &display, const Action &action)
{
    const bool late = action.dueOn.isValid() && action.dueOn < workspace.clock().today();
    const char *word = action.done ? QT_TRANSLATE_NOOP("lists", "done")
                       : late      ? QT_TRANSLATE_NOOP("lists", "late")
                                   : QT_TRANSLATE_NOOP("lists", "open");
    QStringList parts{display.language().text("lists", word),
                      PartialDate{action.dueOn}.toText(display.language()),
                      display.title(action.owner.value())};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// The second lines of a kind that need more than the record itself, by its id.
QHash<qint64, QString> secondLines(const Workspace &workspace, const Display &display,
                                   const Description &kind)
{
    if (&kind == &record::table<Person>().description()) {
        return functions(workspace, display);
    }
    return &kind == &record::table<Interaction>().description() ? partners(workspace, display)
                                                                : QHash<qint64, QString>();
}

} // namespace

QList<ListRow> list(const Workspace &workspace, const Display &display, const Description &kind)
{
    QList<ListRow> rows;
    const Field *day = orderingField(kind);
    const auto more = secondLines(workspace, display, kind);
    const auto &actions = record::table<Action>();
    workspace.store().rows().each(kind, [&](const Record &record) {
        ListRow row{record.id,
                    record.reference,
                    display.title(record),
                    day ? record.value(day->name).toString() : kind.sortKey(record.values),
                    {},
                    record.archivedOn.isValid()};
        if (&kind == &actions.description()) {
            const Action action = actions.fromValues(record.id, record.values);
            row.secondary = standing(workspace, display, action);
            row.sortKey.prepend(action.done ? u'0' : u'1'); // what is still to be done comes first
        } else {
            QStringList parts{secondaryOf(display, record), more.value(record.id)};
            parts.removeAll(QString());
            row.secondary = parts.join(u" · "_s);
        }
        rows.append(row);
    });
    if (day) {
        std::stable_sort(rows.begin(), rows.end(),
                         [](const ListRow &a, const ListRow &b) { return a.sortKey > b.sortKey; });
    } else {
        std::stable_sort(rows.begin(), rows.end(),
                         [](const ListRow &a, const ListRow &b) { return a.sortKey < b.sortKey; });
    }
    return rows;
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

QList<HitGroup> search(const Workspace &workspace, const Display &display, const QString &text,
                       int perGroup)
{
    QList<HitGroup> groups;
    const QString wanted = folded(text);
    const auto filled = counts(workspace);
    for (const Description *kind : workspace.registry().all()) {
        if (filled.value(kind) == 0) {
            continue; // looking up a beginning of words costs the same where there is nothing
        }
        HitGroup group{kind, {}};
        for (const qint64 id :
             workspace.store().rows().search().find(kind->kind, wanted, perGroup)) {
            const Record record = workspace.store().read(*kind, id);
            HitGroup::Hit hit{id, id, display.title(record), secondaryOf(display, record)};
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
