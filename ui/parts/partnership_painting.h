// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/icon_set.h"

class QPainter;

namespace ankerpunt::ui {

/// The pieces of the drawings of a partnership: who speaks with whom, give and get, how close. The
/// university is petrol and solid, the neighbourhood terracotta and hatched.
enum class Voice { University, Neighbourhood };

struct MapNode
{
    Voice voice = Voice::University;
    QString icon;
    bool missing = false; ///< nobody speaks for it yet: hollow, dashed, amber
    bool focus = false;   ///< a second ring
};
void paintMapNode(QPainter &painter, const QPointF &middle, double radius, const MapNode &node,
                  const IconSet &icons);

struct MapLine
{
    enum class Kind { Often, Sometimes, Seldom, ViaSomeone, None };

    Kind kind = Kind::None;
    bool chosen = false;
};
void paintMapLine(QPainter &painter, const QLineF &line, const MapLine &look, const Theme &theme);

/// What one gives and gets of one thing: the neighbourhood to the left, the university to the right
/// of the word, each with its number outside. @p most is the longest bar of all things together.
struct GiveGet
{
    QString what;
    int neighbourhood = 0;
    int university = 0;
    int most = 1;
};
void paintGiveGet(QPainter &painter, const QRectF &place, const GiveGet &bar, const Theme &theme);

struct Stair
{
    enum class Kind { Reached, Now, Later, Wished };

    Kind kind;
    QString text;
};
void paintStaircase(QPainter &painter, const QRectF &place, const QList<Stair> &stairs,
                    const Theme &theme);
/// Where somebody says that the partnership stands: a circle is our mark, a diamond the partner's.
void paintMark(QPainter &painter, const QPointF &middle, Voice voice, const Theme &theme);

} // namespace ankerpunt::ui
