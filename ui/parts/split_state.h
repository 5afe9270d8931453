// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

#include <functional>

class QSplitter;

namespace ankerpunt::ui {

/// Gives a splitter the sizes that were @p kept of it, and hands new ones to @p keep each time the
/// person moves its handle. Sizes of another number of panes are not used.
void keepSizes(QSplitter *splitter, const QVariant &kept,
               const std::function<void(const QVariant &sizes)> &keep);

/// Moves the first handle as dragging it would, for who does not drag; what is kept follows.
void moveHandle(QSplitter *splitter, int pixels);

} // namespace ankerpunt::ui
