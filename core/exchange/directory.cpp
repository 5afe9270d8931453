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

Directory::Kind &Directory::kindOf(const record::Description &description)
{
    const auto found = m_kinds.find(&description);
    if (found != m_kinds.end()) {
        return *found;
    }
    Kind &kind = m_kinds[&description];
    kind.stored = queries::byReference(m_workspace, description, m_source);
    kind.byCode = kind.stored;
    m_workspace.store().rows().each(description, [&](const record::Record &record) {
        for (const QString &name : description.names(record.values)) {
            kind.names.insert(folded(name), record.id);
        }
    });
    kind.storedNames = kind.names;
    return kind;
}

qint64 Directory::stored(const record::Description &kind, const QString &reference)
{
    return kindOf(kind).stored.value(reference);
}

void Directory::announce(const record::Description &description, qint64 id,
                         const QString &reference, const QStringList &names)
{
    Kind &kind = kindOf(description);
    if (!reference.isEmpty()) {
        kind.byCode.insert(reference, id);
    }
    for (const QString &name : names) {
        const QString key = folded(name);
        if (!key.isEmpty() && !kind.names.contains(key, id)) {
            kind.names.insert(key, id);
        }
    }
}

Directory::Found Directory::find(const record::Description &description, const QString &text)
{
    const Kind &kind = kindOf(description);
    if (const qint64 id = kind.byCode.value(text)) {
        return {id, false};
    }
    const auto ids = kind.names.values(folded(text));
    const QSet<qint64> different(ids.begin(), ids.end());
    return {different.size() == 1 ? ids.constFirst() : 0, different.size() > 1};
}

QList<qint64> Directory::named(const record::Description &kind, const QString &name)
{
    return kindOf(kind).storedNames.values(folded(name));
}

} // namespace ankerpunt::exchange
