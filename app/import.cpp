// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

#include "app/commands.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace ankerpunt::app {

namespace {

constexpr exchange::Outcome outcomes[] = {exchange::Outcome::Added,     exchange::Outcome::Updated,
                                          exchange::Outcome::Unchanged, exchange::Outcome::Unclear,
                                          exchange::Outcome::Refused,   exchange::Outcome::Skipped};

QJsonArray toJson(const exchange::Reasons &reasons)
{
    QJsonArray all;
    for (const auto &reason : reasons) {
        all.append(QJsonObject{{u"kind"_s, toKey(reason.kind)},
                               {u"column"_s, reason.column},
                               {u"sentence"_s, reason.sentence}});
    }
    return all;
}

QJsonObject toJson(const exchange::PlannedRow &row)
{
    QJsonArray proposals;
    for (const auto &proposal : row.proposals) {
        proposals.append(QJsonObject{{u"do"_s, toKey(proposal.decision.kind)},
                                     {u"with"_s, proposal.decision.with},
                                     {u"title"_s, proposal.title},
                                     {u"likeness"_s, proposal.likeness},
                                     {u"reasons"_s, toJson(proposal.reasons)}});
    }
    return {{u"line"_s, row.line},
            {u"part"_s, row.part},
            {u"outcome"_s, toKey(row.outcome)},
            {u"warning"_s, row.isWarning()},
            {u"title"_s, row.title},
            {u"with"_s, QJsonArray::fromStringList(row.with)},
            {u"problems"_s, QJsonArray::fromStringList(sentencesOf(row.reasons))},
            {u"reasons"_s, toJson(row.reasons)},
            {u"decision"_s, toKey(row.decision.kind)},
            {u"proposals"_s, proposals}};
}

QJsonObject toJson(const exchange::ReadingProposal &proposal)
{
    using Kind = exchange::ReadingProposal::Kind;
    return {{u"kind"_s, proposal.kind == Kind::RepairLetters ? u"repair"_s : u"fill-down"_s},
            {u"column"_s, proposal.column},
            {u"before"_s, proposal.before},
            {u"after"_s, proposal.after},
            {u"rows"_s, proposal.rows},
            {u"open"_s, proposal.open}};
}

QJsonObject toJson(const exchange::ImportPlan &plan)
{
    QJsonObject counts;
    for (const exchange::Outcome outcome : outcomes) {
        counts.insert(toKey(outcome), plan.counts.value(outcome));
    }
    QJsonArray files;
    for (const auto &file : plan.files) {
        QJsonArray leftOut;
        for (const auto &column : file.leftOut) {
            leftOut.append(QJsonObject{{u"column"_s, column.column}, {u"why"_s, column.why}});
        }
        QJsonArray rows;
        for (const auto &row : file.rows) {
            rows.append(toJson(row));
        }
        QJsonArray columns;
        for (const auto &column : file.columns) {
            columns.append(QJsonObject{{u"column"_s, column.header},
                                       {u"to"_s, QJsonArray::fromStringList(column.to)}});
        }
        QJsonArray proposals;
        for (const auto &proposal : file.proposals) {
            proposals.append(toJson(proposal));
        }
        files.append(QJsonObject{{u"file"_s, file.name},
                                 {u"proposals"_s, proposals},
                                 {u"kind"_s, file.kind},
                                 {u"sheet"_s, file.sheet},
                                 {u"encoding"_s, file.encoding},
                                 {u"separator"_s, file.separator},
                                 {u"headerLine"_s, file.headerLine},
                                 {u"columns"_s, columns},
                                 {u"leftOut"_s, leftOut},
                                 {u"notes"_s, QJsonArray::fromStringList(file.notes)},
                                 {u"rows"_s, rows}});
    }
    return {{u"counts"_s, counts}, {u"files"_s, files}};
}

QString wordFor(exchange::Outcome outcome)
{
    using exchange::Outcome;
    switch (outcome) {
    case Outcome::Added:
        return say(QT_TRANSLATE_NOOP("command line", "new"));
    case Outcome::Updated:
        return say(QT_TRANSLATE_NOOP("command line", "updated"));
    case Outcome::Unchanged:
        return say(QT_TRANSLATE_NOOP("command line", "unchanged"));
    case Outcome::Unclear:
        return say(QT_TRANSLATE_NOOP("command line", "unclear"));
    case Outcome::Refused:
        return say(QT_TRANSLATE_NOOP("command line", "refused"));
    case Outcome::Skipped:
        return say(QT_TRANSLATE_NOOP("command line", "skipped"));
    }
    return {};
}

void tell(const exchange::ImportPlan &plan, QTextStream &out)
{
    for (const auto &file : plan.files) {
        out << file.name << " (" << file.kind << ")\n";
        for (const auto &proposal : file.proposals) {
            out << "  " << proposal.column << (proposal.before.isEmpty() ? "" : " ")
                << proposal.before << " -> " << proposal.after << " (" << proposal.rows << ")\n";
        }
        for (const auto &row : file.rows) {
            for (const auto &reason : row.reasons) {
                out << "  " << row.line << ": " << wordFor(row.outcome) << ": " << row.title << ": "
                    << reason.sentence << '\n';
            }
        }
        for (const auto &column : file.leftOut) {
            out << "  " << column.column << ": " << column.why << '\n';
        }
    }
    for (const exchange::Outcome outcome : outcomes) {
        out << wordFor(outcome) << ": " << plan.counts.value(outcome) << '\n';
    }
}

/// yes or no; neither leaves the question open.
exchange::Answer answerOf(const Call &call, const QString &option)
{
    const QString word = call.parser.value(option);
    if (word.isEmpty()) {
        return exchange::Answer::Open;
    }
    if (word != u"yes" && word != u"no") {
        throw usage(QT_TRANSLATE_NOOP("command line", "Answer --repair and --fill-down with yes or "
                                                      "no."));
    }
    return word == u"yes" ? exchange::Answer::Yes : exchange::Answer::No;
}

exchange::Encoding encodingOf(const QString &name)
{
    using exchange::Encoding;
    static const QHash<QString, Encoding> all{{u""_s, Encoding::Detect},
                                              {u"utf-8"_s, Encoding::Utf8},
                                              {u"utf-16le"_s, Encoding::Utf16LittleEndian},
                                              {u"utf-16be"_s, Encoding::Utf16BigEndian},
                                              {u"windows-1252"_s, Encoding::Windows1252},
                                              {u"macroman"_s, Encoding::MacRoman}};
    const auto known = all.constFind(name.toLower());
    if (known == all.cend()) {
        throw usage(QT_TRANSLATE_NOOP("command line", "The encoding is utf-8, utf-16le, utf-16be, "
                                                      "windows-1252 or macroman."));
    }
    return *known;
}

/// How the letters and lines of the file are to be read.
void readingOptions(const Call &call, exchange::ImportOptions &options)
{
    const QString separator = call.parser.value(u"separator"_s);
    options.reading.encoding = encodingOf(call.parser.value(u"encoding"_s));
    options.reading.separator = separator == u"tab"     ? QChar(u'\t')
                                : separator.size() == 1 ? separator.front()
                                                        : QChar();
    if (!separator.isEmpty() && !u";,|\t"_s.contains(options.reading.separator)) {
        throw usage(QT_TRANSLATE_NOOP("command line", "The separator is ; , | or tab."));
    }
    options.reading.sheet = call.parser.value(u"sheet"_s);
    options.reading.headerLine = call.parser.value(u"header-line"_s).toInt();
    options.repairLetters = answerOf(call, u"repair"_s);
    options.fillDown = answerOf(call, u"fill-down"_s);
}

/// --map Column=field, as often as wanted; nothing behind the = leaves the column out.
exchange::ImportOptions importOptions(const Call &call, const QString &kind)
{
    exchange::ImportOptions options;
    options.source = call.parser.value(u"source"_s);
    options.kind = kind;
    options.mapping = call.parser.value(u"mapping"_s);
    options.saveMapping = call.parser.value(u"save-mapping"_s);
    for (const QString &column : call.parser.values(u"map"_s)) {
        const auto border = column.lastIndexOf(u'=');
        if (border <= 0) {
            throw usage(QT_TRANSLATE_NOOP("command line",
                                          "Write what a column holds as --map Column=field."));
        }
        options.columns.append(
            exchange::Mapping::column(column.left(border), column.mid(border + 1)));
    }
    readingOptions(call, options);
    if (!options.saveMapping.isEmpty() && call.positional.size() != 2) {
        throw usage(QT_TRANSLATE_NOOP("command line", "A mapping is kept for one spreadsheet."));
    }
    return options;
}

/// [FILE:]LINE[.PART], a file by its name.
exchange::RowPlace placeOf(const QString &text, const QStringList &inputs)
{
    static const QRegularExpression pattern(u"^(?:(.+):)?(\\d+)(?:\\.(\\d+))?$"_s);
    const auto match = pattern.match(text);
    exchange::RowPlace place{0, match.captured(2).toInt(), match.captured(3).toInt()};
    for (int i = 0; !match.captured(1).isEmpty() && i < int(inputs.size()); ++i) {
        if (QFileInfo(inputs.at(i)).fileName() == match.captured(1)) {
            place.file = i;
            return place;
        }
    }
    if (!match.hasMatch() || !match.captured(1).isEmpty()) {
        throw usage(QT_TRANSLATE_NOOP("command line", "Name a row as LINE, or as FILE:LINE where "
                                                      "there are several files."));
    }
    return place;
}

/// --mend LINE:COLUMN=TEXT, and --merge LINE=CODE|new|skip|split, then all or none for the rest.
void decide(const Call &call, exchange::Import &import)
{
    using exchange::Decision;
    using enum Decision::Kind;
    const QStringList inputs = call.positional.mid(1);
    static const QRegularExpression mending(u"^(.*\\d):([^:=]+)=(.*)$"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    for (const QString &text : call.parser.values(u"mend"_s)) {
        const auto match = mending.match(text);
        if (!match.hasMatch()) {
            throw usage(
                QT_TRANSLATE_NOOP("command line", "Write a cell anew as --mend LINE:COLUMN=TEXT."));
        }
        import.mend(placeOf(match.captured(1), inputs), match.captured(2), match.captured(3));
    }
    std::optional<Decision::Kind> rest;
    for (const QString &text : call.parser.values(u"merge"_s)) {
        const auto border = text.lastIndexOf(u'=');
        if (border < 0 && text != u"all" && text != u"none") {
            throw usage(QT_TRANSLATE_NOOP("command line",
                                          "Decide with --merge all, none, LINE=CODE, LINE=new, "
                                          "LINE=skip or LINE=split."));
        }
        if (border < 0) {
            rest = text == u"all" ? Merge : AddNew;
            continue;
        }
        const QString what = text.mid(border + 1);
        const Decision::Kind kind = what == u"new"     ? AddNew
                                    : what == u"skip"  ? LeaveOut
                                    : what == u"split" ? Split
                                                       : Merge;
        import.decide(placeOf(text.left(border), inputs), {kind, kind == Merge ? what : QString()});
    }
    if (rest) {
        import.decideAll(*rest);
    }
}

} // namespace

ExitStatus importFiles(const Call &call)
{
    if (call.positional.size() < 2) {
        throw usage(
            QT_TRANSLATE_NOOP("command line", "Name the file and at least one spreadsheet."));
    }
    const bool dry = call.parser.isSet(u"dry-run"_s);
    const QString &path = call.positional.constFirst();
    const auto workspace =
        dry ? Workspace::open(path, Workspace::Mode::ReadOnly) : openForWriting(path);
    const QString kind = call.parser.value(u"as"_s);
    if (!kind.isEmpty()) {
        (void)kindNamed(*workspace, kind);
    }
    exchange::Import import(*workspace, importOptions(call, kind));
    for (const QString &input : call.positional.mid(1)) {
        import.add(input);
    }
    decide(call, import);
    const exchange::ImportPlan &plan = dry ? import.preview() : import.commit();
    if (call.parser.isSet(u"json"_s)) {
        call.out << QJsonDocument(toJson(plan)).toJson();
    } else {
        tell(plan, call.out);
    }
    const bool complete = plan.counts.value(exchange::Outcome::Refused) == 0 &&
                          plan.counts.value(exchange::Outcome::Unclear) == 0;
    const bool backedUp = backUpBeforeClosing(*workspace, call.messages);
    return complete && backedUp ? ExitStatus::Done : ExitStatus::Problems;
}

} // namespace ankerpunt::app
