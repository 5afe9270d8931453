// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/figures.h"

/// The definitions by topic; figures.cpp puts them together.
namespace ankerpunt::queries {

[[nodiscard]] QList<FigureDefinition> questionFigures();
[[nodiscard]] QList<FigureDefinition> contactFigures();
[[nodiscard]] QList<FigureDefinition> partnershipFigures();
[[nodiscard]] QList<FigureDefinition> educationFigures();
[[nodiscard]] QList<FigureDefinition> projectFigures();
[[nodiscard]] QList<FigureDefinition> planFigures();
[[nodiscard]] QList<FigureDefinition> activityFigures();
[[nodiscard]] QList<FigureDefinition> peopleFigures();
[[nodiscard]] QList<FigureDefinition> takingPartFigures();
[[nodiscard]] QList<FigureDefinition> partnerFigures();
[[nodiscard]] QList<FigureDefinition> divisionFigures();
[[nodiscard]] QList<FigureDefinition> resultFigures();

} // namespace ankerpunt::queries
