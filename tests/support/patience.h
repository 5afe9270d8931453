// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ankerpunt::tests {

/// How much longer than in an everyday build something may take.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr int patience = 20;
#else
inline constexpr int patience = 1;
#endif

} // namespace ankerpunt::tests
