// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/check.h"

#include "core/db/file.h"
#include "core/db/page_cache.h"
#include "core/domain/registry.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace ankerpunt {

using record::Description;
using record::firstOwnId;
using record::Journal;
using record::Record;
using record::Store;

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("check", sentence);
}

QString place(const QString &kind, qint64 id)
{
    return u"%1 %2"_s.arg(kind).arg(id);
}

void checkStructure(const db::Database &database, const Store &store, QList<Damage> &found)
{
    for (const QString &damage : db::structuralDamage(database)) {
        found.append(
            {damage, say(QT_TRANSLATE_NOOP("check", "The file itself is damaged.")),
             say(QT_TRANSLATE_NOOP("check", "Repair the file, or restore an earlier version."))});
    }
    if (database.isReadOnly()) {
        return; // this check of the index is written as a command, so it needs a writable file
    }
    for (const QString &damage : store.rows().search().damage()) {
        found.append(
            {damage, say(QT_TRANSLATE_NOOP("check", "The search index is damaged.")),
             say(QT_TRANSLATE_NOOP("check", "Repair the file; nothing is lost by that."))});
    }
}

QString place(const Store &store, qint64 id)
{
    const Description *description = store.rows().kindOf(id);
    return place(description != nullptr ? description->kind : u"record"_s, id);
}

void checkContents(const Store &store, QList<Damage> &found)
{
    for (const qint64 id : store.rows().withoutContents()) {
        found.append(
            {place(store, id), say(QT_TRANSLATE_NOOP("check", "A record has lost its contents.")),
             say(QT_TRANSLATE_NOOP("check", "Repair the file, or restore an earlier version."))});
    }
}

void checkCount(const Store &store, const Description &description, qint64 records,
                QList<Damage> &found)
{
    if (store.rows().countOf(description) != records) {
        found.append({place(u"kind"_s, records),
                      say(QT_TRANSLATE_NOOP("check", "The number of records of a kind is not kept "
                                                     "rightly.")),
                      say(QT_TRANSLATE_NOOP("check", "Compare it with the newest backup."))});
    }
}

void checkSearch(const Store &store, const Record &record, QList<Damage> &found)
{
    if (store.rows().search().entryOf(record.id) != record::Rows::searchEntry(record)) {
        found.append(
            {place(record.description->kind, record.id),
             say(QT_TRANSLATE_NOOP("check", "The search does not find this record by "
                                            "what it says now.")),
             say(QT_TRANSLATE_NOOP("check", "Repair the file; nothing is lost by that."))});
    }
}

void checkStraySearch(const Store &store, QList<Damage> &found)
{
    for (const qint64 id : store.rows().search().withoutRecord()) {
        found.append(
            {place(u"search"_s, id),
             say(QT_TRANSLATE_NOOP("check", "The search finds a record that is gone.")),
             say(QT_TRANSLATE_NOOP("check", "Repair the file; nothing is lost by that."))});
    }
}

/// Also true of fields that were thought of after the record was saved.
bool isAsSaved(const Record &record, const QJsonObject &fields)
{
    try {
        return Journal::recordOf(*record.description, record.id, fields) == record;
    } catch (const Error &) { // the journal names a field that there is not
        return false;
    }
}

/// What the program brings along: the schema, and the records that no step made.
class Fresh final
{
public:
    Fresh()
    {
        db::migrate(m_database);
        m_rows.emplace(m_database, ankerpunt::registry());
    }
    [[nodiscard]] bool hasSchemaOf(const db::Database &database) const
    {
        return db::schemaOf(m_database) == db::schemaOf(database) &&
               db::minimumReader(m_database) == db::minimumReader(database);
    }
    [[nodiscard]] std::optional<Record> record(const Description &description, qint64 id) const
    {
        return id < firstOwnId ? m_rows->read(description, id) : std::nullopt;
    }
    [[nodiscard]] std::optional<QJsonObject> fieldsOf(qint64 id) const
    {
        const Description *description = id < firstOwnId ? m_rows->kindOf(id) : nullptr;
        return description ? std::optional(Journal::fieldsOf(*m_rows->read(*description, id)))
                           : std::nullopt;
    }
    void each(const Description &description,
              const std::function<void(const Record &)> &visit) const
    {
        m_rows->each(description, visit);
    }

private:
    db::Database m_database{u":memory:"_s, db::Database::Mode::ReadWrite};
    std::optional<record::Rows> m_rows;
};

void checkSchema(const db::Database &database, const Fresh &fresh, QList<Damage> &found)
{
    if (db::version(database) == db::newestVersion() && !fresh.hasSchemaOf(database)) {
        found.append(
            {u"schema"_s, say(QT_TRANSLATE_NOOP("check", "The file itself is damaged.")),
             say(QT_TRANSLATE_NOOP("check", "Repair the file, or restore an earlier version."))});
    }
}

void checkJournal(const Store &store, const Fresh &fresh, QList<Damage> &found)
{
    const auto born = [&fresh](qint64 id) { return fresh.fieldsOf(id); };
    store.journal().replay(born, [&](const Journal::Played &played) {
        const Description *description = store.registry().find(played.kind);
        const auto record = description ? store.rows().read(*description, played.id) : std::nullopt;
        const bool same = played.fields ? record && isAsSaved(*record, *played.fields) : !record;
        if (!same) {
            found.append(
                {place(played.kind, played.id),
                 say(QT_TRANSLATE_NOOP("check", "This record differs from what was last saved.")),
                 say(QT_TRANSLATE_NOOP("check", "Compare it with the newest backup."))});
        } else if (!played.isCoherent) {
            found.append(
                {place(played.kind, played.id),
                 say(QT_TRANSLATE_NOOP("check", "The history of this record contradicts itself.")),
                 say(QT_TRANSLATE_NOOP("check", "Compare it with the newest backup."))});
        }
    });
}

void differs(const Record &record, const char *what, QList<Damage> &found)
{
    found.append({place(record.description->kind, record.id), say(what),
                  say(QT_TRANSLATE_NOOP("check", "Compare it with the newest backup."))});
}

/// What no step of the journal made came with the program, and is as it came.
void checkOrigin(const Store &store, const Fresh &fresh, const Record &record, QList<Damage> &found)
{
    if (store.rows().kindOf(record.id) != record.description) {
        differs(record, QT_TRANSLATE_NOOP("check", "This record has lost what it is."), found);
    } else if (!store.journal().knows(record.id) &&
               fresh.record(*record.description, record.id) != record) {
        differs(record, QT_TRANSLATE_NOOP("check", "This record was never saved by the program."),
                found);
    }
}

void checkBrought(const Store &store, const Fresh &fresh, const Description &description,
                  QList<Damage> &found)
{
    fresh.each(description, [&](const Record &record) {
        if (!store.journal().knows(record.id) && !store.rows().read(description, record.id)) {
            differs(record,
                    QT_TRANSLATE_NOOP("check", "A record that came with the program is gone."),
                    found);
        }
    });
}

/// Record by record, and nothing is kept of one that is sound: a file can be large.
void checkRecords(const Store &store, const Fresh &fresh, QList<Damage> &found)
{
    for (const Description *description : store.registry().all()) {
        qint64 own = 0;
        store.rows().each(*description, [&](const Record &record) {
            own += record.id >= firstOwnId;
            checkSearch(store, record, found);
            checkOrigin(store, fresh, record, found);
        });
        checkCount(store, *description, own, found);
        checkBrought(store, fresh, *description, found);
    }
}

} // namespace

QList<Damage> check(const db::Database &database, const Store &store)
{
    const db::FewPages lean(database);
    QList<Damage> found;
    checkStructure(database, store, found);
    if (found.isEmpty()) { // on damaged pages the rest would only repeat it
        const Fresh fresh;
        checkSchema(database, fresh, found);
        checkContents(store, found);
        checkRecords(store, fresh, found);
        checkStraySearch(store, found);
        checkJournal(store, fresh, found);
    }
    return found;
}

} // namespace ankerpunt
