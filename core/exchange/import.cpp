// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

#include "core/base/text.h"
#include "core/domain/names/name_likeness.h"
#include "core/domain/people.h"
#include "core/exchange/csv.h"
#include "core/exchange/row_reader.h"
#include "core/queries/references.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

namespace ankerpunt::exchange {

using record::Record;

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
               : say(QT_TRANSLATE_NOOP("import", "There is no place for it yet in this version."));
}

bool isTotal(const QStringList &cells)
{
    const auto filled = std::count_if(
        cells.begin(), cells.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    const auto first = std::find_if(cells.begin(), cells.end(),
                                    [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    const QString word = filled > 0 ? folded(*first) : QString();
    return filled <= 3 && (word.startsWith(u"totaal"_s) || word.startsWith(u"total"_s));
}

} // namespace

QString toKey(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Added:
        return u"new"_s;
    case Outcome::Updated:
        return u"updated"_s;
    case Outcome::Unchanged:
        return u"unchanged"_s;
    case Outcome::Unclear:
        return u"unclear"_s;
    case Outcome::Refused:
        return u"refused"_s;
    case Outcome::Skipped:
        return u"skipped"_s;
    }
    return {};
}

class Import::Plan final
{
public:
    Plan(Workspace &workspace, ImportOptions options)
        : m_workspace(workspace),
          m_options(std::move(options)),
          m_profiles(profiles(workspace.registry())),
          m_directory(workspace, m_options.source),
          m_vocabulary(workspace),
          m_reader(workspace, m_directory, m_vocabulary)
    {}

    void add(const QString &path);
    const ImportReport &preview();
    const ImportReport &commit();

private:
    struct File
    {
        RowReader::Sheet sheet;
        TextTable table;
        QList<qint64> ids;   ///< of each row's record; 0 when nothing is to be written
        QList<bool> stored;  ///< whether that record is in the file already
        ImportedFile report; ///< its rows are those of the table, in the same order
    };

    /// The cells of a row without blanks around and within them.
    [[nodiscard]] static QStringList cells(const File &file, qsizetype row)
    {
        QStringList cells = file.table.rows[row].cells;
        for (QString &cell : cells) {
            cell = tidied(cell);
        }
        return cells;
    }
    void identify(File &file);
    void findDuplicates();
    void judge(File &file);
    void write(record::Change &change);
    void count();

    Workspace &m_workspace;
    ImportOptions m_options;
    QList<Profile> m_profiles;
    Directory m_directory;
    Vocabulary m_vocabulary;
    RowReader m_reader;
    std::vector<File> m_files;
    ImportReport m_report;
    bool m_planned = false;
};

void Import::Plan::add(const QString &path)
{
    TextTable table = readCsvFile(path);
    const QString name = QFileInfo(path).fileName();
    const Profile *profile = recognise(m_profiles, table.headers, name, m_options.kind);
    if (profile == nullptr) {
        throw Error(
            Error::Kind::Invalid,
            table.headers.isEmpty()
                ? say(QT_TRANSLATE_NOOP("import", "%1 is empty. Nothing was changed.")).arg(name)
                : say(QT_TRANSLATE_NOOP("import",
                                        "%1: the columns are not those of a known kind of "
                                        "file. Nothing was changed. Check that the first "
                                        "line names the columns."))
                      .arg(name),
            table.headers.join(u';'));
    }
    File file;
    file.sheet.profile = profile;
    file.report = {name,
                   profile->kind->kind,
                   table.encoding,
                   QString(table.separator),
                   table.headerLine,
                   {},
                   {},
                   {}};
    for (const QString &header : table.headers) {
        const ColumnRule *rule = ruleFor(*profile, header);
        const bool keep = rule != nullptr && rule->leftOut.isEmpty();
        file.sheet.columns.append(keep ? rule : nullptr);
        if (!keep && !header.trimmed().isEmpty()) {
            file.report.leftOut.append({header, whyLeftOut(rule)});
        }
    }
    for (const TextNote &note : table.notes) {
        file.report.notes.append(note.line > 0 ? u"%1: %2"_s.arg(note.line).arg(note.sentence)
                                               : note.sentence);
    }
    file.ids.resize(table.rows.size());
    file.stored.resize(table.rows.size());
    file.table = std::move(table);
    m_files.push_back(std::move(file));
    m_planned = false;
}

/// First pass: which record every row is, so that all rows can refer to each other.
void Import::Plan::identify(File &file)
{
    const auto &kind = *file.sheet.profile->kind;
    QSet<QString> seen;
    file.report.rows.clear();
    for (qsizetype i = 0; i < file.table.rows.size(); ++i) {
        const QStringList row = cells(file, i);
        qint64 &id = file.ids[i];
        id = 0;
        ImportedRow report{file.table.rows.line(i), Outcome::Added, {}, {}, {}};
        if (isTotal(row)) {
            report.outcome = Outcome::Skipped;
            report.problems = {say(QT_TRANSLATE_NOOP("import", "This line is a total."))};
            file.report.rows.append(report);
            continue;
        }
        const QString reference = RowReader::reference(file.sheet, row);
        const QStringList names = RowReader::names(file.sheet, row);
        report.title = names.constFirst();
        id = m_directory.stored(kind, reference);
        file.stored[i] = id != 0;
        const auto stored = id ? m_workspace.store().rows().read(kind, id) : std::nullopt;
        // A blank name is no other name: exports leave out the names of people who must be
        // protected.
        const bool renamed =
            stored && !report.title.isEmpty() && folded(stored->title()) != folded(report.title);
        if (renamed) {
            report.outcome = Outcome::Unclear;
            report.with = {reference};
            report.problems.append(
                say(QT_TRANSLATE_NOOP("import", "%1 is “%2” here. Is this another programme? Then "
                                                "give its files a source name of their own."))
                    .arg(reference, stored->title()));
        } else if (!reference.isEmpty() && seen.contains(reference)) {
            report.outcome = Outcome::Unclear;
            report.with = {reference};
            report.problems.append(
                say(QT_TRANSLATE_NOOP("import", "The code %1 stands twice in this file."))
                    .arg(reference));
        }
        seen.insert(reference);
        if (report.outcome == Outcome::Unclear) {
            id = 0;
        } else if (id == 0) {
            id = m_workspace.store().newId();
            m_directory.announce(kind, id, reference, names);
        }
        file.report.rows.append(report);
    }
}

/// New rows that look like someone who is there already are for a person to decide.
void Import::Plan::findDuplicates()
{
    struct Candidate
    {
        File *file = nullptr; ///< none: stored already
        qsizetype row = 0;
        qint64 id = 0;
    };
    QList<PersonName> names;
    QList<Candidate> candidates;
    const auto &people = record::table<Person>();
    for (File &file : m_files) {
        const auto &kind = *file.sheet.profile->kind;
        const bool person = &kind == &people.description();
        for (qsizetype i = 0; i < file.ids.size(); ++i) {
            ImportedRow &report = file.report.rows[i];
            const qint64 id = file.ids.at(i);
            if (id == 0 || file.stored.at(i)) {
                continue;
            }
            if (person) {
                names.append(nameOf(
                    people.fromValues(id, m_reader.naming(file.sheet, cells(file, i)).values)));
                candidates.append({&file, i, id});
            } else if (const auto same = m_directory.named(kind, report.title);
                       !same.isEmpty() && file.sheet.profile->namesAreUnique) {
                report.outcome = Outcome::Unclear;
                report.with = {queries::externalName(m_workspace, same.constFirst())};
                report.problems.append(
                    say(QT_TRANSLATE_NOOP("import", "There is one of this name already: %1."))
                        .arg(report.with.constFirst()));
            }
        }
    }
    if (names.isEmpty()) {
        return;
    }
    m_workspace.store().rows().each(people.description(), [&](const Record &record) {
        names.append(nameOf(people.fromValues(record.id, record.values)));
        candidates.append({nullptr, 0, record.id});
    });
    constexpr double surelyAlike = 0.9;
    for (const LikelyPair &pair : likelyPairs(names, surelyAlike)) {
        Candidate fresh = candidates.at(std::max(pair.first, pair.second));
        Candidate other = candidates.at(std::min(pair.first, pair.second));
        if (fresh.file == nullptr) {
            std::swap(fresh, other);
        }
        if (fresh.file == nullptr) {
            continue; // both are stored: not a matter of this import
        }
        ImportedRow &report = fresh.file->report.rows[fresh.row];
        if (other.file == nullptr) {
            const QString name = queries::externalName(m_workspace, other.id);
            report.outcome = Outcome::Unclear;
            report.with.append(name);
            report.problems.append(
                say(QT_TRANSLATE_NOOP("import", "This may be %1, who is in the file already."))
                    .arg(name));
        } else {
            report.problems.append(
                say(QT_TRANSLATE_NOOP("import", "This may be the same person as in line %1."))
                    .arg(other.file->table.rows.line(other.row)));
        }
    }
}

/// Second pass: what would become of every row.
void Import::Plan::judge(File &file)
{
    for (qsizetype i = 0; i < file.ids.size(); ++i) {
        qint64 &id = file.ids[i];
        ImportedRow &report = file.report.rows[i];
        if (id == 0) {
            continue;
        }
        const Draft draft = m_reader.read(file.sheet, cells(file, i), id, file.stored.at(i));
        report.problems += draft.problems;
        if (report.outcome == Outcome::Unclear) {
            id = 0;
        } else if (draft.refused) {
            report.outcome = Outcome::Refused;
            id = 0;
        } else if (!draft.main.before) {
            report.outcome = Outcome::Added;
        } else {
            const bool same =
                *draft.main.before == draft.main.record &&
                std::all_of(draft.parts.begin(), draft.parts.end(), [](const auto &part) {
                    return part.before && *part.before == part.record;
                });
            report.outcome = same ? Outcome::Unchanged : Outcome::Updated;
        }
    }
}

void Import::Plan::count()
{
    m_report = {};
    for (const File &file : m_files) {
        ImportedFile report = file.report;
        for (const TextRow &title : file.table.above) {
            report.rows.append(
                {title.line,
                 Outcome::Skipped,
                 {},
                 {},
                 {say(QT_TRANSLATE_NOOP("import",
                                        "This line stands above the names of the columns."))}});
        }
        for (const int line : file.table.emptyLines) {
            report.rows.append({line,
                                Outcome::Skipped,
                                {},
                                {},
                                {say(QT_TRANSLATE_NOOP("import", "This line is empty."))}});
        }
        std::stable_sort(
            report.rows.begin(), report.rows.end(),
            [](const ImportedRow &a, const ImportedRow &b) { return a.line < b.line; });
        for (const ImportedRow &row : report.rows) {
            ++m_report.counts[row.outcome];
        }
        m_report.files.append(report);
    }
}

const ImportReport &Import::Plan::preview()
{
    if (m_planned) {
        return m_report;
    }
    for (File &file : m_files) {
        identify(file);
    }
    findDuplicates();
    for (File &file : m_files) {
        judge(file);
    }
    count();
    m_planned = true;
    return m_report;
}

void Import::Plan::write(record::Change &change)
{
    m_vocabulary.forgetUse();
    for (const File &file : m_files) {
        for (qsizetype i = 0; i < file.ids.size(); ++i) {
            const qint64 id = file.ids.at(i);
            if (id == 0 || file.report.rows.at(i).outcome == Outcome::Unchanged) {
                continue;
            }
            Draft draft = m_reader.read(file.sheet, cells(file, i), id, file.stored.at(i));
            draft.parts.prepend(draft.main);
            for (Draft::Entry &entry : draft.parts) {
                if (entry.before) {
                    change.update(*entry.before, entry.record);
                } else {
                    entry.record.id =
                        entry.record.id ? entry.record.id : m_workspace.store().newId();
                    change.insert(entry.record);
                }
            }
        }
    }
    m_vocabulary.write(change);
}

const ImportReport &Import::Plan::commit()
{
    (void)preview();
    const QString what =
        m_files.size() == 1
            ? say(QT_TRANSLATE_NOOP("import", "Import %1")).arg(m_files.front().report.name)
            : say(QT_TRANSLATE_NOOP("import", "Import %1 files")).arg(m_files.size());
    m_workspace.store().change(what, [this](record::Change &change) { write(change); });
    m_planned = false; // a second commit would have to look again
    return m_report;
}

Import::Import(Workspace &workspace, ImportOptions options)
    : m_plan(std::make_unique<Plan>(workspace, std::move(options)))
{}

Import::~Import() = default;

void Import::add(const QString &path)
{
    m_plan->add(path);
}

const ImportReport &Import::preview()
{
    return m_plan->preview();
}

const ImportReport &Import::commit()
{
    return m_plan->commit();
}

} // namespace ankerpunt::exchange
