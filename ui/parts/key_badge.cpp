// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/key_badge.h"

#include "ui/parts/theme.h"

#include <QPainter>

namespace ankerpunt::ui {

namespace {

constexpr double letters = 12;
constexpr int badgeHeight = 18;
constexpr int padding = 5;

} // namespace

int keyBadgeWidth(const QString &keys)
{
    return QFontMetrics(fontOf(letters)).horizontalAdvance(keys) + 2 * px(padding);
}

void paintKeyBadge(QPainter &painter, const QRectF &place, const QString &keys, const QColor &ink)
{
    const double width = keyBadgeWidth(keys);
    const double height = px(badgeHeight);
    const QRectF frame(place.right() - width + 0.5, place.center().y() - height / 2 + 0.5,
                       width - 1, height - 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, px(4), px(4));
    painter.setFont(fontOf(letters));
    painter.drawText(frame, Qt::AlignCenter, keys);
    painter.restore();
}

} // namespace ankerpunt::ui
