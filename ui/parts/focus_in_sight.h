// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;
class QWidget;

namespace ankerpunt::ui {

/// While @p owner lives, what gets the keyboard is scrolled into sight. Qt does that only for a Tab
/// within what scrolls, not for one that comes into it from beside.
void keepFocusInSight(QObject *owner);

/// Scrolls to it whatever it lies in, once it is laid out.
void bringInSight(QWidget *widget);

} // namespace ankerpunt::ui
