// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/references.h"

#include "core/domain/shared.h"

#include <QCoreApplication>

namespace ankerpunt::queries {

QHash<QString, qint64> byReference(const Workspace &workspace, const record::Description &kind,
                                   const QString &source)
{
    QHash<QString, qint64> ids;
    auto statement = workspace.database().prepare(
        u"SELECT reference, id FROM record WHERE kind = ? AND source = ? AND reference <> ''"_s);
    statement.run({kind.kind, source});
    while (statement.next()) {
        ids.insert(statement.text(0), statement.integer(1));
    }
    return ids;
}

qint64 recordNamed(const Workspace &workspace, const record::Description &kind, const QString &word)
{
    const qint64 byCode = // with the words of the index, or all of the kind were gone through
        workspace.database()
            .value(u"SELECT id FROM record WHERE kind = ? AND source = '' AND reference = ? "
                   "AND reference <> ''"_s,
                   {kind.kind, word})
            .toLongLong();
    const qint64 id = byCode != 0 ? byCode : word.toLongLong();
    if (workspace.store().rows().kindOf(id) != &kind) {
        throw Error(Error::Kind::Usage,
                    QCoreApplication::translate(
                        "figures", "%1 “%2” is not in this file. Give its code or number.")
                        .arg(kind.labelText(), word));
    }
    return id;
}

QString titleWithCode(const QString &title, const QString &reference)
{
    return title.isEmpty() || reference.isEmpty() ? title + reference
                                                  : u"%1 (%2)"_s.arg(title, reference);
}

QString externalName(const Workspace &workspace, qint64 id)
{
    return externalNames(workspace, {id}).value(id);
}

QHash<qint64, QString> externalNames(const Workspace &workspace, const QList<qint64> &ids)
{
    if (ids.isEmpty()) {
        return {};
    }
    QHash<qint64, QString> names;
    for (const qint64 id : ids) {
        names.insert(id, QString::number(id));
    }
    auto named =
        workspace.database().prepare(u"SELECT r.id, coalesce(nullif(r.reference, ''), c.code) AS "
                                     u"called FROM json_each(?) wanted "
                                     "CROSS JOIN record r ON r.id = wanted.value "
                                     "LEFT JOIN choice c ON c.id = r.id WHERE called <> ''"_s);
    named.run({db::listed(ids)});
    while (named.next()) {
        names.insert(named.integer(0), named.text(1));
    }
    return names;
}

QString putAway(const QString &kind)
{
    return u"SELECT id FROM record WHERE kind = '%1' AND archived_on IS NOT NULL"_s.arg(kind);
}

QString ownReference(const Workspace &workspace, qint64 id)
{
    return workspace.database()
        .value(u"SELECT reference FROM record WHERE id = ? AND source = ''"_s, {id})
        .toString();
}

QSet<QString> sharedReferences(const Workspace &workspace)
{
    QSet<QString> shared;
    auto statement = workspace.database().prepare(
        u"SELECT reference FROM record WHERE source = '' AND reference <> '' "
        "GROUP BY reference HAVING count(*) > 1"_s);
    statement.run({});
    while (statement.next()) {
        shared.insert(statement.text(0));
    }
    return shared;
}

} // namespace ankerpunt::queries
