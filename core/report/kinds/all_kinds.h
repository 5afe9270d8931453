// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/kinds/kinds.h"

// One function for each kind of report; kinds.cpp puts them together.

namespace ankerpunt::report {

/// One page for the coordinator: where the questions stand, which wait too long, what was promised.
[[nodiscard]] Kind overviewKind();
/// What council and dean read at the end of a semester: intended and achieved, from question to
/// result, who with whom, what changed, what was learned, and how everything was counted.
[[nodiscard]] Kind semesterKind();
/// Two pages from the side of one partner: what you asked, who came, what you gave and got, what
/// happened with it.
[[nodiscard]] Kind partnerKind();
/// One neighbourhood: what was asked there, what was done, who is to be found where.
[[nodiscard]] Kind neighbourhoodKind();
/// What someone who leaves has in hand; internal, with names.
[[nodiscard]] Kind handoverKind();

} // namespace ankerpunt::report
