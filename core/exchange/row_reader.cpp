// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_reader.h"

#include "core/base/text.h"
#include "core/domain/names/contact_values.h"
#include "core/domain/people.h"
#include "core/domain/projects.h"
#include "core/domain/taking_part.h"
#include "core/exchange/values.h"
#include "core/planning/study_load.h"
#include "core/queries/references.h"

#include <QCoreApplication>

namespace ankerpunt::exchange {

using record::FieldKind;
using record::Record;
using Special = ColumnRule::Special;

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("import", sentence);
}

QString cellOf(const QStringList &cells, int column)
{
    return column < int(cells.size()) ? cells.at(column) : QString();
}

/// What a rule reads of its column in this row.
QString textOf(const Sheet::Source &source, const QStringList &cells)
{
    const QString cell = cellOf(cells, source.column);
    const QRegularExpression &pattern = source.rule->pattern;
    return pattern.pattern().isEmpty() ? cell : pattern.match(cell).captured(1);
}

/// Whether a column holds a field of the row's own record.
bool isOwnField(const ColumnRule &rule)
{
    return rule.part.isEmpty() && rule.field >= 0;
}

/// Whether a column tells what the row's own record is called.
bool isNaming(const ColumnRule &rule, const record::Description &kind)
{
    return isOwnField(rule) && rule.pattern.pattern().isEmpty() &&
           (kind.fields.at(rule.field).kind == FieldKind::Text || !rule.values.isEmpty());
}

bool isOwnName(const ColumnRule &rule)
{
    return rule.part.isEmpty() && rule.special == Special::Name;
}

/// Whether the row says other things than the stored record in most of what both speak of.
bool differs(const Record &stored, const Said &said)
{
    int same = 0;
    int other = 0;
    for (int i = 0; i < int(said.size()); ++i) {
        if (!said.at(i).isNull() &&
            !stored.description->fields.at(i).isEmpty(stored.values.at(i))) {
            ++(merged(stored, said).values.at(i) == stored.values.at(i) ? same : other);
        }
    }
    return other > same;
}

bool isContactPoint(const PartRule &part)
{
    return part.kind == &record::table<ContactPoint>().description();
}

bool isMail(const Record &contactPoint)
{
    return record::Codec<ContactMedium>::fromStored(contactPoint.value(u"medium"_s)) ==
           ContactMedium::Email;
}

/// Whether two contact points are one address, however it is written.
bool isSameAddress(const Record &a, const Record &b, Country country)
{
    if (a.value(u"medium"_s) != b.value(u"medium"_s)) {
        return false;
    }
    const auto address = [&](const Record &point) {
        return comparableAddress(point.value(u"value"_s).toString(), isMail(point), country);
    };
    const QString one = address(a);
    return !one.isEmpty() && one == address(b);
}

} // namespace

std::optional<QString> Sheet::personPart() const
{
    const auto &people = record::table<Person>().description();
    if (profile->kind == &people) {
        return QString();
    }
    for (const OwnerRule &owner : profile->owners) {
        if (owner.kind == &people) {
            return owner.alias;
        }
    }
    return std::nullopt;
}

const Sheet::Source *Sheet::saying(Special special) const
{
    const auto found =
        std::find_if(sources.begin(), sources.end(),
                     [special](const Source &source) { return source.rule->special == special; });
    return found == sources.end() ? nullptr : &*found;
}

RowReader::RowReader(Workspace &workspace, Directory &directory, Vocabulary &vocabulary,
                     Owners &owners, Lookalikes &lookalikes)
    : m_workspace(workspace),
      m_directory(directory),
      m_owners(owners),
      m_lookalikes(lookalikes),
      m_cells(workspace, directory, vocabulary, lookalikes)
{}

QString RowReader::reference(const Sheet &sheet, const QStringList &cells)
{
    for (const auto &source : sheet.sources) {
        if (source.rule->isReference) {
            return cellOf(cells, source.column);
        }
    }
    return {};
}

QString RowReader::said(const Sheet &sheet, const QStringList &cells, Special special)
{
    const auto *source = sheet.saying(special);
    return source ? textOf(*source, cells) : QString();
}

Record RowReader::naming(const Sheet &sheet, const SheetRow &row) const
{
    Record record = sheet.profile->blank;
    for (const auto &source : sheet.sources) {
        const ColumnRule &rule = *source.rule;
        if (isOwnName(rule)) {
            Said said(record.values.size());
            Draft draft;
            m_cells.putName({record, said, source, row}, textOf(source, row.cells), draft);
            record = completed(record, said);
        }
        if (!isNaming(rule, *record.description)) {
            continue;
        }
        const QString cell = cellOf(row.cells, source.column);
        const QString code = rule.values.value(folded(cell)); // the name convention decides, too
        if (!code.isEmpty()) {
            record.values[rule.field] = code;
        } else if (record.description->fields.at(rule.field).kind == FieldKind::Text) {
            record.values[rule.field] = cell;
        }
    }
    return record;
}

QStringList RowReader::names(const Sheet &sheet, const SheetRow &row) const
{
    return sheet.profile->kind->names(naming(sheet, row).values);
}

QString RowReader::title(const Sheet &sheet, const Record &stored)
{
    Record record = sheet.profile->blank;
    for (const auto &source : sheet.sources) {
        if (isNaming(*source.rule, *record.description)) {
            record.values[source.rule->field] = stored.values.at(source.rule->field);
        } else if (isOwnName(*source.rule)) {
            return stored.title();
        }
    }
    return record.title();
}

Country RowReader::countryOf(const Sheet &sheet, const QStringList &cells)
{
    for (const auto &source : sheet.sources) {
        const ColumnRule &rule = *source.rule;
        const auto &kind = sheet.profile->kindOf(rule.part);
        if (rule.field >= 0 &&
            kind.fields.at(rule.field).values == &record::enumValues<Country>()) {
            const QString word = textOf(source, cells);
            return record::Codec<Country>::fromStored(
                rule.values.value(folded(word), word.toUpper()));
        }
        const auto *target = rule.field < 0 || !kind.fields.at(rule.field).isReference()
                                 ? nullptr
                                 : kind.fields.at(rule.field).target();
        if (target == nullptr && !rule.kind.isEmpty()) {
            target = m_workspace.registry().find(rule.kind);
        }
        const bool isPlace = target == &record::table<Organisation>().description() ||
                             target == &record::table<Neighbourhood>().description() ||
                             target == &record::table<Project>().description();
        const QString word = isPlace ? textOf(source, cells) : QString();
        qint64 id = word.isEmpty() ? 0 : m_directory.find({target}, word).id;
        if (id == 0 && !word.isEmpty()) {
            id = m_directory.guess({target}, word);
        }
        if (const Country country = id ? m_lookalikes.countryAt(id) : Country::None;
            country != Country::None) {
            return country;
        }
    }
    return Country::None;
}

QStringList RowReader::addresses(const Sheet &sheet, const SheetRow &row, bool mails)
{
    QStringList all;
    for (const PartRule &part : sheet.profile->parts) {
        if (!isContactPoint(part) || isMail(part.blank) != mails) {
            continue;
        }
        for (const auto &source : sheet.sources) {
            if (source.rule->part != part.alias || source.rule->field < 0) {
                continue;
            }
            Said none(part.kind->fields.size());
            for (const QString &word :
                 m_cells.wordsOf({part.blank, none, source, row}, textOf(source, row.cells))) {
                all.append(comparableAddress(word, mails, row.country));
            }
        }
    }
    all.removeAll(QString());
    return all;
}

PersonName RowReader::nameIn(const Sheet &sheet, const SheetRow &row)
{
    const auto &people = record::table<Person>();
    const QString part = sheet.personPart().value_or(QString());
    if (part.isEmpty()) {
        return nameOf(people.fromValues(0, naming(sheet, row).values));
    }
    const Record blank = record::blankRecord(people.description());
    Draft draft;
    return nameOf(
        people.fromValues(0, completed(blank, saidOf(part, blank, sheet, row, draft)).values));
}

PersonClue RowReader::clue(const Sheet &sheet, const SheetRow &row)
{
    PersonClue clue;
    clue.name = nameIn(sheet, row);
    clue.mails = addresses(sheet, row, true);
    clue.phones = addresses(sheet, row, false);
    for (const auto &source : sheet.sources) {
        const ColumnRule &rule = *source.rule;
        const auto &kind = sheet.profile->kindOf(rule.part);
        const auto &organisations = record::table<Organisation>().description();
        if (rule.field >= 0 && kind.fields.at(rule.field).kind == FieldKind::Reference &&
            kind.fields.at(rule.field).target() == &organisations) {
            const QString word = textOf(source, row.cells);
            const qint64 id = m_directory.find({&organisations}, word).id;
            clue.organisations.append(id ? id : m_directory.guess({&organisations}, word));
        }
    }
    clue.organisations.removeAll(0);
    return clue;
}

void RowReader::settleOwners(const Sheet &sheet, const SheetRow &row)
{
    Draft draft;
    (void)own(sheet, row, draft);
}

std::optional<Record> RowReader::keyed(const Sheet &sheet, const SheetRow &row)
{
    Draft draft;
    const Record record = completed(sheet.profile->blank, own(sheet, row, draft));
    return draft.refused ? std::nullopt : std::optional(record);
}

Draft RowReader::read(const Sheet &sheet, const SheetRow &row)
{
    const auto &kind = *sheet.profile->kind;
    const QString reference = RowReader::reference(sheet, row.cells);
    Draft draft;
    const Said said = own(sheet, row, draft);
    Record &record = draft.main.record;
    if (row.isStored) {
        merge(draft.main, m_workspace.store().read(kind, row.id), said, row.isMerge, draft);
        draft.isAnother = !reference.isEmpty() && !row.isMerge && title(sheet, record).isEmpty() &&
                          differs(*draft.main.before, said);
    } else {
        record = completed(sheet.profile->blank, said);
        record.id = row.id;
        record.source = m_directory.source();
    }
    // A record without a code is written with its id; that is no code to keep.
    if (record.reference.isEmpty() && reference != QString::number(row.id)) {
        record.source = m_directory.source();
        record.reference = reference;
    }
    for (const PartRule &part : sheet.profile->parts) {
        readPart(part, sheet, row, draft);
    }
    check(draft);
    return draft;
}

QHash<QString, QString> RowReader::values(const Sheet &sheet, const SheetRow &row,
                                          const queries::Display *words)
{
    QHash<QString, QString> all;
    const auto wordsOf = [&](const record::Field &field, const QVariant &value) {
        const QList<qint64> ids = field.isReference() ? record::idsOf(value) : QList<qint64>();
        const auto names = queries::externalNames(m_workspace, ids);
        QStringList named;
        for (const qint64 id : ids) {
            const bool isWord = words != nullptr && !field.choiceList.isEmpty();
            const QString word = isWord ? words->title(id) : QString();
            named.append(word.isEmpty() ? names.value(id) : word); // a new word is not in the file
        }
        constexpr double hundredths = 100;
        return field.isReference()                ? named.join(u", "_s)
               : words != nullptr                 ? words->text(field, value)
               : field.kind == FieldKind::Decimal ? QString::number(value.toDouble() / hundredths)
                                                  : value.toString();
    };
    const auto add = [&](const QString &alias, const record::Description &kind, const Said &said) {
        for (int i = 0; i < int(said.size()); ++i) {
            const QString name = (alias.isEmpty() ? alias : alias + u'.') + kind.fields.at(i).name;
            if (!said.at(i).isNull()) {
                const QString text = wordsOf(kind.fields.at(i), said.at(i));
                all[name] += all.contains(name) ? u"; "_s + text : text;
            }
        }
    };
    Draft draft;
    add({}, *sheet.profile->kind, saidOf({}, sheet.profile->blank, sheet, row, draft));
    for (const OwnerRule &owner : sheet.profile->owners) {
        add(owner.alias, *owner.kind, saidOf(owner.alias, owner.blank, sheet, row, draft));
    }
    for (const PartRule &part : sheet.profile->parts) {
        Draft one;
        one.main.record.id = row.id ? row.id : 1; // a part needs an owner to be one
        readPart(part, sheet, row, one);
        for (const Draft::Entry &entry : one.parts) {
            if (entry.record.description == part.kind) {
                Said said(part.kind->fields.size());
                for (int i = 0; i < int(said.size()); ++i) {
                    const bool told = i != part.owner || part.tie != nullptr;
                    said[i] = told && entry.record.values.at(i) != part.blank.values.at(i)
                                  ? entry.record.values.at(i)
                                  : QVariant();
                }
                add(part.alias, *part.kind, said);
            }
        }
    }
    return all;
}

/// A merge fills what is empty; else the file is the same list brought up to date.
void RowReader::merge(Draft::Entry &entry, const Record &stored, const Said &said, bool fill,
                      Draft &draft) const
{
    entry.before = stored;
    entry.record = fill ? filled(stored, said) : merged(stored, said);
    for (const int field : fill ? keptIn(stored, said) : QList<int>()) {
        const QString label = stored.description->fields.at(field).labelText();
        draft.tell(Reason::Kind::Kept,
                   say(QT_TRANSLATE_NOOP("import", "%1: the record says otherwise, and stays as it "
                                                   "is."))
                       .arg(label));
    }
}

void RowReader::check(Draft &draft) const
{
    const auto kindOf = [this](qint64 id) { return m_directory.kindOf(id); };
    const auto &kind = *draft.main.record.description;
    const auto &values = draft.main.record.values;
    for (const Problem &problem :
         kind.check(values) + kind.checkReferences(draft.main.record.id, values, kindOf)) {
        const auto &field = kind.fields.at(kind.indexOf(problem.field));
        const bool isMissing = field.required && field.isEmpty(draft.main.record.value(field.name));
        draft.refuse(isMissing ? Reason::Kind::Missing : Reason::Kind::Rule, problem.sentence);
    }
    if (&kind == &record::table<Participation>().description()) {
        checkLoad(draft);
    }
}

/// Hours that are far from what the credits stand for are a slip in one of both.
void RowReader::checkLoad(Draft &draft) const
{
    const auto part = record::table<Participation>().fromValues(0, draft.main.record.values);
    const auto nominal =
        part.credits ? planning::nominalHours(*part.credits, part.creditUnit) : std::nullopt;
    if (!nominal || !part.hours) {
        return;
    }
    constexpr double usual = 1.5;
    const double hours = *part.hours;
    const double each = std::max(1, part.number.value_or(1)) / 100.0; // in hundredths
    const double highest = double(nominal->highest.hundredths) * each;
    const double lowest = double(nominal->lowest.hundredths) * each;
    if (hours > highest * usual || hours * usual < lowest) {
        draft.tell(Reason::Kind::LoadDiffers,
                   say(QT_TRANSLATE_NOOP("import", "The credits stand for %1 hours, but the row "
                                                   "says %2. Check both."))
                       .arg(highest)
                       .arg(hours));
    }
}

/// What the row says of its own record, owners first.
Said RowReader::own(const Sheet &sheet, const SheetRow &row, Draft &draft)
{
    Said said = saidOf({}, sheet.profile->blank, sheet, row, draft);
    for (const OwnerRule &owner : sheet.profile->owners) {
        const Said above = saidOf(owner.alias, owner.blank, sheet, row, draft);
        const bool isPerson = sheet.personPart() == owner.alias;
        if (isPerson && row.isOpen && row.person != 0) {
            said[owner.link] = row.person; // perhaps; what the row says of them does not count yet
            continue;
        }
        if (const qint64 id =
                m_owners.settle(owner, above, isPerson ? row.person : 0, draft.reasons)) {
            said[owner.link] = id;
            draft.owners.append(id);
        }
    }
    return said;
}

Said RowReader::saidOf(const QString &part, const Record &blank, const Sheet &sheet,
                       const SheetRow &row, Draft &draft)
{
    const auto &kind = *blank.description;
    const bool byKey = part.isEmpty() && reference(sheet, row.cells).isEmpty();
    Said said(kind.fields.size());
    for (const auto &source : sheet.sources) {
        const ColumnRule &rule = *source.rule;
        if (rule.part != part) {
            continue;
        }
        const bool isKey = byKey && rule.field >= 0 && sheet.profile->key.contains(rule.field);
        const CellReader::Target target{blank, said, source, row, isKey};
        if (rule.special == Special::Name) {
            m_cells.putName(target, textOf(source, row.cells), draft);
        } else if (rule.special == Special::BirthDate) {
            m_cells.putBirthDate(target, textOf(source, row.cells), draft);
        } else if (rule.field >= 0) {
            m_cells.fill(target, textOf(source, row.cells), draft);
        }
    }
    return said;
}

void RowReader::readPart(const PartRule &part, const Sheet &sheet, const SheetRow &row,
                         Draft &draft)
{
    const auto told = draft.reasons.size();
    Record blank = part.blank;
    if (part.tie == nullptr) {
        blank.values[part.owner] = row.id;
    }
    if (!part.several) {
        Said said(part.kind->fields.size());
        for (const auto &source : sheet.sources) {
            if (source.rule->part == part.alias) {
                m_cells.fill({blank, said, source, row, false, part.tie != nullptr},
                             textOf(source, row.cells), draft);
            }
        }
        const bool any = std::any_of(said.begin(), said.end(),
                                     [](const QVariant &value) { return !value.isNull(); });
        if (any && !addPart(part, said, row, draft) && draft.reasons.size() == told) {
            draft.tell(Reason::Kind::Rule,
                       part.kind->check(completed(blank, said).values).constLast().sentence);
        }
        return;
    }
    for (const auto &source : sheet.sources) {
        if (source.rule->part != part.alias) {
            continue;
        }
        Said none(part.kind->fields.size());
        const QStringList words =
            m_cells.wordsOf({blank, none, source, row}, textOf(source, row.cells));
        for (const QString &word : words) {
            Said said(part.kind->fields.size());
            m_cells.fill({blank, said, source, row}, word, draft);
            (void)addPart(part, said, row, draft);
        }
        if (words.size() > 1 && isContactPoint(part) && isMail(part.blank)) {
            draft.tell(Reason::Kind::SeveralMails,
                       say(QT_TRANSLATE_NOOP("import", "%1: there are several addresses; the first "
                                                       "is the one to use."))
                           .arg(source.header),
                       source.header);
        }
    }
}

bool RowReader::addPart(const PartRule &part, const Said &said, const SheetRow &row, Draft &draft)
{
    if (part.tie != nullptr) {
        return addTied(part, said, draft);
    }
    const auto &rows = m_workspace.store().rows();
    Draft::Entry entry{completed(part.blank, said), {}};
    entry.record.values[part.owner] = draft.main.record.id;
    if (!part.kind->check(entry.record.values).isEmpty()) {
        return false;
    }
    const auto isSame = [&](const QList<int> &key, const Record &other, NaturalKeys::Match match) {
        return other.description == part.kind &&
               (NaturalKeys::same(key, other, entry.record, match) ||
                (isContactPoint(part) && isSameAddress(other, entry.record, row.country)));
    };
    for (const Draft::Entry &other : draft.parts) {
        if (isSame(part.key, other.record, NaturalKeys::Match::Exact)) {
            return true; // the row says it twice
        }
    }
    using enum NaturalKeys::Match;
    for (const auto match : {Exact, FillingIn}) {
        if (!draft.main.before || entry.before) {
            break;
        }
        const record::Registry::Reference owner{part.kind, &part.kind->fields.at(part.owner)};
        for (const qint64 id : rows.referring(owner, draft.main.record.id)) {
            const auto stored = rows.read(*part.kind, id);
            if (!stored || !isSame(row.isMerge ? part.one : part.key, *stored, match)) {
                continue;
            }
            if (isContactPoint(part)) { // the same address, however it was written there
                entry = {*stored, stored};
                break;
            }
            const Record together = row.isMerge ? filled(*stored, said) : merged(*stored, said);
            if (part.kind->check(together.values).isEmpty()) {
                merge(entry, *stored, said, row.isMerge, draft);
                break;
            }
        }
    }
    draft.parts.append(entry);
    return true;
}

/// A record that is tied to the row's own by another; the same again is known by its key.
bool RowReader::addTied(const PartRule &part, const Said &said, Draft &draft)
{
    const auto &rows = m_workspace.store().rows();
    Draft::Entry entry{completed(part.blank, said), {}};
    if (!part.kind->check(entry.record.values).isEmpty()) {
        return false;
    }
    const record::Registry::Reference owner{part.tie, &part.tie->fields.at(part.owner)};
    for (const qint64 id :
         draft.main.before ? rows.referring(owner, draft.main.record.id) : QList<qint64>()) {
        const auto tie = rows.read(*part.tie, id);
        const auto known =
            tie ? rows.read(*part.kind, tie->values.at(part.tieTo).toLongLong()) : std::nullopt;
        if (known && NaturalKeys::same(part.key, *known, entry.record, NaturalKeys::Match::Exact)) {
            return true;
        }
    }
    entry.record.id = m_workspace.store().newId();
    Draft::Entry tie{record::blankRecord(*part.tie), {}};
    tie.record.values[part.owner] = draft.main.record.id;
    tie.record.values[part.tieTo] = entry.record.id;
    draft.parts.append(entry);
    draft.parts.append(tie);
    return true;
}

} // namespace ankerpunt::exchange
