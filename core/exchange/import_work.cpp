// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_work.h"

#include "core/base/text.h"
#include "core/domain/names/name_parsing.h"
#include "core/domain/people.h"
#include "core/exchange/refused_rows.h"
#include "core/queries/references.h"

#include <QCoreApplication>

#include <limits>

namespace ankerpunt::exchange {

using Kind = Reason::Kind;
using Special = ColumnRule::Special;

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("import", sentence);
}

} // namespace

Import::Work::Finders::Finders(Workspace &workspace, const QString &source)
    : directory(workspace, source),
      vocabulary(workspace),
      lookalikes(workspace),
      keys(workspace),
      owners(workspace, directory, keys),
      reader(workspace, directory, vocabulary, owners, lookalikes)
{}

Import::Work::Work(Workspace &workspace, ImportOptions options)
    : m_workspace(workspace),
      m_options(std::move(options)),
      m_profiles(profiles(workspace.registry())),
      m_mappings(mappings(workspace))
{}

void Import::Work::add(const QString &path, const ImportOptions &options, const Progress &progress)
{
    m_files.push_back(
        openForImport(path, {m_workspace, options, m_profiles, m_mappings, progress}));
    m_isPlanned = false;
}

void Import::Work::add(const QString &name, TextTable table)
{
    File file;
    file.table = std::move(table);
    m_files.push_back(exchange::understood(name, std::move(file),
                                           {m_workspace, m_options, m_profiles, m_mappings, {}}));
    m_isPlanned = false;
}

void Import::Work::each(const Visit &visit)
{
    for (int file = 0; file < int(m_files.size()); ++file) {
        for (qsizetype row = 0; row < std::ssize(m_files[size_t(file)].rows); ++row) {
            const At place = at(file, row);
            if (place.work().at >= 0) {
                visit(place);
            }
            advance();
        }
    }
}

Import::Work::At Import::Work::at(int file, qsizetype row)
{
    return {&m_files[size_t(file)], &m_plan.files[file], row};
}

/// Tells how far it is, now and then.
void Import::Work::advance()
{
    constexpr int slice = 200;
    ++m_done;
    if (m_done % slice == 0) {
        tell(m_progress, m_done, m_total);
    }
}

RowPlace Import::Work::placeOf(const At &at) const
{
    return {int(at.file - m_files.data()), at.report().line, at.report().part};
}

std::optional<Import::Work::At> Import::Work::rowAt(const RowPlace &place)
{
    if (place.file < 0 || place.file >= int(m_plan.files.size())) {
        return std::nullopt;
    }
    const File &file = m_files.at(size_t(place.file));
    const auto &rows = m_plan.files.at(place.file).rows; // in the order of their lines
    auto found = std::lower_bound(rows.begin(), rows.end(), place.line,
                                  [](const PlannedRow &row, int line) { return row.line < line; });
    while (found != rows.end() && found->line == place.line && found->part != place.part) {
        ++found;
    }
    const qsizetype row = found - rows.begin();
    const bool isThere = found != rows.end() && found->line == place.line;
    return isThere && file.rows.at(size_t(row)).at >= 0 ? std::optional(at(place.file, row))
                                                        : std::nullopt;
}

const Sheet::Source *Import::Work::nameColumn(const File &file) const
{
    return file.sheet.saying(Special::Name);
}

/// The cells of a row as they count: without blanks around and within them, with what stands for
/// them where they are empty, and with what a person wrote over them.
QStringList Import::Work::cellsOf(const At &at) const
{
    const File &file = *at.file;
    const File::Row &row = at.work();
    QStringList cells = file.table.rows[row.at].cells;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        cells[i] = tidied(cells.at(i));
        if (cells.at(i).isEmpty() && !file.filledDown.isEmpty()) {
            cells[i] = file.filledDown.value({row.at, int(i)});
        }
    }
    if (const int part = at.report().part; part > 0) {
        QString &name = cells[nameColumn(file)->column];
        name = peopleIn(name).at(part - 1);
    }
    const auto mended = mendedCells(at);
    for (auto it = mended.cbegin(); it != mended.cend(); ++it) {
        cells[it.key()] = tidied(it.value());
    }
    return cells;
}

QHash<int, QString> Import::Work::mendedCells(const At &at) const
{
    return m_mended.isEmpty() ? QHash<int, QString>() : m_mended.value(placeOf(at));
}

/// A row that is someone else cannot have the code of the one who is there.
void Import::Work::forgetKnownCode(const At &at, SheetRow &row) const
{
    for (const auto &source : at.file->sheet.sources) {
        if (source.rule->isReference &&
            m_find->directory.stored(*at.file->sheet.profile->kind, row.cells.at(source.column))) {
            row.cells[source.column].clear();
        }
    }
}

SheetRow Import::Work::sheetRow(const At &at)
{
    const File::Row &row = at.work();
    SheetRow result;
    result.cells = cellsOf(at);
    result.id = row.id;
    result.isStored = row.isStored;
    result.isMerge = row.isMerge;
    result.isCoded = !RowReader::reference(at.file->sheet, result.cells).isEmpty();
    result.person = row.person;
    const auto columns = mendedCells(at).keys();
    result.mended = QSet<int>(columns.begin(), columns.end());
    if (at.report().decision.kind == Decision::Kind::AddNew) {
        forgetKnownCode(at, result);
    }
    if (!row.country) {
        at.work().country = m_find->reader.countryOf(at.file->sheet, result.cells);
    }
    result.country = *row.country == Country::None && row.person != 0
                         ? m_find->lookalikes.countryOf(row.person)
                         : *row.country;
    return result;
}

/// Every line of a file, split where a person chose that.
void Import::Work::prepare(int index)
{
    File &file = m_files[size_t(index)];
    m_plan.files.append(file.report);
    QList<PlannedRow> &planned = m_plan.files.back().rows;
    const TextTable &table = file.table;
    file.rows.clear();
    file.rows.reserve(size_t(table.rows.size()));
    planned.reserve(table.above.size() + table.rows.size() + table.emptyLines.size());
    const auto skipped = [&](int line, Kind kind, const QString &sentence) {
        file.rows.push_back({-1});
        PlannedRow row;
        row.line = line;
        row.outcome = Outcome::Skipped;
        row.reasons = {{kind, sentence, {}}};
        planned.append(row);
    };
    const QString isTitle =
        say(QT_TRANSLATE_NOOP("import", "This line stands above the names of the columns."));
    const QString isEmpty = say(QT_TRANSLATE_NOOP("import", "This line is empty."));
    auto empty = table.emptyLines.cbegin();
    const auto emptyUpTo = [&](int line) {
        for (; empty != table.emptyLines.cend() && *empty < line; ++empty) {
            skipped(*empty, Kind::Empty, isEmpty);
        }
    };
    for (qsizetype i = 0; i < table.above.size(); ++i) {
        emptyUpTo(table.above.line(i));
        skipped(table.above.line(i), Kind::Title, isTitle);
    }
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        emptyUpTo(table.rows.line(i));
        addRow(file, planned, i);
    }
    emptyUpTo(std::numeric_limits<int>::max());
}

void Import::Work::addRow(File &file, QList<PlannedRow> &planned, qsizetype at)
{
    RowPlace place{int(&file - m_files.data()), file.table.rows.line(at), 0};
    const auto *name = nameColumn(file);
    const bool isSplit = name && m_decisions.value(place).kind == Decision::Kind::Split;
    const auto people =
        isSplit ? peopleIn(tidied(file.table.rows.cell(at, name->column))).size() : 1;
    for (int part = 1; part <= std::max(1, int(people)); ++part) {
        place.part = people > 1 ? part : 0;
        file.rows.push_back({at});
        PlannedRow row;
        row.line = place.line;
        row.part = place.part;
        row.decision = m_decisions.value(place);
        planned.append(row);
    }
}

void Import::Work::count()
{
    for (const PlannedFile &file : std::as_const(m_plan.files)) {
        for (const PlannedRow &row : file.rows) {
            ++m_plan.counts[row.outcome];
        }
    }
}

const ImportPlan &Import::Work::preview(const Progress &progress)
{
    if (!m_isPlanned) {
        m_progress = progress;
        plan();
        count();
        m_isPlanned = true;
    }
    return m_plan;
}

/// Rows refer to each other before it is known what becomes of each. Where one turned out to stay
/// out of the file while others refer to it, all is looked at again without it.
void Import::Work::plan()
{
    m_unwritten.clear();
    do {
        lookAtAll();
    } while (refersToUnwritten());
}

/// Whether there are more such rows than were known.
bool Import::Work::refersToUnwritten()
{
    const auto before = m_unwritten.size();
    for (const qint64 id : m_find->directory.referredTo()) {
        const auto at = m_announced.constFind(id);
        if (at != m_announced.cend() && at->work().id != id) {
            m_unwritten.insert(placeOf(*at));
        }
    }
    return m_unwritten.size() > before;
}

void Import::Work::lookAtAll()
{
    m_done = 0;
    m_announced.clear();
    m_proposed.clear();
    m_codes.clear();
    m_byKey.clear();
    m_numbers.clear();
    m_told = 0;
    m_shared.clear();
    m_find = std::make_unique<Finders>(m_workspace, m_options.source);
    m_plan = {};
    qsizetype rows = 0;
    for (int file = 0; file < int(m_files.size()); ++file) {
        prepare(file);
        rows += std::ssize(m_files[size_t(file)].rows);
    }
    m_room = roomForReasons();
    constexpr int passes = 6;
    constexpr int written = 2; // as records, and what is still to be solved
    m_total = int(rows) * (passes + written);
    each([this](const At &at) { identify(at); });
    each([this](const At &at) { findPeople(at); });
    findSameRows();
    each([this](const At &at) { settleOwners(at); });
    each([this](const At &at) { identifyByKey(at); });
    each([this](const At &at) { findRecords(at); });
    each([this](const At &at) { judge(at); });
}

/// A row of the plan as it was seen last, or of a new one where that has no such row.
std::optional<Import::Work::At> Import::Work::known(const RowPlace &place)
{
    if (!m_find) {
        (void)preview({});
    }
    const auto at = rowAt(place);
    if (at || m_isPlanned) {
        return at;
    }
    (void)preview({});
    return rowAt(place);
}

void Import::Work::decide(const RowPlace &place, const Decision &decision)
{
    const auto at = known(place);
    if (!at) {
        throw Error(
            Error::Kind::Usage,
            say(QT_TRANSLATE_NOOP("import", "There is no row on line %1.")).arg(place.line));
    }
    if (decision.kind == Decision::Kind::Split && !nameColumn(*at->file)) {
        throw Error(Error::Kind::Usage,
                    say(QT_TRANSLATE_NOOP("import", "There is nobody to split on line %1."))
                        .arg(place.line));
    }
    choose(place, decision);
}

void Import::Work::choose(const RowPlace &place, const Decision &decision)
{
    if (decision.kind == Decision::Kind::Merge) {
        const auto &kind = kindToMergeWith(m_files.at(size_t(place.file)));
        const qint64 proposed = m_proposed.value({&kind, decision.with});
        m_chosen[place] =
            proposed != 0 ? proposed : queries::recordNamed(m_workspace, kind, decision.with);
    }
    m_decisions[place] = decision;
    m_isPlanned = false;
}

/// A row is the record of its kind, or takes part as a person.
const record::Description &Import::Work::kindToMergeWith(const File &file) const
{
    return file.sheet.personPart() ? record::table<Person>().description()
                                   : *file.sheet.profile->kind;
}

void Import::Work::decideAll(Decision::Kind kind)
{
    QHash<RowPlace, Decision> decisions;
    const ImportPlan plan = preview({});
    for (int file = 0; file < int(plan.files.size()); ++file) {
        for (const PlannedRow &row : plan.files.at(file).rows) {
            if (row.outcome != Outcome::Unclear || row.decision.kind != Decision::Kind::Open) {
                continue;
            }
            const bool propose = kind == Decision::Kind::Merge && !row.proposals.isEmpty();
            const Decision::Kind other =
                kind == Decision::Kind::Merge ? Decision::Kind::AddNew : kind;
            decisions.insert({file, row.line, row.part},
                             propose ? row.proposals.constFirst().decision : Decision{other, {}});
        }
    }
    for (auto it = decisions.cbegin(); it != decisions.cend(); ++it) {
        choose(it.key(), *it);
    }
}

void Import::Work::mend(const RowPlace &place, const QString &column, const QString &text)
{
    const auto at = known(place);
    const auto headers = at ? at->file->table.headers : QStringList();
    for (int i = 0; i < int(headers.size()); ++i) {
        if (folded(headers.at(i)) == folded(column)) {
            m_mended[place].insert(i, text);
            m_isPlanned = false;
            return;
        }
    }
    throw Error(Error::Kind::Usage,
                say(QT_TRANSLATE_NOOP("import", "There is no column “%1” on line %2."))
                    .arg(column)
                    .arg(place.line));
}

QHash<QString, QString> Import::Work::values(const RowPlace &place, const queries::Display *words)
{
    (void)preview({});
    const auto at = rowAt(place);
    return at && at->report().outcome != Outcome::Skipped
               ? m_find->reader.values(at->file->sheet, sheetRow(*at), words)
               : QHash<QString, QString>();
}

const ImportPlan &Import::Work::commit(const Progress &progress)
{
    (void)preview(progress);
    m_progress = progress;
    const record::StepName what =
        m_files.size() == 1 ? record::StepName(QT_TRANSLATE_NOOP("steps", "Import %1"),
                                               {m_files.front().report.name})
                            : record::StepName(QT_TRANSLATE_NOOP("steps", "Import %1 files"),
                                               {QString::number(m_files.size())});
    m_workspace.store().change(what, [this](record::Change &change) { write(change); });
    m_isPlanned = false; // a second commit would have to look again
    return m_plan;
}

void Import::Work::write(record::Change &change)
{
    QSet<qint64> owners;
    each([&](const At &at) { writeRow(change, at, owners); });
    m_find->vocabulary.write(change);
    writeUnsolved(change);
    for (const File &file : m_files) {
        if (!file.options.saveMapping.isEmpty()) {
            save(m_workspace, {file.options.saveMapping, file.profile->name, file.mapping.headers,
                               file.mapping.columns});
        }
    }
}

void Import::Work::writeRow(record::Change &change, const At &at, QSet<qint64> &written)
{
    if (at.work().id == 0 || at.report().outcome == Outcome::Unchanged) {
        return;
    }
    Draft draft = m_find->reader.read(at.file->sheet, sheetRow(at));
    writeOwners(change, draft, written);
    draft.parts.prepend(draft.main);
    for (Draft::Entry &entry : draft.parts) {
        m_find->vocabulary.use(entry.record);
        if (entry.before) {
            change.update(*entry.before, entry.record);
        } else {
            entry.record.id = entry.record.id ? entry.record.id : m_workspace.store().newId();
            change.insert(entry.record);
        }
    }
}

void Import::Work::writeOwners(record::Change &change, const Draft &draft,
                               QSet<qint64> &written) const
{
    for (const qint64 id : draft.owners) {
        const auto &owner = m_find->owners.owner(id);
        if (written.contains(id)) {
            continue;
        }
        written.insert(id);
        m_find->vocabulary.use(owner.record);
        if (owner.before) {
            change.update(*owner.before, owner.record);
        } else {
            change.insert(owner.record);
        }
    }
}

void Import::Work::writeUnsolved(record::Change &change)
{
    for (int index = 0; index < int(m_files.size()); ++index) {
        const File &file = m_files.at(size_t(index));
        UnsolvedRows unsolved(m_workspace, file.report.name,
                              {{}, file.profile->name, {}, file.mapping.columns});
        for (qsizetype row = 0; row < std::ssize(file.rows); ++row) {
            advance();
            if (file.rows.at(size_t(row)).at >= 0) {
                writeUnsolved(change, at(index, row), unsolved);
            }
        }
    }
}

void Import::Work::writeUnsolved(record::Change &change, const At &at, UnsolvedRows &unsolved) const
{
    const File &file = *at.file;
    const PlannedRow &row = at.report();
    const bool isSolved = row.outcome != Outcome::Unclear && row.outcome != Outcome::Refused;
    if (isSolved && unsolved.isEmpty()) {
        return;
    }
    const QString number =
        file.numberColumn < 0 ? QString() : file.table.rows.cell(at.work().at, file.numberColumn);
    QSet<int> hidden = file.forbidden;
    for (const Reason &reason : row.reasons) {
        if (reason.kind == Kind::Health || reason.kind == Kind::Forbidden) {
            hidden.insert(int(file.table.headers.indexOf(reason.column)));
        }
    }
    QStringList headers;
    QStringList cells;
    const QStringList read = cellsOf(at);
    for (int column = 0; column < int(file.table.headers.size()); ++column) {
        if (!hidden.contains(column) && !file.table.headers.at(column).isEmpty()) {
            headers.append(file.table.headers.at(column));
            cells.append(read.value(column));
        }
    }
    if (isSolved) {
        unsolved.solve(change, number, headers, cells);
    } else {
        unsolved.keep(change, number, row, headers, cells);
    }
}

} // namespace ankerpunt::exchange
