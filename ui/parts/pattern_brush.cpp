// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pattern_brush.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace ankerpunt::ui {

using report::Fill;

namespace {

/// A square tile that repeats without a seam; @p draw gets a painter in units of the tile, 0 to 1.
template <typename Draw>
QBrush tiled(double side, const QColor &ground, double ratio, const Draw &draw)
{
    const int pixels = std::max(4, int(std::lround(userScale() * side * ratio)));
    QPixmap tile(pixels, pixels);
    tile.fill(ground);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixels, pixels);
    draw(painter);
    painter.end();
    QBrush brush(tile);
    brush.setTransform(QTransform::fromScale(1 / ratio, 1 / ratio));
    return brush;
}

/// One diagonal through the corners, with its neighbours so that the corners are whole.
void diagonal(QPainter &painter, bool rising)
{
    for (const double shift : {-1.0, 0.0, 1.0}) {
        painter.drawLine(QPointF(shift - 0.5, rising ? 1.5 : -0.5),
                         QPointF(shift + 1.5, rising ? -0.5 : 1.5));
    }
}

} // namespace

QBrush patternBrush(Fill fill, const QColor &ground, const QColor &marks, double ratio)
{
    switch (fill) {
    case Fill::Hatched:
        return tiled(6, ground, ratio, [&](QPainter &painter) {
            painter.setPen(QPen(marks, 0.25));
            diagonal(painter, true);
        });
    case Fill::Dotted:
        return tiled(4, ground, ratio, [&](QPainter &painter) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(marks);
            painter.drawEllipse(QPointF(0.5, 0.5), 0.25, 0.25);
        });
    case Fill::Lined:
        return tiled(4, ground, ratio, [&](QPainter &painter) {
            painter.setRenderHint(QPainter::Antialiasing, false);
            painter.fillRect(QRectF(0, 0.5, 1, 0.5), marks);
        });
    case Fill::Solid:
    case Fill::Tint:
        return ground;
    }
    return ground;
}

QBrush crossBrush(const QColor &ground, const QColor &marks, double ratio)
{
    return tiled(8, ground, ratio, [&](QPainter &painter) {
        painter.setPen(QPen(marks, 0.14));
        diagonal(painter, true);
        diagonal(painter, false);
    });
}

Ink inkOf(PhaseKind kind, const Theme &theme)
{
    switch (kind) {
    case PhaseKind::Research:
        return {theme.research, theme.researchTint};
    case PhaseKind::Intervention:
        return {theme.intervention, theme.interventionTint};
    case PhaseKind::Reflection:
        return {theme.reflection, theme.reflectionTint};
    case PhaseKind::Contemplation:
        return {theme.contemplation, theme.contemplationTint};
    case PhaseKind::None:
        return {theme.control, theme.sunken};
    }
    return {};
}

QBrush phaseBrush(PhaseKind kind, const Theme &theme, double ratio)
{
    const Ink ink = inkOf(kind, theme);
    return patternBrush(report::fillOf(kind), ink.ink, ink.tint, ratio);
}

} // namespace ankerpunt::ui
