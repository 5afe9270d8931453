// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/partnership_painting.h"

#include "ui/parts/pattern_brush.h"

#include <QPainter>

#include <algorithm>

namespace ankerpunt::ui {

void paintMapNode(QPainter &painter, const QPointF &middle, double radius, const MapNode &node,
                  const IconSet &icons)
{
    const Theme &theme = icons.theme();
    const bool campus = node.voice == Voice::University;
    const QColor ink = node.missing ? theme.warn : campus ? theme.campus : theme.neighbourhood;
    const QColor tint = node.missing ? theme.surface
                        : campus     ? theme.campusTint
                                     : theme.neighbourhoodTint;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.5, node.missing ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(tint);
    painter.drawEllipse(middle, radius, radius);
    if (node.focus) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middle, radius + px(5), radius + px(5));
    }
    painter.drawPixmap(middle - QPointF(px(20), px(20)) / 2.0, icons.pixmap(node.icon, ink, 20));
    painter.restore();
}

void paintMapLine(QPainter &painter, const QLineF &line, const MapLine &look, const Theme &theme)
{
    using Kind = MapLine::Kind;
    const double width = look.kind == Kind::Often ? 4.8 : look.kind == Kind::Sometimes ? 3.2 : 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.chosen) { // a halo
        painter.setPen(QPen(theme.accentTint, width + 8, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(line);
    }
    QPen pen(look.chosen               ? theme.accent
             : look.kind == Kind::None ? theme.control
                                       : theme.text2,
             look.chosen ? std::max(width, 3.2) : width, Qt::SolidLine, Qt::FlatCap);
    if (look.kind == Kind::ViaSomeone) {
        pen.setDashPattern({3, 2});
    } else if (look.kind == Kind::None) {
        pen.setDashPattern({1, 1.8});
    }
    painter.setPen(pen);
    painter.drawLine(line);
    painter.restore();
}

void paintGiveGet(QPainter &painter, const QRectF &place, const GiveGet &bar, const Theme &theme)
{
    const double word = px(96);
    const double number = px(26);
    const double longest = (place.width() - word) / 2 - number;
    const auto length = [&](int value) {
        return longest * std::clamp(double(value) / std::max(1, bar.most), 0.0, 1.0);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double high = std::min<double>(place.height(), px(18));
    const double top = place.center().y() - high / 2;
    const QRectF left(place.center().x() - word / 2 - length(bar.neighbourhood), top,
                      length(bar.neighbourhood), high);
    const QRectF right(place.center().x() + word / 2, top, length(bar.university), high);
    painter.setBrushOrigin(left.topLeft());
    painter.fillRect(left,
                     patternBrush(report::Fill::Hatched, theme.neighbourhoodTint,
                                  theme.neighbourhood, painter.device()->devicePixelRatioF()));
    painter.setPen(QPen(theme.neighbourhood, 1));
    painter.drawRect(left.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.fillRect(right, theme.campus);
    painter.setPen(theme.text);
    painter.setFont(fontOf(12.5));
    painter.drawText(QRectF(place.center().x() - word / 2, place.top(), word, place.height()),
                     Qt::AlignCenter, bar.what);
    painter.drawText(QRectF(left.left() - number - px(4), place.top(), number, place.height()),
                     Qt::AlignVCenter | Qt::AlignRight, QString::number(bar.neighbourhood));
    painter.drawText(QRectF(right.right() + px(6), place.top(), number, place.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, QString::number(bar.university));
    painter.restore();
}

void paintStaircase(QPainter &painter, const QRectF &place, const QList<Stair> &stairs,
                    const Theme &theme)
{
    using Kind = Stair::Kind;
    const double step = place.width() / std::max<double>(1, double(stairs.size()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < int(stairs.size()); ++i) {
        const Kind kind = stairs.at(i).kind;
        const double rest = stairs.size() > 1 ? double(i) / double(stairs.size() - 1) : 1;
        const double high = place.height() * (0.45 + 0.55 * rest);
        const QRectF stair(place.left() + i * step, place.bottom() - high, step - px(3), high);
        painter.setPen(QPen(kind == Kind::Now       ? theme.accentFill
                            : kind == Kind::Reached ? theme.accent
                                                    : theme.control,
                            1, kind == Kind::Wished ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(kind == Kind::Reached ? theme.accentTint
                         : kind == Kind::Now   ? theme.accentFill
                                               : theme.sunken);
        painter.drawRoundedRect(stair.adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4));
        painter.setFont(fontOf(12, QFont::DemiBold));
        painter.setPen(kind == Kind::Reached ? theme.accent
                       : kind == Kind::Now   ? QColor(Qt::white)
                                             : theme.text2);
        painter.drawText(stair.adjusted(0, 0, 0, -px(4)), Qt::AlignHCenter | Qt::AlignBottom,
                         stairs.at(i).text);
    }
    painter.restore();
}

void paintMark(QPainter &painter, const QPointF &middle, Voice voice, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = px(8);
    if (voice == Voice::University) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.campus);
        painter.drawEllipse(middle, radius, radius);
    } else {
        painter.setPen(QPen(theme.neighbourhood, 2));
        painter.setBrush(theme.surface);
        painter.drawPolygon(QPolygonF{middle + QPointF(0, -radius), middle + QPointF(radius, 0),
                                      middle + QPointF(0, radius), middle + QPointF(-radius, 0)});
    }
    painter.restore();
}

} // namespace ankerpunt::ui
