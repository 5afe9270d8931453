// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_step.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QSpinBox;
class QVBoxLayout;

namespace ankerpunt::ui {

class TextPreview;

/// Step 2: how a file is read, with its first rows as they come out. What was found out can be
/// said otherwise; what was put right is asked.
class ReadingStep final : public ImportStep
{
    Q_OBJECT

public:
    ReadingStep(const Context &context, ImportSession &session, QWidget *parent);

    void refresh() override;

private:
    [[nodiscard]] QWidget *makeForm();
    void showSheets(const exchange::TextTable &table);
    [[nodiscard]] QWidget *makePreview();
    void addChoices();
    void apply();
    void showQuestions();
    void addQuestion(const exchange::ReadingProposal &proposal);
    void answer(exchange::ReadingProposal::Kind kind, exchange::Answer answer);
    void showPassedOver();

    QComboBox *m_kind;
    QComboBox *m_sheet;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QSpinBox *m_headerLine;
    QFormLayout *m_form;
    QLabel *m_how;
    QVBoxLayout *m_questions;
    QWidget *m_asked = nullptr;
    QList<exchange::ReadingProposal> m_shown;
    TextPreview *m_preview;
    QLabel *m_passedTitle;
    QListWidget *m_passed;
};

} // namespace ankerpunt::ui
