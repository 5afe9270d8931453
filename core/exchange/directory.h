// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace ankerpunt::exchange {

/// Who is who while files are read: finds a record by its code or its name, among what the file
/// holds already and what the import is about to add.
class Directory final
{
public:
    Directory(const Workspace &workspace, QString source);

    /// The record that this code was given to before; 0 when it is new.
    [[nodiscard]] qint64 stored(const record::Description &kind, const QString &reference);
    /// Makes a record that is about to be added findable by its code and names.
    void announce(const record::Description &kind, qint64 id, const QString &reference,
                  const QStringList &names);

    struct Found
    {
        qint64 id = 0;
        bool ambiguous = false; ///< the name belongs to several
    };
    /// By code first, then by name; id 0 when nothing or more than one fits.
    [[nodiscard]] Found find(const record::Description &kind, const QString &text);
    /// The stored records of a kind with this name.
    [[nodiscard]] QList<qint64> named(const record::Description &kind, const QString &name);

    [[nodiscard]] const QString &source() const { return m_source; }

private:
    struct Kind
    {
        QHash<QString, qint64> stored;     ///< by code, in the file already
        QHash<QString, qint64> byCode;     ///< those and the new ones
        QMultiHash<QString, qint64> names; ///< by folded name, all
        QMultiHash<QString, qint64> storedNames;
    };
    Kind &kindOf(const record::Description &kind);

    const Workspace &m_workspace;
    QString m_source;
    QHash<const record::Description *, Kind> m_kinds;
};

} // namespace ankerpunt::exchange
