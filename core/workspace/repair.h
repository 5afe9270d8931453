// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/backups.h"

namespace ankerpunt {

/// Whether a file that could not be opened is one of ours that is damaged; reads all of it.
[[nodiscard]] bool isDamaged(const QString &file);

/// Makes again what follows from the records of a damaged file: the indexes, the index of the
/// search, the counts. It does so in a new file, and only when that is sound as a whole does it
/// take the place of the damaged one, which is kept as restore() keeps it. Throws Error::Damaged
/// when the damage is elsewhere; then an earlier version is what helps, and nothing was changed.
[[nodiscard]] backups::Kept repair(const QString &file, const QDateTime &now);

} // namespace ankerpunt
