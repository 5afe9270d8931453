// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

#include "core/base/text.h"
#include "core/domain/names/name_likeness.h"
#include "core/domain/people.h"
#include "core/exchange/import_file.h"
#include "core/queries/references.h"

#include <QCoreApplication>
#include <QSet>

namespace ankerpunt::exchange {

using record::Record;

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("import", sentence);
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

/// Enough of a row without a name for a person to find it again.
QString firstWords(QStringList cells)
{
    cells.removeAll(QString());
    return cells.mid(0, 3).join(u", "_s);
}

void setAnother(ImportedRow &row, const QString &reference, const QString &title)
{
    row.outcome = Outcome::Unclear;
    row.with = {reference};
    row.problems.append(
        title.isEmpty()
            ? say(QT_TRANSLATE_NOOP("import", "%1 says other things here. Is this another "
                                              "programme? Then give its files a source name of "
                                              "their own."))
                  .arg(reference)
            : say(QT_TRANSLATE_NOOP("import", "%1 is “%2” here. Is this another programme? Then "
                                              "give its files a source name of their own."))
                  .arg(reference, title));
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
          m_mappings(mappings(workspace)),
          m_directory(workspace, m_options.source),
          m_vocabulary(workspace),
          m_keys(workspace),
          m_owners(workspace, m_directory, m_keys),
          m_reader(workspace, m_directory, m_vocabulary, m_owners)
    {}

    void add(const QString &path);
    const ImportReport &preview();
    const ImportReport &commit();

private:
    using File = ImportFile;

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
    void identifyByKey(File &file);
    void compareNames(File &file, qsizetype row, const QStringList &cells);
    void findDuplicates();
    void judge(File &file);
    [[nodiscard]] Outcome outcomeOf(const Draft &draft) const;
    void write(record::Change &change);
    void writeOwners(record::Change &change, const Draft &draft, QSet<qint64> &written) const;
    void count();

    Workspace &m_workspace;
    ImportOptions m_options;
    QList<Profile> m_profiles;
    QList<Mapping> m_mappings;
    Directory m_directory;
    Vocabulary m_vocabulary;
    NaturalKeys m_keys;
    Owners m_owners;
    RowReader m_reader;
    std::vector<File> m_files;
    QSet<QString> m_codes; ///< kind and code of the rows so far
    QSet<qint64> m_byKey;  ///< stored records that a row is about, by what it says
    ImportReport m_report;
    bool m_planned = false;
};

void Import::Plan::add(const QString &path)
{
    m_files.push_back(openForImport(path, {m_options, m_profiles, m_mappings}));
    m_planned = false;
}

/// First pass: which record every row with a code is, so that all rows can refer to each other.
void Import::Plan::identify(File &file)
{
    const auto &kind = *file.sheet.profile->kind;
    file.report.rows.clear();
    for (qsizetype i = 0; i < file.table.rows.size(); ++i) {
        const QStringList row = cells(file, i);
        qint64 &id = file.ids[i];
        id = 0;
        file.stored[i] = false;
        file.report.rows.append({file.table.rows.line(i), Outcome::Added, {}, {}, {}});
        ImportedRow &report = file.report.rows.last();
        if (isTotal(row)) {
            report.outcome = Outcome::Skipped;
            report.problems = {say(QT_TRANSLATE_NOOP("import", "This line is a total."))};
            continue;
        }
        const QString reference = RowReader::reference(file.sheet, row);
        const QStringList names = RowReader::names(file.sheet, row);
        report.title = names.constFirst().isEmpty() ? firstWords(row) : names.constFirst();
        id = m_directory.stored(kind, reference);
        file.stored[i] = id != 0;
        compareNames(file, i, row);
        const QString code = kind.kind + u' ' + reference;
        if (!reference.isEmpty() && m_codes.contains(code) && report.outcome != Outcome::Unclear) {
            report.outcome = Outcome::Unclear;
            report.with = {reference};
            report.problems.append(
                say(QT_TRANSLATE_NOOP("import", "An earlier row has the code %1 as well."))
                    .arg(reference));
        }
        m_codes.insert(code);
        const bool byKey = id == 0 && !file.sheet.profile->key.isEmpty();
        if (report.outcome == Outcome::Unclear) {
            id = 0;
        } else if (id == 0) {
            id = m_workspace.store().newId();
            m_directory.announce(kind, id, reference, byKey ? QStringList() : names);
        }
    }
}

/// The same code with another name is perhaps that of another programme.
void Import::Plan::compareNames(File &file, qsizetype row, const QStringList &cells)
{
    const qint64 id = file.ids.at(row);
    const auto stored =
        id ? m_workspace.store().rows().read(*file.sheet.profile->kind, id) : std::nullopt;
    const QString name = RowReader::names(file.sheet, cells).constFirst();
    // A blank name is no other name: exports leave out the names of people who must be protected.
    if (stored && !name.isEmpty() &&
        folded(RowReader::title(file.sheet, *stored)) != folded(name)) {
        setAnother(file.report.rows[row], RowReader::reference(file.sheet, cells), stored->title());
    }
}

/// Second pass: rows that are known by what they say, now that codes can be looked up.
void Import::Plan::identifyByKey(File &file)
{
    const auto &key = file.sheet.profile->key;
    for (qsizetype i = 0; !key.isEmpty() && i < file.ids.size(); ++i) {
        qint64 &id = file.ids[i];
        if (id == 0 || file.stored.at(i)) {
            continue;
        }
        const auto row = m_reader.keyed(file.sheet, cells(file, i));
        if (!row) {
            continue; // to be refused, with a reason
        }
        const auto known = m_keys.find(*row, key, NaturalKeys::Match::Exact);
        const auto *kind =
            known.isEmpty() ? nullptr : m_workspace.store().rows().kindOf(known.constFirst());
        ImportedRow &report = file.report.rows[i];
        const bool isTaken =
            !known.isEmpty() && (kind == nullptr || m_byKey.contains(known.first()));
        if (known.size() > 1 || isTaken) {
            report.outcome = Outcome::Unclear;
            report.problems.append(
                !isTaken
                    ? say(QT_TRANSLATE_NOOP("import", "There are several here that say the same. "
                                                      "Take one of them away."))
                    : say(QT_TRANSLATE_NOOP("import", "An earlier row is about the same.")));
            id = 0;
        } else if (!known.isEmpty()) {
            id = known.constFirst();
            file.stored[i] = true;
            m_byKey.insert(id);
        } else {
            record::Record fresh = *row;
            fresh.id = id;
            m_keys.announce(fresh, key);
        }
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

/// Last pass: what would become of every row.
void Import::Plan::judge(File &file)
{
    for (qsizetype i = 0; i < file.ids.size(); ++i) {
        qint64 &id = file.ids[i];
        ImportedRow &report = file.report.rows[i];
        if (id == 0) {
            continue;
        }
        const QStringList row = cells(file, i);
        const Draft draft = m_reader.read(file.sheet, row, id, file.stored.at(i));
        report.problems += draft.problems;
        if (draft.isAnother) {
            setAnother(report, RowReader::reference(file.sheet, row), {});
        }
        if (report.outcome != Outcome::Unclear) {
            report.outcome = outcomeOf(draft);
        }
        if (report.outcome == Outcome::Unclear || report.outcome == Outcome::Refused) {
            id = 0;
        }
    }
}

Outcome Import::Plan::outcomeOf(const Draft &draft) const
{
    if (draft.refused) {
        return Outcome::Refused;
    }
    if (!draft.main.before) {
        return Outcome::Added;
    }
    const bool same =
        *draft.main.before == draft.main.record &&
        std::all_of(draft.parts.begin(), draft.parts.end(),
                    [](const auto &part) { return part.before && *part.before == part.record; }) &&
        std::none_of(draft.owners.begin(), draft.owners.end(),
                     [this](qint64 id) { return m_owners.owner(id).isChanged(); });
    return same ? Outcome::Unchanged : Outcome::Updated;
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
    m_codes.clear();
    m_byKey.clear();
    for (File &file : m_files) {
        identify(file);
    }
    for (const File &file : m_files) {
        for (qsizetype i = 0; !file.sheet.profile->owners.isEmpty() && i < file.ids.size(); ++i) {
            if (file.ids.at(i) != 0) {
                m_reader.settleOwners(file.sheet, cells(file, i));
            }
        }
    }
    for (File &file : m_files) {
        identifyByKey(file);
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
    QSet<qint64> owners;
    m_vocabulary.forgetUse();
    for (const File &file : m_files) {
        for (qsizetype i = 0; i < file.ids.size(); ++i) {
            const qint64 id = file.ids.at(i);
            if (id == 0 || file.report.rows.at(i).outcome == Outcome::Unchanged) {
                continue;
            }
            Draft draft = m_reader.read(file.sheet, cells(file, i), id, file.stored.at(i));
            writeOwners(change, draft, owners);
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
    if (!m_options.saveMapping.isEmpty()) {
        for (const File &file : m_files) {
            save(m_workspace, {m_options.saveMapping, file.profile->name, file.mapping.headers,
                               file.mapping.columns});
        }
    }
}

void Import::Plan::writeOwners(record::Change &change, const Draft &draft,
                               QSet<qint64> &written) const
{
    for (const qint64 id : draft.owners) {
        const auto &owner = m_owners.owner(id);
        if (written.contains(id)) {
            continue;
        }
        written.insert(id);
        if (owner.before) {
            change.update(*owner.before, owner.record);
        } else {
            change.insert(owner.record);
        }
    }
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
