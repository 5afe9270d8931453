// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/menu_painting.h"

#include <QIcon>
#include <QPainter>
#include <QStyleOption>

namespace ankerpunt::ui {

QPolygonF tick(const QRectF &box)
{
    const double w = box.width();
    return {box.topLeft() + QPointF(w * 0.24, w * 0.52),
            box.topLeft() + QPointF(w * 0.43, w * 0.71),
            box.topLeft() + QPointF(w * 0.77, w * 0.31)};
}

namespace {

QFont headFont()
{
    return fontOf(12, QFont::DemiBold);
}

/// The line between two parts of a menu, or the head of a part that has one.
void paintSeparator(const QStyleOptionMenuItem &item, const Theme &theme, QPainter &painter)
{
    const QRect rect = item.rect;
    if (item.text.isEmpty()) {
        painter.fillRect(QRect(rect.left() + px(6), rect.center().y(), rect.width() - px(12), 1),
                         theme.line);
        return;
    }
    painter.setPen(theme.text2);
    painter.setFont(headFont());
    painter.drawText(rect.adjusted(px(12), px(4), -px(12), 0), Qt::AlignVCenter | Qt::AlignLeft,
                     item.text);
}

} // namespace

/// Room for the sign before the word, and for the keys behind it.
QSize menuItemSize(const QStyleOption *option, const QSize &wanted)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator) {
        const int head = QFontMetrics(headFont()).horizontalAdvance(item->text) + px(24);
        return item->text.isEmpty() ? QSize(wanted.width(), px(9))
                                    : QSize(std::max(wanted.width(), head), px(28));
    }
    int width = px(38 + 24);
    if (item != nullptr) {
        const QStringList parts = item->text.split(u'\t');
        width += item->fontMetrics.size(Qt::TextShowMnemonic, parts.constFirst()).width();
        const int keys = QFontMetrics(fontOf(12)).horizontalAdvance(parts.value(1));
        width += keys > 0 ? keys + px(32) : 0;
    }
    return {std::max(wanted.width(), width), px(28)};
}

/// A line of a menu: an icon or a tick, the word, and its keys at the right.
void paintMenuItem(const QStyleOptionMenuItem &item, const Theme &theme, QPainter &painter)
{
    painter.save();
    const QRect rect = item.rect;
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        paintSeparator(item, theme, painter);
        painter.restore();
        return;
    }
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    painter.setRenderHint(QPainter::Antialiasing);
    if (item.state.testFlag(QStyle::State_Selected) && enabled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentTint);
        painter.drawRoundedRect(rect.adjusted(px(5), 0, -px(5), 0), px(4), px(4));
    }
    const int icon = px(16);
    const QRect sign(rect.left() + px(12), rect.center().y() - icon / 2, icon, icon);
    if (item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked) {
        painter.setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(tick(sign));
    } else if (!item.icon.isNull()) {
        item.icon.paint(&painter, sign, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QColor ink = enabled ? theme.text : theme.text3;
    const QRect words = rect.adjusted(px(38), 0, -px(16), 0);
    const QStringList parts = item.text.split(u'\t');
    painter.setPen(ink);
    painter.setFont(item.font);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic,
                     parts.constFirst());
    painter.setPen(theme.text3);
    painter.setFont(fontOf(12));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, parts.value(1));
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF middle(rect.right() - px(14), rect.center().y());
        painter.drawPolyline(QPolygonF{middle + QPointF(-2, -3.5), middle + QPointF(1.5, 0),
                                       middle + QPointF(-2, 3.5)});
    }
    painter.restore();
}

} // namespace ankerpunt::ui
