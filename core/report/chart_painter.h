// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/report/fonts.h"
#include "core/report/report.h"
#include "core/report/sketch.h"

namespace ankerpunt::report {

/// Draws charts, on paper and on screen alike, as lines, areas and text; nothing is transparent,
/// and without colour the fills are still told apart. Lengths are in pixels at 96 to the inch.
class ChartPainter final
{
public:
    /// @p language must outlive the painter.
    ChartPainter(Fonts fonts, const Language &language);

    /// The drawing of @p chart at @p width, in pixels; its height is its own.
    [[nodiscard]] Sketch sketch(const Chart &chart, double width) const;

private:
    Fonts m_fonts;
    const Language *m_language;
};

} // namespace ankerpunt::report
