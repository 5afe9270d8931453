// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/rows.h"

#include "core/base/text.h"

namespace ankerpunt::record {

namespace {

/// The columns that hold a field; a list of references has none of its own.
QStringList columnsOf(const Field &field)
{
    if (field.kind == FieldKind::References) {
        return {};
    }
    return field.kind == FieldKind::PartialDate
               ? QStringList{field.name, field.name + u"_precision"_s}
               : QStringList{field.name};
}

QStringList columnsOf(const Description &description)
{
    QStringList columns;
    for (const Field &field : description.fields) {
        columns += columnsOf(field);
    }
    return columns;
}

QVariantList columnValues(const Record &record)
{
    QVariantList values;
    for (int i = 0; i < int(record.values.size()); ++i) {
        const QVariant &value = record.values.at(i);
        switch (record.description->fields.at(i).kind) {
        case FieldKind::References:
            break;
        case FieldKind::PartialDate: {
            const auto date = PartialDate::fromIso(value.toString());
            values << (date ? QVariant(date->first.toString(Qt::ISODate)) : QVariant())
                   << (date ? QVariant(toKey(date->precision)) : QVariant());
            break;
        }
        case FieldKind::Text:
        case FieldKind::Choice:
        case FieldKind::Enum:
            values << QVariant(value.toString());
            break;
        case FieldKind::Integer:
        case FieldKind::Decimal:
        case FieldKind::Boolean:
        case FieldKind::Day:
        case FieldKind::Time:
        case FieldKind::Reference:
            values << value;
            break;
        }
    }
    return values;
}

QVariant partialDate(const QString &first, const QString &precision)
{
    if (precision == toKey(PartialDate::Precision::Day)) {
        return first; // as nearly all are
    }
    for (const auto known : {PartialDate::Precision::Day, PartialDate::Precision::Week,
                             PartialDate::Precision::Month, PartialDate::Precision::Year}) {
        if (toKey(known) == precision) {
            return PartialDate{QDate::fromString(first, Qt::ISODate), known}.toIso();
        }
    }
    return {};
}

bool hasLists(const Description &description)
{
    return std::any_of(description.fields.begin(), description.fields.end(),
                       [](const Field &f) { return f.kind == FieldKind::References; });
}

/// Reads a row whose first four columns are id, source, reference, archived_on.
Record recordFrom(const Description &description, const db::Statement &row)
{
    Record record{&description, row.integer(0), {},
                  row.text(1),  row.text(2),    QDate::fromString(row.text(3), Qt::ISODate)};
    record.values.reserve(description.fields.size());
    int column = 4;
    for (const Field &field : description.fields) {
        if (field.kind == FieldKind::References) {
            record.values.append(u""_s);
        } else if (field.kind == FieldKind::PartialDate) {
            record.values.append(row.isNull(column)
                                     ? QVariant()
                                     : partialDate(row.text(column), row.text(column + 1)));
            column += 2;
        } else {
            const QVariant value = row.value(column);
            record.values.append(value.isNull() ? QVariant() : value);
            column += 1;
        }
    }
    return record;
}

} // namespace

struct Rows::Statements
{
    db::Statement select;
    db::Statement insert;
    db::Statement update;
    db::Statement insertLink;
    db::Statement removeLink;
};

Rows::Rows(const db::Database &database, const Registry &registry)
    : m_database(database),
      m_registry(registry),
      m_search(database),
      m_readLinks(database.prepare(
          u"SELECT role, to_id FROM link WHERE from_id = ? ORDER BY role, to_id"_s)),
      m_readKind(database.prepare(u"SELECT kind FROM record WHERE id = ?"_s)),
      m_insertRecord(
          database.prepare(u"INSERT INTO record (id, kind, source, reference, archived_on) "
                           "VALUES (?, ?, ?, ?, ?)"_s))
{}

Rows::~Rows() = default;

Rows::Statements &Rows::statements(const Description &description) const
{
    auto &found = m_statements[&description];
    if (!found) {
        const QStringList columns = columnsOf(description);
        QStringList marks;
        QStringList assignments;
        for (const QString &column : columns) {
            marks.append(u"?"_s);
            assignments.append(column + u" = ?"_s);
        }
        found = std::make_unique<Statements>(Statements{
            m_database.prepare(
                u"SELECT r.id, r.source, r.reference, r.archived_on, %1 FROM record r "
                "JOIN %2 t ON t.id = r.id WHERE r.id = ?"_s.arg(u"t."_s + columns.join(u", t."_s),
                                                                description.kind)),
            m_database.prepare(u"INSERT INTO %1 (id, %2) VALUES (?, %3)"_s.arg(
                description.kind, columns.join(u", "_s), marks.join(u", "_s))),
            m_database.prepare(u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(description.kind,
                                                                      assignments.join(u", "_s))),
            m_database.prepare(u"INSERT INTO link (from_id, role, to_id) VALUES (?, ?, ?)"_s),
            m_database.prepare(
                u"DELETE FROM link WHERE from_id = ? AND role = ? AND to_id = ?"_s)});
    }
    return *found;
}

std::optional<Record> Rows::read(const Description &description, qint64 id) const
{
    auto &select = statements(description).select;
    select.run({id});
    if (!select.next()) {
        return {};
    }
    Record record = recordFrom(description, select);
    select.finish();
    if (hasLists(description)) {
        QHash<QString, QList<qint64>> lists;
        m_readLinks.run({id});
        while (m_readLinks.next()) {
            lists[m_readLinks.text(0)].append(m_readLinks.integer(1));
        }
        for (auto it = lists.cbegin(); it != lists.cend(); ++it) {
            record.set(it.key(), storedIds(it.value()));
        }
    }
    return record;
}

const Description *Rows::kindOf(qint64 id) const
{
    m_readKind.run({id});
    const QString kind = m_readKind.next() ? m_readKind.text(0) : QString();
    m_readKind.finish();
    return m_registry.find(kind);
}

QHash<const Description *, QList<qint64>> Rows::byKind(const QList<qint64> &ids) const
{
    auto kinds = m_database.prepare(
        u"SELECT id, kind FROM record WHERE id IN (SELECT value FROM json_each(?))"_s);
    kinds.run({db::listed(ids)});
    QHash<const Description *, QList<qint64>> byKind;
    while (kinds.next()) {
        if (const Description *kind = m_registry.find(kinds.text(1))) {
            byKind[kind].append(kinds.integer(0));
        }
    }
    return byKind;
}

void Rows::each(const Description &description,
                const std::function<void(const Record &)> &visit) const
{
    walk(description,
         u"SELECT r.id, r.source, r.reference, r.archived_on, t.%1 FROM %2 t "
         "JOIN record r ON r.id = t.id"_s,
         nullptr, visit);
}

QList<Record> Rows::read(const Description &description, const QList<qint64> &ids) const
{
    QHash<qint64, Record> found;
    walk(description,
         u"SELECT r.id, r.source, r.reference, r.archived_on, t.%1 FROM %2 t "
         "JOIN record r ON r.id = t.id"_s,
         &ids, [&](const Record &record) { found.insert(record.id, record); });
    QList<Record> records;
    for (const qint64 id : ids) {
        if (const auto one = found.constFind(id); one != found.constEnd()) {
            records.append(*one);
        }
    }
    return records;
}

void Rows::eachValues(const Description &description,
                      const std::function<void(qint64 id, const QVariantList &values)> &visit) const
{
    walk(description, u"SELECT t.id, NULL, NULL, NULL, t.%1 FROM %2 t"_s, nullptr,
         [&](const Record &record) { visit(record.id, record.values); });
}

/// In order of their ids; all of the kind unless it is said among which.
void Rows::walk(const Description &description, const QString &select, const QList<qint64> *among,
                const std::function<void(const Record &)> &visit) const
{
    const QString those =
        among == nullptr ? QString() : u" WHERE t.id IN (SELECT value FROM json_each(?))"_s;
    const QVariantList values =
        among == nullptr ? QVariantList() : QVariantList{db::listed(*among)};
    auto rows =
        m_database.prepare(select.arg(columnsOf(description).join(u", t."_s), description.kind) +
                           those + u" ORDER BY t.id"_s);
    std::optional<db::Statement> links;
    bool more = false;
    if (hasLists(description)) {
        // Ordered by the kind's own id, or SQLite would go through the lists of all kinds.
        links = m_database.prepare(u"SELECT t.id, l.role, l.to_id FROM %1 t "
                                   "JOIN link l ON l.from_id = t.id%2 "
                                   "ORDER BY t.id, l.role, l.to_id"_s.arg(description.kind, those));
        links->run(values);
        more = links->next();
    }
    rows.run(values);
    while (rows.next()) {
        Record record = recordFrom(description, rows);
        QHash<QString, QList<qint64>> lists;
        while (more && links->integer(0) == record.id) {
            lists[links->text(1)].append(links->integer(2));
            more = links->next();
        }
        for (auto it = lists.cbegin(); it != lists.cend(); ++it) {
            record.set(it.key(), storedIds(it.value()));
        }
        visit(record);
    }
}

QList<qint64> Rows::referring(const Registry::Reference &from, qint64 target) const
{
    return ids(
        u"SELECT id FROM %1 WHERE %2 = ? ORDER BY id"_s.arg(from.from->kind, from.field->name),
        {target});
}

QList<qint64> Rows::linkedTo(qint64 target) const
{
    return ids(u"SELECT from_id FROM link WHERE to_id = ? ORDER BY from_id"_s, {target});
}

qint64 Rows::countOf(const Description &description) const
{
    return m_database.value(u"SELECT records FROM kind WHERE name = ?"_s, {description.kind})
        .toLongLong();
}

void Rows::count(const ChangeSet &changes)
{
    QHash<QString, qint64> more;
    for (const auto &row : changes.rows) {
        more[row.description->kind] += row.effect == ChangeSet::Effect::Added     ? 1
                                       : row.effect == ChangeSet::Effect::Removed ? -1
                                                                                  : 0;
    }
    for (auto it = more.cbegin(); it != more.cend(); ++it) {
        if (it.value() != 0) {
            m_database.run(u"UPDATE kind SET records = records + ? WHERE name = ?"_s,
                           {it.value(), it.key()});
        }
    }
}

void Rows::makeAgain()
{
    m_search.clear();
    for (const Description *description : m_registry.all()) {
        qint64 own = 0;
        QList<db::SearchIndex::Entry> entries;
        each(*description, [&](const Record &record) {
            own += record.id >= firstOwnId ? 1 : 0;
            if (auto entry = searchEntry(record)) {
                entries.append(*std::move(entry));
            }
        });
        for (const auto &entry : entries) { // each() must not be written under
            m_search.add(entry);
        }
        m_database.run(u"UPDATE kind SET records = ? WHERE name = ?"_s, {own, description->kind});
    }
}

QList<qint64> Rows::withoutContents() const
{
    QString lacking; // in one go through all records, not in one for each kind
    for (const Description *description : m_registry.all()) {
        lacking += u"WHEN '%1' THEN id NOT IN (SELECT id FROM %1) "_s.arg(description->kind);
    }
    return ids(u"SELECT id FROM record WHERE CASE kind %1 END"_s.arg(lacking));
}

QList<qint64> Rows::ids(const QString &sql, const QVariantList &values) const
{
    auto statement = m_database.prepare(sql);
    statement.run(values);
    QList<qint64> found;
    while (statement.next()) {
        found.append(statement.integer(0));
    }
    return found;
}

void Rows::insert(const Record &record)
{
    const QVariant archived = record.archivedOn.isValid()
                                  ? QVariant(record.archivedOn.toString(Qt::ISODate))
                                  : QVariant();
    m_insertRecord.run(
        {record.id, record.description->kind, record.source, record.reference, archived});
    statements(*record.description).insert.run(QVariantList{record.id} + columnValues(record));
    writeLinks(blankRecord(*record.description), record);
    if (const auto entry = searchEntry(record)) {
        m_search.add(*entry);
    }
}

void Rows::update(const Record &before, const Record &after)
{
    const QVariant archived =
        after.archivedOn.isValid() ? QVariant(after.archivedOn.toString(Qt::ISODate)) : QVariant();
    m_database.run(u"UPDATE record SET source = ?, reference = ?, archived_on = ? WHERE id = ?"_s,
                   {after.source, after.reference, archived, after.id});
    const QVariantList values = columnValues(after);
    if (values != columnValues(before)) {
        statements(*after.description).update.run(values + QVariantList{after.id});
    }
    writeLinks(before, after);
    const auto entry = searchEntry(after);
    if (entry != searchEntry(before)) {
        m_search.remove(after.id);
        if (entry) {
            m_search.add(*entry);
        }
    }
}

void Rows::remove(const Record &record)
{
    m_search.remove(record.id);
    m_database.run(u"DELETE FROM link WHERE from_id = ?"_s, {record.id});
    m_database.run(u"DELETE FROM %1 WHERE id = ?"_s.arg(record.description->kind), {record.id});
    m_database.run(u"DELETE FROM record WHERE id = ?"_s, {record.id});
}

void Rows::writeLinks(const Record &before, const Record &after)
{
    for (int i = 0; i < int(after.values.size()); ++i) {
        const Field &field = after.description->fields.at(i);
        if (field.kind != FieldKind::References || before.values.at(i) == after.values.at(i)) {
            continue;
        }
        const auto was = idsOf(before.values.at(i));
        const auto is = idsOf(after.values.at(i));
        for (const qint64 id : was) {
            if (!is.contains(id)) {
                statements(*after.description).removeLink.run({after.id, field.name, id});
            }
        }
        for (const qint64 id : is) {
            if (!was.contains(id)) {
                statements(*after.description).insertLink.run({after.id, field.name, id});
            }
        }
    }
}

std::optional<db::SearchIndex::Entry> Rows::searchEntry(const Record &record)
{
    const auto &fields = record.description->fields;
    QStringList body;
    QDate day = dayOfId(record.id);
    const bool part = record.description->isPart();
    bool searched = false;
    for (int i = 0; i < int(fields.size()); ++i) {
        const Field &field = fields.at(i);
        const QString text = record.values.at(i).toString();
        searched = searched || field.searched;
        if (field.searched && (part || !field.naming) && !text.isEmpty()) {
            body.append(text);
        }
        if (const auto written = field.ordering ? PartialDate::fromIso(text) : std::nullopt) {
            day = written->first;
        }
    }
    if (!searched) {
        return {};
    }
    // Parts (a mail address) are found by whole words only: letters inside them would fill the
    // index.
    const QString title = part ? QString() : folded(record.title());
    const QString text = folded(body.join(u' '));
    if (title.isEmpty() && text.isEmpty()) {
        return {};
    }
    return db::SearchIndex::Entry{record.description->kind, record.id, day, title, text};
}

} // namespace ankerpunt::record
