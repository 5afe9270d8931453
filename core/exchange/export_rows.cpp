// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_rows.h"

#include "core/domain/people.h"
#include "core/domain/questions.h"
#include "core/queries/references.h"

#include <QCoreApplication>

namespace ankerpunt::exchange {

using record::Field;
using record::FieldKind;
using record::Record;

namespace {

bool isSensitiveQuestion(const Workspace &workspace, qint64 id)
{
    const auto question = workspace.store().find(Id<Question>(id));
    return question && question->sensitive;
}

bool isHidden(const Workspace &workspace, const Record &record)
{
    if (record.description == &record::table<Person>().description()) {
        const Person person = record::table<Person>().fromValues(record.id, record.values);
        return person.minor || person.legalBasis == LegalBasis::Consent;
    }
    if (record.description == &record::table<Question>().description()) {
        return isSensitiveQuestion(workspace, record.id);
    }
    return std::any_of(record.description->fields.begin(), record.description->fields.end(),
                       [&](const Field &field) {
                           if (!field.partOf) {
                               return false;
                           }
                           const qint64 owner = record.value(field.name).toLongLong();
                           const record::Description *kind = workspace.store().rows().kindOf(owner);
                           const auto stored =
                               kind ? workspace.store().rows().read(*kind, owner) : std::nullopt;
                           return stored && isHidden(workspace, *stored);
                       });
}

/// The value as a spreadsheet has it; none for words.
QVariant typed(FieldKind kind, const QVariant &value)
{
    switch (kind) {
    case FieldKind::Integer:
        return value;
    case FieldKind::Decimal:
        return Decimal{value.toLongLong()}.toDouble();
    case FieldKind::Time:
        return QTime::fromString(value.toString(), u"HH:mm"_s);
    case FieldKind::Day:
    case FieldKind::PartialDate: {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        return day.isValid() ? QVariant(day) : QVariant(); // 2026-05 and 2026-W09 stay words
    }
    case FieldKind::Text:
    case FieldKind::Choice:
    case FieldKind::Enum:
    case FieldKind::Boolean:
    case FieldKind::Reference:
    case FieldKind::References:
        return {};
    }
    return {};
}

} // namespace

Record shown(const Workspace &workspace, Record record, Audience audience)
{
    if (audience == Audience::Internal) {
        return record;
    }
    const bool hidden = isHidden(workspace, record);
    for (int i = 0; i < int(record.values.size()); ++i) {
        const Field &field = record.description->fields.at(i);
        const bool text = field.kind == FieldKind::Text;
        if (text && (field.sensitive || (hidden && (field.personal || field.naming)))) {
            record.values[i] = field.empty();
        }
    }
    return record;
}

ExportRows::ExportRows(const Workspace &workspace, const record::Description &kind,
                       const Language &language, Audience audience, Progress progress)
    : m_workspace(workspace),
      m_kind(kind),
      m_language(language),
      m_audience(audience),
      m_progress(std::move(progress)),
      m_display(workspace, language),
      m_ambiguous(queries::sharedReferences(workspace))
{}

QStringList ExportRows::headers() const
{
    QStringList all{m_language.text("domain", QT_TRANSLATE_NOOP("domain", "Code"))};
    for (const Field &field : m_kind.fields) {
        all.append(m_language.text("domain", field.label));
    }
    return all;
}

void ExportRows::each(const std::function<void(const QList<ExportCell> &)> &visit)
{
    const QVariantList fresh = m_kind.blank();
    const auto &rows = m_workspace.store().rows();
    const qint64 total = rows.countOf(m_kind);
    qint64 done = 0;
    rows.each(m_kind, [&](const Record &record) {
        tell(m_progress, ++done, total);
        const Record visible = shown(m_workspace, record, m_audience);
        QList<ExportCell> cells{{codeOf(record.id, false), {}}};
        for (int i = 0; i < int(m_kind.fields.size()); ++i) {
            cells.append(cell(m_kind.fields.at(i), visible.values.at(i), fresh.at(i)));
        }
        visit(cells);
    });
}

ExportCell ExportRows::cell(const Field &field, const QVariant &value, const QVariant &fresh)
{
    if (field.isEmpty(value)) {
        return {nothing(field, fresh), {}};
    }
    return {words(field, value), typed(field.kind, value)};
}

/// What stands for nothing where a new record starts with something.
QString ExportRows::nothing(const Field &field, const QVariant &fresh) const
{
    if (field.kind == FieldKind::Boolean) {
        return m_language.text("domain", QT_TRANSLATE_NOOP("domain", "no"));
    }
    if (field.kind != FieldKind::Enum || field.isEmpty(fresh)) {
        return {};
    }
    for (const auto &value : *field.values) {
        if (*value.key == '\0') {
            return m_display.text(value);
        }
    }
    return {};
}

QString ExportRows::words(const Field &field, const QVariant &value)
{
    const bool ofAnyKind = field.isReference() && field.target() == nullptr;
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Day:
    case FieldKind::PartialDate:
        return value.toString();
    case FieldKind::Decimal:
        return toText(Decimal{value.toLongLong()}, QLocale::c());
    case FieldKind::Reference:
        return codeOf(value.toLongLong(), ofAnyKind);
    case FieldKind::References: {
        if (!field.choiceList.isEmpty()) {
            return m_display.text(field, value);
        }
        QStringList codes;
        for (const qint64 id : record::idsOf(value)) {
            codes.append(codeOf(id, ofAnyKind));
        }
        return codes.join(u", "_s);
    }
    case FieldKind::Text:
    case FieldKind::Choice:
    case FieldKind::Enum:
    case FieldKind::Boolean:
    case FieldKind::Time:
        return m_display.text(field, value);
    }
    return {};
}

QString ExportRows::codeOf(qint64 id, bool ofAnyKind)
{
    auto known = m_codes.constFind(id);
    if (known == m_codes.constEnd()) {
        known = m_codes.insert(id, queries::ownReference(m_workspace, id));
    }
    if (known->isEmpty()) {
        return QString::number(id);
    }
    const bool isClear = !ofAnyKind || !m_ambiguous.contains(*known);
    return isClear ? *known : m_workspace.store().rows().kindOf(id)->kind + u':' + *known;
}

} // namespace ankerpunt::exchange
