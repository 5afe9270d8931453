// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/workspace/workspace.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace ankerpunt::queries {

/// Values as people read them in one language: labels for codes, titles for references, dates in
/// words. Titles that were looked up are kept until forget().
class Display final
{
public:
    Display(const Workspace &workspace, const Language &language);

    [[nodiscard]] QString text(const record::Field &field, const QVariant &value) const;
    /// The label of an enum's value.
    [[nodiscard]] QString text(const record::EnumValue &value) const;
    /// The same; empty for a value that has none.
    template <typename E>
    [[nodiscard]] QString label(E value) const
    {
        const auto &known = record::enumValues<E>();
        const auto found = std::ranges::find(known, int(value), &record::EnumValue::value);
        return found == known.end() ? QString() : text(*found);
    }
    /// The label of a code in a list that may be extended; the code itself when it is unknown.
    [[nodiscard]] QString choice(const QString &list, const QString &code) const;
    /// The title of a record in words; what it is where it has no name of its own.
    [[nodiscard]] QString title(const record::Record &record) const;
    /// The title of any record, by its id; empty when it is gone.
    [[nodiscard]] QString title(qint64 id) const;
    /// Looks up many titles at once, before they are asked for one by one.
    void learn(const QSet<qint64> &ids) const;
    [[nodiscard]] const Language &language() const { return m_language; }
    /// To be called when records changed.
    void forget();

private:
    [[nodiscard]] QHash<QString, QString> labelsOf(const QString &list) const;

    const Workspace &m_workspace;
    const Language &m_language;
    mutable QHash<qint64, QString> m_titles;
    mutable QHash<QString, QHash<QString, QString>> m_choices; ///< list -> code -> label
};

} // namespace ankerpunt::queries
