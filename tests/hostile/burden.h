// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace ankerpunt::test {

/// What some work took of the computer.
struct Burden
{
    double seconds = 0;   ///< of the processor: what else runs does not count
    qint64 megabytes = 0; ///< how much more memory there was at its height
};

/// Does the work and gives the seconds of the processor that it took.
[[nodiscard]] double secondsOf(const std::function<void()> &work);

/// Does the work and measures it. Memory is known on Linux only; elsewhere it is 0.
[[nodiscard]] Burden burdenOf(const std::function<void()> &work);

/// Memory of this process at its height, in MB.
[[nodiscard]] qint64 peakMemory();

} // namespace ankerpunt::test
