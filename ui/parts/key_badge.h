// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

class QPainter;
class QRectF;

/// The keys that do the same as a click, in a frame behind its words.
namespace ankerpunt::ui {

[[nodiscard]] int keyBadgeWidth(const QString &keys);
/// Paints it at the right end of @p place, in the middle of its height.
void paintKeyBadge(QPainter &painter, const QRectF &place, const QString &keys, const QColor &ink);

} // namespace ankerpunt::ui
