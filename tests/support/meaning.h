// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace ankerpunt::test {

/// All that people put into the file in words, sorted: equal for two files that say the same,
/// whatever the ids and the order in which it came.
[[nodiscard]] QStringList meaningOf(const Workspace &workspace);

} // namespace ankerpunt::test
