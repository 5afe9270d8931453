// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_step.h"

class QListWidget;
class QPushButton;

namespace ankerpunt::ui {

class UnsolvedList;

/// Step 1: which files, and what is still to be solved of earlier ones.
class FileStep final : public ImportStep
{
    Q_OBJECT

public:
    FileStep(const Context &context, ImportSession &session, QWidget *parent);

    void refresh() override;
    /// The keyboard is on what one does first.
    void begin();
    void askForFiles();

private:
    void removeChosen();
    [[nodiscard]] QString about(const ImportSession::File &file) const;

    QPushButton *m_choose;
    QListWidget *m_files;
    QPushButton *m_remove;
    UnsolvedList *m_unsolved;
};

} // namespace ankerpunt::ui
