// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/charts.h"

#include "core/report/measures.h"
#include "core/report/values.h"

#include <algorithm>

namespace ankerpunt::report::charts {

namespace {

const double swatch = units(11);
const double swatchWidth = swatch + units(5); ///< with the room before its name
const double swatchGap = units(16);

TextStyle headStyle(const Tools &tools)
{
    return tools.style(13, QFont::DemiBold, colour::text);
}

void drawLegendAt(Sketch &sketch, const QList<Series> &series, const Tools &tools, QPointF from)
{
    double x = from.x();
    double y = from.y();
    const double room = tools.width - from.x() - swatchWidth;
    for (const Series &each : series) {
        const double used = TextBox(each.name, tools.small(), room).usedWidth();
        if (x > from.x() && x + swatchWidth + used > tools.width) {
            x = from.x();
            y = sketch.height();
        }
        sketch.area(QRectF(x, y + units(3.25), swatch, units(9)), each.fill);
        sketch.text(each.name, tools.small(), QPointF(x + swatchWidth, y), room);
        x += swatchWidth + used + swatchGap;
    }
}

} // namespace

TextStyle Tools::style(double size, QFont::Weight weight, const QColor &ink,
                       Qt::Alignment side) const
{
    return {fonts.sansFont(size, weight), ink, units(size + 4.5), side};
}

TextStyle Tools::label(Qt::Alignment side) const
{
    return style(12, QFont::Normal, colour::text, side);
}

TextStyle Tools::value(Qt::Alignment side) const
{
    return style(12, QFont::DemiBold, colour::text, side);
}

TextStyle Tools::small(Qt::Alignment side) const
{
    return style(11, QFont::Normal, colour::text2, side);
}

QString Tools::printed(const Chart &chart, const std::optional<double> &value, int bound) const
{
    return bound > 0 ? printedBound(bound, language)
                     : printedNumber(value, chart.countsPeople ? 0 : chart.decimals, language);
}

void drawHead(Sketch &sketch, const Chart &chart, const Tools &tools)
{
    if (!chart.title.isEmpty()) {
        sketch.text(chart.title, headStyle(tools), QPointF(0, sketch.height()), tools.width);
    }
    if (!chart.subtitle.isEmpty()) {
        sketch.text(chart.subtitle, tools.style(11.5, QFont::Normal, colour::text2),
                    QPointF(0, sketch.height()), tools.width);
    }
    if (sketch.height() > 0) {
        sketch.growTo(sketch.height() + units(6));
    }
}

void drawLegend(Sketch &sketch, const QList<Series> &series, const Tools &tools, double left)
{
    drawLegendAt(sketch, series, tools, QPointF(left, sketch.height() + units(2)));
}

void drawLegendBesideHead(Sketch &sketch, const Chart &chart, const Tools &tools)
{
    double width = -swatchGap;
    for (const Series &each : chart.series) {
        width +=
            swatchWidth + TextBox::lineWidth(each.name, tools.small().font) + units(1) + swatchGap;
    }
    const double head = std::max(TextBox::lineWidth(chart.title, headStyle(tools).font),
                                 TextBox::lineWidth(chart.subtitle, headStyle(tools).font));
    const double left = tools.width - width;
    if (sketch.height() == 0 || head + units(24) > left) {
        drawLegend(sketch, chart.series, tools, 0);
    } else {
        drawLegendAt(sketch, chart.series, tools, QPointF(left, sketch.height() - units(22)));
    }
}

void drawNote(Sketch &sketch, const QString &note, const Tools &tools)
{
    sketch.text(note, tools.small(), QPointF(0, sketch.height() + units(8)), tools.width);
}

} // namespace ankerpunt::report::charts
