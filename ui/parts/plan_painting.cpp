// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/plan_painting.h"

#include "core/base/literals.h"
#include "ui/parts/pattern_brush.h"

#include <QPainter>
#include <QPainterPath>

namespace ankerpunt::ui {

namespace {

constexpr int band = 8;
constexpr int padding = 6;
constexpr int momentSize = 24;

void paintHandles(QPainter &painter, const QRectF &place, const Theme &theme)
{
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(place.adjusted(-2.5, -2.5, 2.5, 2.5), px(6), px(6));
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(theme.surface);
    for (const double x : {place.left(), place.right()}) {
        painter.drawRoundedRect(QRectF(x - px(4), place.center().y() - px(10), px(8), px(20)), 2,
                                2);
    }
}

} // namespace

void paintCount(QPainter &painter, const QPointF &middle, int count, Tone tone, const Theme &theme)
{
    const bool bad = tone == Tone::Bad;
    const Ink ink = inkOf(tone, theme);
    const double radius = px(9);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(bad ? theme.page : ink.ink, 1.5));
    painter.setBrush(bad ? ink.ink : ink.tint);
    painter.drawEllipse(middle, radius, radius);
    painter.setFont(fontOf(11.5, QFont::DemiBold));
    painter.setPen(!bad ? ink.ink : theme.isDark ? QColor(0x15181A) : QColor(Qt::white));
    painter.drawText(QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius),
                     Qt::AlignCenter, QString::number(count));
    painter.restore();
}

void paintTimelineBlock(QPainter &painter, const QRectF &place, const TimelineBlock &block,
                        const IconSet &icons)
{
    const Theme &theme = icons.theme();
    const Ink ink = inkOf(block.phase, theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(block.moving ? 0.6 : 1);
    const QRectF frame = place.adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(frame, px(4), px(4));
    painter.fillPath(shape, ink.tint);
    painter.setClipPath(shape);
    // The pattern begins at the block, so that a block looks the same wherever it lies.
    const QRectF top(place.topLeft(), QSizeF(place.width(), px(band)));
    painter.setBrushOrigin(top.topLeft());
    painter.fillRect(top, phaseBrush(block.phase, theme, painter.device()->devicePixelRatioF()));
    painter.setClipping(false);
    painter.setPen(QPen(ink.ink, block.hover ? 2 : 1, block.moving ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    const QRectF words = place.adjusted(px(padding), px(band + 3), -px(4), -px(2));
    const auto line = [&](double y, const QFont &font, const QColor &colour, const QString &text) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRectF(words.left(), y, words.width(), px(16)),
                         Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetricsF(font).elidedText(text, Qt::ElideRight, words.width()));
    };
    line(words.top(), fontOf(11, QFont::DemiBold), theme.text, block.name);
    line(words.top() + px(15), fontOf(11), theme.text2, block.subtitle);
    if (block.pinned) {
        painter.drawPixmap(place.bottomRight() - QPointF(px(18), px(18)),
                           icons.pixmap(u"pin"_s, theme.text2, 14));
    }
    if (block.chosen) {
        paintHandles(painter, place, theme);
    }
    if (block.clashes > 0) {
        paintCount(painter, place.topRight() + QPointF(-px(3), 0), block.clashes, Tone::Bad, theme);
    }
    painter.restore();
}

void paintMoment(QPainter &painter, const QPointF &middle, const Moment &moment,
                 const IconSet &icons)
{
    const Theme &theme = icons.theme();
    const bool clash = moment.clashes > 0 && moment.tone == Tone::Bad;
    const double side = px(momentSize);
    const QRectF place(middle - QPointF(side, side) / 2, QSizeF(side, side));
    const QColor ink = clash ? theme.bad : theme.accent;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (moment.product) {
        painter.setPen(QPen(ink, 1));
        painter.setBrush(theme.surface);
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(clash ? theme.bad : theme.accentFill);
        painter.drawEllipse(place);
    }
    const QColor sign = moment.product          ? ink
                        : clash && theme.isDark ? QColor(0x15181A)
                                                : QColor(Qt::white);
    painter.drawPixmap(middle - QPointF(px(14), px(14)) / 2.0, icons.pixmap(moment.icon, sign, 14));
    if (moment.clashes > 0) {
        paintCount(painter, place.topLeft(), moment.clashes, moment.tone, theme);
    }
    painter.restore();
}

void paintWeekColumn(QPainter &painter, const QRectF &place, const WeekColumn &week,
                     const IconSet &icons)
{
    using Kind = WeekColumn::Kind;
    const Theme &theme = icons.theme();
    const double ratio = painter.device()->devicePixelRatioF();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(week.kind == Kind::Break
                         ? patternBrush(report::Fill::Hatched, theme.sunken, theme.line, ratio)
                     : week.kind == Kind::Exams ? crossBrush(theme.sunken, theme.line, ratio)
                                                : QBrush(theme.surface));
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
    const double day = (place.width() - 2) / 7;
    for (const int holiday : week.holidays) {
        painter.fillRect(QRectF(place.left() + 1 + (holiday - 1) * day, place.top() + 1, day,
                                place.height() - 2),
                         theme.warnTint);
    }
    painter.setFont(fontOf(11.5));
    painter.setPen(theme.text2);
    painter.drawText(place.adjusted(px(8), px(4), 0, 0), Qt::AlignTop | Qt::AlignLeft, week.week);
    const QRectF label(place.left() + px(6), place.bottom() - px(27), place.width() - px(12),
                       px(20));
    painter.setPen(
        week.kind == Kind::Lessons
            ? QPen(Qt::NoPen)
            : QPen(theme.control, 1, week.kind == Kind::Break ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(week.kind == Kind::Lessons ? theme.accentTint : theme.surface);
    painter.drawRoundedRect(label.adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4));
    painter.setFont(fontOf(11.5, QFont::DemiBold));
    painter.setPen(week.kind == Kind::Lessons ? theme.accent : theme.text);
    painter.drawText(
        label, Qt::AlignCenter,
        QFontMetricsF(painter.font()).elidedText(week.name, Qt::ElideRight, label.width() - 4));
    painter.restore();
}

} // namespace ankerpunt::ui
