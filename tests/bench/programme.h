// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace ankerpunt::bench {

/// What a whole programme holds at scale 1; more scale, more of it.
inline constexpr int studentsOfProgramme = 2200;
inline constexpr int projectsOfProgramme = 130;
inline constexpr int talksOfProgramme = 20000;

/// Makes a programme of this scale of @p example, the same at every run: the example once more for
/// every nine projects, with people and names of their own, so that there are as many questions,
/// plans, results and promises to a project as there; then students and talks up to the scale.
/// Neighbourhoods, programmes and institutions stay those of the example. Written through the
/// Store, in many steps.
void growProgramme(Workspace &example, double scale);

} // namespace ankerpunt::bench
