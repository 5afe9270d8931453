// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figure_painter.h"

#include "core/report/measures.h"
#include "core/report/text_box.h"
#include "core/report/values.h"

#include <QPainter>

#include <algorithm>

namespace ankerpunt::report {

namespace {

const double above = units(12);
const double below = units(14);
const double between = units(14);

} // namespace

FigurePainter::FigurePainter(Fonts fonts, const Language &language)
    : m_fonts(std::move(fonts)), m_language(&language)
{}

/// Returns the height of the figure; draws it when there is a painter. In layout units.
double FigurePainter::paintFigure(QPainter *painter, QPointF topLeft, double width,
                                  const Figure &figure) const
{
    const double numberHeight = units(37);
    const QString value = printedValue(figure, *m_language);
    TextStyle number{m_fonts.sansFont(30, QFont::DemiBold), colour::accent, numberHeight,
                     Qt::AlignLeft};
    if (!figure.value || TextBox::lineWidth(value, number.font) > width) {
        number.font = m_fonts.sansFont(15, QFont::Medium);
        number.colour = figure.value ? colour::accent : colour::text2;
    }
    const TextStyle label{m_fonts.sansFont(12, QFont::DemiBold), colour::text, units(17),
                          Qt::AlignLeft};
    const TextStyle remark{m_fonts.sansFont(11), colour::text2, units(15.5), Qt::AlignLeft};
    double height = 0;
    for (const auto &[text, style] : {std::pair(value, number), std::pair(figure.label, label),
                                      std::pair(figure.remark, remark)}) {
        if (text.isEmpty()) {
            continue;
        }
        const TextBox box(text, style, width);
        if (painter) {
            box.paint(*painter, topLeft + QPointF(0, height));
        }
        height += box.height();
    }
    return height;
}

double FigurePainter::height(const FigureRow &row, double width) const
{
    const double column = units(width) / across - between;
    double highest = 0;
    for (const Figure &figure : row.figures) {
        highest = std::max(highest, paintFigure(nullptr, {}, column, figure));
    }
    return (above + highest + below) / unitsPerPixel;
}

void FigurePainter::paint(QPainter &painter, const QRectF &place, const FigureRow &row) const
{
    const double width = units(place.width());
    const double height = units(place.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.topLeft());
    painter.scale(1 / unitsPerPixel, 1 / unitsPerPixel);
    for (int i = 0; i < row.figures.size(); ++i) {
        paintFigure(&painter, QPointF(i * width / across, above), width / across - between,
                    row.figures.at(i));
    }
    painter.setPen(QPen(colour::line, units(1)));
    painter.drawLine(QPointF(0, height - units(0.5)), QPointF(width, height - units(0.5)));
    if (row.isFirst) {
        painter.setPen(QPen(colour::text2, units(1)));
        painter.drawLine(QPointF(0, units(0.5)), QPointF(width, units(0.5)));
    }
    painter.restore();
}

} // namespace ankerpunt::report
