// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ankerpunt {

/// Who will read what leaves the program.
enum class Audience {
    Anyone,  ///< protected people without name, sensitive texts left out, small counts as <5
    Internal ///< exact values and the records behind them, for a copy of one's own
};

} // namespace ankerpunt
