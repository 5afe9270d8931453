// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_file.h"

#include "core/base/text.h"
#include "core/exchange/private_data.h"
#include "core/exchange/refused_rows.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace ankerpunt::exchange {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("import", sentence);
}

QString whyLeftOut(const ColumnRule *rule)
{
    if (rule == nullptr) {
        return say(QT_TRANSLATE_NOOP("import", "This column is not known, so it was left out."));
    }
    return rule->leftOut == u"derived"
               ? say(QT_TRANSLATE_NOOP("import",
                                       "It follows from other columns, so it is not kept twice."))
               : say(QT_TRANSLATE_NOOP("import", "It was left out because you asked for that."));
}

/// What a person decided about these columns: now, or when the mapping was kept.
Mapping mappingOf(const TextTable &table, const ImportContext &context)
{
    const ImportOptions &options = context.options;
    const Mapping *kept = options.mapping.isEmpty()
                              ? mappingFor(context.mappings, table.headers)
                              : &mappingNamed(context.mappings, options.mapping);
    Mapping mapping = kept && options.kind.isEmpty() ? *kept : Mapping();
    for (const auto &column : options.columns) {
        mapping.columns.append(column);
    }
    mapping.headers = table.headers;
    return mapping;
}

const Profile &profileFor(const ImportFile &file, const QString &name, const ImportContext &context)
{
    const ImportOptions &options = context.options;
    const auto &profiles = context.profiles;
    const TextTable &table = file.table;
    const auto nameIs = [](const QString &wanted) {
        return [&wanted](const Profile &profile) { return profile.name == wanted; };
    };
    const auto kept = std::find_if(profiles.begin(), profiles.end(), nameIs(file.mapping.profile));
    if (kept != profiles.end()) {
        return *kept;
    }
    const auto found = recognise(profiles, table.headers, name, options.kind);
    auto said = std::find_if(profiles.begin(), profiles.end(), nameIs(options.kind));
    if (said == profiles.end()) {
        said = std::find_if(profiles.begin(), profiles.end(), nameIs(u'@' + options.kind));
    }
    if (found.profile == nullptr && !table.headers.isEmpty() && said != profiles.end()) {
        return *said; // a person knows better, and says next what the columns hold
    }
    const auto refuse = [&](const QString &sentence) {
        throw Error(Error::Kind::Invalid, sentence, table.headers.join(u';'));
    };
    if (found.profile == nullptr && table.headers.isEmpty()) {
        refuse(say(QT_TRANSLATE_NOOP("import", "%1 is empty. Nothing was changed.")).arg(name));
    }
    if (table.rows.isEmpty() && (found.profile == nullptr || found.another != nullptr)) {
        refuse(say(QT_TRANSLATE_NOOP("import", "%1 has no lines below the names of its columns. "
                                               "Nothing was changed."))
                   .arg(name));
    }
    if (found.profile == nullptr) {
        refuse(say(QT_TRANSLATE_NOOP("import", "%1: the columns are not those of a known kind of "
                                               "file. Nothing was changed. Check that the first "
                                               "line names the columns."))
                   .arg(name));
    }
    if (found.another != nullptr) {
        refuse(say(QT_TRANSLATE_NOOP("import", "%1 may hold %2 or %3. Nothing was changed. Give "
                                               "the file the name of what it holds."))
                   .arg(name, found.profile->kind->labelManyText().toLower(),
                        found.another->kind->labelManyText().toLower()));
    }
    return *found.profile;
}

/// Columns that are never kept are left out before anything reads them.
QString whyNeverKept(const ImportFile &file, int column, const QList<const ColumnRule *> &rules)
{
    const bool isBirthDate = std::any_of(rules.begin(), rules.end(), [](const ColumnRule *rule) {
        return rule->special == ColumnRule::Special::BirthDate;
    });
    const QString why = whyForbidden(file.table.headers.at(column));
    return isBirthDate ? QString() : why.isEmpty() ? whyForbidden(file.table.rows, column) : why;
}

QString whyNotKept(const ColumnRule &rule)
{
    using Special = ColumnRule::Special;
    switch (rule.special) {
    case Special::BirthDate:
        return say(QT_TRANSLATE_NOOP("import", "Of a birth date only whether someone is a minor is "
                                               "kept."));
    case Special::Number:
        return say(QT_TRANSLATE_NOOP("import", "This number is only used to find double rows, and "
                                               "is not kept."));
    case Special::TakesPart:
        return say(QT_TRANSLATE_NOOP("import", "Rows of people who do not take part are asked "
                                               "about; the column itself is not kept."));
    case Special::None:
    case Special::Name:
        break;
    }
    return {};
}

void assignColumns(ImportFile &file)
{
    QHash<QString, int> seen;
    for (int i = 0; i < int(file.table.headers.size()); ++i) {
        const QString &header = file.table.headers.at(i);
        if (header.trimmed().isEmpty()) {
            continue;
        }
        const auto rules = rulesFor(*file.sheet.profile, header, seen[folded(header)]++);
        const QString forbidden = whyNeverKept(file, i, rules);
        PlannedFile::Column column{header, {}, !forbidden.isEmpty()};
        QString why = forbidden;
        for (const ColumnRule *rule : forbidden.isEmpty() ? rules : QList<const ColumnRule *>()) {
            if (rule->leftOut.isEmpty()) {
                file.sheet.sources.append({i, header, rule});
                column.to.append(rule->to);
                why = whyNotKept(*rule);
            }
        }
        if (!forbidden.isEmpty() || !why.isEmpty()) {
            file.forbidden.insert(i);
        }
        file.report.columns.append(column);
        if (column.to.isEmpty() || !why.isEmpty()) {
            file.report.leftOut.append({header, why.isEmpty() ? whyLeftOut(rules.value(0)) : why});
        }
    }
}

/// Rows that come back to be solved bring the reading of the file that they came from.
void takeUnsolved(ImportFile &file, const ImportContext &context)
{
    for (int i = 0; i < int(file.table.headers.size()); ++i) {
        QString &header = file.table.headers[i];
        if (isUnsolvedNumber(header)) {
            file.numberColumn = i;
            header.clear();
        } else if (isUnsolvedReason(header)) {
            header.clear();
        }
    }
    for (qsizetype row = 0; file.numberColumn >= 0 && row < file.table.rows.size(); ++row) {
        const auto known =
            unsolvedRow(context.workspace, file.table.rows.cell(row, file.numberColumn));
        if (known) {
            const Mapping mapping = mappingFrom(known->reading);
            file.mapping.profile = mapping.profile;
            file.mapping.columns = mapping.columns;
            for (const auto &column : context.options.columns) {
                file.mapping.columns.append(column);
            }
            return;
        }
    }
}

/// Empty cells under a label that stands for them too.
void fillDown(ImportFile &file, Answer answer)
{
    for (const auto &source : file.sheet.sources) {
        if (!source.rule->fillsDown || answer == Answer::No) {
            continue;
        }
        QString last;
        ReadingProposal proposal{ReadingProposal::Kind::FillDown, source.header, {}, {}, 0,
                                 answer == Answer::Open};
        for (qsizetype row = 0; row < file.table.rows.size(); ++row) {
            const QString cell = tidied(file.table.rows.cell(row, source.column));
            if (!cell.isEmpty()) {
                last = cell;
            } else if (!last.isEmpty()) {
                file.filledDown.insert({row, source.column}, last);
                proposal.after = last;
                ++proposal.rows;
            }
        }
        if (proposal.rows > 0 && !file.report.proposals.contains(proposal)) {
            file.report.proposals.append(proposal);
        }
    }
}

/// Reads the file again with its letters put right, and keeps where that made a difference.
void repair(ImportFile &file, const QString &path, const ImportContext &context)
{
    ReadingProposal proposal{ReadingProposal::Kind::RepairLetters,         {}, {}, {}, 0,
                             context.options.repairLetters == Answer::Open};
    for (qsizetype row = 0; row < file.table.rows.size(); ++row) {
        for (const QString &cell : file.table.rows[row].cells) {
            const QString right = QString::fromUtf8(repairedDoubleEncoding(cell.toUtf8()));
            if (right != cell) {
                file.repaired.insert(row);
                proposal.before = cell;
                proposal.after = right;
            }
        }
    }
    proposal.rows = int(file.repaired.size());
    file.report.proposals.append(proposal);
    ReadOptions options = context.options.reading;
    options.repairDoubleEncoding = true;
    file.table = {}; // a large file does not fit in memory twice
    file.table = readTable(path, options, context.progress);
}

} // namespace

ImportFile openForImport(const QString &path, const ImportContext &context)
{
    ImportFile file;
    file.table = readTable(path, context.options.reading, context.progress);
    if (file.table.doubleEncoded && context.options.repairLetters != Answer::No) {
        repair(file, path, context);
    }
    return understood(QFileInfo(path).fileName(), std::move(file), context);
}

ImportFile understood(const QString &name, ImportFile file, const ImportContext &context)
{
    file.options = context.options;
    file.mapping = mappingOf(file.table, context);
    takeUnsolved(file, context);
    file.profile = std::make_unique<const Profile>(
        corrected(profileFor(file, name, context), file.mapping.columns));
    file.sheet.profile = file.profile.get();
    file.report.name = name;
    file.report.kind = file.profile->kind->kind;
    file.report.encoding = file.table.encoding;
    file.report.separator = file.table.separator;
    file.report.headerLine = file.table.headerLine;
    file.report.sheet = file.table.sheet;
    file.report.mapping = file.mapping.name;
    if (!file.mapping.name.isEmpty()) {
        file.report.notes.append(
            say(QT_TRANSLATE_NOOP("import", "The columns were read as kept in “%1”."))
                .arg(file.mapping.name));
    }
    assignColumns(file);
    fillDown(file, context.options.fillDown);
    for (const TextNote &note : file.table.notes) {
        file.report.notes.append(note.line > 0 ? u"%1: %2"_s.arg(note.line).arg(note.sentence)
                                               : note.sentence);
    }
    return file;
}

} // namespace ankerpunt::exchange
