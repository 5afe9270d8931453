// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QTextLayout>

class QPainter;

namespace ankerpunt::report {

/// How a text in a drawing looks; lengths in layout units.
struct TextStyle
{
    QFont font;
    QColor colour;
    double lineHeight = 0; ///< the least distance of lines; 0 means the font's own
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// A text set in a given width, broken between words and, where one does not fit, inside it.
class TextBox final
{
public:
    TextBox(const QString &text, const TextStyle &style, double width);

    [[nodiscard]] double height() const { return m_height; }
    /// The width of the longest line.
    [[nodiscard]] double usedWidth() const { return m_usedWidth; }
    void paint(QPainter &painter, QPointF topLeft) const;

    /// The width of @p text on one line.
    [[nodiscard]] static double lineWidth(const QString &text, const QFont &font);

private:
    QTextLayout m_layout;
    QColor m_colour;
    double m_height = 0;
    double m_usedWidth = 0;
};

} // namespace ankerpunt::report
