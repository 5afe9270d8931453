// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/journal.h"

#include <QJsonDocument>
#include <QSysInfo>

namespace ankerpunt::record {

namespace {

const QString sourceKey = u"@source"_s;
const QString referenceKey = u"@reference"_s;

QString text(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void appendText(QString &json, QStringView value)
{
    json += u'"';
    for (const QChar c : value) {
        if (c == u'"' || c == u'\\') {
            json += u'\\';
            json += c;
        } else if (c.unicode() < 0x20) {
            json += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        } else {
            json += c;
        }
    }
    json += u'"';
}

void appendMember(QString &json, const QString &key, const QVariant &value)
{
    json += json.isEmpty() ? u'{' : u',';
    appendText(json, key);
    json += u':';
    if (value.metaType().id() == QMetaType::LongLong) {
        json += QString::number(value.toLongLong());
    } else {
        appendText(json, value.toString());
    }
}

/// The fields of a record that are not empty, archived and its reference among them, as JSON;
/// written without QJsonDocument, five times as fast: an import does so for each row of a table.
QString textOf(const Record &record)
{
    QString json;
    json.reserve(256);
    for (int i = 0; i < int(record.values.size()); ++i) {
        const Field &field = record.description->fields.at(i);
        if (!field.isEmpty(record.values.at(i))) {
            appendMember(json, field.name, record.values.at(i));
        }
    }
    if (!record.source.isEmpty()) {
        appendMember(json, sourceKey, record.source);
    }
    if (!record.reference.isEmpty()) {
        appendMember(json, referenceKey, record.reference);
    }
    if (record.archivedOn.isValid()) {
        appendMember(json, Journal::archivedKey, record.archivedOn.toString(Qt::ISODate));
    }
    return json.isEmpty() ? u"{}"_s : json + u'}';
}

std::optional<QJsonObject> parsed(const QVariant &column)
{
    if (column.isNull()) {
        return {};
    }
    return QJsonDocument::fromJson(column.toString().toUtf8()).object();
}

/// Whether a column of the journal can be read; one that cannot would be taken for no fields.
bool isReadable(const QVariant &column)
{
    return column.isNull() || QJsonDocument::fromJson(column.toString().toUtf8()).isObject();
}

/// Keeps in @p one what differs from @p other, with null for what only the other has.
QJsonObject differing(const QJsonObject &one, const QJsonObject &other)
{
    QJsonObject result;
    for (auto it = one.begin(); it != one.end(); ++it) {
        if (other.value(it.key()) != it.value()) {
            result.insert(it.key(), it.value());
        }
    }
    for (auto it = other.begin(); it != other.end(); ++it) {
        if (!one.contains(it.key())) {
            result.insert(it.key(), QJsonValue::Null);
        }
    }
    return result;
}

/// Whether these fields have the values that an edit says they had.
bool hadBefore(const QJsonObject &fields, const QJsonObject &before)
{
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (it.value().isNull() ? fields.contains(it.key()) : fields[it.key()] != it.value()) {
            return false;
        }
    }
    return true;
}

using Fields = std::optional<QJsonObject>; ///< none of a record that is not there

/// Makes of the fields before a change those after it; says whether the change fits them.
bool play(const Fields &before, const Fields &after, Fields &fields)
{
    if (!before || !after || !fields) { // it came or it went
        const bool fits = fields == before;
        fields = after;
        return fits;
    }
    const bool fits = hadBefore(*fields, *before);
    for (auto it = after->begin(); it != after->end(); ++it) {
        if (it.value().isNull()) {
            fields->remove(it.key());
        } else {
            fields->insert(it.key(), it.value());
        }
    }
    return fits;
}

} // namespace

const QString Journal::archivedKey = u"@archived_on"_s;

Journal::Journal(const db::Database &database, const Registry &registry)
    : m_database(database),
      m_registry(registry),
      m_add(
          database.prepare(u"INSERT INTO journal_change (step_id, record_id, kind, before, after) "
                           "VALUES (?, ?, ?, ?, ?)"_s)),
      m_knows(database.prepare(u"SELECT 1 FROM journal_change WHERE record_id = ? LIMIT 1"_s))
{}

qint64 Journal::begin(const StepName &what, const QDateTime &at, qint64 worker)
{
    m_database.run(u"DELETE FROM journal_change WHERE step_id IN "
                   "(SELECT id FROM journal_step WHERE undone = 1)"_s);
    m_database.run(u"DELETE FROM journal_step WHERE undone = 1"_s);
    const QString instant = at.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u'Z';
    return m_database
        .value(u"INSERT INTO journal_step (at, computer, what, worker_id) VALUES (?, ?, ?, ?) "
               "RETURNING id"_s,
               {instant, QSysInfo::machineHostName(), what.stored(),
                worker == 0 ? QVariant() : QVariant(worker)})
        .toLongLong();
}

void Journal::add(qint64 step, const Record *before, const Record *after)
{
    const Record &any = after != nullptr ? *after : *before;
    QVariant was;
    QVariant is;
    if (before != nullptr && after != nullptr) {
        const QJsonObject old = fieldsOf(*before);
        const QJsonObject fresh = fieldsOf(*after);
        was = text(differing(old, fresh));
        is = text(differing(fresh, old));
    } else if (before != nullptr) {
        was = textOf(*before);
    } else {
        is = textOf(*after);
    }
    m_add.run({step, any.id, any.description->kind, was, is});
}

std::optional<Journal::Step> Journal::step(const QString &sql) const
{
    auto statement = m_database.prepare(sql);
    statement.run();
    if (!statement.next()) {
        return {};
    }
    return Step{statement.integer(0), StepName::of(statement.text(1)).text(),
                QDateTime::fromString(statement.text(2), Qt::ISODateWithMs)};
}

std::optional<Journal::Step> Journal::lastDone() const
{
    return step(
        u"SELECT id, what, at FROM journal_step WHERE undone = 0 ORDER BY id DESC LIMIT 1"_s);
}

std::optional<Journal::Step> Journal::firstUndone() const
{
    return step(u"SELECT id, what, at FROM journal_step WHERE undone = 1 ORDER BY id LIMIT 1"_s);
}

QList<std::pair<Journal::Step, Journal::RowChange>> Journal::changesOf(qint64 id) const
{
    auto statement = m_database.prepare(
        u"SELECT s.id, s.what, s.at, s.computer, c.kind, c.before, c.after, s.worker_id "
        "FROM journal_change c "
        "JOIN journal_step s ON s.id = c.step_id WHERE s.undone = 0 AND c.record_id = ? "
        "ORDER BY c.id"_s);
    statement.run({id});
    QList<std::pair<Step, RowChange>> all;
    while (statement.next()) {
        all.append({{statement.integer(0), StepName::of(statement.text(1)).text(),
                     QDateTime::fromString(statement.text(2), Qt::ISODateWithMs), statement.text(3),
                     statement.integer(7)},
                    {m_registry.find(statement.text(4)), id, parsed(statement.value(5)),
                     parsed(statement.value(6))}});
    }
    return all;
}

QList<qint64> Journal::removedUnder(const Registry::Reference &by, qint64 owner) const
{
    auto statement = m_database.prepare(
        u"SELECT c.record_id, c.before FROM journal_change c JOIN journal_step s "
        "ON s.id = c.step_id WHERE s.undone = 0 AND c.kind = ? AND c.after IS NULL"_s);
    statement.run({by.from->kind});
    QList<qint64> ids;
    while (statement.next()) {
        if (parsed(statement.value(1))->value(by.field->name).toInteger() == owner) {
            ids.append(statement.integer(0));
        }
    }
    return ids;
}

int Journal::sizeOf(qint64 step) const
{
    return m_database
        .value(u"SELECT count(DISTINCT record_id) FROM journal_change WHERE step_id = ?"_s, {step})
        .toInt();
}

QList<Journal::RowChange> Journal::changes(qint64 step) const
{
    auto statement = m_database.prepare(
        u"SELECT kind, record_id, before, after FROM journal_change WHERE step_id = ? ORDER BY id"_s);
    statement.run({step});
    QList<RowChange> all;
    while (statement.next()) {
        all.append({m_registry.find(statement.text(0)), statement.integer(1),
                    parsed(statement.value(2)), parsed(statement.value(3))});
    }
    return all;
}

void Journal::mark(qint64 step, bool undone)
{
    m_database.run(u"UPDATE journal_step SET undone = ? WHERE id = ?"_s, {qint64(undone), step});
}

void Journal::replay(const std::function<std::optional<QJsonObject>(qint64)> &born,
                     const std::function<void(const Played &)> &visit) const
{
    auto statement = m_database.prepare(
        u"SELECT c.kind, c.record_id, c.before, c.after, s.undone FROM journal_change c "
        "JOIN journal_step s ON s.id = c.step_id ORDER BY c.record_id, c.id"_s);
    statement.run();
    Played played;
    std::optional<QJsonObject> fields; // after the changes that were taken back as well
    while (statement.next()) {
        if (statement.integer(1) != played.id) {
            if (played.id != 0) {
                visit(played);
            }
            fields = born(statement.integer(1));
            played = {statement.text(0), statement.integer(1), fields};
        }
        const auto before = parsed(statement.value(2));
        const auto after = parsed(statement.value(3));
        const bool fits = play(before, after, fields);
        played.isCoherent = played.isCoherent && fits && statement.text(0) == played.kind &&
                            isReadable(statement.value(2)) && isReadable(statement.value(3));
        if (statement.integer(4) == 0) {
            played.fields = fields;
        }
    }
    if (played.id != 0) {
        visit(played);
    }
}

bool Journal::knows(qint64 id) const
{
    m_knows.run({id});
    const bool known = m_knows.next();
    m_knows.finish();
    return known;
}

QJsonObject Journal::fieldsOf(const Record &record)
{
    return QJsonDocument::fromJson(textOf(record).toUtf8()).object();
}

Record Journal::recordOf(const Description &kind, qint64 id, const QJsonObject &fields)
{
    Record record{&kind, id, {}, {}, {}, {}};
    for (const Field &field : kind.fields) {
        record.values.append(field.initial());
    }
    put(fields, record);
    return record;
}

void Journal::put(const QJsonObject &fields, Record &record)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (it.key() == sourceKey) {
            record.source = it.value().toString();
        } else if (it.key() == referenceKey) {
            record.reference = it.value().toString();
        } else if (it.key() == archivedKey) {
            record.archivedOn = QDate::fromString(it.value().toString(), Qt::ISODate);
        } else {
            const Field &field = record.description->field(it.key());
            record.set(it.key(), it.value().isNull()     ? field.initial()
                                 : it.value().isDouble() ? QVariant(it.value().toInteger())
                                                         : QVariant(it.value().toString()));
        }
    }
}

} // namespace ankerpunt::record
