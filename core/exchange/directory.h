// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QSet>

#include <optional>
#include <set>
#include <vector>

namespace ankerpunt::exchange {

/// Who is who while files are read: finds a record by its code or its name, among what the file
/// holds already and what the import is about to add.
class Directory final
{
public:
    Directory(const Workspace &workspace, QString source);

    /// The record that this code was given to before; 0 when it is new. A record without a code is
    /// known outside its file by its id.
    [[nodiscard]] qint64 stored(const record::Description &kind, const QString &reference);
    /// Makes a record that is about to be added findable by its code and names.
    void announce(const record::Description &kind, qint64 id, const QString &reference,
                  const QStringList &names);

    /// Takes that back for the names of a record that will not be added after all.
    void withdraw(const record::Description &kind, qint64 id, const QStringList &names);

    /// What was found of all that was announced: others refer to it.
    [[nodiscard]] const QSet<qint64> &referredTo() const { return m_referredTo; }

    /// The kind of a stored or announced record; none when there is no such record.
    [[nodiscard]] const record::Description *kindOf(qint64 id) const;

    struct Found
    {
        qint64 id = 0;
        bool ambiguous = false; ///< the name belongs to several
    };
    using Kinds = QList<const record::Description *>;
    /// By code first, then by id, then by name; id 0 when nothing or more than one of these kinds
    /// fits. "project:R04" names the kind as well.
    [[nodiscard]] Found find(const Kinds &kinds, const QString &text);
    /// Where find finds nothing: the one record of which the name has the same letters, or holds
    /// these words or is held by them; id 0 when there is none or more than one.
    [[nodiscard]] qint64 guess(const Kinds &kinds, const QString &text);
    /// Whether a neighbourhood or organisation lies in a town of this name.
    [[nodiscard]] bool isTown(const QString &text);
    /// The stored records of a kind with this name, but for punctuation; no more than @p most.
    [[nodiscard]] QList<qint64> named(const record::Description &kind, const QString &name,
                                      qsizetype most);

    [[nodiscard]] const QString &source() const { return m_source; }

private:
    struct Names
    {
        std::set<std::pair<QString, qint64>> all; ///< by folded name, of which many may be the same
        QMultiHash<QString, qint64> stored;       ///< by the letters of the name
        QMultiHash<QString, qint64> words; ///< by each word of the stored names; made by guess
    };
    struct Codes
    {
        QHash<QString, qint64> all;
        QHash<QString, qint64> stored; ///< in the file already
    };
    Codes &codesOf(const record::Description &kind);
    Names &namesOf(const record::Description &kind);
    [[nodiscard]] qint64 byId(const record::Description &kind, const QString &text) const;

    const Workspace &m_workspace;
    QString m_source;
    QHash<const record::Description *, Codes> m_codes;
    QHash<const record::Description *, Names> m_names;
    QHash<qint64, const record::Description *> m_announced;
    /// Announced names of kinds that nobody asked for by name yet, as they are written: of a long
    /// list of people nobody may ever ask, and folded they would be kept twice.
    QHash<const record::Description *, std::vector<std::pair<QString, qint64>>> m_waiting;
    QSet<qint64> m_withdrawn; ///< of those
    QSet<qint64> m_referredTo;
    QHash<QPair<Kinds, QString>, qint64> m_guesses;
    std::optional<QSet<QString>> m_towns;
};

} // namespace ankerpunt::exchange
