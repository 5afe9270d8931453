// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figure_painter.h"

#include "core/report/measures.h"
#include "core/report/text_box.h"
#include "core/report/values.h"

namespace ankerpunt::report {

namespace {

const double above = units(12);
const double below = units(14);
const double between = units(14);

} // namespace

FigurePainter::FigurePainter(Fonts fonts, const Language &language)
    : m_fonts(std::move(fonts)), m_language(&language)
{}

void FigurePainter::draw(Sketch &sketch, const Figure &figure, double left, double width) const
{
    const QString value = printedValue(figure, *m_language);
    TextStyle number{m_fonts.sansFont(30, QFont::DemiBold), colour::accent, units(37),
                     Qt::AlignLeft};
    if (!figure.value || TextBox::lineWidth(value, number.font) > width) {
        number.font = m_fonts.sansFont(15, QFont::Medium);
        number.colour = figure.value ? colour::accent : colour::text2;
    }
    const TextStyle label{m_fonts.sansFont(12, QFont::DemiBold), colour::text, units(17),
                          Qt::AlignLeft};
    const TextStyle remark{m_fonts.sansFont(11), colour::text2, units(15.5), Qt::AlignLeft};
    double top = above;
    for (const auto &[text, style] : {std::pair(value, number), std::pair(figure.label, label),
                                      std::pair(printedRemark(figure, *m_language), remark)}) {
        top += text.isEmpty() ? 0 : sketch.text(text, style, QPointF(left, top), width);
    }
}

Sketch FigurePainter::sketch(const FigureRow &row, double pixels) const
{
    const double width = units(pixels);
    Sketch sketch;
    sketch.growTo(above);
    for (int i = 0; i < row.figures.size(); ++i) {
        draw(sketch, row.figures.at(i), i * width / across, width / across - between);
    }
    const double bottom = sketch.height() + below;
    sketch.line(QPointF(0, bottom - units(0.5)), QPointF(width, bottom - units(0.5)),
                QPen(colour::line, units(1)));
    sketch.growTo(bottom);
    if (row.isFirst) {
        sketch.line(QPointF(0, units(0.5)), QPointF(width, units(0.5)),
                    QPen(colour::text, units(1)));
    }
    return sketch;
}

} // namespace ankerpunt::report
