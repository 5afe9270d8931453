// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace ankerpunt::ui {

/// Makes the window in which a file is chosen, to be connected and opened. It begins in the folder
/// where that was done last on this computer; at first beside the file that was open last, or else
/// among the person's documents. @p name is proposed for what is saved.
[[nodiscard]] QFileDialog *fileWindow(QWidget *parent, const QString &title,
                                      QFileDialog::FileMode mode, const QStringList &filters,
                                      const QString &suffix = {}, const QString &name = {});

/// The filter on the files of this program.
[[nodiscard]] QString ankerFiles();

} // namespace ankerpunt::ui
