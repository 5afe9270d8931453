// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/avatar.h"

#include "core/base/literals.h"

#include <QPainter>

namespace ankerpunt::ui {

namespace {

/// The first letters of the first and the last word that begin with a capital.
QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (!word.at(0).isUpper()) {
            continue;
        }
        initials = initials.left(1) + word.at(0);
    }
    return initials.isEmpty() ? name.left(1).toUpper() : initials;
}

} // namespace

void paintAvatar(QPainter &painter, const QRectF &place, const Avatar &avatar, const IconSet &icons)
{
    const Theme &theme = icons.theme();
    const bool person = avatar.kind == u"person"_s;
    const bool near = !avatar.ofCampus && (person || avatar.kind == u"organisation"_s);
    const QColor ink = avatar.archived ? theme.text3 : near ? theme.neighbourhood : theme.campus;
    const QColor tint = avatar.archived ? theme.sunken
                        : avatar.onTint ? theme.surface
                        : near          ? theme.neighbourhoodTint
                                        : theme.campusTint;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    const double radius = person ? place.width() / 2 : px(6);
    painter.drawRoundedRect(place, radius, radius);
    if (person && !avatar.archived) {
        painter.setPen(ink);
        painter.setFont(fontOf(12, QFont::DemiBold));
        painter.drawText(place, Qt::AlignCenter, initialsOf(avatar.title));
    } else {
        const int size = 16;
        const QPointF corner = place.center() - QPointF(px(size), px(size)) / 2.0;
        const QString icon = avatar.archived ? u"archive"_s
                             : avatar.done   ? u"check"_s
                                             : iconOfKind(avatar.kind);
        painter.drawPixmap(corner, icons.pixmap(icon, ink, size));
    }
    painter.restore();
}

} // namespace ankerpunt::ui
