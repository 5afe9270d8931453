// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_file.h"

#include "core/base/text.h"
#include "core/exchange/csv.h"

#include <QCoreApplication>
#include <QFileInfo>

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
    const auto said = std::find_if(profiles.begin(), profiles.end(), nameIs(options.kind));
    if (found.profile == nullptr && !options.columns.isEmpty() && said != profiles.end()) {
        return *said; // a person knows better
    }
    const auto refuse = [&](const QString &sentence) {
        throw Error(Error::Kind::Invalid, sentence, table.headers.join(u';'));
    };
    if (found.profile == nullptr && table.headers.isEmpty()) {
        refuse(say(QT_TRANSLATE_NOOP("import", "%1 is empty. Nothing was changed.")).arg(name));
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

void assignColumns(ImportFile &file)
{
    QHash<QString, int> seen;
    for (int i = 0; i < int(file.table.headers.size()); ++i) {
        const QString &header = file.table.headers.at(i);
        if (header.trimmed().isEmpty()) {
            continue;
        }
        const auto rules = rulesFor(*file.sheet.profile, header, seen[folded(header)]++);
        ImportedFile::Column column{header, {}};
        for (const ColumnRule *rule : rules) {
            if (rule->leftOut.isEmpty()) {
                file.sheet.sources.append({i, header, rule});
                column.to.append(rule->to);
            }
        }
        file.report.columns.append(column);
        if (column.to.isEmpty()) {
            file.report.leftOut.append({header, whyLeftOut(rules.value(0))});
        }
    }
}

} // namespace

ImportFile openForImport(const QString &path, const ImportContext &context)
{
    ImportFile file;
    file.table = readCsvFile(path);
    const QString name = QFileInfo(path).fileName();
    file.mapping = mappingOf(file.table, context);
    file.profile = std::make_unique<const Profile>(
        corrected(profileFor(file, name, context), file.mapping.columns));
    file.sheet.profile = file.profile.get();
    file.report.name = name;
    file.report.kind = file.profile->kind->kind;
    file.report.encoding = file.table.encoding;
    file.report.separator = file.table.separator;
    file.report.headerLine = file.table.headerLine;
    if (!file.mapping.name.isEmpty()) {
        file.report.notes.append(
            say(QT_TRANSLATE_NOOP("import", "The columns were read as kept in “%1”."))
                .arg(file.mapping.name));
    }
    assignColumns(file);
    for (const TextNote &note : file.table.notes) {
        file.report.notes.append(note.line > 0 ? u"%1: %2"_s.arg(note.line).arg(note.sentence)
                                               : note.sentence);
    }
    file.ids.resize(file.table.rows.size());
    file.stored.resize(file.table.rows.size());
    return file;
}

} // namespace ankerpunt::exchange
