// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPixmap>
#include <QString>
#include <QWidget>

namespace ankerpunt::test {

/// A run of letters as a widget paints it, in the widget's own measures.
struct PaintedText
{
    QString text;
    QRectF ink;  ///< where the letters themselves are
    QRectF room; ///< how far the painter lets them show
    QColor colour;
};

/// A small picture with holes, such as a sign.
struct PaintedSign
{
    QPixmap picture;
    QRectF place;
};

struct Painted
{
    QList<PaintedText> texts;
    QList<PaintedSign> signs;
};

/// What each widget in @p root paints itself. All are asked to paint on a device that only takes
/// notes, so that what a delegate or a style draws is seen as well as the text of a label.
[[nodiscard]] QHash<const QWidget *, Painted> paintedIn(QWidget &root);

} // namespace ankerpunt::test
