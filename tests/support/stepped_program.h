// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The real program, one step on the disk at a time. A step is a call of the system that changes
/// what is there (make, name, remove, sync, cut, give rights); of several calls in a row that write
/// into a file only the first counts.
namespace ankerpunt::test {

/// How many steps the program takes with these arguments.
[[nodiscard]] int stepsOf(const QStringList &arguments);

/// Runs it again and ends it with signal 9 just before this step, counted from 1; false when it
/// ended by itself.
[[nodiscard]] bool killedBefore(int step, const QStringList &arguments);

} // namespace ankerpunt::test
