// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/base/disk_room.h"
#include "core/domain/registry.h"
#include "core/domain/shared.h"
#include "core/workspace/backups.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <future>

namespace ankerpunt {

using db::FileHeader;

namespace {

Error notOpened(Error::Kind kind, const char *sentence, const QString &path)
{
    return Error(kind, QCoreApplication::translate("workspace", sentence), path);
}

void refuseOthers(const FileHeader &header, const QString &path)
{
    switch (header.kind) {
    case FileHeader::Kind::Missing:
        throw notOpened(Error::Kind::Io,
                        QT_TRANSLATE_NOOP("workspace",
                                          "There is no file with this name. Choose another, "
                                          "or make a new one."),
                        path);
    case FileHeader::Kind::Empty:
    case FileHeader::Kind::Foreign:
        throw notOpened(Error::Kind::Damaged,
                        QT_TRANSLATE_NOOP("workspace",
                                          "This is not a file of Ankerpunt. Nothing was "
                                          "changed. Choose another file."),
                        path);
    case FileHeader::Kind::Ankerpunt:
        return;
    }
}

constexpr auto damagedSentence = QT_TRANSLATE_NOOP(
    "workspace", "This file is damaged. Nothing was changed. Try to repair it, or "
                 "restore an earlier version.");

/// Leaves a newer file as it is; returns only when this program may read it.
void refuseNewer(const QString &path)
{
    const db::Database newer(path, db::Database::Mode::ReadOnly);
    if (db::minimumReader(newer) > db::newestVersion()) {
        throw notOpened(Error::Kind::Newer,
                        QT_TRANSLATE_NOOP("workspace",
                                          "This file was made with a newer version of "
                                          "Ankerpunt. Nothing was changed. Install the newer "
                                          "version to open it."),
                        path);
    }
}

/// Nothing is written in a file that is damaged. After a crash all of it is looked at; else only
/// what takes less than a tenth of a second.
void refuseDamaged(const db::Database &database, bool followsCrash)
{
    constexpr qint64 quicklyRead = 64 * 1024 * 1024;
    const bool sound =
        followsCrash ? db::structuralDamage(database).isEmpty()
                     : QFileInfo(database.path()).size() > quicklyRead || db::looksSound(database);
    if (!sound) {
        throw notOpened(Error::Kind::Damaged, damagedSentence, database.path());
    }
}

std::unique_ptr<db::Database> forReading(const QString &path)
{
    return std::make_unique<db::Database>(path, db::Database::Mode::ReadOnly);
}

/// The file for writing, looked at but not written in.
std::unique_ptr<db::Database> lookedAt(const QString &path, bool followsCrash)
{
    auto database = std::make_unique<db::Database>(path, db::Database::Mode::ReadWrite);
    refuseDamaged(*database, followsCrash);
    return database;
}

/// What a crash left to be rolled back takes the right to write, as an older version does.
bool needsWriting(const FileHeader &header, const QString &path)
{
    return header.version < db::newestVersion() ||
           (header.version == db::newestVersion() && QFileInfo::exists(path + u"-journal"_s));
}

/// Room for the copy of before, for what undoes the change when it fails, and for what is new.
void requireRoomToMigrate(const QString &path)
{
    constexpr qint64 whatIsNew = 2 * 1000 * 1000;
    requireRoom(path, 2 * QFileInfo(path).size() + whatIsNew);
}

void bringUpToDate(const db::Database &database)
{
    const int version = db::version(database);
    const QString copy = u"%1.before-version-%2"_s.arg(database.path()).arg(db::newestVersion());
    auto noCopyOfNothing = qScopeGuard([&copy] { QFile::remove(copy); });
    if (version != 0 && version != db::newestVersion()) {
        db::backUp(database, copy);
    }
    db::migrate(database);
    noCopyOfNothing.dismiss();
}

} // namespace

std::unique_ptr<Workspace> Workspace::open(const QString &path, Mode mode)
{
    const QString absolute = db::realName(path);
    const FileHeader header = db::readHeader(absolute);
    refuseOthers(header, absolute);
    const bool newer = header.version > db::newestVersion();
    if (newer) {
        refuseNewer(absolute);
    }
    const bool mustWrite = needsWriting(header, absolute);
    if (newer || (mode == Mode::ReadOnly && !mustWrite)) {
        return std::unique_ptr<Workspace>(new Workspace(forReading(absolute)));
    }
    if (header.version < db::newestVersion()) {
        requireRoomToMigrate(absolute);
    }
    auto lock = std::make_unique<db::WriterLock>(absolute);
    const bool isAtRest = !mustWrite && !db::hasLock(absolute);
    // The lock waits for the disk. What is at rest is read meanwhile: nothing is written without
    // it.
    auto locking = std::async(std::launch::async, [&lock] { return lock->tryLock(); });
    auto database = isAtRest ? lookedAt(absolute, false) : nullptr;
    if (locking.get()) {
        backups::removeUnfinished(absolute);
        if (!database || lock->followsCrash()) {
            database.reset();
            database = lookedAt(absolute, lock->followsCrash());
        }
        bringUpToDate(*database);
        return std::unique_ptr<Workspace>(new Workspace(std::move(database), std::move(lock)));
    }
    database.reset();
    const auto &holder = lock->holder();
    if (mustWrite && !(holder && header.version == db::newestVersion())) {
        throw lock->refusal(); // nobody else will do what is needed, or it takes a while
    }
    auto reader = std::unique_ptr<Workspace>(new Workspace(forReading(absolute)));
    reader->m_whyReadOnly = holder ? QString() : lock->refusal().sentence();
    reader->m_holder = holder;
    return reader;
}

bool Workspace::opensAtOnce(const QString &path)
{
    const QString real = db::realName(path);
    return !needsWriting(db::readHeader(real), real) && !db::hasLock(real);
}

std::unique_ptr<Workspace> Workspace::create(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (QFileInfo::exists(absolute)) {
        throw notOpened(Error::Kind::Io,
                        QT_TRANSLATE_NOOP("workspace",
                                          "There is a file with this name already. Nothing "
                                          "was changed. Choose another name."),
                        absolute);
    }
    auto lock = std::make_unique<db::WriterLock>(absolute);
    if (!lock->tryLock()) {
        throw lock->refusal();
    }
    auto noHalfFile = qScopeGuard([&absolute] { QFile::remove(absolute); });
    auto database = lookedAt(absolute, lock->followsCrash());
    bringUpToDate(*database);
    auto made = std::unique_ptr<Workspace>(new Workspace(std::move(database), std::move(lock)));
    noHalfFile.dismiss();
    return made;
}

Workspace::Workspace(std::unique_ptr<db::Database> database, std::unique_ptr<db::WriterLock> lock)
    : m_lock(std::move(lock)), m_database(std::move(database))
{
    m_store = std::make_unique<record::Store>(*m_database, ankerpunt::registry(), m_clock);
    readToday();
    QObject::connect(m_store.get(), &record::Store::changed, m_store.get(),
                     [this](const record::ChangeSet &changes) {
                         m_changed = true;
                         if (changes.touches(record::table<Setting>().description())) {
                             readToday();
                         }
                     });
}

void Workspace::readToday()
{
    m_clock.setOwnToday(
        QDate::fromString(setting(QString::fromUtf16(ownTodaySetting)), Qt::ISODate));
}

QString Workspace::setting(const QString &key) const
{
    QString value;
    m_store->rows().each(record::table<Setting>().description(), [&](const record::Record &record) {
        if (record.value(u"key"_s).toString() == key) {
            value = record.value(u"value"_s).toString();
        }
    });
    return value;
}

void Workspace::setSetting(const QString &key, const QString &value)
{
    Setting setting{{}, key, value};
    m_store->rows().each(record::table<Setting>().description(), [&](const record::Record &record) {
        if (record.value(u"key"_s).toString() == key) {
            setting.id = Id<Setting>(record.id);
        }
    });
    m_store->change(record::StepName(QT_TRANSLATE_NOOP("steps", "Change setting")),
                    [&](record::Change &change) { change.save(setting); });
}

std::unique_ptr<Workspace> Workspace::reader() const
{
    return std::unique_ptr<Workspace>(new Workspace(forReading(path())));
}

QList<Damage> Workspace::check() const
{
    return ankerpunt::check(*m_database, *m_store);
}

void Workspace::backUp(const QString &target) const
{
    db::backUp(db::Database(path(), db::Database::Mode::ReadOnly),
               QFileInfo(target).absoluteFilePath());
}

} // namespace ankerpunt
