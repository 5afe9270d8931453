// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ankerpunt::ui {

/// Tab comes to what is in @p made after @p before. What is made when the window is there already
/// would else come after all that is in it.
void tabAfter(QWidget *before, QWidget *made);

} // namespace ankerpunt::ui
