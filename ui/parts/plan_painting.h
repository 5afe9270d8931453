// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plans.h"
#include "ui/parts/icon_set.h"
#include "ui/parts/tone.h"

class QPainter;

namespace ankerpunt::ui {

/// The pieces of a plan over weeks, for the timeline, the agenda and the cards that show a part of
/// it. Each draws inside the place it is given; only rings, handles and numbers stand out of it.

struct TimelineBlock
{
    PhaseKind phase = PhaseKind::None;
    QString name;
    QString subtitle;
    bool hover = false;
    bool chosen = false; ///< with two handles
    bool pinned = false;
    bool moving = false; ///< dashed and paler, while it is dragged
    int clashes = 0;     ///< told in a number; 0 for none
};
void paintTimelineBlock(QPainter &painter, const QRectF &place, const TimelineBlock &block,
                        const IconSet &icons);

/// A talk with the partner is round, a product square; it stands exactly on its day.
struct Moment
{
    QString icon;
    bool product = false;
    Tone tone = Tone::Accent; ///< of the number
    int clashes = 0;
};
void paintMoment(QPainter &painter, const QPointF &middle, const Moment &moment,
                 const IconSet &icons);

struct WeekColumn
{
    enum class Kind { Lessons, Break, Exams };

    Kind kind = Kind::Lessons;
    QString week;          ///< "wk 9"
    QString name;          ///< "lesson 3", "exams"
    QList<int> holidays{}; ///< days of the week, 1 for Monday
};
void paintWeekColumn(QPainter &painter, const QRectF &place, const WeekColumn &week,
                     const IconSet &icons);

/// A number in a circle at a corner: how many clashes there are.
void paintCount(QPainter &painter, const QPointF &middle, int count, Tone tone, const Theme &theme);

} // namespace ankerpunt::ui
