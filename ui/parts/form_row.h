// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/field_editor.h"

class QLabel;
class QPushButton;

namespace ankerpunt::ui {

/// A field of a form: the label above, the editor, and under it room for one sentence.
class FormRow final : public QWidget
{
    Q_OBJECT

public:
    FormRow(const record::Field &field, const Context &context, QWidget *parent);

    [[nodiscard]] const record::Field &field() const { return m_field; }
    [[nodiscard]] FieldEditor *editor() const { return m_editor; }
    /// Takes the width of the whole form.
    [[nodiscard]] bool isWide() const;
    void setReadOnly(bool readOnly);
    /// A quicker way to fill it in, between the label and the editor.
    void setQuick(QWidget *quick);

    /// What is wrong with the value, with what to do; an empty sentence takes it away.
    void showProblem(const QString &sentence);
    /// What is good to know about the value and does not block.
    void showHint(const QString &sentence);
    /// What showProblem() or showHint() says: this row waits for the person.
    [[nodiscard]] QString sentence() const;
    /// What someone may look at once more while the value stands as it is, in the same place; with
    /// what can be done about it, see adviceTaken().
    void showAdvice(const QString &sentence, const QString &action = {});
    [[nodiscard]] QString advice() const { return m_isAdvice ? said() : QString(); }

Q_SIGNALS:
    void adviceTaken();

private:
    [[nodiscard]] QString said() const;
    void showSentence(const QString &icon, const QColor &colour, const QString &sentence);

    const record::Field &m_field;
    const IconSet &m_icons;
    FieldEditor *m_editor;
    QLabel *m_lock;
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_action;
    bool m_isAdvice = false;
};

} // namespace ankerpunt::ui
