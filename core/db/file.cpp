// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/file.h"

#include "core/base/error.h"
#include "core/base/literals.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QThread>
#include <QtEndian>

namespace ankerpunt::db {

namespace {
constexpr quint32 applicationId = 0x416e6b72; // "Ankr"
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

WriterLock::WriterLock(const QString &path) : m_lock(std::make_unique<QLockFile>(path + u".lock"_s))
{
    m_lock->setStaleLockTime(0); // only a process that is gone makes a lock stale, not time
}

WriterLock::~WriterLock() = default;

bool WriterLock::tryLock()
{
    if (m_lock->tryLock(0)) {
        return true;
    }
    if (m_lock->error() != QLockFile::LockFailedError || !holder().computer.isEmpty()) {
        return false;
    }
    // Nobody's name is in it, so a crash left it half written. Whoever lives holds the file itself
    // locked as well, and then it is not removed.
    return m_lock->removeStaleLockFile() && m_lock->tryLock(0);
}

Holder WriterLock::holder() const
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

namespace {

struct Migration
{
    int number;
    QString path;
};

QList<Migration> migrations()
{
    QList<Migration> all;
    for (const QString &name : QDir(u":/sql"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        all.append({name.left(4).toInt(), u":/sql/"_s + name});
    }
    if (all.isEmpty()) {
        throw Error(Error::Kind::Internal, u"The program lacks its migrations."_s);
    }
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

void migrate(const Database &database)
{
    if (version(database) == 0) {
        database.run(u"PRAGMA application_id=%1"_s.arg(applicationId));
    }
    for (const auto &migration : migrations()) {
        if (migration.number <= version(database)) {
            continue;
        }
        database.transaction([&] {
            for (const QString &sql : statements(migration.path)) {
                database.run(sql);
            }
            database.run(u"PRAGMA user_version=%1"_s.arg(migration.number));
        });
    }
}

int minimumReader(const Database &database)
{
    return database.value(u"SELECT min_reader FROM file"_s).toInt();
}

QStringList structuralDamage(const Database &database)
{
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
