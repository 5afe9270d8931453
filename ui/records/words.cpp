// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/words.h"

#include <QCoreApplication>

namespace ankerpunt::ui {

using record::Record;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("records", text);
}

} // namespace

QString inSentence(const QString &label)
{
    return label.left(1).toLower() + label.mid(1);
}

QString addText(const Record &record, const Context &context)
{
    return say(QT_TRANSLATE_NOOP("records", "Add %1: %2"))
        .arg(inSentence(record.description->labelText()), partText(record, context).title);
}

QString editText(const record::Description &kind, const record::Field &field)
{
    return say(QT_TRANSLATE_NOOP("records", "Edit %1: %2"))
        .arg(inSentence(kind.labelText()), inSentence(field.labelText()));
}

QString removeText(const Record &record, const Context &context)
{
    return say(QT_TRANSLATE_NOOP("records", "Remove %1: %2"))
        .arg(inSentence(record.description->labelText()), partText(record, context).title);
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
