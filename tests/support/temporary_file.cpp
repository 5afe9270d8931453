// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_file.h"

#include <QJsonDocument>

namespace ankerpunt::test {

QStringList contentOf(const record::Store &store)
{
    QStringList content;
    for (const record::Description *description : store.registry().all()) {
        store.rows().each(*description, [&](const record::Record &record) {
            const QJsonDocument fields(record::Journal::fieldsOf(record));
            content.append(QStringLiteral("%1 %2 %3")
                               .arg(description->kind)
                               .arg(record.id)
                               .arg(QString::fromUtf8(fields.toJson(QJsonDocument::Compact))));
        });
    }
    return content;
}

QStringList damageOf(const Workspace &workspace)
{
    QStringList damage;
    for (const auto &found : workspace.check()) {
        damage.append(found.where + QStringLiteral(": ") + found.what);
    }
    return damage;
}

} // namespace ankerpunt::test
