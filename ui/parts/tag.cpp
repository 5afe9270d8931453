// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tag.h"

#include "core/base/literals.h"

#include <QPainter>

#include <algorithm>

namespace ankerpunt::ui {

namespace {

constexpr int tagHeight = 20;
constexpr int padding = 6;
constexpr int iconSize = 14;
constexpr int gap = 4; ///< between the sign and the word

QFont tagFont()
{
    return fontOf(11.5, QFont::DemiBold);
}

QString iconOf(const Tag &tag)
{
    return tag.icon.isEmpty() ? ui::iconOf(tag.tone) : tag.icon;
}

} // namespace

QSizeF tagSize(const Tag &tag)
{
    const double sign = iconOf(tag).isEmpty() ? 0 : px(iconSize + gap);
    const double word = QFontMetricsF(tagFont()).horizontalAdvance(tag.text);
    return {2 * px(padding) + sign + std::ceil(word), double(px(tagHeight))};
}

QRectF paintTag(QPainter &painter, const QPointF &topLeft, const Tag &tag, const IconSet &icons,
                double widest)
{
    const QSizeF size = tagSize(tag);
    const QRectF place(topLeft, QSizeF(std::min(size.width(), widest), size.height()));
    const Ink ink = inkOf(tag.tone, icons.theme());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.tint);
    painter.drawRoundedRect(place, px(4), px(4));
    QRectF words = place.adjusted(px(padding), 0, -px(padding), 0);
    if (const QString icon = iconOf(tag); !icon.isEmpty()) {
        painter.drawPixmap(QPointF(words.left(), place.center().y() - px(iconSize) / 2.0),
                           icons.pixmap(icon, ink.ink, iconSize));
        words.setLeft(words.left() + px(iconSize + gap));
    }
    painter.setFont(tagFont());
    painter.setPen(ink.ink);
    const QString shown =
        QFontMetricsF(tagFont()).elidedText(tag.text, Qt::ElideRight, words.width() + 1);
    painter.drawText(words.adjusted(0, 0, 2, 0), Qt::AlignVCenter | Qt::AlignLeft, shown);
    painter.restore();
    return place;
}

TagLabel::TagLabel(Tag tag, const IconSet &icons, QWidget *parent) : QWidget(parent), m_icons(icons)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTag(tag);
}

void TagLabel::setTag(const Tag &tag)
{
    m_tag = tag;
    setAccessibleName(tag.text);
    updateGeometry();
    update();
}

QSize TagLabel::sizeHint() const
{
    return tagSize(m_tag).toSize();
}

QSize TagLabel::minimumSizeHint() const
{
    return sizeHint();
}

void TagLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTag(painter, QPointF(0, 0), m_tag, m_icons, width());
}

} // namespace ankerpunt::ui
