// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ankerpunt {

/// The two countries whose rules for addresses, numbers and holidays are known.
enum class Country { None, Netherlands, Belgium };

} // namespace ankerpunt
