// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/icon_set.h"

class QPainter;
class QRectF;

namespace ankerpunt::ui {

/// What stands before a record's name: a person's initials in a circle, else the icon of the kind
/// in a rounded square. Who lives or works in the neighbourhood is terracotta, all else petrol.
struct Avatar
{
    QString kind;
    QString title;
    bool archived = false;
    bool ofCampus = false;
    bool done = false;   ///< a tick stands in place of the kind's sign
    bool onTint = false; ///< the ground under it is tinted already
};
void paintAvatar(QPainter &painter, const QRectF &place, const Avatar &avatar,
                 const IconSet &icons);

} // namespace ankerpunt::ui
