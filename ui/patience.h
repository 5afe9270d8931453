// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/progress.h"

#include <QWidget>

namespace ankerpunt::ui {

/// Work for patiently(): it may tell how far it is.
using LongWork = std::function<void(const exchange::Progress &progress)>;

/// Does long work in a thread of its own and returns when it is done. Meanwhile the window is
/// painted and nothing else can be done in it; what takes longer than a moment is said in @p doing.
/// Work that tells how far it is shows that, and can be stopped. What it throws flies on from here.
///
/// The work uses nothing of the window and no connection of this thread: it opens the file anew
/// (Workspace::reader).
void patiently(QWidget *owner, const QString &doing, const LongWork &work);

} // namespace ankerpunt::ui
