// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names/name_likeness.h"
#include "core/domain/names/name_parsing.h"
#include "core/domain/names/name_words.h"
#include "core/domain/people.h"
#include "core/exchange/import_work.h"
#include "core/exchange/shared_keys.h"
#include "core/exchange/values.h"
#include "core/queries/references.h"

#include <QCoreApplication>

namespace ankerpunt::exchange {

using Kind = Reason::Kind;

namespace {

constexpr qsizetype enough = 5;     // proposals for one row
constexpr double surelyAlike = 0.9; // for rows with a code: their list knows who is who

QString say(const char *sentence)
{
    return QCoreApplication::translate("import", sentence);
}

/// That there are others like it, of whom nothing is shown.
void tellMore(PlannedRow &row, const Lookalikes::Answer &found)
{
    if (found.more > 0) {
        row.reasons.append(
            {Kind::LikeName,
             say(QT_TRANSLATE_NOOP("import", "These are the most alike; others look like it too: "
                                             "%1."))
                 .arg(found.more),
             {}});
    }
    if (found.isCommonName) {
        row.reasons.append(
            {Kind::SameName,
             say(QT_TRANSLATE_NOOP("import", "More than %1 people have this name, so it tells "
                                             "nobody apart. A mail address or phone number does."))
                 .arg(tooMany),
             {}});
    }
}

/// A number as it is compared: 0012345, 12345 and " 12345" are one.
QString comparableNumber(const QString &text)
{
    static const QRegularExpression zeros(u"^0+"_s);
    return foldedLetters(text).remove(zeros);
}

} // namespace

void Import::Work::propose(const At &at, qint64 id, double likeness, const Reasons &reasons)
{
    PlannedRow &row = at.report();
    if (row.proposals.size() >= enough) {
        return;
    }
    const QString name = queries::externalName(m_workspace, id);
    if (row.with.contains(name)) {
        row.reasons += reasons;
        return;
    }
    const auto *kind = m_workspace.store().rows().kindOf(id);
    const record::Record known = m_workspace.store().read(*kind, id);
    m_proposed.insert({kind, name}, id);
    row.with.append(name);
    row.proposals.append({{Decision::Kind::Merge, name},
                          known.title(),
                          reasons,
                          likeness,
                          queries::titleWithCode(known.title(), known.reference)});
    row.reasons += reasons;
    if (likeness >= worthProposing) {
        row.outcome = Outcome::Unclear;
    }
}

/// New rows that look like someone who is there already are for a person to decide.
void Import::Work::findPeople(const At &at)
{
    const auto part = at.file->sheet.personPart();
    File::Row &work = at.work();
    PlannedRow &row = at.report();
    if (!part || row.outcome == Outcome::Skipped || work.isStored) {
        return;
    }
    compareNumbers(at);
    if (row.decision.kind == Decision::Kind::Merge || row.decision.kind == Decision::Kind::AddNew) {
        return;
    }
    const SheetRow read = sheetRow(at);
    const bool isCoded = read.isCoded;
    if (!isCoded && proposeSplit(at, read)) {
        return;
    }
    if (m_find->lookalikes.isEmpty()) {
        return;
    }
    PersonClue clue = m_find->reader.clue(at.file->sheet, read);
    clue.from = isCoded ? surelyAlike : worthProposing;
    const Lookalikes::Answer found = m_find->lookalikes.people(clue);
    for (const Lookalike &alike : found.best) {
        propose(at, alike.id, alike.likeness, alike.reasons);
        if (!part->isEmpty() && work.person == 0 && alike.likeness >= worthProposing) {
            work.person = alike.id; // to see what the row would come to
        }
    }
    tellMore(row, found);
    if (row.outcome == Outcome::Unclear && !isCoded && part->isEmpty()) {
        m_find->directory.withdraw(*at.file->sheet.profile->kind, work.id,
                                   m_find->reader.names(at.file->sheet, read));
    }
}

/// Several people in one cell are a row each, of whom each may be someone who is there.
bool Import::Work::proposeSplit(const At &at, SheetRow read)
{
    const auto *source = nameColumn(*at.file);
    const QStringList people = source ? peopleIn(read.cells.at(source->column)) : QStringList();
    if (people.size() < 2) {
        return false;
    }
    PlannedRow &row = at.report();
    row.outcome = Outcome::Unclear;
    Reasons reasons;
    for (const QString &person : people) {
        read.cells[source->column] = person;
        PersonClue clue = m_find->reader.clue(at.file->sheet, read);
        clue.from = worthProposing;
        const auto known = m_find->lookalikes.people(clue).best;
        if (!known.isEmpty()) {
            row.with.append(queries::externalName(m_workspace, known.constFirst().id));
            reasons += known.constFirst().reasons;
        }
    }
    row.proposals.append({{Decision::Kind::Split, {}}, people.join(u"; "_s), reasons, 1});
    row.reasons += reasons;
    return true;
}

/// What only serves to compare rows, and whether the row is about someone who takes part.
void Import::Work::compareNumbers(const At &at)
{
    const Sheet &sheet = at.file->sheet;
    using enum ColumnRule::Special;
    if (!sheet.saying(Number) && !sheet.saying(TakesPart)) {
        return;
    }
    const QStringList cells = cellsOf(at);
    PlannedRow &row = at.report();
    const QString number =
        comparableNumber(RowReader::said(sheet, cells, ColumnRule::Special::Number));
    if (!number.isEmpty()) {
        const QString key = at.file->report.name + u'\n' + number;
        const int first = m_numbers.value(key, row.line);
        m_numbers.insert(key, first);
        if (first != row.line) {
            row.reasons.append(
                {Kind::SameNumber,
                 say(QT_TRANSLATE_NOOP("import", "Line %1 has the same number.")).arg(first),
                 sheet.saying(ColumnRule::Special::Number)->header});
        }
    }
    const auto takesPart =
        parseBoolean(RowReader::said(sheet, cells, ColumnRule::Special::TakesPart));
    if (takesPart.value && !*takesPart.value) {
        row.reasons.append({Kind::TakesNoPart,
                            say(QT_TRANSLATE_NOOP("import", "The row says that this person does "
                                                            "not take part. Leave it out?")),
                            sheet.saying(ColumnRule::Special::TakesPart)->header});
        if (row.decision.kind == Decision::Kind::Open) {
            row.outcome = Outcome::Unclear;
        }
    }
}

/// Rows without a code that are perhaps one person come in one after the other.
void Import::Work::findSameRows()
{
    NameList names;
    std::vector<At> places;
    std::vector<bool> coded;
    // The first row with an address, by a number of 64 bits made of it: of the longest list two
    // addresses have one number once in a hundred million times, and then a person is asked.
    QHash<size_t, int> byAddress;
    QSet<int> told;
    const auto tell = [&](int first, int second) {
        const At &later = places.at(size_t(second));
        later.report().reasons.append(
            {Kind::SameRow,
             say(QT_TRANSLATE_NOOP("import", "This may be the same person as in line %1."))
                 .arg(places.at(size_t(first)).report().line),
             {}});
        if (!coded.at(size_t(second)) && !told.contains(second)) {
            later.report().outcome = Outcome::Unclear;
            told.insert(second);
        }
    };
    const auto &people = record::table<Person>();
    each([&](const At &at) {
        const Sheet &sheet = at.file->sheet;
        const bool isNew = at.work().id != 0 && !at.work().isStored &&
                           at.report().outcome == Outcome::Added &&
                           at.report().decision.kind == Decision::Kind::Open;
        if (!isNew || sheet.profile->kind != &people.description()) {
            return;
        }
        const SheetRow row = sheetRow(at);
        const bool isCoded = row.isCoded;
        const PersonClue clue = isCoded
                                    ? PersonClue{m_find->reader.nameIn(sheet, row), {}, {}, {}, 0}
                                    : m_find->reader.clue(sheet, row);
        const auto place = int(places.size());
        names.add(clue.name);
        places.push_back(at);
        coded.push_back(isCoded);
        for (const QString &address : clue.mails + clue.phones) {
            const auto known = byAddress.constFind(qHash(address));
            if (known == byAddress.cend()) {
                byAddress.insert(qHash(address), place);
            } else if (*known != place && !isCoded && !told.contains(place)) {
                tell(*known, place);
            }
        }
    });
    const bool allCoded = std::find(coded.begin(), coded.end(), false) == coded.end();
    for (const LikelyPair &pair :
         names.likelyPairs(allCoded ? surelyAlike : worthProposing,
                           [this] { exchange::tell(m_progress, m_done, m_total); })) {
        const int first = int(pair.first);
        const int second = int(pair.second);
        const bool enough = pair.likeness >= surelyAlike || !coded.at(size_t(pair.second));
        if (enough && !told.contains(second)) {
            tell(first, second);
        }
    }
}

/// The same for records of other kinds: by their name, and by what else makes them the same.
void Import::Work::findRecords(const At &at)
{
    const auto &profile = *at.file->sheet.profile;
    PlannedRow &row = at.report();
    const bool isOpen = row.outcome != Outcome::Skipped && !at.work().isStored &&
                        row.decision.kind == Decision::Kind::Open;
    if (!isOpen || at.file->sheet.personPart()) {
        return;
    }
    if (profile.namesAreUnique) {
        for (const qint64 id : m_find->directory.named(*profile.kind, row.title, enough)) {
            propose(at, id, 1,
                    {{Kind::SameTitle,
                      say(QT_TRANSLATE_NOOP("import", "There is one of this name already: %1."))
                          .arg(queries::externalName(m_workspace, id)),
                      {}}});
        }
    }
    if (profile.alike.isEmpty()) {
        return;
    }
    const auto record = m_find->reader.keyed(at.file->sheet, sheetRow(at));
    for (const auto &fields : record ? profile.alike : QList<QList<int>>()) {
        const bool filled = std::all_of(fields.begin(), fields.end(), [&](int field) {
            return !profile.kind->fields.at(field).isEmpty(record->values.at(field));
        });
        const auto same = filled ? m_find->keys.find(*record, fields, NaturalKeys::Match::Exact)
                                 : QList<qint64>();
        for (const qint64 id : same) {
            constexpr double likely = 0.8;
            propose(at, id, likely,
                    {{Kind::SameSenderAndDay,
                      say(QT_TRANSLATE_NOOP("import", "%1 came from the same on the same day."))
                          .arg(queries::externalName(m_workspace, id)),
                      {}}});
        }
    }
}

} // namespace ankerpunt::exchange
