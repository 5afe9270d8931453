// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart_painter.h"
#include "core/report/figure_painter.h"

#include <QObject>
#include <QTextCharFormat>
#include <QTextObjectInterface>

namespace ankerpunt::report {

/// Keeps the drawings of a text document and draws each in its place, so that they stay vectors.
class Drawings final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int objectType = QTextFormat::UserObject + 1;

    /// @p language must outlive the drawings; @p width and @p most, the greatest height, in pixels.
    Drawings(const Fonts &fonts, const Language &language, QSizeF room);

    /// The format of the one character that stands for charts beside each other.
    [[nodiscard]] QTextCharFormat add(const ChartRow &charts);
    /// The same for one row of key figures.
    [[nodiscard]] QTextCharFormat add(const FigureRow &figures);

    [[nodiscard]] QSizeF intrinsicSize(QTextDocument *document, int position,
                                       const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &place, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    using Drawing = std::variant<ChartRow, FigureRow>;

    [[nodiscard]] QTextCharFormat keep(const Drawing &drawing);
    [[nodiscard]] double height(const Drawing &drawing) const;
    [[nodiscard]] double chartWidth(const ChartRow &row) const;
    void paintCharts(QPainter &painter, double height, const ChartRow &row) const;

    ChartPainter m_charts;
    FigurePainter m_figures;
    QSizeF m_room;
    std::vector<Drawing> m_drawings;
};

} // namespace ankerpunt::report
