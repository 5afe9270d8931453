// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QRectF>

class QPainter;

namespace ankerpunt::report {

/// Draws an area with a thin edge, in layout units. The fills differ in lightness or pattern, so
/// that a black and white print tells them apart; the patterns are vectors and cover what is under
/// them.
void paintFilled(QPainter &painter, const QRectF &area, Fill fill);

} // namespace ankerpunt::report
