// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/domain/registry.h"
#include "core/domain/shared.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

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

} // namespace

std::unique_ptr<Workspace> Workspace::open(const QString &path, Mode mode)
{
    // By its real name, so that a link to a file and the file itself have one lock.
    const QString real = QFileInfo(path).canonicalFilePath();
    const QString absolute = real.isEmpty() ? QFileInfo(path).absoluteFilePath() : real;
    const FileHeader header = db::readHeader(absolute);
    refuseOthers(header, absolute);
    const bool newer = header.version > db::newestVersion();
    if (newer) {
        refuseNewer(absolute);
    }
    auto lock = std::make_unique<db::WriterLock>(absolute);
    // A crash may have left a journal to roll back, which takes the right to write.
    const bool crashed = QFileInfo::exists(absolute + u"-journal"_s);
    const bool older = header.version < db::newestVersion();
    const bool wantsLock = !newer && (mode == Mode::ReadWrite || crashed || older);
    if (!wantsLock || !lock->tryLock()) {
        return std::unique_ptr<Workspace>(
            new Workspace(absolute, Mode::ReadOnly, wantsLock ? std::move(lock) : nullptr));
    }
    return std::unique_ptr<Workspace>(new Workspace(absolute, Mode::ReadWrite, std::move(lock)));
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
        throw notOpened(Error::Kind::Io,
                        QT_TRANSLATE_NOOP("workspace",
                                          "No file can be made here. Choose a folder of your "
                                          "own."),
                        absolute);
    }
    return std::unique_ptr<Workspace>(new Workspace(absolute, Mode::ReadWrite, std::move(lock)));
}

Workspace::Workspace(const QString &path, Mode mode, std::unique_ptr<db::WriterLock> lock)
{
    if (mode == Mode::ReadOnly && lock) {
        m_holder = lock->holder();
    } else {
        m_lock = std::move(lock);
    }
    m_database = std::make_unique<db::Database>(path, mode == Mode::ReadOnly
                                                          ? db::Database::Mode::ReadOnly
                                                          : db::Database::Mode::ReadWrite);
    if (mode == Mode::ReadWrite) {
        const int version = db::version(*m_database);
        if (version > 0 && version < db::newestVersion()) {
            db::backUp(*m_database, u"%1.before-version-%2"_s.arg(path).arg(db::newestVersion()));
        }
        db::migrate(*m_database);
    }
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
    m_store->change(QCoreApplication::translate("workspace", "Change setting"),
                    [&](record::Change &change) { change.save(setting); });
}

QList<Damage> Workspace::check() const
{
    return ankerpunt::check(*m_database, *m_store);
}

void Workspace::backUp(const QString &target) const
{
    db::backUp(*m_database, QFileInfo(target).absoluteFilePath());
}

} // namespace ankerpunt
