// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/words.h"

#include "core/domain/people.h"
#include "ui/settings.h"

#include <QCoreApplication>

namespace ankerpunt::ui {

using record::Record;
using record::StepName;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("records", text);
}

/// Whether a field says who wrote something down, or does it: as a rule who works here.
bool isOfWorker(const record::Field &field)
{
    static const QStringList names{u"made_by_id"_s, u"recorded_by_id"_s, u"marked_by_id"_s,
                                   u"owner_id"_s};
    return names.contains(field.name) && field.target() == &record::table<Person>().description();
}

/// Who works here, if still on record.
qint64 workerOf(const Context &context)
{
    const qint64 worker = settings::forFile(context.workspace.path()).worker();
    const record::Description *kind = worker == 0 ? nullptr : context.store().rows().kindOf(worker);
    return kind != nullptr && kind->kind == u"person"_s ? worker : 0;
}

} // namespace

StepName addText(const Record &record, const Context &context)
{
    return StepName(QT_TRANSLATE_NOOP("steps", "Add %1: %2"),
                    {StepName::label(record.description->label), partText(record, context).title});
}

StepName editText(const record::Description &kind, const record::Field &field)
{
    return StepName(QT_TRANSLATE_NOOP("steps", "Edit %1: %2"),
                    {StepName::label(kind.label), StepName::label(field.label)});
}

StepName editText(const Record &record, const Context &context)
{
    return StepName(QT_TRANSLATE_NOOP("steps", "Edit %1: %2"),
                    {StepName::label(record.description->label), partText(record, context).title});
}

StepName removeText(const Record &record, const Context &context)
{
    return StepName(QT_TRANSLATE_NOOP("steps", "Remove %1: %2"),
                    {StepName::label(record.description->label), partText(record, context).title});
}

namespace {

/// The owner of what only ties others to it, as being spoken with ties a person to a talk; none
/// when the kind says more than that, or @p by is the tie to the owner itself.
const record::Description *tiedTo(const record::Registry::Reference &by)
{
    const record::Description *owner = nullptr;
    for (const record::Field &field : by.from->fields) {
        if (!field.isReference()) {
            return nullptr;
        }
        owner = field.partOf ? field.target() : owner;
    }
    return by.field->partOf ? nullptr : owner;
}

} // namespace

QStringList relatedLabels(const QList<record::Registry::Reference> &all)
{
    QStringList kinds;
    for (const auto &by : all) {
        const record::Description *owner = tiedTo(by);
        kinds.append((owner != nullptr ? owner : by.from)->labelManyText());
    }
    QStringList labels;
    for (int i = 0; i < int(all.size()); ++i) {
        const auto &by = all.at(i);
        const QString apart =
            tiedTo(by) != nullptr ? by.from->labelManyText() : by.field->labelText();
        const bool plain = kinds.count(kinds.at(i)) == 1 || by.field->partOf;
        labels.append(plain ? kinds.at(i) : u"%1: %2"_s.arg(kinds.at(i), inSentence(apart)));
    }
    return labels;
}

QString addLabel(const record::Registry::Reference &by)
{
    if (const record::Description *owner = tiedTo(by)) {
        return say(QT_TRANSLATE_NOOP("records", "Add to %1…")).arg(inSentence(owner->labelText()));
    }
    return say(QT_TRANSLATE_NOOP("records", "Add %1…")).arg(inSentence(by.from->labelText()));
}

Record freshRecord(const record::Description &kind, const Context &context)
{
    Record fresh = blankRecord(kind);
    const qint64 worker = workerOf(context);
    for (const record::Field &field : kind.fields) {
        if (field.kind == record::FieldKind::Day && field.required) {
            fresh.set(field.name, context.workspace.clock().today().toString(Qt::ISODate));
        } else if (isOfWorker(field) && worker != 0) {
            fresh.set(field.name, worker);
        }
    }
    return fresh;
}

PartText partText(const Record &part, const Context &context)
{
    PartText text;
    QStringList rest;
    const auto &fields = part.description->fields;
    if (part.description->titleOf) {
        text.title = part.title();
    }
    for (int i = 0; i < int(fields.size()); ++i) {
        const QVariant &value = part.values.at(i);
        if (fields.at(i).partOf || fields.at(i).isEmpty(value)) {
            continue;
        }
        QString shown = context.display.text(fields.at(i), value).simplified();
        if (fields.at(i).kind == record::FieldKind::Boolean) {
            shown = inSentence(fields.at(i).labelText());
        }
        if (fields.at(i).naming && text.title.isEmpty()) {
            text.title = shown;
        } else {
            rest.append(shown);
        }
    }
    if (text.title.isEmpty()) {
        text.title = rest.isEmpty() ? part.description->labelText() : rest.takeFirst();
    }
    text.more = rest.join(u" · "_s);
    return text;
}

} // namespace ankerpunt::ui
