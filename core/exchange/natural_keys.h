// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QHash>

#include <map>

namespace ankerpunt::exchange {

/// Finds records that have no code by what makes them who they are, among what the file holds
/// already and what the import is about to add: the score that this person gave this partnership
/// on this day.
class NaturalKeys final
{
public:
    using Key = QList<int>; ///< fields

    explicit NaturalKeys(const Workspace &workspace) : m_workspace(workspace) {}

    enum class Match {
        Exact,
        FillingIn ///< a reference that one of both lacks makes no difference
    };
    /// The records that say the same as @p wanted in the fields of @p key.
    [[nodiscard]] QList<qint64> find(const record::Record &wanted, const Key &key, Match match);
    /// Makes a record that is about to be added findable by @p key.
    void announce(const record::Record &record, const Key &key);

    /// Whether two records say the same in these fields.
    [[nodiscard]] static bool same(const Key &key, const record::Record &a, const record::Record &b,
                                   Match match);

private:
    struct Entry
    {
        qint64 id = 0;
        QStringList words; ///< of the key's fields
    };
    using Index = QMultiHash<QString, Entry>;
    Index &indexOf(const record::Description &kind, const Key &key);

    const Workspace &m_workspace;
    std::map<std::pair<const record::Description *, Key>, Index> m_indexes;
};

} // namespace ankerpunt::exchange
