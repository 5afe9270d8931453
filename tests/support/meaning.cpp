// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/meaning.h"

#include "core/queries/display.h"

namespace ankerpunt::test {

namespace {

QString inWords(const queries::Display &display, const record::Record &record)
{
    QString line = record.description->kind;
    for (int i = 0; i < int(record.values.size()); ++i) {
        const record::Field &field = record.description->fields.at(i);
        QString value = field.isReference() ? display.text(field, record.values.at(i))
                                            : record.values.at(i).toString();
        if (field.kind == record::FieldKind::References) { // their order is that of their ids
            QStringList titles = value.split(u"; "_s);
            titles.sort();
            value = titles.join(u"; "_s);
        }
        line += u" | %1: %2"_s.arg(field.name, value);
    }
    return line;
}

} // namespace

QStringList meaningOf(const Workspace &workspace)
{
    const Language language(u"en"_s);
    const queries::Display display(workspace, language);
    QStringList all;
    for (const auto *kind : workspace.registry().all()) {
        workspace.store().rows().each(
            *kind, [&](const record::Record &record) { all.append(inWords(display, record)); });
    }
    all.sort();
    return all;
}

} // namespace ankerpunt::test
