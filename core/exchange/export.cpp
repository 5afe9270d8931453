// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"

#include "core/base/csv_writer.h"
#include "core/base/save.h"
#include "core/domain/people.h"
#include "core/domain/questions.h"
#include "core/queries/display.h"
#include "core/queries/references.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

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

/// The record as @p audience may see it: what is hidden is empty, as if it was not recorded.
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

QJsonValue json(const Workspace &workspace, const Field &field, const QVariant &value)
{
    switch (field.kind) {
    case FieldKind::Boolean:
        return value.toLongLong() != 0;
    case FieldKind::Integer:
        return value.isNull() ? QJsonValue() : QJsonValue(value.toLongLong());
    case FieldKind::Decimal:
        return value.isNull() ? QJsonValue() : QJsonValue(Decimal{value.toLongLong()}.toDouble());
    case FieldKind::Reference:
        return value.isNull() ? QJsonValue()
                              : QJsonValue(queries::externalName(workspace, value.toLongLong()));
    case FieldKind::References: {
        QJsonArray names;
        for (const qint64 id : record::idsOf(value)) {
            names.append(queries::externalName(workspace, id));
        }
        return names;
    }
    case FieldKind::Day:
    case FieldKind::PartialDate:
    case FieldKind::Time:
        return value.isNull() ? QJsonValue() : QJsonValue(value.toString());
    case FieldKind::Text:
    case FieldKind::Choice:
    case FieldKind::Enum:
        return value.toString();
    }
    return {};
}

QByteArray csv(const Workspace &workspace, const record::Description &kind,
               const Language &language, Audience audience)
{
    const queries::Display display(workspace, language);
    CsvWriter writer;
    QStringList header{language.text("domain", QT_TRANSLATE_NOOP("domain", "Code"))};
    for (const Field &field : kind.fields) {
        header.append(language.text("domain", field.label));
    }
    writer.append(header);
    workspace.store().rows().each(kind, [&](const Record &record) {
        const Record visible = shown(workspace, record, audience);
        QStringList cells{record.reference.isEmpty() ? QString::number(record.id)
                                                     : record.reference};
        for (int i = 0; i < int(kind.fields.size()); ++i) {
            const Field &field = kind.fields.at(i);
            const QVariant &value = visible.values.at(i);
            if (field.kind == FieldKind::Reference && !value.isNull()) {
                cells.append(queries::externalName(workspace, value.toLongLong()));
            } else if (field.kind == FieldKind::References && field.choiceList.isEmpty()) {
                QStringList names;
                for (const qint64 id : record::idsOf(value)) {
                    names.append(queries::externalName(workspace, id));
                }
                cells.append(names.join(u", "_s));
            } else if (field.kind == FieldKind::Day || field.kind == FieldKind::PartialDate ||
                       field.kind == FieldKind::Integer) {
                cells.append(value.toString());
            } else if (field.kind == FieldKind::Decimal && !value.isNull()) {
                cells.append(toText(Decimal{value.toLongLong()}, QLocale::c()));
            } else {
                cells.append(display.text(field, value));
            }
        }
        writer.append(cells);
    });
    return writer.bytes();
}

} // namespace

QJsonArray toJson(const Workspace &workspace, const record::Description &kind, Audience audience)
{
    QJsonArray all;
    workspace.store().rows().each(kind, [&](const Record &record) {
        const Record visible = shown(workspace, record, audience);
        QJsonObject object{{u"id"_s, QString::number(record.id)},
                           {u"reference"_s, record.reference},
                           {u"title"_s, visible.title()}};
        for (int i = 0; i < int(kind.fields.size()); ++i) {
            object.insert(kind.fields.at(i).name,
                          json(workspace, kind.fields.at(i), visible.values.at(i)));
        }
        if (record.archivedOn.isValid()) {
            object.insert(u"archived_on"_s, record.archivedOn.toString(Qt::ISODate));
        }
        all.append(object);
    });
    return all;
}

void exportRecords(const Workspace &workspace, const record::Description &kind,
                   const Language &language, Audience audience, const QString &path)
{
    const QString extension = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (extension == u"json") {
        bytes = QJsonDocument(toJson(workspace, kind, audience)).toJson();
    } else if (extension == u"csv") {
        bytes = csv(workspace, kind, language, audience);
    } else {
        throw Error(
            Error::Kind::Usage,
            QCoreApplication::translate("export", "Choose a name that ends in .csv or .json."),
            path);
    }
    saveWhole(path, bytes);
}

} // namespace ankerpunt::exchange
