// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_reader.h"

#include "core/base/text.h"
#include "core/domain/shared.h"
#include "core/exchange/values.h"

#include <QCoreApplication>

namespace ankerpunt::exchange {

using record::Field;
using record::FieldKind;
using record::Record;

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
QString textOf(const RowReader::Sheet::Source &source, const QStringList &cells)
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

} // namespace

RowReader::RowReader(Workspace &workspace, Directory &directory, Vocabulary &vocabulary,
                     Owners &owners)
    : m_workspace(workspace), m_directory(directory), m_vocabulary(vocabulary), m_owners(owners)
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

Record RowReader::naming(const Sheet &sheet, const QStringList &cells)
{
    Record record = sheet.profile->blank;
    for (const auto &[column, header, rule] : sheet.sources) {
        if (!isNaming(*rule, *record.description)) {
            continue;
        }
        const QString cell = cellOf(cells, column);
        const QString code = rule->values.value(folded(cell)); // the name convention decides, too
        if (!code.isEmpty()) {
            record.values[rule->field] = code;
        } else if (record.description->fields.at(rule->field).kind == FieldKind::Text) {
            record.values[rule->field] = cell;
        }
    }
    return record;
}

QStringList RowReader::names(const Sheet &sheet, const QStringList &cells)
{
    return sheet.profile->kind->names(naming(sheet, cells).values);
}

QString RowReader::title(const Sheet &sheet, const Record &stored)
{
    Record record = sheet.profile->blank;
    for (const auto &source : sheet.sources) {
        if (isNaming(*source.rule, *record.description)) {
            record.values[source.rule->field] = stored.values.at(source.rule->field);
        }
    }
    return record.title();
}

void RowReader::settleOwners(const Sheet &sheet, const QStringList &cells)
{
    Draft draft;
    for (const OwnerRule &owner : sheet.profile->owners) {
        (void)m_owners.settle(owner, saidOf(owner.alias, sheet, cells, draft), draft.problems);
    }
}

std::optional<Record> RowReader::keyed(const Sheet &sheet, const QStringList &cells)
{
    Draft draft;
    const Record record = completed(sheet.profile->blank, own(sheet, cells, draft));
    return draft.refused ? std::nullopt : std::optional(record);
}

Draft RowReader::read(const Sheet &sheet, const QStringList &cells, qint64 id, bool stored)
{
    const auto &kind = *sheet.profile->kind;
    const QString reference = RowReader::reference(sheet, cells);
    Draft draft;
    const Said said = own(sheet, cells, draft);
    Record &record = draft.main.record;
    if (stored) {
        draft.main.before = m_workspace.store().read(kind, id);
        record = merged(*draft.main.before, said);
        draft.isAnother = !reference.isEmpty() && title(sheet, record).isEmpty() &&
                          differs(*draft.main.before, said);
    } else {
        record = completed(sheet.profile->blank, said);
        record.id = id;
        record.source = m_directory.source();
    }
    // A record without a code is written with its id; that is no code to keep.
    if (record.reference.isEmpty() && reference != QString::number(id)) {
        record.source = m_directory.source();
        record.reference = reference;
    }
    for (const PartRule &part : sheet.profile->parts) {
        readPart(part, sheet, cells, draft);
    }
    check(sheet, draft);
    return draft;
}

void RowReader::check(const Sheet &sheet, Draft &draft) const
{
    const auto &kind = *sheet.profile->kind;
    const auto kindOf = [this](qint64 id) { return m_directory.kindOf(id); };
    const auto &values = draft.main.record.values;
    for (const Problem &problem :
         kind.check(values) + kind.checkReferences(draft.main.record.id, values, kindOf)) {
        draft.refused = true;
        draft.problems.append(problem.sentence);
    }
}

/// What the row says of its own record, owners first.
Said RowReader::own(const Sheet &sheet, const QStringList &cells, Draft &draft)
{
    Said said = saidOf({}, sheet, cells, draft);
    for (const OwnerRule &owner : sheet.profile->owners) {
        const Said above = saidOf(owner.alias, sheet, cells, draft);
        if (const qint64 id = m_owners.settle(owner, above, draft.problems)) {
            said[owner.link] = id;
            draft.owners.append(id);
        }
    }
    return said;
}

Said RowReader::saidOf(const QString &part, const Sheet &sheet, const QStringList &cells,
                       Draft &draft)
{
    const auto &kind = sheet.profile->kindOf(part);
    const bool byKey = part.isEmpty() && reference(sheet, cells).isEmpty();
    Said said(kind.fields.size());
    for (const auto &source : sheet.sources) {
        if (source.rule->part == part && source.rule->field >= 0) {
            const bool isKey = byKey && sheet.profile->key.contains(source.rule->field);
            fill({kind, said, source, isKey}, textOf(source, cells), draft);
        }
    }
    return said;
}

/// Several columns may say the same thing; what they say must not contradict.
void RowReader::fill(const Target &target, const QString &cell, Draft &draft)
{
    const Field &field = target.field();
    if (cell.isEmpty() || (field.kind != FieldKind::Text && isEmptyCell(cell))) {
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
    draft.problems.append(
        say(QT_TRANSLATE_NOOP("import", "%1: “%2” contradicts another column, which was kept."))
            .arg(target.source.header, cell));
}

void RowReader::put(const Target &target, const QString &cell, Draft &draft)
{
    const ColumnRule &rule = *target.source.rule;
    const QString code = rule.values.value(folded(cell));
    if (!code.isEmpty() && !target.field().isReference()) {
        target.set(code);
        return;
    }
    switch (target.field().kind) {
    case FieldKind::Text:
        target.set(cell);
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

namespace {

void tellUnread(const QString &header, const QString &why, Draft &draft)
{
    draft.problems.append(u"%1: %2"_s.arg(header, why));
}

QString newInList(const QString &word)
{
    return say(QT_TRANSLATE_NOOP("import", "“%1” is new in this list and is added to it."))
        .arg(word);
}

} // namespace

void RowReader::putChoice(const Target &target, const QString &cell, Draft &draft)
{
    const auto value = m_vocabulary.listValue(target.field().choiceList, cell);
    target.set(value.code);
    if (value.isNew) {
        tellUnread(target.source.header, newInList(cell), draft);
    }
}

void RowReader::putEnum(const Target &target, const QString &cell, Draft &draft)
{
    if (const auto key = m_vocabulary.key(target.field(), cell)) {
        target.set(*key);
        return;
    }
    tellUnread(
        target.source.header,
        say(QT_TRANSLATE_NOOP("import", "“%1” is not one of the known words, so it was left out."))
            .arg(cell),
        draft);
}

void RowReader::putNumber(const Target &target, const QString &cell, Draft &draft)
{
    const auto keep = [&](const auto &reading, const auto &stored) {
        if (reading.value) {
            target.set(stored(*reading.value));
        }
        if (!reading.sentence.isEmpty()) {
            tellUnread(target.source.header, reading.sentence, draft);
        }
    };
    const int upper = target.source.rule->elseField; // of a range: 150-180
    const FieldKind kind = target.field().kind;
    if (kind == FieldKind::Time) {
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

void RowReader::putDate(const Target &target, const QString &cell, Draft &draft)
{
    auto date = parseDate(cell);
    if (date.value && date.value->precision != PartialDate::Precision::Day &&
        target.field().kind == FieldKind::Day) {
        date = {{},
                say(QT_TRANSLATE_NOOP("import", "“%1” is not a whole date. Fill in the day and "
                                                "import the row again."))
                    .arg(cell)};
    }
    if (date.value) {
        target.set(date.value->toIso());
    }
    if (!date.sentence.isEmpty()) {
        tellUnread(target.source.header, date.sentence, draft);
    }
    // A date that cannot be is a mistake to mend, not to lose.
    draft.refused = draft.refused || !date.value;
}

void RowReader::putReference(const Target &target, const QString &cell, Draft &draft)
{
    const int inWords = target.source.rule->elseField;
    if (inWords >= 0 && m_directory.find(kindsOf(target), cell).id == 0) {
        target.said[inWords] = cell;
    } else if (const qint64 id = refer(target, cell, draft)) {
        target.set(id);
    }
}

/// The words of a cell; a name that holds a comma is one.
QStringList RowReader::wordsOf(const Target &target, const QString &cell)
{
    const Field &field = target.field();
    const QStringList words = splitList(cell, m_vocabulary.words(field.choiceList));
    const bool isOne = words.size() > 1 && field.choiceList.isEmpty() && field.isReference() &&
                       m_directory.find(kindsOf(target), cell).id != 0;
    return isOne ? QStringList{cell} : words;
}

void RowReader::putReferences(const Target &target, const QString &cell, Draft &draft)
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
        const auto value = m_vocabulary.listValue(field.choiceList, word);
        ids.append(value.id);
        if (value.isNew) {
            draft.problems.append(newInList(word));
        }
    }
    ids.removeAll(0);
    target.set(record::storedIds(ids));
}

/// A word for a group, such as "bewoners", where others name a person or an organisation.
bool RowReader::putGroup(const Target &target, const QString &word)
{
    const ColumnRule &rule = *target.source.rule;
    if (rule.elseField < 0) {
        return false;
    }
    const QString code = rule.values.value(folded(word));
    const auto known = code.isEmpty()
                           ? m_vocabulary.key(target.kind.fields.at(rule.elseField), word)
                           : std::optional(code);
    if (known) {
        target.said[rule.elseField] = *known;
    }
    return known.has_value();
}

Directory::Kinds RowReader::kindsOf(const Target &target) const
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

qint64 RowReader::refer(const Target &target, const QString &word, Draft &draft)
{
    const auto found = m_directory.find(kindsOf(target), word);
    if (found.id != 0 || target.source.rule->quiet) {
        return found.id;
    }
    const QString sentence =
        found.ambiguous
            ? say(QT_TRANSLATE_NOOP("import", "%1: there are several called “%2”. Use the code, if "
                                              "need be with its kind: project:R04."))
            : say(QT_TRANSLATE_NOOP("import", "%1: “%2” is not known here, so it was left out. "
                                              "Import it too, or fill it in afterwards."));
    draft.problems.append(sentence.arg(target.source.header, word));
    draft.refused = draft.refused || target.isKey; // it could not be known again
    return 0;
}

void RowReader::readPart(const PartRule &part, const Sheet &sheet, const QStringList &cells,
                         Draft &draft)
{
    const auto told = draft.problems.size();
    if (!part.several) {
        const Said said = saidOf(part.alias, sheet, cells, draft);
        const bool any = std::any_of(said.begin(), said.end(),
                                     [](const QVariant &value) { return !value.isNull(); });
        if (any && !addPart(part, said, draft) && draft.problems.size() == told) {
            draft.problems.append(
                part.kind->check(completed(part.blank, said).values).constLast().sentence);
        }
        return;
    }
    for (const auto &source : sheet.sources) {
        if (source.rule->part != part.alias) {
            continue;
        }
        Said none(part.kind->fields.size());
        for (const QString &word : wordsOf({*part.kind, none, source}, textOf(source, cells))) {
            Said said(part.kind->fields.size());
            fill({*part.kind, said, source}, word, draft);
            (void)addPart(part, said, draft);
        }
    }
}

bool RowReader::addPart(const PartRule &part, const Said &said, Draft &draft)
{
    const auto &rows = m_workspace.store().rows();
    Draft::Entry entry{completed(part.blank, said), {}};
    entry.record.values[part.owner] = draft.main.record.id;
    if (!part.kind->check(entry.record.values).isEmpty()) {
        return false;
    }
    const auto isSame = [&](const Record &other, NaturalKeys::Match match) {
        return other.description == part.kind &&
               NaturalKeys::same(part.key, other, entry.record, match);
    };
    for (const Draft::Entry &other : draft.parts) {
        if (isSame(other.record, NaturalKeys::Match::Exact)) {
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
            const Record together = stored ? merged(*stored, said) : entry.record;
            if (stored && isSame(*stored, match) && part.kind->check(together.values).isEmpty()) {
                entry = {together, stored};
                break;
            }
        }
    }
    draft.parts.append(entry);
    return true;
}

} // namespace ankerpunt::exchange
