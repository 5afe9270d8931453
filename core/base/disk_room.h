// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace ankerpunt {

/// Whether so little room is left on the disk of @p path that hardly anything can be written there.
[[nodiscard]] bool isDiskFull(const QString &path);

/// What to throw when the disk of @p path has no room for @p wanted bytes; says how much to free.
[[nodiscard]] Error diskFull(const QString &path, qint64 wanted);

/// Throws diskFull() when there is no room for @p wanted bytes on the disk of @p path.
void requireRoom(const QString &path, qint64 wanted);

} // namespace ankerpunt
