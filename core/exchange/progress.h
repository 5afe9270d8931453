// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace ankerpunt::exchange {

/// Told now and then how far the work is; false stops it.
using Progress = std::function<bool(int done, int total)>;

/// Tells @p progress, and throws Error (Cancelled) when that says to stop.
void tell(const Progress &progress, qint64 done, qint64 total);

} // namespace ankerpunt::exchange
