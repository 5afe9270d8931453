// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace ankerpunt::ui {

/// A label for plain text: what looks like markup in a record is shown as it was typed.
[[nodiscard]] QLabel *textLabel(const QString &text, const QFont &font, const QColor &colour,
                                QWidget *parent = nullptr);

/// The same in the letters and colours of what is around it, also for a picture.
[[nodiscard]] QLabel *plainLabel(const QString &text = {}, QWidget *parent = nullptr);

/// A text to be given as a tool tip. Qt takes some texts there for markup: those are written as
/// markup that shows them as they are; all others stay as they are, or their & would be seen as
/// &amp;.
[[nodiscard]] QString asToolTip(const QString &text);
/// What is read in a tool tip that was made so.
[[nodiscard]] QString wordsOfToolTip(const QString &toolTip);

} // namespace ankerpunt::ui
