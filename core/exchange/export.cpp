// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"

#include "core/base/csv_writer.h"
#include "core/base/save.h"
#include "core/exchange/csv.h"
#include "core/exchange/export_rows.h"
#include "core/exchange/workbook.h"
#include "core/queries/lists.h"
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
               const Language &language, Audience audience, const Progress &progress)
{
    ExportRows rows(workspace, kind, language, audience, progress);
    CsvWriter writer;
    writer.append(rows.headers());
    rows.each([&](const QList<ExportCell> &cells) {
        QStringList texts;
        for (const ExportCell &cell : cells) {
            texts.append(cell.text);
        }
        writer.append(texts);
    });
    return writer.bytes();
}

qint64 countOf(const Workspace &workspace, const Kinds &kinds)
{
    qint64 count = 0;
    for (const auto *kind : kinds) {
        count += workspace.store().rows().countOf(*kind);
    }
    return count;
}

/// The progress of a part as one of the whole, of which so much was done before.
Progress within(const Progress &whole, qint64 before, qint64 total)
{
    return [=](int done, int) {
        tell(whole, before + done, total);
        return true;
    };
}

} // namespace

QJsonArray toJson(const Workspace &workspace, const record::Description &kind, Audience audience,
                  const Progress &progress)
{
    QJsonArray all;
    const auto &rows = workspace.store().rows();
    const qint64 total = rows.countOf(kind);
    rows.each(kind, [&](const Record &record) {
        tell(progress, all.size() + 1, total);
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

Kinds kindsInUse(const Workspace &workspace)
{
    const auto counts = queries::counts(workspace);
    Kinds used;
    for (const auto *kind : workspace.registry().all()) {
        if (counts.value(kind) > 0) {
            used.append(kind);
        }
    }
    return used;
}

QStringList exportRecords(const Workspace &workspace, const Kinds &kinds, const Language &language,
                          Audience audience, const QString &path, const Progress &progress)
{
    const QString extension = QFileInfo(path).suffix().toLower();
    if (extension == u"xlsx") {
        Workbook workbook;
        const qint64 total = countOf(workspace, kinds);
        qint64 before = 0;
        for (const auto *kind : kinds) {
            ExportRows rows(workspace, *kind, language, audience, within(progress, before, total));
            workbook.add(language.text("domain", kind->labelMany), rows);
            before += workspace.store().rows().countOf(*kind);
        }
        saveWhole(path, workbook.bytes());
        return workbook.shortened();
    }
    const auto refuse = [&](const char *sentence) {
        throw Error(Error::Kind::Usage, QCoreApplication::translate("export", sentence), path);
    };
    if (extension != u"json" && extension != u"csv") {
        refuse(QT_TRANSLATE_NOOP("export", "Choose a name that ends in .xlsx, .csv or .json."));
    }
    if (kinds.size() != 1) {
        refuse(
            QT_TRANSLATE_NOOP("export", "Several kinds at once need a name that ends in .xlsx."));
    }
    const auto &kind = *kinds.constFirst();
    saveWhole(path, extension == u"json"
                        ? QJsonDocument(toJson(workspace, kind, audience, progress)).toJson()
                        : csv(workspace, kind, language, audience, progress));
    return {};
}

} // namespace ankerpunt::exchange
