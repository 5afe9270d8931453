// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/example.h"
#include "core/exchange/export.h"
#include "core/exchange/refused_rows.h"
#include "core/queries/references.h"
#include "core/report/kinds/kinds.h"
#include "core/report/outputs.h"
#include "core/workspace/backups.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace ankerpunt::app {

QString say(const char *sentence)
{
    return QCoreApplication::translate("command line", sentence);
}

Error usage(const char *sentence)
{
    return Error(Error::Kind::Usage, say(sentence));
}

QDate dayOf(const Call &call, const QString &option)
{
    const QString text = call.parser.value(option);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid()) {
        throw Error(
            Error::Kind::Usage,
            say(QT_TRANSLATE_NOOP("command line", "“%1” is no day. Write it as 2026-11-24."))
                .arg(text));
    }
    return day;
}

queries::Selection selectionOf(const Call &call, const Workspace &workspace)
{
    return queries::selectionOf(workspace, {call.parser.value(u"programme"_s),
                                            call.parser.value(u"neighbourhood"_s),
                                            call.parser.value(u"institution"_s)});
}

namespace {

QString output(const Call &call)
{
    const QString path = call.parser.value(u"output"_s);
    if (path.isEmpty()) {
        throw usage(
            QT_TRANSLATE_NOOP("command line", "Say where the result goes, with --output FILE."));
    }
    return path;
}

QString describe(const db::Holder &holder)
{
    return say(QT_TRANSLATE_NOOP("command line",
                                 "%1 on %2 has this file open since %3. Close it there and "
                                 "try again."))
        .arg(holder.user, holder.computer,
             QLocale().toString(holder.since.toLocalTime(), QLocale::ShortFormat));
}

} // namespace

bool backUpBeforeClosing(const Workspace &workspace, QTextStream &messages)
{
    try {
        backups::beforeClosing(workspace);
        return true;
    } catch (const Error &error) { // told, never in the way
        messages << say(QT_TRANSLATE_NOOP("command line",
                                          "All was saved, but no backup was made. %1"))
                        .arg(error.sentence())
                 << '\n';
        return false;
    }
}

std::unique_ptr<Workspace> openForWriting(const QString &path)
{
    auto workspace = Workspace::open(path, Workspace::Mode::ReadWrite);
    if (workspace->isReadOnly()) {
        if (workspace->holder()) {
            throw Error(Error::Kind::Locked, describe(*workspace->holder()));
        }
        const QString newer =
            say(QT_TRANSLATE_NOOP("command line", "This file was made with a newer version and can "
                                                  "only be read here."));
        const QString &why = workspace->whyReadOnly();
        throw Error(Error::Kind::ReadOnly, why.isEmpty() ? newer : why);
    }
    return workspace;
}

const record::Description &kindNamed(const Workspace &workspace, const QString &name)
{
    if (const auto *kind = workspace.registry().find(name)) {
        return *kind;
    }
    QStringList known;
    for (const auto *kind : workspace.registry().all()) {
        known.append(kind->kind);
    }
    throw Error(
        Error::Kind::Usage,
        say(QT_TRANSLATE_NOOP("command line", "“%1” is no kind of record. Choose from: %2."))
            .arg(name, known.join(u", "_s)));
}

ExitStatus newFile(const Call &call)
{
    if (call.positional.size() != 1) {
        throw usage(QT_TRANSLATE_NOOP("command line", "Name one new file."));
    }
    const QString path = call.positional.constFirst();
    const auto workspace =
        call.parser.isSet(u"example"_s) ? createExample(path) : Workspace::create(path);
    call.messages << say(QT_TRANSLATE_NOOP("command line", "Made %1.")).arg(workspace->path())
                  << '\n';
    return ExitStatus::Done;
}

ExitStatus report(const Call &call)
{
    if (call.positional.size() != 2) {
        throw usage(QT_TRANSLATE_NOOP("command line", "Name the kind of report and the file."));
    }
    const report::Kind &kind = report::kindOfReport(call.positional.constFirst());
    const QString path = output(call);
    (void)report::outputFor(path); // a wrong name is told before the work
    const QString code =
        call.parser.isSet(u"language"_s) ? call.parser.value(u"language"_s) : u"nl"_s;
    if (!Language::codes().contains(code)) {
        throw usage(QT_TRANSLATE_NOOP("command line", "The language is nl, nl_BE or en."));
    }
    const auto workspace = Workspace::open(call.positional.at(1), Workspace::Mode::ReadOnly);
    report::Request request;
    request.from = dayOf(call, u"from"_s);
    request.to = dayOf(call, u"to"_s);
    request.asOf = dayOf(call, u"as-of"_s);
    request.selection = selectionOf(call, *workspace);
    request.sections = call.parser.value(u"sections"_s).split(u',', Qt::SkipEmptyParts);
    if (call.parser.isSet(u"about"_s) && *kind.subject != 0) {
        request.subject = queries::recordNamed(
            *workspace, kindNamed(*workspace, QString::fromLatin1(kind.subject)),
            call.parser.value(u"about"_s));
    }
    const auto made = report::makeReport(kind, *workspace, Language(code), request);
    report::writeReport(made, path,
                        call.parser.isSet(u"internal"_s) ? Audience::Internal : Audience::Anyone);
    for (const auto &gap : made.gaps) {
        call.messages << gap.what << ' ' << gap.records.join(u", "_s) << '\n';
    }
    return ExitStatus::Done;
}

ExitStatus exportKind(const Call &call)
{
    if (call.positional.size() != 1 || !call.parser.isSet(u"what"_s)) {
        throw usage(QT_TRANSLATE_NOOP("command line",
                                      "Name the file, and what to export with --what KIND."));
    }
    const QString path = output(call);
    const auto workspace = Workspace::open(call.positional.constFirst(), Workspace::Mode::ReadOnly);
    const QString what = call.parser.value(u"what"_s);
    if (what == u"refused_row" && call.parser.isSet(u"about"_s)) { // to be mended and imported
        exchange::exportUnsolved(*workspace, call.parser.value(u"about"_s), path);
        return ExitStatus::Done;
    }
    const auto kinds = what == u"all" ? exchange::kindsInUse(*workspace)
                                      : exchange::Kinds{&kindNamed(*workspace, what)};
    const QString code =
        call.parser.isSet(u"language"_s) ? call.parser.value(u"language"_s) : u"nl"_s;
    const QStringList shortened = exchange::exportRecords(
        *workspace, kinds, Language(code),
        call.parser.isSet(u"internal"_s) ? Audience::Internal : Audience::Anyone, path);
    for (const QString &sentence : shortened) {
        call.messages << sentence << '\n';
    }
    return shortened.isEmpty() ? ExitStatus::Done : ExitStatus::Problems;
}

ExitStatus check(const Call &call)
{
    if (call.positional.size() != 1) {
        throw usage(QT_TRANSLATE_NOOP("command line", "Name one file."));
    }
    // Looking at the search index needs the right to write; a file in use is checked without that.
    const auto workspace =
        Workspace::open(call.positional.constFirst(), Workspace::Mode::ReadWrite);
    const auto damage = workspace->check();
    if (call.parser.isSet(u"json"_s)) {
        QJsonArray problems;
        for (const auto &found : damage) {
            problems.append(QJsonObject{
                {u"where"_s, found.where}, {u"what"_s, found.what}, {u"repair"_s, found.repair}});
        }
        call.out << QJsonDocument(
                        QJsonObject{{u"sound"_s, damage.isEmpty()}, {u"problems"_s, problems}})
                        .toJson();
    } else {
        for (const auto &found : damage) {
            call.out << found.where << ": " << found.what << ' ' << found.repair << '\n';
        }
        if (damage.isEmpty()) {
            call.out << say(QT_TRANSLATE_NOOP("command line", "The file is sound.")) << '\n';
        }
    }
    return damage.isEmpty() ? ExitStatus::Done : ExitStatus::Problems;
}

ExitStatus backUp(const Call &call)
{
    if (call.positional.size() != 1) {
        throw usage(QT_TRANSLATE_NOOP("command line", "Name one file."));
    }
    const QString path = output(call);
    Workspace::open(call.positional.constFirst(), Workspace::Mode::ReadOnly)->backUp(path);
    call.messages << say(QT_TRANSLATE_NOOP("command line", "Copied and checked: %1.")).arg(path)
                  << '\n';
    return ExitStatus::Done;
}

} // namespace ankerpunt::app
