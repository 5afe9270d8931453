// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace ankerpunt::ui {

/// Ctrl+Enter as it is written on this computer: what keeps a form and does the main thing of a
/// dialog. It is no command of the window's, because each form answers it by itself.
[[nodiscard]] QString saveKeysText();
/// Does @p act at those keys, of either Enter key, while the keyboard is in @p form.
void onSaveKeys(QWidget *form, const std::function<void()> &act);

} // namespace ankerpunt::ui
