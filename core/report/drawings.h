// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart_painter.h"
#include "core/report/figure_painter.h"

#include <QObject>
#include <QTextCharFormat>
#include <QTextObjectInterface>

namespace ankerpunt::report {

/// The bar beside a target: filled as far as was reached.
struct ProgressBar
{
    double reached = 0; ///< as a part of the target
};

/// The page of a heading, at the right of its room: known only when all is laid out.
struct PageNumber
{
    QString number;
    QTextCharFormat format; ///< also of the link, which Qt makes of the text that it draws
};

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
    /// The same for a bar in a line of text.
    [[nodiscard]] QTextCharFormat add(const ProgressBar &bar);
    /// The same for the number of a page, which setNumber tells later without moving anything.
    [[nodiscard]] QTextCharFormat add(const PageNumber &page);
    void setNumber(const QTextCharFormat &page, const QString &number);

    [[nodiscard]] QSizeF intrinsicSize(QTextDocument *document, int position,
                                       const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &place, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    /// Beside each other, each as wide; laid out when they are added, to know their height.
    using Sketches = std::vector<Sketch>;
    using Drawing = std::variant<Sketches, PageNumber>;

    /// @p size in pixels.
    [[nodiscard]] QTextCharFormat keep(Drawing drawing, QSizeF size);
    static void paint(QPainter &painter, QSizeF size, const Sketches &sketches);
    static void paint(QPainter &painter, QSizeF size, const PageNumber &page);

    ChartPainter m_charts;
    FigurePainter m_figures;
    struct Sized
    {
        Drawing drawing;
        QSizeF size;
    };

    QSizeF m_room;
    std::vector<Sized> m_drawings;
};

} // namespace ankerpunt::report
