// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "core/workspace/repair.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ankerpunt::app {

namespace {

/// As people and --at write a moment: on the clock of this computer.
QString written(const QDateTime &moment)
{
    return moment.toLocalTime().toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

QDateTime momentOf(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    const auto moment = day.isValid() && text.size() == 10
                            ? day.endOfDay()
                            : QDateTime::fromString(text, Qt::ISODate).toLocalTime();
    if (!moment.isValid()) {
        throw Error(Error::Kind::Usage,
                    say(QT_TRANSLATE_NOOP("command line",
                                          "“%1” is no time. Write it as 2026-11-24T08:15:00, or a "
                                          "day as 2026-11-24."))
                        .arg(text));
    }
    return moment;
}

ExitStatus listBackups(const Call &call)
{
    bool allSound = true;
    QJsonArray rows;
    for (const auto &backup : backups::listOf(call.positional.constFirst())) {
        const bool sound = backups::isSound(backup);
        allSound = allSound && sound;
        rows.append(QJsonObject{{u"time"_s, written(backup.taken)},
                                {u"size"_s, backup.size},
                                {u"sound"_s, sound},
                                {u"path"_s, backup.path}});
        if (!call.parser.isSet(u"json"_s)) {
            call.out << written(backup.taken) << '\t' << backup.size << '\t'
                     << (sound ? "sound" : "damaged") << '\t' << backup.path << '\n';
        }
    }
    if (call.parser.isSet(u"json"_s)) {
        call.out << QJsonDocument(rows).toJson();
    } else if (rows.isEmpty()) {
        call.messages << say(QT_TRANSLATE_NOOP("command line", "This file has no backup yet."))
                      << '\n';
    }
    return allSound ? ExitStatus::Done : ExitStatus::Problems;
}

/// The backup that the options ask for: by default the newest that is sound.
QString chosenBackup(const Call &call)
{
    if (call.parser.isSet(u"from"_s)) {
        return call.parser.value(u"from"_s);
    }
    const bool upTo = call.parser.isSet(u"at"_s);
    const QDateTime latest = upTo ? momentOf(call.parser.value(u"at"_s)) : QDateTime();
    for (const auto &backup : backups::listOf(call.positional.constFirst())) {
        if ((!upTo || backup.taken <= latest) && backups::isSound(backup)) {
            return backup.path;
        }
    }
    throw Error(Error::Kind::NotFound,
                say(QT_TRANSLATE_NOOP("command line",
                                      "There is no sound backup for that. Nothing was changed. See "
                                      "which there are with --list.")));
}

void tellWhatIsKept(const Call &call, const backups::Kept &kept)
{
    if (!kept.path.isEmpty()) {
        call.messages << say(QT_TRANSLATE_NOOP("command line", "The version before is kept as %1."))
                             .arg(kept.path)
                      << '\n';
    }
}

} // namespace

ExitStatus restore(const Call &call)
{
    if (call.positional.size() != 1) {
        throw Error(Error::Kind::Usage, say(QT_TRANSLATE_NOOP("command line", "Name one file.")));
    }
    if (call.parser.isSet(u"list"_s)) {
        return listBackups(call);
    }
    if (call.parser.isSet(u"from"_s) && call.parser.isSet(u"at"_s)) {
        throw Error(
            Error::Kind::Usage,
            say(QT_TRANSLATE_NOOP("command line", "Choose a backup with --from or with --at, "
                                                  "not with both.")));
    }
    const QString backup = chosenBackup(call);
    const auto kept = backups::restore(call.positional.constFirst(), backup, Clock().now());
    if (call.parser.isSet(u"json"_s)) {
        call.out << QJsonDocument(QJsonObject{{u"restored"_s, backup},
                                              {u"kept"_s, kept.path},
                                              {u"keptIsSound"_s, kept.sound}})
                        .toJson();
    }
    call.messages << say(QT_TRANSLATE_NOOP("command line", "Restored: %1.")).arg(backup) << '\n';
    tellWhatIsKept(call, kept);
    return ExitStatus::Done;
}

ExitStatus repair(const Call &call)
{
    if (call.positional.size() != 1) {
        throw usage(QT_TRANSLATE_NOOP("command line", "Name one file."));
    }
    const auto kept = ankerpunt::repair(call.positional.constFirst(), Clock().now());
    call.messages << say(QT_TRANSLATE_NOOP("command line",
                                           "Repaired, and sound; nothing of what people wrote was "
                                           "lost."))
                  << '\n';
    tellWhatIsKept(call, kept);
    return ExitStatus::Done;
}

} // namespace ankerpunt::app
