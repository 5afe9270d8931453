// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plans.h"
#include "core/report/report.h"

namespace ankerpunt::report {

/// How a phase is told apart without colour, on paper and in the window alike: by its pattern, and
/// by the first letter of its word in the reader's language.
[[nodiscard]] Fill fillOf(PhaseKind kind);
[[nodiscard]] QString letterOf(const QString &word);

} // namespace ankerpunt::report
