// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/backups.h"

#include "core/base/save.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace ankerpunt::backups {

namespace {

constexpr int markLength = 10;
constexpr int formerMarkLength = 8; ///< of SHA-256, which took longer than all else about a backup
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// What SQLite may have left beside a file; without that file it is of no use.
const std::array sideFiles{u"-journal"_s, u"-wal"_s, u"-shm"_s};

Error failure(Error::Kind kind, const char *sentence, const QString &detail)
{
    return Error(kind, QCoreApplication::translate("backups", sentence), detail);
}

/// What a name says of the bytes: the beginning of their digest; empty when they cannot be read.
QString markOf(const QByteArray &digest, int length = markLength)
{
    return QString::fromLatin1(digest.toHex().left(length));
}

struct Name
{
    QDateTime taken;
    QString mark;
};

const QString timeFormat = u"yyyy-MM-ddTHH-mm-ss"_s;

std::optional<Name> parse(const QString &name)
{
    static const QRegularExpression ours(u"^(\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d)Z"
                                         "-([0-9a-f]{8}|[0-9a-f]{10})\\.anker$"_s);
    const auto match = ours.match(name);
    QDateTime taken = QDateTime::fromString(match.captured(1), timeFormat);
    taken.setTimeSpec(Qt::UTC);
    return taken.isValid() ? std::optional(Name{taken, match.captured(2)}) : std::nullopt;
}

QString nameOf(const QDateTime &taken, const QString &mark)
{
    return taken.toUTC().toString(timeFormat) + u"Z-"_s + mark + u".anker"_s;
}

/// The first second from @p now on that has no backup yet, so that they keep their order.
QDateTime freeSecond(const QString &file, const QDateTime &now)
{
    QList<QDateTime> taken;
    for (const Backup &backup : listOf(file)) {
        taken.append(backup.taken);
    }
    auto second = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC);
    while (taken.contains(second)) {
        second = second.addSecs(1);
    }
    return second;
}

QString makeFolder(const QString &file)
{
    const QString folder = folderOf(file);
    constexpr auto permissions = ownerOnly | QFileDevice::ExeOwner;
    QDir().mkdir(folder, permissions);
    if (!QFileInfo(folder).isDir() || !QFile::setPermissions(folder, permissions)) {
        throw failure(Error::Kind::Io,
                      QT_TRANSLATE_NOOP("backups",
                                        "The folder for backups beside the file cannot be used. "
                                        "Save a backup in another folder."),
                      folder);
    }
    return folder;
}

/// Where a backup grows until it is verified. One name, so a crash leaves one file at most.
QString growing(const QString &folder)
{
    return folder + u"/unfinished.anker"_s;
}

/// Where what is to take the place of the file grows.
QString partOf(const QString &file)
{
    return file + u".part"_s;
}

void removeOld(const QString &file, const QDateTime &now)
{
    const QList<Backup> all = listOf(file);
    QList<QDateTime> taken;
    for (const Backup &backup : all) {
        taken.append(backup.taken);
    }
    const QList<QDateTime> old = toRemove(taken, now);
    for (const Backup &backup : all) {
        if (old.contains(backup.taken)) {
            QFile::remove(backup.path); // when not now, then at the next backup
        }
    }
}

void refuseUnfit(const QString &backup)
{
    const db::FileHeader header = db::readHeader(backup);
    if (header.kind == db::FileHeader::Kind::Missing) {
        throw failure(
            Error::Kind::NotFound,
            QT_TRANSLATE_NOOP("backups", "There is no backup with this name. Choose another one."),
            backup);
    }
    if (header.version > db::newestVersion()) {
        throw failure(Error::Kind::Newer,
                      QT_TRANSLATE_NOOP("backups",
                                        "This backup was made with a newer version of Ankerpunt. "
                                        "Nothing was changed. Install the newer version to "
                                        "restore it."),
                      backup);
    }
    if (!isSound({backup, {}, 0}) || !db::isSound(backup, db::Database::Mode::ReadOnly)) {
        throw failure(Error::Kind::Damaged,
                      QT_TRANSLATE_NOOP("backups",
                                        "This backup is damaged. Nothing was changed. Choose "
                                        "another one."),
                      backup);
    }
}

void refuseNoFile(const QString &target)
{
    if (QFileInfo::exists(target) && !QFileInfo(target).isFile()) { // a device would be destroyed
        throw failure(Error::Kind::Usage,
                      QT_TRANSLATE_NOOP("backups",
                                        "A backup takes the place of a file, not of a folder or a "
                                        "device. Choose the file."),
                      target);
    }
}

/// Keeps the file that is about to be replaced, byte by byte: it may be damaged.
Kept keepPresent(const QString &file, const QDateTime &now, bool isKnownDamaged)
{
    using Kind = db::FileHeader::Kind;
    const Kind kind = db::readHeader(file).kind;
    if (kind == Kind::Missing || kind == Kind::Empty) {
        return {};
    }
    const bool sound = db::isSound(file, db::Database::Mode::ReadWrite) && !isKnownDamaged;
    const QString folder = makeFolder(file);
    const QByteArray digest = copyWhole(file, growing(folder));
    const QString name = nameOf(freeSecond(file, now), markOf(digest));
    const QString path = folder + (sound ? u"/"_s : u"/damaged-"_s) + name;
    for (const QString &side : sideFiles) {
        if (!sound && QFile::exists(file + side)) {
            copyWhole(file + side, path + side);
        }
    }
    giveName(growing(folder), path);
    return {path, sound};
}

} // namespace

QString folderOf(const QString &file)
{
    return db::realName(file) + u"-backups"_s;
}

QList<Backup> listOf(const QString &file)
{
    QList<Backup> all;
    const QDir folder(folderOf(file));
    for (const QFileInfo &entry : folder.entryInfoList(QDir::Files | QDir::NoSymLinks)) {
        if (const auto name = parse(entry.fileName())) {
            all.append({entry.absoluteFilePath(), name->taken, entry.size()});
        }
    }
    std::ranges::sort(all, std::ranges::greater(), &Backup::taken);
    return all;
}

bool isSound(const Backup &backup)
{
    const auto name = parse(QFileInfo(backup.path).fileName());
    if (!name) {
        return true; // another's copy carries no mark
    }
    const bool isFormer = name->mark.size() == formerMarkLength;
    const QString mark =
        isFormer ? markOf(digestOf(backup.path, QCryptographicHash::Sha256), formerMarkLength)
                 : markOf(digestOf(backup.path));
    return name->mark == mark;
}

QList<QDateTime> toRemove(QList<QDateTime> taken, const QDateTime &now)
{
    constexpr int daysOfAll = 2;
    constexpr int daysOfOne = 12;
    std::ranges::sort(taken, std::ranges::greater());
    QList<QDateTime> old;
    QList<QDate> days;
    for (const QDateTime &moment : taken) {
        if (moment > now.addDays(-daysOfAll)) {
            continue;
        }
        const QDate day = moment.toLocalTime().date();
        if (days.size() == daysOfOne || days.contains(day)) {
            old.append(moment);
        } else {
            days.append(day);
        }
    }
    return old;
}

QString repairPlaceOf(const QString &file)
{
    return db::realName(file) + u".repairing"_s;
}

void removeUnfinished(const QString &file)
{
    const QString target = db::realName(file);
    const QDir beside = QFileInfo(target).dir();
    QStringList left{partOf(target), growing(folderOf(target)), repairPlaceOf(target)};
    for (const QString &name : beside.entryList({u"*.part"_s}, QDir::Files)) {
        if (name.startsWith(QFileInfo(target).fileName() + u".before-version-"_s)) {
            left.append(beside.filePath(name));
        }
    }
    for (const QString &path : left) {
        for (const QString &side : sideFiles) {
            QFile::remove(path + side);
        }
        QFile::remove(path);
    }
}

void beforeClosing(const Workspace &workspace)
{
    if (!workspace.hasChanged()) {
        return;
    }
    const QDateTime now = workspace.clock().now();
    const QString folder = makeFolder(workspace.path());
    const QString unfinished = growing(folder);
    const QByteArray digest = db::copyWithDigest(
        db::Database(workspace.path(), db::Database::Mode::ReadOnly), unfinished);
    giveName(unfinished, folder + u'/' + nameOf(freeSecond(workspace.path(), now), markOf(digest)));
    removeOld(workspace.path(), now);
}

namespace {

/// For who has the right to write in @p target.
Kept replace(const QString &target, const QString &backup, const QDateTime &now,
             bool isKnownDamaged)
{
    const QString part = partOf(target);
    const auto noHalfFile = qScopeGuard([&part] { QFile::remove(part); });
    db::copyTo(db::Database(backup, db::Database::Mode::ReadOnly), part);
    Kept kept = keepPresent(target, now, isKnownDamaged);
    for (const QString &side : sideFiles) {
        QFile::remove(target + side); // it would be taken for a part of the restored file
    }
    giveName(part, target);
    return kept;
}

} // namespace

Kept restore(const QString &file, const QString &backup, const QDateTime &now)
{
    const QString target = db::realName(file);
    refuseNoFile(target);
    refuseUnfit(backup);
    db::WriterLock lock(target);
    if (!lock.tryLock()) {
        throw lock.refusal();
    }
    return replace(target, backup, now, false);
}

Kept replaceDamaged(const QString &file, const QString &repaired, const QDateTime &now)
{
    refuseUnfit(repaired);
    return replace(db::realName(file), repaired, now, true);
}

} // namespace ankerpunt::backups
