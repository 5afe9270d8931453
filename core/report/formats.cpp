// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/formats.h"

#include "core/report/measures.h"
#include "core/report/table_look.h"

namespace ankerpunt::report {

namespace {

constexpr int keptProperty = QTextFormat::UserProperty + 2;

} // namespace

QTextCharFormat ink(const QFont &font, const QColor &colour)
{
    QTextCharFormat format;
    format.setFont(font, QTextCharFormat::FontPropertiesSpecifiedOnly);
    format.setForeground(colour);
    return format;
}

QTextBlockFormat spaced(double above, double below, double line)
{
    QTextBlockFormat format;
    format.setTopMargin(units(above));
    format.setBottomMargin(units(below));
    format.setLineHeight(units(line), QTextBlockFormat::MinimumHeight);
    return format;
}

void keepWithNext(QTextBlockFormat &format)
{
    format.setProperty(keptProperty, true);
}

bool isKeptWithNext(const QTextBlock &block)
{
    return block.blockFormat().boolProperty(keptProperty);
}

QTextBlockFormat nothing()
{
    QTextBlockFormat format;
    format.setLineHeight(1, QTextBlockFormat::FixedHeight);
    return format;
}

QTextCharFormat nothingToSee()
{
    QTextCharFormat format;
    format.setProperty(QTextFormat::FontPixelSize, 1);
    return format;
}

// Without a font: a layout copies the format of a cell whenever it looks at one, which is often.
QTextTableCellFormat ruled(const QColor &colour)
{
    QTextTableCellFormat format;
    format.setBottomBorder(units(cell::rule));
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(colour);
    format.setTopPadding(units(cell::padding));
    format.setBottomPadding(units(cell::padding));
    return format;
}

} // namespace ankerpunt::report
