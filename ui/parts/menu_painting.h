// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QPolygonF>

class QPainter;
class QSize;
class QStyleOption;
class QStyleOptionMenuItem;

/// The lines of menus, for AnkerStyle.
namespace ankerpunt::ui {

/// The stroke of a tick in a square.
[[nodiscard]] QPolygonF tick(const QRectF &box);
[[nodiscard]] QSize menuItemSize(const QStyleOption *option, const QSize &wanted);
void paintMenuItem(const QStyleOptionMenuItem &item, const Theme &theme, QPainter &painter);

} // namespace ankerpunt::ui
