// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemView;
class QHelpEvent;
class QModelIndex;
class QWidget;

/// What does not fit is shortened with "…", never cut, and the pointer that rests there is told the
/// whole.
namespace ankerpunt::ui {

/// The words of a button, the chosen word of a box or the hint of an empty field that does not fit
/// as wide as it is now; nothing where it does.
[[nodiscard]] QString shortenedIn(const QWidget &widget);
/// Tells them at the pointer, with the tip that the widget has of itself; false when all fits.
bool tellShortened(const QHelpEvent &event, QWidget &widget);
/// Tells the whole row of a list, as a screen reader does.
void tellRow(const QHelpEvent &event, QAbstractItemView &view, const QModelIndex &index);

} // namespace ankerpunt::ui
