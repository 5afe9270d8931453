// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSplitter;

namespace ankerpunt::ui {

/// Gives a splitter the sizes it had when the person last moved it, and keeps them from now on, on
/// this computer and under @p key. Call it after the panes and their first sizes were set.
void keepSizes(QSplitter *splitter, const QString &key);

} // namespace ankerpunt::ui
