// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/report/fonts.h"
#include "core/report/sketch.h"

// How each kind of chart is drawn. All take the next free height of a sketch, under what it has.

namespace ankerpunt::report::charts {

/// What every kind of chart is drawn with.
struct Tools
{
    const Fonts &fonts;
    const Language &language;
    double width; ///< of the chart, in layout units

    [[nodiscard]] TextStyle style(double size, QFont::Weight weight, const QColor &ink,
                                  Qt::Alignment side = Qt::AlignLeft) const;
    [[nodiscard]] TextStyle label(Qt::Alignment side = Qt::AlignLeft) const;
    [[nodiscard]] TextStyle value(Qt::Alignment side = Qt::AlignLeft) const;
    [[nodiscard]] TextStyle small(Qt::Alignment side = Qt::AlignLeft) const;
    /// The words of a language for a value, or for a count of people of which only a bound shows.
    [[nodiscard]] QString printed(const Chart &chart, const std::optional<double> &value,
                                  int bound) const;
};

/// Title and subtitle.
void drawHead(Sketch &sketch, const Chart &chart, const Tools &tools);
/// What the fills mean, from @p left on.
void drawLegend(Sketch &sketch, const QList<Series> &series, const Tools &tools, double left);
/// The same at the right of the head, or under it where that leaves no room.
void drawLegendBesideHead(Sketch &sketch, const Chart &chart, const Tools &tools);
/// Small words under a chart.
void drawNote(Sketch &sketch, const QString &note, const Tools &tools);

void drawBars(Sketch &sketch, const Chart &chart, const Tools &tools);
void drawStacked(Sketch &sketch, const Chart &chart, const Tools &tools);
void drawColumns(Sketch &sketch, const Chart &chart, const Tools &tools);
void drawMatrix(Sketch &sketch, const Chart &chart, const Tools &tools);
void drawLanes(Sketch &sketch, const Chart &chart, const Tools &tools);

} // namespace ankerpunt::report::charts
