// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_file.h"

namespace ankerpunt::test {

QStringList contentOf(const record::Store &store)
{
    QStringList content;
    for (const record::Description *description : store.registry().all()) {
        store.rows().each(*description, [&](const record::Record &record) {
            QStringList parts{description->kind, QString::number(record.id), record.source,
                              record.reference, record.archivedOn.toString(Qt::ISODate)};
            for (const QVariant &value : record.values) {
                parts.append(value.toString());
            }
            content.append(parts.join(u'|'));
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
