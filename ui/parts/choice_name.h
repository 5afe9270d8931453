// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;
class QLabel;
class QWidget;

namespace ankerpunt::ui {

/// Says what a choice is for. On Linux the accessible name alone does not: there Qt gives what is
/// chosen as the name of a combo box, and the rest is left to a label with the same parent.
void nameChoice(QComboBox *box, const QString &name);

/// The same by words that are seen, for the left side of a form.
[[nodiscard]] QLabel *labelFor(QWidget *field, const QString &words);

} // namespace ankerpunt::ui
