// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_step.h"

class QLabel;
class QPushButton;

namespace ankerpunt::ui {

class UnsolvedList;

/// Step 5: what came in, the way back, and what is still to be solved.
class DoneStep final : public ImportStep
{
    Q_OBJECT

public:
    DoneStep(const Context &context, ImportSession &session, QWidget *parent);

    void refresh() override;
    [[nodiscard]] bool isTakenBack() const { return m_isTakenBack; }
    /// How many rows of each outcome there are, such as "12 new, 3 changed".
    [[nodiscard]] static QString counted(const QHash<exchange::Outcome, int> &counts,
                                         const QLocale &locale);

private:
    void takeBack();
    [[nodiscard]] QString leftOut() const;

    bool m_isTakenBack = false;
    QLabel *m_title;
    QLabel *m_files;
    QLabel *m_leftOut;
    QPushButton *m_undo;
    UnsolvedList *m_unsolved;
};

} // namespace ankerpunt::ui
