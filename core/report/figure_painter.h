// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/report/fonts.h"
#include "core/report/report.h"
#include "core/report/sketch.h"

namespace ankerpunt::report {

/// At most `FigurePainter::across` figures beside each other.
struct FigureRow
{
    QList<Figure> figures;
    bool isFirst = false; ///< of its grid: a dark rule opens it
};

/// Draws one row of a grid of key figures: the number large, under it what it counts.
/// Lengths are in pixels at 96 to the inch.
class FigurePainter final
{
public:
    static constexpr int across = 4;

    /// @p language must outlive the painter.
    FigurePainter(Fonts fonts, const Language &language);

    /// The drawing of @p row, @p pixels wide, the rule under it included.
    [[nodiscard]] Sketch sketch(const FigureRow &row, double pixels) const;

private:
    void draw(Sketch &sketch, const Figure &figure, double left, double width) const;

    Fonts m_fonts;
    const Language *m_language;
};

} // namespace ankerpunt::report
