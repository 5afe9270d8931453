// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/workspace/workspace.h"

#include <QSet>

namespace ankerpunt::exchange {

/// The words that files use for coded values, in every language of the program at once.
///
/// A word that an extendable list does not know yet becomes a new value of that list; commit writes
/// them in the same step as the records, so they go when the import is taken back.
class Vocabulary final
{
public:
    explicit Vocabulary(Workspace &workspace);

    /// The stored key of an enum's value by its label in any language, or by its key.
    [[nodiscard]] std::optional<QString> key(const record::Field &field, const QString &word);

    struct ListValue
    {
        QString code;
        qint64 id = 0;
        bool isNew = false; ///< it was not in the list before this import
    };
    /// The value of an extendable list by its label in any language, or by its code. None for what
    /// would be the thousand and first new word: that column does not hold words of a list.
    [[nodiscard]] std::optional<ListValue> listValue(const QString &list, const QString &word);
    /// All words of a list, for taking lists in cells apart (labels may hold commas).
    [[nodiscard]] QStringList words(const QString &list) const;

    /// Notes which new values a record holds that is being written.
    void use(const record::Record &record);
    /// Adds the new values that are used to the file.
    void write(record::Change &change) const;

private:
    Workspace &m_workspace;
    std::vector<Language> m_languages;
    QHash<QString, QHash<QString, ListValue>> m_lists; ///< list -> folded word -> value
    QHash<QString, QStringList> m_words;               ///< list -> labels as they are written
    QHash<const QList<record::EnumValue> *, QHash<QString, QString>> m_enums;
    QList<record::Record> m_new;
    QHash<QString, int> m_added;                             ///< list -> new words
    QMultiHash<QPair<QString, QString>, qint64> m_newByCode; ///< of list and code
    QSet<qint64> m_used;                                     ///< of the new ones, by id
};

} // namespace ankerpunt::exchange
