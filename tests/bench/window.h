// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace ankerpunt::bench {

/// In which a window is made off screen, with settings of its own in @p home, by a process that is
/// started now.
[[nodiscard]] QProcessEnvironment offScreen(const QString &home);
/// In such a process: on the clock, since before there was a process.
[[nodiscard]] double secondsSinceStarted();

/// Opens a file in the window of the real program, off screen and with settings of its own, waits
/// until it has nothing to do any more, and tells its resident memory.
[[nodiscard]] double windowMegabytes(const QString &program, const QString &file);

/// What a process has in memory now.
[[nodiscard]] double residentMegabytesOf(qint64 process);

} // namespace ankerpunt::bench
