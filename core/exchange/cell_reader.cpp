// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_reader.h"

#include "core/base/text.h"
#include "core/domain/names/contact_values.h"
#include "core/domain/names/name_parsing.h"
#include "core/domain/people.h"
#include "core/domain/private_words.h"
#include "core/domain/taking_part.h"
#include "core/exchange/private_data.h"
#include "core/exchange/values.h"

#include <QCoreApplication>

namespace ankerpunt::exchange {

using record::Field;
using record::FieldKind;
using Kind = Reason::Kind;

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("import", sentence);
}

void tell(Draft &draft, const CellReader::Target &target, Kind kind, const QString &sentence)
{
    const QString &column = target.source.header;
    draft.tell(kind, u"%1: %2"_s.arg(column, sentence), column);
}

/// Whether free text of these records is about a person.
bool isAboutPeople(const record::Description &kind)
{
    return &kind == &record::table<Person>().description() ||
           &kind == &record::table<Participation>().description();
}

/// The address of someone, as part of their row.
bool isAddress(const CellReader::Target &target)
{
    const bool isPoint = &target.kind() == &record::table<ContactPoint>().description();
    return isPoint && target.field().name == u"value" &&
           !(target.blank.value(u"person_id"_s).isNull() &&
             target.blank.value(u"organisation_id"_s).isNull());
}

bool isMail(const record::Record &contactPoint)
{
    return record::Codec<ContactMedium>::fromStored(contactPoint.value(u"medium"_s)) ==
           ContactMedium::Email;
}

/// The phone numbers in a cell, each as typed: a slash may be part of one.
QStringList splitPhones(const QString &cell)
{
    static const QRegularExpression between(u"\\s*[;,\\n]\\s*|\\s+/\\s+|\\s+(?:of|or|en)\\s+"_s);
    return cell.split(between, Qt::SkipEmptyParts);
}

} // namespace

CellReader::CellReader(Workspace &workspace, Directory &directory, Vocabulary &vocabulary,
                       Lookalikes &lookalikes)
    : m_workspace(workspace),
      m_directory(directory),
      m_vocabulary(vocabulary),
      m_lookalikes(lookalikes)
{}

void CellReader::fill(const Target &target, const QString &cell, Draft &draft)
{
    const Field &field = target.field();
    if (cell.isEmpty() || (field.kind != FieldKind::Text && isEmptyCell(cell)) ||
        !mayKeep(target, cell, draft)) {
        return;
    }
    const QVariant earlier = target.said.at(target.source.rule->field);
    put(target, cell, draft);
    const QVariant now = target.said.at(target.source.rule->field);
    if (earlier.isNull() || earlier == now || field.kind == FieldKind::References) {
        return;
    }
    if (field.multiline) {
        target.set(QString(earlier.toString() + u'\n' + now.toString()));
        return;
    }
    target.set(earlier);
    draft.tell(
        Kind::Contradiction,
        say(QT_TRANSLATE_NOOP("import", "%1: “%2” contradicts another column, which was kept."))
            .arg(target.source.header, cell),
        target.source.header);
}

/// Free text is where lists let slip what must not be kept. Who reads it again and writes it anew
/// has the last word.
bool CellReader::mayKeep(const Target &target, const QString &cell, Draft &draft) const
{
    if (!target.field().multiline || target.row.mended.contains(target.source.column)) {
        return true;
    }
    if (!forbiddenNumberIn(cell).isEmpty()) {
        tell(draft, target, Kind::Forbidden,
             say(QT_TRANSLATE_NOOP("import", "There is a national number or bank account in this "
                                             "text, so it was left out. Take the number out.")));
        return false;
    }
    const QString word = isAboutPeople(target.kind()) ? tellingWordIn(cell) : QString();
    if (!word.isEmpty()) {
        tell(draft, target, Kind::Health,
             say(QT_TRANSLATE_NOOP("import", "“%1” may tell of someone's health or belief, so the "
                                             "text was left out. Write it without that."))
                 .arg(word));
    }
    return word.isEmpty();
}

void CellReader::put(const Target &target, const QString &cell, Draft &draft)
{
    const ColumnRule &rule = *target.source.rule;
    const QString code = rule.values.value(folded(cell));
    if (!code.isEmpty() && !target.field().isReference()) {
        target.set(code);
        return;
    }
    switch (target.field().kind) {
    case FieldKind::Text:
        putText(target, cell, draft);
        break;
    case FieldKind::Choice:
        putChoice(target, cell, draft);
        break;
    case FieldKind::Enum:
        putEnum(target, cell, draft);
        break;
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Boolean:
    case FieldKind::Time:
        putNumber(target, cell, draft);
        break;
    case FieldKind::Day:
    case FieldKind::PartialDate:
        putDate(target, cell, draft);
        break;
    case FieldKind::Reference:
        putReference(target, cell, draft);
        break;
    case FieldKind::References:
        putReferences(target, cell, draft);
        break;
    }
}

void CellReader::putText(const Target &target, const QString &cell, Draft &draft)
{
    if (isAddress(target)) {
        putAddress(target, cell, draft);
        return;
    }
    target.set(cell);
    if (cell.startsWith(u'=') && cell.size() > 1) {
        tell(draft, target, Kind::FormulaText,
             say(QT_TRANSLATE_NOOP("import", "This text looks like a formula. It is kept as text "
                                             "and never runs.")));
    }
}

/// One mail address or phone number.
void CellReader::putAddress(const Target &target, const QString &cell, Draft &draft)
{
    const bool mail = isMail(target.blank);
    const CheckedValue checked = mail ? checkEmail(cell) : checkPhone(cell, target.row.country);
    if (!checked.sentence.isEmpty()) {
        tell(draft, target, mail ? Kind::MailToCheck : Kind::PhoneToCheck, checked.sentence);
    }
    const bool ofPerson = !target.blank.value(u"person_id"_s).isNull();
    const QString address = ofPerson && !target.row.isCoded
                                ? comparableAddress(cell, mail, target.row.country)
                                : QString();
    const qint64 organisation = address.isEmpty() ? 0 : m_lookalikes.organisationAt(address);
    if (organisation != 0) {
        const auto record =
            m_workspace.store().read(record::table<Organisation>().description(), organisation);
        tell(
            draft, target, Kind::MailOfOrganisation,
            say(QT_TRANSLATE_NOOP("import", "%1 belongs to %2, so it is not kept with the person."))
                .arg(cell, record.title()));
        return;
    }
    target.set(mail ? checked.normalised : cell);
    if (mail && checked.normalised.isEmpty()) {
        target.set({});
    }
}

void CellReader::putName(const Target &target, const QString &cell, Draft &draft) const
{
    if (cell.isEmpty()) {
        return;
    }
    const bool flemish = target.row.country == Country::Belgium;
    const auto parsed = parseName(cell, flemish ? NameConvention::Flemish : NameConvention::Dutch);
    const auto set = [&](const QString &field, const QString &text) {
        if (!text.isEmpty()) {
            target.said[target.kind().indexOf(field)] = text;
        }
    };
    set(u"given_name"_s, parsed.name.givenName);
    set(u"initials"_s, parsed.name.initials);
    set(u"name_prefix"_s, parsed.name.prefix);
    set(u"family_name"_s, parsed.name.familyName);
    set(u"name_suffix"_s, parsed.name.suffix);
    if (flemish) {
        set(u"name_convention"_s,
            record::Codec<NameConvention>::toStored(NameConvention::Flemish).toString());
    }
    if (!parsed.needsReview()) {
        return;
    }
    static const QRegularExpression lost(u"\ufffd|\\?(?=\\p{L})|(?<=\\p{L})\\?"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const bool familyOnly = parsed.name.givenName.isEmpty() && parsed.name.initials.isEmpty();
    tell(draft, target,
         cell.contains(lost)         ? Kind::LostLetter
         : peopleIn(cell).size() > 1 ? Kind::SeveralPeople
         : familyOnly                ? Kind::FamilyNameOnly
                                     : Kind::NameToCheck,
         parsed.reason);
}

void CellReader::putBirthDate(const Target &target, const QString &cell, Draft &draft) const
{
    if (isEmptyCell(cell)) {
        return;
    }
    const auto born = parseDate(cell);
    const auto age =
        born.value ? ageOn(m_workspace.clock().today(), born.value->first) : std::nullopt;
    if (!age) {
        tell(draft, target, Kind::Forbidden,
             say(QT_TRANSLATE_NOOP("import", "This cannot be a birth date. It is not kept.")));
        return;
    }
    constexpr int majority = 18;
    if (*age < majority) {
        target.said[target.kind().indexOf(u"minor"_s)] = qint64(1);
        tell(draft, target, Kind::Minor,
             say(QT_TRANSLATE_NOOP("import", "This person is %1. Only “minor” is kept, not the "
                                             "birth date."))
                 .arg(*age));
    }
}

void CellReader::putChoice(const Target &target, const QString &cell, Draft &draft)
{
    if (const auto value = listValue(target, cell, cell, draft); value.id != 0) {
        target.set(value.code);
    }
}

/// The value of an extendable list that is written as @p word; none, and why, when the file has too
/// many new ones.
Vocabulary::ListValue CellReader::listValue(const Target &target, const QString &code,
                                            const QString &word, Draft &draft)
{
    const auto value = m_vocabulary.listValue(target.field().choiceList, code);
    if (!value) {
        tell(draft, target, Kind::Unknown,
             say(QT_TRANSLATE_NOOP("import", "“%1” was left out: more than a thousand words would "
                                             "be new in this list. Check whether the column is "
                                             "what it was taken for."))
                 .arg(word));
    } else if (value->isNew) {
        tell(draft, target, Kind::NewWord,
             say(QT_TRANSLATE_NOOP("import", "“%1” is new in this list and is added to it."))
                 .arg(word));
    }
    return value.value_or(Vocabulary::ListValue());
}

void CellReader::putEnum(const Target &target, const QString &cell, Draft &draft)
{
    if (const auto key = m_vocabulary.key(target.field(), cell)) {
        target.set(*key);
        return;
    }
    tell(draft, target, Kind::Unknown,
         say(QT_TRANSLATE_NOOP("import", "“%1” is not one of the known words, so it was left out."))
             .arg(cell));
}

void CellReader::putNumber(const Target &target, const QString &cell, Draft &draft)
{
    const auto keep = [&](const auto &reading, const auto &stored) {
        if (reading.value) {
            target.set(stored(*reading.value));
        }
        if (!reading.sentence.isEmpty()) {
            tell(draft, target, Kind::NumberToCheck, reading.sentence);
        }
    };
    const int upper = target.source.rule->elseField; // of a range: 150-180
    const FieldKind kind = target.field().kind;
    if (upper >= 0 && target.kind().fields.at(upper).kind == FieldKind::Enum) {
        putAmount(target, cell, draft);
    } else if (kind == FieldKind::Time) {
        keep(parseTime(cell), [](QTime time) { return record::Codec<QTime>::toStored(time); });
    } else if (kind == FieldKind::Boolean) {
        keep(parseBoolean(cell), [](bool answer) { return QVariant(qint64(answer)); });
    } else if (kind == FieldKind::Decimal) {
        keep(parseNumber(cell),
             [](double number) { return QVariant(Decimal::rounded(number).hundredths); });
    } else if (upper < 0) {
        keep(parseNumber(cell), [](double number) { return QVariant(qint64(number)); });
    } else {
        const auto range = parseQuantity(cell);
        keep(range, [](const Quantity &known) { return QVariant(qint64(known.from)); });
        if (range.value && range.value->to != range.value->from) {
            target.said[upper] = qint64(range.value->to);
        }
    }
}

/// Credits or hours with their unit behind them.
void CellReader::putAmount(const Target &target, const QString &cell, Draft &draft)
{
    const auto amount = parseQuantity(cell);
    if (!amount.sentence.isEmpty()) {
        tell(draft, target, Kind::NumberToCheck, amount.sentence);
    }
    if (!amount.value) {
        return;
    }
    if (amount.value->from != amount.value->to) {
        tell(draft, target, Kind::NumberToCheck,
             say(QT_TRANSLATE_NOOP("import", "“%1” is a range, of which one number can be kept. "
                                             "Fill in which; it is left out now."))
                 .arg(cell));
        return;
    }
    const bool hours = target.field().kind == FieldKind::Integer;
    target.set(hours ? QVariant(qint64(amount.value->from))
                     : QVariant(Decimal::rounded(amount.value->from).hundredths));
    const QString unit =
        hours && amount.value->unit.isEmpty() ? QString() : unitOf(target, amount.value->unit);
    QVariant &said = target.said[target.source.rule->elseField];
    if (!unit.isEmpty() && (said.isNull() || !hours)) {
        said = unit;
    }
}

/// In Flanders a studiepunt is another thing than an EC, whatever the column is called.
QString CellReader::unitOf(const Target &target, const QString &typed)
{
    static const QHash<QString, CreditUnit> words{
        {u"ec"_s, CreditUnit::Ec},         {u"ects"_s, CreditUnit::Ec},
        {u"ec's"_s, CreditUnit::Ec},       {u"ecs"_s, CreditUnit::Ec},
        {u"credits"_s, CreditUnit::Ec},    {u"studiepunten"_s, CreditUnit::Ec},
        {u"studiepunt"_s, CreditUnit::Ec}, {u"sp"_s, CreditUnit::Ec},
        {u"punten"_s, CreditUnit::Ec},     {u"stp"_s, CreditUnit::Stp},
        {u"sbu"_s, CreditUnit::Sbu}};
    const bool named = words.contains(folded(typed));
    const bool written = words.contains(folded(target.source.header));
    if (!named && !written && target.row.country == Country::None) {
        return {};
    }
    CreditUnit unit = words.value(folded(named ? typed : target.source.header), CreditUnit::Ec);
    const QString word = folded(typed);
    const bool certain = named && (word == u"ec" || word.startsWith(u"ects"));
    if (unit == CreditUnit::Ec && target.row.country == Country::Belgium && !certain) {
        unit = CreditUnit::Stp;
    }
    return typed.isEmpty() || named ? record::Codec<CreditUnit>::toStored(unit).toString()
                                    : QString();
}

void CellReader::putDate(const Target &target, const QString &cell, Draft &draft)
{
    auto date = parseDate(cell);
    const bool isWhole = !date.value || date.value->precision == PartialDate::Precision::Day;
    if (!isWhole && target.field().kind == FieldKind::Day) {
        const QString sentence =
            say(QT_TRANSLATE_NOOP("import", "“%1” is not a whole date. Fill in the day and "
                                            "import the row again."))
                .arg(cell);
        tell(draft, target, Kind::DateToCheck, sentence);
        draft.refused = draft.refused || !target.isTied;
        return;
    }
    if (!date.value) { // a date that cannot be is a mistake to mend, not to lose
        tell(draft, target, Kind::ImpossibleDate, date.sentence);
        draft.refused = true;
        return;
    }
    target.set(date.value->toIso());
    if (!date.sentence.isEmpty() && !putInNotes(target, cell, *date.value, draft)) {
        tell(draft, target, Kind::DateToCheck, date.sentence);
    }
    constexpr int years = 5;
    if (target.field().ordering &&
        date.value->first > m_workspace.clock().today().addYears(years)) {
        tell(draft, target, Kind::FarDate,
             say(QT_TRANSLATE_NOOP("import", "%1 is years ahead. Check the year."))
                 .arg(told(*date.value)));
    }
}

/// The words of a date of which only the year could be read: "najaar 2023".
bool CellReader::putInNotes(const Target &target, const QString &cell, const PartialDate &date,
                            Draft &draft) const
{
    const auto &fields = target.kind().fields;
    const auto notes = std::find_if(fields.begin(), fields.end(),
                                    [](const Field &field) { return field.name == u"notes"; });
    if (date.precision == PartialDate::Precision::Day || notes == fields.end()) {
        return false;
    }
    QVariant &said = target.said[notes - fields.begin()];
    const QString words = u"%1: %2"_s.arg(target.source.header, cell);
    said = said.isNull() ? words : said.toString() + u'\n' + words;
    tell(draft, target, Kind::DateToCheck,
         say(QT_TRANSLATE_NOOP("import", "“%1” was read as %2. The words themselves go into the "
                                         "notes."))
             .arg(cell, told(date)));
    return true;
}

void CellReader::putReference(const Target &target, const QString &cell, Draft &draft)
{
    const int inWords = target.source.rule->elseField;
    if (inWords >= 0 && m_directory.find(kindsOf(target), cell).id == 0) {
        target.said[inWords] = cell;
    } else if (const qint64 id = refer(target, cell, draft)) {
        target.set(id);
    }
}

QStringList CellReader::wordsOf(const Target &target, const QString &cell)
{
    if (isAddress(target)) {
        return isMail(target.blank) ? splitEmails(cell) : splitPhones(cell);
    }
    const Field &field = target.field();
    const QStringList words = splitList(cell, m_vocabulary.words(field.choiceList));
    const bool isOne = words.size() > 1 && field.choiceList.isEmpty() && field.isReference() &&
                       m_directory.find(kindsOf(target), cell).id != 0;
    return isOne ? QStringList{cell} : words;
}

void CellReader::putReferences(const Target &target, const QString &cell, Draft &draft)
{
    const Field &field = target.field();
    QList<qint64> ids = record::idsOf(target.said.at(target.source.rule->field));
    for (const QString &word : wordsOf(target, cell)) {
        if (putGroup(target, word)) {
            continue;
        }
        if (field.choiceList.isEmpty()) {
            ids.append(refer(target, word, draft));
            continue;
        }
        const QString code = target.source.rule->values.value(folded(word), word);
        ids.append(listValue(target, code, word, draft).id);
    }
    ids.removeAll(0);
    target.set(record::storedIds(ids));
}

/// A word for a group, such as "bewoners", where others name a person or an organisation.
bool CellReader::putGroup(const Target &target, const QString &word)
{
    const ColumnRule &rule = *target.source.rule;
    if (rule.elseField < 0) {
        return false;
    }
    const QString code = rule.values.value(folded(word));
    const auto known = code.isEmpty()
                           ? m_vocabulary.key(target.kind().fields.at(rule.elseField), word)
                           : std::optional(code);
    if (known) {
        target.said[rule.elseField] = *known;
    }
    return known.has_value();
}

Directory::Kinds CellReader::kindsOf(const Target &target) const
{
    const Field &field = target.field();
    const auto &registry = m_workspace.registry();
    if (const auto *one = field.target()) {
        return {one};
    }
    if (!target.source.rule->kind.isEmpty()) {
        return {registry.find(target.source.rule->kind)};
    }
    Directory::Kinds kinds;
    for (const QString &kind : field.only) {
        kinds.append(registry.find(kind));
    }
    return kinds.isEmpty() ? registry.all() : kinds;
}

/// The name of a town where a neighbourhood is asked says that it is about the whole town.
bool CellReader::putTown(const Target &target, const QString &word, Draft &draft)
{
    const auto &neighbourhoods = record::table<Neighbourhood>().description();
    if (!kindsOf(target).contains(&neighbourhoods) || !m_directory.isTown(word)) {
        return false;
    }
    const auto &fields = target.kind().fields;
    for (int i = 0; i < int(fields.size()); ++i) {
        if (fields.at(i).name == u"city_wide") {
            target.said[i] = qint64(1);
        }
    }
    tell(
        draft, target, Kind::Place,
        say(QT_TRANSLATE_NOOP("import", "“%1” is a town and no neighbourhood of it. It was read as "
                                        "the whole town."))
            .arg(word));
    return true;
}

qint64 CellReader::refer(const Target &target, const QString &word, Draft &draft)
{
    const auto kinds = kindsOf(target);
    const auto found = m_directory.find(kinds, word);
    if (found.id != 0 || target.source.rule->quiet || putTown(target, word, draft)) {
        return found.id;
    }
    const qint64 guess = found.ambiguous ? 0 : m_directory.guess(kinds, word);
    if (guess != 0) {
        const auto record = m_workspace.store().read(*m_directory.kindOf(guess), guess);
        tell(draft, target, Kind::Guessed,
             say(QT_TRANSLATE_NOOP("import", "“%1” was taken for %2. Check that."))
                 .arg(word, record.title()));
        return guess;
    }
    const QString sentence =
        found.ambiguous
            ? say(QT_TRANSLATE_NOOP("import", "%1: there are several called “%2”. Use the code, if "
                                              "need be with its kind: project:R04."))
            : say(QT_TRANSLATE_NOOP("import", "%1: “%2” is not known here, so it was left out. "
                                              "Import it too, or fill it in afterwards."));
    draft.tell(Kind::Unknown, sentence.arg(target.source.header, word), target.source.header);
    draft.refused = draft.refused || target.isKey; // it could not be known again
    return 0;
}

} // namespace ankerpunt::exchange
