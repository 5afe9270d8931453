// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QHash>
#include <QSet>

namespace ankerpunt::queries {

/// The records of @p kind that came from @p source, by their code there.
[[nodiscard]] QHash<QString, qint64>
byReference(const Workspace &workspace, const record::Description &kind, const QString &source);

/// The record of @p kind with this code, or with this id. Throws Error::Usage when there is none.
[[nodiscard]] qint64 recordNamed(const Workspace &workspace, const record::Description &kind,
                                 const QString &word);

/// How a record is named outside the file: its code where it came from, for a list value its code
/// in the list, else its id.
[[nodiscard]] QString externalName(const Workspace &workspace, qint64 id);
/// The same for many at once.
[[nodiscard]] QHash<qint64, QString> externalNames(const Workspace &workspace,
                                                   const QList<qint64> &ids);

/// A record as people know it: its title, with its code where it has one.
[[nodiscard]] QString titleWithCode(const QString &title, const QString &reference);

/// The code of a record that came without a source of its own; empty when it has none.
[[nodiscard]] QString ownReference(const Workspace &workspace, qint64 id);

/// Finds the ids of what was put away of a kind. They are few and looked up once for a whole list,
/// where looking beside each record would cost more than the list itself.
[[nodiscard]] QString putAway(const QString &kind);

/// The codes without a source that records of several kinds have.
[[nodiscard]] QSet<QString> sharedReferences(const Workspace &workspace);

} // namespace ankerpunt::queries
