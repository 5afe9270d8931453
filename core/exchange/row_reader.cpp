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

/// Puts what @p read says over what @p stored holds: nothing is erased, lists only grow.
Record merged(const Record &stored, const Record &read)
{
    Record result = stored;
    for (int i = 0; i < int(read.values.size()); ++i) {
        const Field &field = read.description->fields.at(i);
        if (field.kind == FieldKind::References) {
            result.values[i] = record::storedIds(record::idsOf(stored.values.at(i)) +
                                                 record::idsOf(read.values.at(i)));
        } else if (!field.isEmpty(read.values.at(i))) {
            result.values[i] = read.values.at(i);
        }
    }
    return result;
}

/// Whether a column holds a field of the row's own record.
bool isOwnField(const ColumnRule *rule)
{
    return rule != nullptr && rule->part.isEmpty() && rule->field >= 0;
}

bool sameKey(const QList<int> &key, const Record &a, const Record &b)
{
    return std::all_of(key.begin(), key.end(), [&](int field) {
        const QVariant &left = a.values.at(field);
        const QVariant &right = b.values.at(field);
        return left == right || (left.metaType().id() == QMetaType::QString &&
                                 folded(left.toString()) == folded(right.toString()));
    });
}

} // namespace

RowReader::RowReader(const Workspace &workspace, Directory &directory, Vocabulary &vocabulary)
    : m_workspace(workspace), m_directory(directory), m_vocabulary(vocabulary)
{}

QString RowReader::reference(const Sheet &sheet, const QStringList &cells)
{
    for (int i = 0; i < int(sheet.columns.size()); ++i) {
        if (sheet.columns.at(i) && sheet.columns.at(i)->isReference) {
            return cellOf(cells, i);
        }
    }
    return {};
}

Record RowReader::naming(const Sheet &sheet, const QStringList &cells)
{
    Record record = sheet.profile->blank;
    for (int i = 0; i < int(sheet.columns.size()); ++i) {
        const ColumnRule *rule = sheet.columns.at(i);
        if (!isOwnField(rule)) {
            continue;
        }
        const QString cell = cellOf(cells, i);
        const QString code = rule->values.isEmpty() ? QString() : rule->values.value(folded(cell));
        if (!code.isEmpty()) { // the name convention decides about the title
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

Draft RowReader::read(const Sheet &sheet, const QStringList &cells, qint64 id, bool stored)
{
    const auto &kind = *sheet.profile->kind;
    Draft draft;
    if (stored) {
        draft.main.before = m_workspace.store().read(kind, id);
    }
    Record read = sheet.profile->blank;
    if (draft.main.before) { // only what the file says, not what a new record starts with
        for (int i = 0; i < int(read.values.size()); ++i) {
            read.values[i] = kind.fields.at(i).empty();
        }
    }
    for (int i = 0; i < int(sheet.columns.size()); ++i) {
        const ColumnRule *rule = sheet.columns.at(i);
        const QString cell = cellOf(cells, i);
        if (!isOwnField(rule) || cell.isEmpty()) {
            continue;
        }
        put({&read, rule}, cell, draft);
        if (rule->alsoField >= 0) {
            read.values[rule->alsoField] = cell;
        }
    }
    draft.main.record = draft.main.before ? merged(*draft.main.before, read) : read;
    draft.main.record.id = id;
    draft.main.record.source = m_directory.source();
    draft.main.record.reference = reference(sheet, cells);
    for (const PartRule &part : sheet.profile->parts) {
        readPart(part, sheet, cells, draft);
    }
    for (const Problem &problem : kind.check(draft.main.record.values)) {
        draft.refused = true;
        draft.problems.append(problem.sentence);
    }
    return draft;
}

void RowReader::put(const Target &target, const QString &cell, Draft &draft)
{
    const Field &field = target.field();
    if (!target.rule->values.isEmpty()) {
        const QString code = target.rule->values.value(folded(cell));
        if (!code.isEmpty()) {
            target.set(code);
            return;
        }
    }
    const auto unread = [&](const QString &why) {
        draft.problems.append(u"%1: %2"_s.arg(target.rule->headers.constFirst(), why));
    };
    const auto keep = [&](const auto &reading, const auto &stored) {
        if (reading.value) {
            target.set(stored(*reading.value));
        }
        if (!reading.sentence.isEmpty()) {
            unread(reading.sentence);
        }
    };
    switch (field.kind) {
    case FieldKind::Text:
        target.set(cell);
        break;
    case FieldKind::Choice: {
        const auto value = m_vocabulary.listValue(field.choiceList, cell);
        target.set(value.code);
        if (value.isNew) {
            unread(say(QT_TRANSLATE_NOOP("import", "“%1” is new in this list and is added to it."))
                       .arg(cell));
        }
        break;
    }
    case FieldKind::Enum:
        if (const auto key = m_vocabulary.key(field, cell)) {
            target.set(*key);
        } else {
            unread(say(QT_TRANSLATE_NOOP("import",
                                         "“%1” is not one of the known words, so it was left "
                                         "out."))
                       .arg(cell));
        }
        break;
    case FieldKind::Integer:
        keep(parseNumber(cell), [](double number) { return QVariant(qint64(number)); });
        break;
    case FieldKind::Decimal:
        keep(parseNumber(cell),
             [](double number) { return QVariant(Decimal::rounded(number).hundredths); });
        break;
    case FieldKind::Boolean:
        keep(parseBoolean(cell), [](bool answer) { return QVariant(qint64(answer)); });
        break;
    case FieldKind::Time:
        keep(parseTime(cell), [](QTime time) { return record::Codec<QTime>::toStored(time); });
        break;
    case FieldKind::Day:
    case FieldKind::PartialDate: {
        auto date = parseDate(cell);
        if (date.value && date.value->precision != PartialDate::Precision::Day &&
            field.kind == FieldKind::Day) {
            date = {{},
                    say(QT_TRANSLATE_NOOP("import",
                                          "“%1” is not a whole date. Fill in the day and import "
                                          "the row again."))
                        .arg(cell)};
        }
        keep(date, [](const PartialDate &known) { return QVariant(known.toIso()); });
        // A date that cannot be is a mistake to mend, not to lose.
        draft.refused = draft.refused || (!date.value && !date.isEmpty());
        break;
    }
    case FieldKind::Reference:
        if (const qint64 id = refer(target, cell, draft)) {
            target.set(id);
        }
        break;
    case FieldKind::References:
        putReferences(target, cell, draft);
        break;
    }
}

void RowReader::putReferences(const Target &target, const QString &cell, Draft &draft)
{
    const Field &field = target.field();
    QList<qint64> ids = record::idsOf(target.record->values.at(target.rule->field));
    for (const QString &word : splitList(cell, m_vocabulary.words(field.choiceList))) {
        if (field.choiceList.isEmpty()) {
            ids.append(refer(target, word, draft));
            continue;
        }
        const auto value = m_vocabulary.listValue(field.choiceList, word);
        ids.append(value.id);
        if (value.isNew) {
            draft.problems.append(
                say(QT_TRANSLATE_NOOP("import", "“%1” is new in this list and is added "
                                                "to it."))
                    .arg(word));
        }
    }
    ids.removeAll(0);
    target.set(record::storedIds(ids));
}

qint64 RowReader::refer(const Target &target, const QString &word, Draft &draft)
{
    const record::Description *kind = target.rule->kind.isEmpty()
                                          ? target.field().target()
                                          : m_workspace.registry().find(target.rule->kind);
    const auto found = kind ? m_directory.find(*kind, word) : Directory::Found{};
    if (found.id == 0) {
        const QString sentence =
            found.ambiguous
                ? say(QT_TRANSLATE_NOOP("import",
                                        "%1: there are several called “%2”. Use the code."))
                : say(QT_TRANSLATE_NOOP("import", "%1: “%2” is not known here, so it was left out. "
                                                  "Import it too, or fill it in afterwards."));
        draft.problems.append(sentence.arg(target.rule->headers.constFirst(), word));
    }
    return found.id;
}

void RowReader::readPart(const PartRule &part, const Sheet &sheet, const QStringList &cells,
                         Draft &draft)
{
    Record read = part.blank;
    bool any = false;
    for (int i = 0; i < int(sheet.columns.size()); ++i) {
        const ColumnRule *rule = sheet.columns.at(i);
        const QString cell = cellOf(cells, i);
        if (rule == nullptr || rule->part != part.alias || cell.isEmpty()) {
            continue;
        }
        if (!part.several) {
            put({&read, rule}, cell, draft);
            any = true;
            continue;
        }
        for (const QString &word : splitList(cell, {})) {
            Record one = part.blank;
            put({&one, rule}, word, draft);
            addPart(part, one, draft);
        }
    }
    if (any) {
        addPart(part, read, draft);
    }
}

void RowReader::addPart(const PartRule &part, const Record &read, Draft &draft)
{
    const auto &rows = m_workspace.store().rows();
    Draft::Entry entry{read, {}};
    entry.record.values[part.owner] = draft.main.record.id;
    if (!part.kind->check(entry.record.values).isEmpty()) {
        return; // nothing that could stand by itself: its problem was told where the cell was read
    }
    if (draft.main.before) {
        const record::Registry::Reference owner{part.kind, &part.kind->fields.at(part.owner)};
        for (const qint64 id : rows.referring(owner, draft.main.record.id)) {
            const auto stored = rows.read(*part.kind, id);
            if (stored && sameKey(part.key, *stored, entry.record)) {
                entry.before = stored;
                entry.record = merged(*stored, entry.record);
                break;
            }
        }
    }
    draft.parts.append(entry);
}

} // namespace ankerpunt::exchange
