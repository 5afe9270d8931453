// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ankerpunt::bench {

/// One thing that happens in a window, in a process of its own: the start and the memory are then
/// its own as well. @p arguments: what is done, a file, how often. Prints numbers, whose meaning
/// stands with each in the source, and ends the process.
int windowChild(int argc, char **argv);

} // namespace ankerpunt::bench
