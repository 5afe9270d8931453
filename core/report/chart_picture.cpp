// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_picture.h"

#include "core/report/chart_painter.h"
#include "core/report/measures.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ankerpunt::report {

namespace {

constexpr double dotsPerPixel = 2; ///< 192 to the inch: sharp on a fine screen and in print

} // namespace

ChartPicture drawn(const Chart &chart, double width, const Language &language)
{
    const Sketch sketch = ChartPainter(loadFonts(), language).sketch(chart, width);
    const double height = std::ceil(sketch.height() / unitsPerPixel);
    const QSizeF size(std::ceil(width), std::max(1.0, height));
    QImage image((size * dotsPerPixel).toSize(), QImage::Format_RGB32);
    image.fill(colour::paper);
    QPainter canvas(&image);
    canvas.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    canvas.scale(dotsPerPixel, dotsPerPixel);
    sketch.paint(canvas, QRectF(QPointF(), size));
    canvas.end();

    ChartPicture picture{{}, size};
    QBuffer buffer(&picture.png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return picture;
}

} // namespace ankerpunt::report
