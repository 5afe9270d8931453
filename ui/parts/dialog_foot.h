// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QDialog;
class QHBoxLayout;
class QPushButton;

namespace ankerpunt::ui {

/// The foot of a dialog: Cancel (Esc) and @p main, its one filled button, which does @p act, as
/// does Ctrl+Enter while the button can be pressed. Whether Enter alone does so too is the dialog's
/// to say.
[[nodiscard]] QHBoxLayout *dialogFoot(QDialog *dialog, QPushButton *main,
                                      const std::function<void()> &act);

} // namespace ankerpunt::ui
