// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/directory.h"

#include "core/base/text.h"
#include "core/queries/references.h"

#include <QSet>

namespace ankerpunt::exchange {

Directory::Directory(const Workspace &workspace, QString source)
    : m_workspace(workspace), m_source(std::move(source))
{}

Directory::Codes &Directory::codesOf(const record::Description &kind)
{
    const auto found = m_codes.find(&kind);
    if (found != m_codes.end()) {
        return *found;
    }
    Codes &codes = m_codes[&kind];
    codes.stored = queries::byReference(m_workspace, kind, m_source);
    codes.all = codes.stored;
    return codes;
}

Directory::Names &Directory::namesOf(const record::Description &kind)
{
    const auto found = m_names.find(&kind);
    if (found != m_names.end()) {
        return *found;
    }
    Names &names = m_names[&kind];
    m_workspace.store().rows().each(kind, [&](const record::Record &record) {
        for (const QString &name : kind.names(record.values)) {
            names.stored.insert(folded(name), record.id);
        }
    });
    names.all = names.stored;
    return names;
}

qint64 Directory::byId(const record::Description &kind, const QString &text) const
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    return isNumber && m_workspace.store().rows().kindOf(id) == &kind ? id : 0;
}

qint64 Directory::stored(const record::Description &kind, const QString &reference)
{
    const qint64 id = codesOf(kind).stored.value(reference);
    return id ? id : byId(kind, reference);
}

void Directory::announce(const record::Description &kind, qint64 id, const QString &reference,
                         const QStringList &names)
{
    m_announced.insert(id, &kind);
    if (!reference.isEmpty()) {
        codesOf(kind).all.insert(reference, id);
    }
    for (const QString &name : names) {
        const QString key = folded(name);
        if (!key.isEmpty() && !namesOf(kind).all.contains(key, id)) {
            namesOf(kind).all.insert(key, id);
        }
    }
}

const record::Description *Directory::kindOf(qint64 id) const
{
    const auto *announced = m_announced.value(id);
    return announced ? announced : m_workspace.store().rows().kindOf(id);
}

Directory::Found Directory::find(const Kinds &kinds, const QString &text)
{
    QSet<qint64> ids;
    const auto chosen = [&] {
        return Found{ids.size() == 1 ? *ids.constBegin() : 0, ids.size() > 1};
    };
    for (const auto *kind : kinds) {
        if (const qint64 id = codesOf(*kind).all.value(text)) {
            ids.insert(id);
        }
    }
    for (const auto *kind : ids.isEmpty() ? kinds : Kinds()) {
        if (const qint64 id = byId(*kind, text)) {
            ids.insert(id);
        }
    }
    if (!ids.isEmpty()) {
        return chosen();
    }
    const auto colon = text.indexOf(u':');
    for (const auto *kind : kinds) {
        if (colon > 0 && QStringView(text).left(colon) == kind->kind) {
            return find({kind}, text.mid(colon + 1));
        }
    }
    const QString name = folded(text);
    for (const auto *kind : kinds) {
        const auto named = namesOf(*kind).all.values(name);
        ids.unite(QSet<qint64>(named.begin(), named.end()));
    }
    return chosen();
}

QList<qint64> Directory::named(const record::Description &kind, const QString &name)
{
    return namesOf(kind).stored.values(folded(name));
}

} // namespace ankerpunt::exchange
