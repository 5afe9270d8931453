// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/report/fonts.h"
#include "core/report/report.h"

#include <QRectF>

class QPainter;

namespace ankerpunt::report {

/// Draws charts, on paper and on screen alike, as lines, areas and text; nothing is transparent,
/// and without colour the fills are still told apart. Lengths are in pixels at 96 to the inch.
class ChartPainter final
{
public:
    /// @p language must outlive the painter.
    ChartPainter(Fonts fonts, const Language &language);

    /// The height that @p chart needs at @p width.
    [[nodiscard]] double height(const Chart &chart, double width) const;
    /// Draws @p chart at its own height from the top of @p place; smaller where that is too low.
    void paint(QPainter &painter, const QRectF &place, const Chart &chart) const;

private:
    Fonts m_fonts;
    const Language *m_language;
};

} // namespace ankerpunt::report
