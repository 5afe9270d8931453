// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/lists.h"

#include "core/base/text.h"
#include "core/domain/people.h"

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

/// What tells two records of one kind apart: the day, else the first short field that says
/// something.
QString secondaryOf(const Display &display, const Record &record)
{
    const auto &fields = record.description->fields;
    for (int pass = 0; pass < 2; ++pass) {
        for (int i = 0; i < int(fields.size()); ++i) {
            const Field &field = fields.at(i);
            const bool days = field.ordering;
            const bool words =
                field.kind == FieldKind::Choice || field.kind == FieldKind::Reference;
            if ((pass == 0 ? days : words) && !field.isEmpty(record.values.at(i))) {
                return display.text(field, record.values.at(i));
            }
        }
    }
    return {};
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

bool isPerson(const Description &kind)
{
    return &kind == &record::table<Person>().description();
}

} // namespace

QList<ListRow> list(const Workspace &workspace, const Display &display, const Description &kind)
{
    QList<ListRow> rows;
    const Field *day = orderingField(kind);
    const auto function = isPerson(kind) ? functions(workspace, display) : QHash<qint64, QString>();
    workspace.store().rows().each(kind, [&](const Record &record) {
        ListRow row{record.id,
                    record.reference,
                    display.title(record),
                    day ? record.value(day->name).toString() : kind.sortKey(record.values),
                    isPerson(kind) ? function.value(record.id) : secondaryOf(display, record),
                    record.archivedOn.isValid()};
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
