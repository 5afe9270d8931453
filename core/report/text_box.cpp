// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/text_box.h"

#include "core/report/values.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace ankerpunt::report {

TextBox::TextBox(const QString &text, const TextStyle &style, double width)
    : m_layout(printableText(text), style.font), m_colour(style.colour)
{
    QTextOption option(style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        const double height = std::max(style.lineHeight, line.height());
        line.setPosition(QPointF(0, m_height + (height - line.height()) / 2));
        m_height += height;
        m_usedWidth = std::max(m_usedWidth, line.naturalTextWidth());
    }
    m_layout.endLayout();
}

void TextBox::paint(QPainter &painter, QPointF topLeft) const
{
    painter.setPen(m_colour);
    m_layout.draw(&painter, topLeft);
}

double TextBox::lineWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(printableText(text));
}

} // namespace ankerpunt::report
