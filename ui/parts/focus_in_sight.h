// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace ankerpunt::ui {

/// While @p owner lives, what gets the keyboard is scrolled into sight. Qt does that only for a Tab
/// within what scrolls, not for one that comes into it from beside.
void keepFocusInSight(QObject *owner);

} // namespace ankerpunt::ui
