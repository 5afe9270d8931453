// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/domain/people.h"
#include "core/exchange/import_work.h"
#include "core/queries/references.h"

#include <QCoreApplication>

// What becomes of single rows: which record each is, and what there is to say about it.

namespace ankerpunt::exchange {

using record::Record;
using Kind = Reason::Kind;

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("import", sentence);
}

qsizetype filledIn(const QStringList &cells)
{
    return std::count_if(cells.begin(), cells.end(),
                         [](const QString &cell) { return !cell.isEmpty(); });
}

QString firstFilled(const QStringList &cells)
{
    const auto first = std::find_if(cells.begin(), cells.end(),
                                    [](const QString &cell) { return !cell.isEmpty(); });
    return first == cells.end() ? QString() : *first;
}

bool isTotal(const QStringList &cells)
{
    static const QRegularExpression word(
        u"^(?:(?:sub|eind)?tota(?:a)?l(?:en|s)?|som|sum|aantal)\\s*(?:[:=].*|\\d.*)?$"_s);
    static const QRegularExpression loose(u"^tota(?:a)?l"_s);
    const QString first = folded(firstFilled(cells));
    return filledIn(cells) <= 3 && (word.match(first).hasMatch() || loose.match(first).hasMatch());
}

/// A line between the people that is no person: an amount, alone in its row.
bool isAmount(const QStringList &cells)
{
    static const QRegularExpression amount(u"[€$£]\\s*\\d|\\d+,\\d\\d\\b|\\beuro?\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return filledIn(cells) == 1 && amount.match(firstFilled(cells)).hasMatch();
}

/// Whether a reason is about what a value says, not about how it could be read.
bool isOfValue(const Reason &reason)
{
    using enum Reason::Kind;
    return QList{MailToCheck, PhoneToCheck, LoadDiffers, FarDate, FormulaText}.contains(
        reason.kind);
}

/// Enough of a row without a name for a person to find it again.
QString firstWords(QStringList cells)
{
    cells.removeAll(QString());
    return cells.mid(0, 3).join(u", "_s);
}

void setAnother(PlannedRow &row, const QString &reference, const QString &title)
{
    row.outcome = Outcome::Unclear;
    row.with = {reference};
    row.proposals.append({{Decision::Kind::Merge, reference},
                          title,
                          {},
                          1,
                          queries::titleWithCode(title, reference)});
    row.reasons.append(
        {Kind::OtherUnderCode,
         title.isEmpty()
             ? say(QT_TRANSLATE_NOOP("import", "%1 says other things here. Is this another "
                                               "programme? Then give its files a source name of "
                                               "their own."))
                   .arg(reference)
             : say(QT_TRANSLATE_NOOP("import", "%1 is “%2” here. Is this another programme? Then "
                                               "give its files a source name of their own."))
                   .arg(reference, title),
         {}});
}

} // namespace

bool Import::Work::skip(const At &at, const QStringList &cells)
{
    const auto because = [&](Kind kind, const QString &sentence) {
        at.report().outcome = Outcome::Skipped;
        at.report().title = firstWords(cells);
        at.report().reasons = {{kind, sentence, {}}};
        return true;
    };
    if (isTotal(cells)) {
        return because(Kind::Total, say(QT_TRANSLATE_NOOP("import", "This line is a total.")));
    }
    if (nameColumn(*at.file) && isAmount(cells)) {
        return because(Kind::NoPerson, say(QT_TRANSLATE_NOOP("import", "This line is no person.")));
    }
    return at.report().decision.kind == Decision::Kind::LeaveOut &&
           because(Kind::LeftOut,
                   say(QT_TRANSLATE_NOOP("import", "It was left out because you asked for that.")));
}

/// First pass: which record every row with a code is, so that all rows can refer to each other.
void Import::Work::identify(const At &at)
{
    const File &file = *at.file;
    const auto &kind = *file.sheet.profile->kind;
    const QStringList cells = cellsOf(at);
    if (skip(at, cells)) {
        return;
    }
    tellReading(at, cells);
    PlannedRow &report = at.report();
    File::Row &row = at.work();
    const QString reference = RowReader::reference(file.sheet, cells);
    const SheetRow read = sheetRow(at);
    QStringList names = m_find->reader.names(file.sheet, read);
    names.first().squeeze(); // it is kept as the title of the row
    report.title = names.constFirst().isEmpty() ? firstWords(cells) : names.constFirst();
    row.id = m_find->directory.stored(kind, reference);
    row.isStored = row.id != 0;
    if (report.decision.kind == Decision::Kind::Merge ||
        report.decision.kind == Decision::Kind::AddNew) {
        applyDecision(at);
    } else {
        compareNames(at, names.constFirst(), reference);
    }
    const QPair code(&kind, reference);
    if (!reference.isEmpty() && m_codes.contains(code) && report.outcome != Outcome::Unclear) {
        report.outcome = Outcome::Unclear;
        report.with = {reference};
        report.reasons.append(
            {Kind::AlreadyThere,
             say(QT_TRANSLATE_NOOP("import", "An earlier row has the code %1 as well."))
                 .arg(reference),
             {}});
    }
    if (!reference.isEmpty()) {
        m_codes.insert(code);
    }
    identifyNew(at, names, reference);
}

void Import::Work::identifyNew(const At &at, const QStringList &names, const QString &reference)
{
    File::Row &row = at.work();
    const auto &profile = *at.file->sheet.profile;
    if (at.report().outcome == Outcome::Unclear && !row.isMerge) {
        row.id = 0;
    } else if (row.id == 0) {
        row.id = m_workspace.store().newId();
        if (m_unwritten.contains(placeOf(at))) {
            return;
        }
        const bool byKey = !profile.key.isEmpty();
        m_find->directory.announce(*profile.kind, row.id, reference, byKey ? QStringList() : names);
        m_announced.insert(row.id, at);
    }
}

/// What a person chose: this record, or a new one.
void Import::Work::applyDecision(const At &at)
{
    File::Row &row = at.work();
    const bool isOwner = !at.file->sheet.personPart().value_or(QString()).isEmpty();
    const bool isMerge = at.report().decision.kind == Decision::Kind::Merge;
    const qint64 chosen = isMerge ? m_chosen.value(placeOf(at)) : m_workspace.store().newId();
    row.isMerge = isMerge;
    if (isMerge) {
        at.report().with = {at.report().decision.with};
    }
    if (isOwner) {
        row.person = chosen;
        if (!isMerge) {
            m_find->directory.announce(record::table<Person>().description(), chosen, {}, {});
        }
    } else if (isMerge) {
        row.id = chosen;
        row.isStored = true;
    } else {
        row.id = 0;
        row.isStored = false;
    }
}

/// How the cells of this row were read that are not as they stand in the file.
void Import::Work::tellReading(const At &at, const QStringList &cells)
{
    const File &file = *at.file;
    PlannedRow &report = at.report();
    const qsizetype place = at.work().at;
    const auto tell = [&](Kind kind, const QString &sentence, const QString &column) {
        report.reasons.append({kind, sentence, column});
    };
    if (file.repaired.contains(place)) {
        tell(Kind::Repaired,
             say(QT_TRANSLATE_NOOP("import", "Letters that were encoded twice were put right: %1."))
                 .arg(firstWords(cells)),
             {});
        report.outcome =
            file.options.repairLetters == Answer::Open ? Outcome::Unclear : report.outcome;
    }
    for (const auto &source : file.sheet.sources) {
        const auto above = file.filledDown.constFind({place, source.column});
        if (above != file.filledDown.cend() && source.rule->fillsDown) {
            tell(Kind::FilledDown,
                 say(QT_TRANSLATE_NOOP("import", "%1 is empty and was read as “%2”, which stands "
                                                 "above it."))
                     .arg(source.header, *above),
                 source.header);
            report.outcome =
                file.options.fillDown == Answer::Open ? Outcome::Unclear : report.outcome;
            break;
        }
    }
    const auto &rows = file.table.rows;
    const qsizetype columns = file.table.headers.size();
    const QStringList extra = rows[place].cells.mid(columns);
    if (!firstFilled(extra).isEmpty()) {
        tell(Kind::ExtraCells,
             say(QT_TRANSLATE_NOOP("import", "There are more cells than columns; this was left "
                                             "out: %1."))
                 .arg(firstWords(extra)),
             {});
    } else if (columns > 0 && rows.width(place) < columns) {
        tell(Kind::MissingCells,
             say(QT_TRANSLATE_NOOP("import", "There are %1 cells and %2 columns; the others are "
                                             "read as empty."))
                 .arg(rows.width(place))
                 .arg(columns),
             {});
    }
}

/// The same code with another name is perhaps that of another programme.
void Import::Work::compareNames(const At &at, const QString &name, const QString &reference)
{
    const File &file = *at.file;
    const qint64 id = at.work().id;
    const auto stored =
        id ? m_workspace.store().rows().read(*file.sheet.profile->kind, id) : std::nullopt;
    // A blank name is no other name: exports leave out the names of people who must be protected.
    if (stored && !name.isEmpty() &&
        folded(RowReader::title(file.sheet, *stored)) != folded(name)) {
        setAnother(at.report(), reference, stored->title());
    }
}

void Import::Work::settleOwners(const At &at)
{
    if (!at.file->sheet.profile->owners.isEmpty() && at.work().id != 0 &&
        at.report().outcome != Outcome::Unclear) {
        m_find->reader.settleOwners(at.file->sheet, sheetRow(at));
    }
}

/// Rows that are known by what they say, now that codes can be looked up.
void Import::Work::identifyByKey(const At &at)
{
    const auto &key = at.file->sheet.profile->key;
    File::Row &work = at.work();
    if (key.isEmpty() || work.id == 0 || work.isStored || at.report().outcome == Outcome::Unclear) {
        return;
    }
    const auto row = m_find->reader.keyed(at.file->sheet, sheetRow(at));
    if (!row) {
        return; // to be refused, with a reason
    }
    const auto known = m_find->keys.find(*row, key, NaturalKeys::Match::Exact);
    const auto *kind =
        known.isEmpty() ? nullptr : m_workspace.store().rows().kindOf(known.constFirst());
    const bool isTaken = !known.isEmpty() && (kind == nullptr || m_byKey.contains(known.first()));
    if (known.size() > 1 || isTaken) {
        at.report().outcome = Outcome::Unclear;
        at.report().reasons.append(
            {Kind::AlreadyThere,
             !isTaken ? say(QT_TRANSLATE_NOOP("import", "There are several here that say the same. "
                                                        "Take one of them away."))
                      : say(QT_TRANSLATE_NOOP("import", "An earlier row is about the same.")),
             {}});
        work.id = 0;
    } else if (!known.isEmpty()) {
        work.id = known.constFirst();
        work.isStored = true;
        m_byKey.insert(work.id);
    } else {
        Record fresh = *row;
        fresh.id = work.id;
        m_find->keys.announce(fresh, key);
    }
}

/// Last pass: what would become of every row. A row that is not decided on is read as if it were
/// new, to tell what else is the matter with it.
void Import::Work::judge(const At &at)
{
    PlannedRow &report = at.report();
    File::Row &work = at.work();
    if (report.outcome == Outcome::Skipped) {
        return;
    }
    SheetRow row = sheetRow(at);
    row.isOpen = row.id == 0 || report.outcome == Outcome::Unclear;
    if (row.id == 0) {
        row.id = m_workspace.store().newId();
        row.isStored = false;
    }
    const Draft draft = m_find->reader.read(at.file->sheet, row);
    report.reasons += draft.reasons;
    if (draft.isAnother) {
        setAnother(report, RowReader::reference(at.file->sheet, row.cells), {});
    }
    tellOwners(at, draft);
    if (draft.refused) {
        report.outcome = Outcome::Refused;
    } else if (report.outcome != Outcome::Unclear) {
        report.outcome = outcomeOf(draft);
    }
    if (report.outcome == Outcome::Unchanged) { // what is there was looked at when it came
        report.reasons.erase(
            std::remove_if(report.reasons.begin(), report.reasons.end(), isOfValue),
            report.reasons.end());
    }
    if (report.outcome == Outcome::Unclear || report.outcome == Outcome::Refused) {
        work.id = 0;
    }
    shorten(report.reasons);
}

namespace {

qint64 bytesOf(const Reasons &reasons)
{
    constexpr qint64 head = 24; // of a text or a list
    qint64 bytes = head;
    for (const Reason &reason : reasons) {
        bytes += qint64(sizeof(Reason)) + head + 2 * reason.sentence.size();
    }
    return bytes;
}

} // namespace

/// A list in which nearly everything is wrong was taken for something that it is not, and nobody
/// reads a million reasons. Once they take the room that the rows leave, a row tells its weightiest
/// and how many more there are; once they take that twice, only how many, in a list that all such
/// rows share. What must not be kept is always told.
void Import::Work::shorten(Reasons &reasons)
{
    const qint64 bytes = bytesOf(reasons);
    if (reasons.isEmpty() || m_told + bytes <= m_room) {
        m_told += bytes;
        return;
    }
    const auto weight = [](const Reason &reason) {
        const bool hides = reason.kind == Kind::Health || reason.kind == Kind::Forbidden;
        const bool refuses = reason.kind == Kind::ImpossibleDate || reason.kind == Kind::Missing ||
                             reason.kind == Kind::Rule;
        return hides ? 2 : refuses ? 1 : 0;
    };
    std::stable_sort(reasons.begin(), reasons.end(),
                     [&](const Reason &a, const Reason &b) { return weight(a) > weight(b); });
    const auto hiding = std::count_if(reasons.begin(), reasons.end(),
                                      [&](const Reason &reason) { return weight(reason) == 2; });
    const bool isFull = m_told >= 2 * m_room;
    const qsizetype kept = std::min(reasons.size(), hiding + (isFull ? 0 : 1));
    Reasons few; // the others give back their memory
    few.reserve(kept + 1);
    few += reasons.first(kept);
    if (const qsizetype more = reasons.size() - kept; more > 0) {
        few.append({Kind::Other, moreThan(more), {}});
    }
    if (!isFull) {
        m_told += bytesOf(few);
        reasons = few;
        return;
    }
    constexpr qsizetype fewDifferent = 1000;
    if (m_shared.size() >= fewDifferent) {
        m_shared.clear();
    }
    Reasons &shared = m_shared[sentencesOf(few).join(u'\n')];
    if (shared.isEmpty()) {
        shared = few;
    }
    reasons = shared;
}

/// The room that reasons may take, in bytes. A plan may have 256 MB in all; a row of it takes about
/// 900 beside its text.
qint64 Import::Work::roomForReasons() const
{
    constexpr qint64 megabyte = 1 << 20;
    constexpr qint64 ofRow = 900;
    qint64 left = 220 * megabyte;
    for (const File &file : m_files) {
        left -= file.table.rows.bytes() + ofRow * std::ssize(file.rows);
    }
    return std::clamp(left / 2, 2 * megabyte, 20 * megabyte);
}

QString Import::Work::moreThan(qsizetype reasons)
{
    QString &sentence = m_more[reasons];
    if (sentence.isEmpty()) {
        sentence = say(QT_TRANSLATE_NOOP("import", "There is more to look at in this row: %1. "
                                                   "Check first whether the columns are what "
                                                   "they were taken for."))
                       .arg(reasons);
    }
    return sentence;
}

/// Where a row is about a person within something else, that is told as well.
void Import::Work::tellOwners(const At &at, const Draft &draft)
{
    PlannedRow &report = at.report();
    if (at.file->sheet.personPart().value_or(QString()).isEmpty() || report.with.isEmpty()) {
        return;
    }
    for (const int field : at.file->sheet.profile->key) {
        const auto &described = draft.main.record.description->fields.at(field);
        const qint64 id = described.kind == record::FieldKind::Reference
                              ? draft.main.record.values.at(field).toLongLong()
                              : 0;
        const auto *kind = id ? m_workspace.store().rows().kindOf(id) : nullptr;
        if (kind != nullptr && kind != &record::table<Person>().description()) {
            report.with.append(queries::externalName(m_workspace, id));
        }
    }
}

Outcome Import::Work::outcomeOf(const Draft &draft) const
{
    if (!draft.main.before) {
        return Outcome::Added;
    }
    const bool same =
        *draft.main.before == draft.main.record &&
        std::all_of(draft.parts.begin(), draft.parts.end(),
                    [](const auto &part) { return part.before && *part.before == part.record; }) &&
        std::none_of(draft.owners.begin(), draft.owners.end(),
                     [this](qint64 id) { return m_find->owners.owner(id).isChanged(); });
    return same ? Outcome::Unchanged : Outcome::Updated;
}

} // namespace ankerpunt::exchange
