// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace ankerpunt::test {

/// Makes a new file with the demo alone, without what the example adds to it: the lists that
/// tests/data/demo_verwacht.json gives the figures of.
[[nodiscard]] std::unique_ptr<Workspace> createDemo(const QString &path);

/// The same, made once for all tests of a program that only read it.
[[nodiscard]] const Workspace &sharedDemo();

} // namespace ankerpunt::test
