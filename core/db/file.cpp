// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/file.h"

#include "core/base/disk_room.h"
#include "core/base/literals.h"
#include "core/db/page_cache.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSysInfo>
#include <QThread>
#include <QtEndian>

#include <algorithm>
#include <limits>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

namespace ankerpunt::db {

namespace {
constexpr quint32 applicationId = 0x416e6b72; // "Ankr"
const QString lockSuffix = u".lock"_s;
} // namespace

QString realName(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? QFileInfo(path).absoluteFilePath() : real;
}

FileHeader readHeader(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(Error::Kind::Io,
                    QCoreApplication::translate("db",
                                                "The file cannot be opened. Check that you may "
                                                "use it."),
                    path + u": "_s + file.errorString());
    }
    const QByteArray bytes = file.read(100);
    if (bytes.isEmpty()) {
        return {FileHeader::Kind::Empty, 0};
    }
    const auto word = [&bytes](int at) { return qFromBigEndian<quint32>(bytes.constData() + at); };
    if (bytes.size() < 100 || !bytes.startsWith("SQLite format 3") || word(68) != applicationId) {
        return {FileHeader::Kind::Foreign, 0};
    }
    return {FileHeader::Kind::Ankerpunt, int(word(60))};
}

WriterLock::WriterLock(const QString &path) : m_lock(std::make_unique<QLockFile>(path + lockSuffix))
{
    m_lock->setStaleLockTime(0); // only a process that is gone makes a lock stale, not time
}

WriterLock::~WriterLock() = default;

bool mayBeAlive(const Holder &holder)
{
#ifdef Q_OS_UNIX
    const bool isHere = holder.computer == QSysInfo::machineHostName();
    return !isHere || ::kill(pid_t(holder.process), 0) == 0 || errno == EPERM;
#else
    Q_UNUSED(holder)
    return true;
#endif
}

bool WriterLock::tryLock()
{
    constexpr int patience = 2000; // milliseconds
    constexpr int pause = 20;
    m_followsCrash = QFileInfo::exists(m_lock->fileName());
    m_holder.reset();
    for (int waited = 0; !m_lock->tryLock(0); waited += pause) {
        if (m_lock->error() != QLockFile::LockFailedError) {
            m_holder.reset();
            return false;
        }
        m_holder = readHolder();
        // One that is gone is named as long as another process is clearing its lock away.
        const bool isNamed = !m_holder->computer.isEmpty();
        if (isNamed && (mayBeAlive(*m_holder) || waited >= patience)) {
            return false;
        }
        // Without a name either it was let go just now, or a crash left it half written. Whoever
        // lives holds the file itself locked as well, and then it is not removed.
        if (!isNamed && QFileInfo::exists(m_lock->fileName()) && !m_lock->removeStaleLockFile()) {
            m_holder->computer = QCoreApplication::translate("db", "an unknown computer");
            return false;
        }
        QThread::msleep(pause);
    }
    m_holder.reset();
    return true;
}

Holder WriterLock::readHolder() const
{
    Holder holder;
    QString program;
    constexpr int patience = 200; // milliseconds, in which another process writes its name
    constexpr int pause = 20;
    for (int waited = 0; holder.computer.isEmpty() && waited < patience; waited += pause) {
        if (waited > 0) {
            QThread::msleep(pause);
        }
        m_lock->getLockInfo(&holder.process, &holder.computer, &program);
    }
    const QFileInfo info(m_lock->fileName());
    holder.user = info.owner();
    holder.since = info.lastModified().toUTC();
    return holder;
}

Error WriterLock::refusal() const
{
    const QString path = m_lock->fileName();
    if (m_holder) {
        return Error(Error::Kind::Locked,
                     QCoreApplication::translate("db", "%1 is working in this file on %2. Nothing "
                                                       "was changed. Close it there and try again.")
                         .arg(m_holder->user, m_holder->computer),
                     path);
    }
    if (isDiskFull(path)) {
        return diskFull(path, QFileInfo(path.chopped(lockSuffix.size())).size());
    }
    return Error(Error::Kind::Io,
                 QCoreApplication::translate("db", "Nothing can be changed in the folder of this "
                                                   "file. Check that you may write there."),
                 path);
}

bool hasLock(const QString &path)
{
    return QFileInfo::exists(path + lockSuffix);
}

namespace {

struct Migration
{
    int number;
    QString path;
};

QList<Migration> listMigrations()
{
    QList<Migration> all;
    for (const QString &name : QDir(u":/sql"_s).entryList(QDir::Files, QDir::Name)) {
        all.append({name.left(4).toInt(), u":/sql/"_s + name});
    }
    if (all.isEmpty()) {
        throw Error(Error::Kind::Internal, u"The program lacks its migrations."_s);
    }
    return all;
}

const QList<Migration> &migrations()
{
    static const QList<Migration> all = listMigrations();
    return all;
}

/// The statements of a migration; they are separated by one blank line.
QStringList statements(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(Error::Kind::Internal, u"A migration cannot be read."_s, path);
    }
    static const QRegularExpression comment(u"^--.*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression blankLine(u"\\n[ \\t]*\\n"_s);
    QStringList all;
    const QString sql = QString::fromUtf8(file.readAll()).remove(comment);
    for (const QString &part : sql.split(blankLine)) {
        if (!part.trimmed().isEmpty()) {
            all.append(part.trimmed());
        }
    }
    return all;
}

} // namespace

int version(const Database &database)
{
    return database.value(u"PRAGMA user_version"_s).toInt();
}

int newestVersion()
{
    return migrations().constLast().number;
}

void migrate(const Database &database, int to)
{
    const int present = version(database);
    // A journal that a crash left before it was of any use lies there until something is written.
    const bool leftOver = QFileInfo::exists(database.path() + u"-journal"_s);
    if (present == to && !leftOver) {
        return;
    }
    database.transaction([&] {
        if (present == 0) {
            database.run(u"PRAGMA application_id=%1"_s.arg(applicationId));
        }
        for (const auto &migration : migrations()) {
            if (migration.number > present && migration.number <= to) {
                for (const QString &sql : statements(migration.path)) {
                    database.run(sql);
                }
            }
        }
        database.run(u"PRAGMA user_version=%1"_s.arg(to));
    });
}

int minimumReader(const Database &database)
{
    const auto all = columns(database, u"file"_s);
    const bool says = std::any_of(
        all.begin(), all.end(), [](const Column &column) { return column.name == u"min_reader"; });
    return says ? database.value(u"SELECT min_reader FROM file"_s).toInt()
                : std::numeric_limits<int>::max(); // of a time that keeps it elsewhere
}

QStringList structuralDamage(const Database &database)
{
    const FewPages lean(database);
    QStringList damage;
    auto integrity = database.prepare(u"PRAGMA integrity_check"_s);
    integrity.run();
    while (integrity.next()) {
        if (integrity.text(0) != u"ok") {
            damage.append(integrity.text(0));
        }
    }
    auto foreign = database.prepare(u"PRAGMA foreign_key_check"_s);
    foreign.run();
    while (foreign.next()) {
        damage.append(u"%1 %2 refers to a missing %3"_s.arg(foreign.text(0), foreign.text(1),
                                                            foreign.text(2)));
    }
    return damage;
}

bool looksSound(const Database &database)
{
    const FewPages lean(database, 50); // more is slower: only indexes come back to what they read
    // The CHECKs of the values are of the full check: here they would take half of the time.
    database.run(u"PRAGMA ignore_check_constraints=ON"_s);
    const auto heeded =
        qScopeGuard([&database] { database.run(u"PRAGMA ignore_check_constraints=OFF"_s); });
    return database.value(u"PRAGMA quick_check(1)"_s).toString() == u"ok";
}

void takeRows(const Database &fresh, const QString &path)
{
    QStringList tables;
    auto all = fresh.prepare(u"SELECT name FROM sqlite_master WHERE type = 'table' AND "
                             "name <> 'file' AND name NOT LIKE 'search%'"_s);
    all.run();
    while (all.next()) {
        tables.append(all.text(0));
    }
    fresh.run(u"ATTACH ? AS damaged"_s, {path});
    fresh.transaction([&] {
        fresh.run(u"PRAGMA defer_foreign_keys=ON"_s);
        for (const QString &table : tables) {
            fresh.run(u"DELETE FROM main."_s + table);
            // With a condition, or SQLite would copy the indexes as they are.
            fresh.run(u"INSERT INTO main.%1 SELECT * FROM damaged.%1 NOT INDEXED WHERE true"_s.arg(
                table));
        }
    });
    fresh.run(u"DETACH damaged"_s);
}

QStringList schemaOf(const Database &database)
{
    QStringList schema;
    auto parts = database.prepare(
        u"SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') "
        "FROM sqlite_master ORDER BY name"_s);
    parts.run();
    while (parts.next()) {
        schema.append(parts.text(0));
    }
    return schema;
}

QList<Column> columns(const Database &database, const QString &table)
{
    QList<Column> all;
    auto info = database.prepare(u"SELECT name, type, \"notnull\" FROM pragma_table_info(?)"_s);
    info.run({table});
    while (info.next()) {
        all.append({info.text(0), info.text(1), info.integer(2) != 0, {}, false});
    }
    auto keys = database.prepare(u"SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)"_s);
    keys.run({table});
    while (keys.next()) {
        for (Column &column : all) {
            if (column.name == keys.text(0)) {
                column.references = keys.text(1);
            }
        }
    }
    auto indexes = database.prepare(
        u"SELECT c.name FROM pragma_index_list(?) i, pragma_index_info(i.name) c WHERE c.seqno = 0"_s);
    indexes.run({table});
    while (indexes.next()) {
        for (Column &column : all) {
            column.indexed = column.indexed || column.name == indexes.text(0);
        }
    }
    return all;
}

} // namespace ankerpunt::db
