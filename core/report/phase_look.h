// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/domain/plans.h"
#include "core/report/report.h"

namespace ankerpunt::report {

/// How a phase is told apart without colour, on paper and in the window alike: by its pattern, and
/// by a mark of one or two letters that no other phase has in that language.
[[nodiscard]] Fill fillOf(PhaseKind kind);
[[nodiscard]] QString markOf(PhaseKind kind, const Language &language);

} // namespace ankerpunt::report
