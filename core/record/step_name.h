// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QJsonValue;

namespace ankerpunt::record {

/// What an action is called in undo and in the history. The file keeps the sentence of the program
/// with what stands in its places, so that who works in another language reads it in that.
///
///     StepName(QT_TRANSLATE_NOOP("steps", "Edit %1: %2"), {StepName::label(kind.label), title})
class StepName final
{
public:
    /// Words that are the same in every language, such as a name.
    StepName(const QString &words) : m_words(words) {}
    /// A sentence of the context "steps".
    explicit StepName(const char *sentence, const QList<StepName> &parts = {});
    /// A label of a kind or field within a sentence: without its capital.
    [[nodiscard]] static StepName label(const char *label);

    /// In the language of the program as it is now.
    [[nodiscard]] QString text() const;
    /// As the file keeps it: words as they are, a sentence as JSON.
    [[nodiscard]] QString stored() const;
    [[nodiscard]] static StepName of(const QString &stored);

private:
    [[nodiscard]] QJsonValue toJson() const;
    [[nodiscard]] static StepName fromJson(const QJsonValue &json);

    QString m_context; ///< of the translations; empty for words
    QString m_words;
    QList<StepName> m_parts;
};

} // namespace ankerpunt::record
