// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/check.h"

#include "core/db/file.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

namespace ankerpunt {

using record::Description;
using record::Journal;
using record::Record;
using record::Store;

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("check", sentence);
}

/// Rows that came with the program have small ids; they are in no journal and not counted.
constexpr qint64 firstOwnId = qint64(1) << 21;

QString place(const QString &kind, qint64 id)
{
    return u"%1 %2"_s.arg(kind).arg(id);
}

void checkStructure(const db::Database &database, const Store &store, QList<Damage> &found)
{
    for (const QString &damage : db::structuralDamage(database)) {
        found.append(
            {damage, say(QT_TRANSLATE_NOOP("check", "The file itself is damaged.")),
             say(QT_TRANSLATE_NOOP("check", "Keep this file and open the newest backup."))});
    }
    if (database.isReadOnly()) {
        return; // this check of the index is written as a command, so it needs a writable file
    }
    for (const QString &damage : store.rows().search().damage()) {
        found.append({damage, say(QT_TRANSLATE_NOOP("check", "The search index is damaged.")),
                      say(QT_TRANSLATE_NOOP("check", "Make the search index again."))});
    }
}

void checkContents(const Store &store, QList<Damage> &found)
{
    for (const Description *description : store.registry().all()) {
        for (const qint64 id : store.rows().withoutContents(*description)) {
            found.append(
                {place(description->kind, id),
                 say(QT_TRANSLATE_NOOP("check", "A record has lost its contents.")),
                 say(QT_TRANSLATE_NOOP("check", "Keep this file and open the newest backup."))});
        }
    }
}

void checkCounts(const Store &store, QList<Damage> &found)
{
    for (const Description *description : store.registry().all()) {
        qint64 records = 0;
        store.rows().each(*description,
                          [&](const Record &record) { records += record.id >= firstOwnId; });
        if (store.rows().countOf(*description) != records) {
            found.append(
                {place(u"kind"_s, records),
                 say(QT_TRANSLATE_NOOP("check", "The number of records of a kind is not kept "
                                                "rightly.")),
                 say(QT_TRANSLATE_NOOP("check", "Compare it with the newest backup."))});
        }
    }
}

void checkSearch(const Store &store, QList<Damage> &found)
{
    QHash<qint64, QByteArray> indexed; // a digest, not the text: a register can be large
    const auto digest = [](const db::SearchIndex::Entry &entry) {
        return QByteArray::number(qHash(entry.kind + u'\n' + entry.title + u'\n' + entry.body)) +
               entry.day.toString(Qt::ISODate).toLatin1();
    };
    store.rows().search().each(
        [&](const db::SearchIndex::Entry &entry) { indexed.insert(entry.record, digest(entry)); });
    for (const Description *description : store.registry().all()) {
        store.rows().each(*description, [&](const Record &record) {
            const auto expected = record::Rows::searchEntry(record);
            if (indexed.take(record.id) != (expected ? digest(*expected) : QByteArray())) {
                found.append(
                    {place(description->kind, record.id),
                     say(QT_TRANSLATE_NOOP("check", "The search does not find this record by "
                                                    "what it says now.")),
                     say(QT_TRANSLATE_NOOP("check", "Make the search index again."))});
            }
        });
    }
    for (auto it = indexed.cbegin(); it != indexed.cend(); ++it) {
        found.append({place(u"search"_s, it.key()),
                      say(QT_TRANSLATE_NOOP("check", "The search finds a record that is gone.")),
                      say(QT_TRANSLATE_NOOP("check", "Make the search index again."))});
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

void checkJournal(const Store &store, QList<Damage> &found)
{
    QSet<qint64> known;
    store.journal().replay([&](const QString &kind, qint64 id,
                               const std::optional<QJsonObject> &fields) {
        known.insert(id);
        const Description *description = store.registry().find(kind);
        const auto record = description ? store.rows().read(*description, id) : std::nullopt;
        const bool same = fields ? record && isAsSaved(*record, *fields) : !record;
        if (!same) {
            found.append(
                {place(kind, id),
                 say(QT_TRANSLATE_NOOP("check", "This record differs from what was last saved.")),
                 say(QT_TRANSLATE_NOOP("check", "Compare it with the newest backup."))});
        }
    });
    for (const Description *description : store.registry().all()) {
        store.rows().each(*description, [&](const Record &record) {
            if (record.id >= firstOwnId && !known.contains(record.id)) {
                found.append(
                    {place(description->kind, record.id),
                     say(QT_TRANSLATE_NOOP("check", "This record was never saved by the "
                                                    "program.")),
                     say(QT_TRANSLATE_NOOP("check", "Compare it with the newest backup."))});
            }
        });
    }
}

} // namespace

QList<Damage> check(const db::Database &database, const Store &store)
{
    QList<Damage> found;
    checkStructure(database, store, found);
    if (found.isEmpty()) { // on damaged pages the rest would only repeat it
        checkContents(store, found);
        checkCounts(store, found);
        checkSearch(store, found);
        checkJournal(store, found);
    }
    return found;
}

} // namespace ankerpunt
