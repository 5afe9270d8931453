// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace ankerpunt::app {

/// Makes a new file with the example: an invented programme, with a today of its own.
[[nodiscard]] std::unique_ptr<Workspace> createExample(const QString &path);

} // namespace ankerpunt::app
