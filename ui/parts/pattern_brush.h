// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/phase_look.h"
#include "ui/parts/tone.h"

#include <QBrush>

namespace ankerpunt::ui {

/// Patterns as tiles of device pixels: drawn for the pixel ratio of the screen they land on,
/// because a tile that is stretched turns dots and thin lines into a haze. Which phase has which
/// pattern is said in core/report/phase_look.h; on paper the same patterns are vectors.

/// The pattern in @p marks on @p ground; @p ratio is the painter's device()->devicePixelRatioF().
[[nodiscard]] QBrush patternBrush(report::Fill fill, const QColor &ground, const QColor &marks,
                                  double ratio);
/// Lines in both directions.
[[nodiscard]] QBrush crossBrush(const QColor &ground, const QColor &marks, double ratio);

/// The colour and the tint of a phase.
[[nodiscard]] Ink inkOf(PhaseKind kind, const Theme &theme);
/// The band of a phase.
[[nodiscard]] QBrush phaseBrush(PhaseKind kind, const Theme &theme, double ratio);

} // namespace ankerpunt::ui
