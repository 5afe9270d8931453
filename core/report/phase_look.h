// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plans.h"
#include "core/report/report.h"

namespace ankerpunt::report {

/// How a phase is told apart without colour, on paper and in the window alike: by its pattern, and
/// by a mark as short as can be told apart in the language (the source of a text in "report").
[[nodiscard]] Fill fillOf(PhaseKind kind);
[[nodiscard]] const char *markOf(PhaseKind kind);

} // namespace ankerpunt::report
