// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activities.h"
#include "core/domain/contacts.h"
#include "core/domain/plans.h"
#include "core/domain/programmes.h"
#include "core/domain/projects.h"
#include "core/domain/ventures.h"
#include "core/queries/figures.h"

/// What reports tell of one project, one venture, one party: everything that hangs on it, together.
/// Read from what the counter of the report's figures has read already.
namespace ankerpunt::queries {

/// People of one group: who is named, and the number that was counted; who is named is part of it.
struct GroupSize
{
    SofarGroup group = SofarGroup::None;
    QSet<qint64> named = {};
    int counted = 0;

    [[nodiscard]] int size() const { return std::max(int(named.size()), counted); }
};

struct ProjectPortrait
{
    Project project;
    QString partnerWords; ///< of its question, the newest; none of a sensitive question
    QString researchQuestion;
    Id<Organisation> askedBy;
    QList<Id<Organisation>> partners; ///< its parties, and who asked
    QList<GroupSize> people;          ///< of the project and its teams, in the order of SOFAR
    QList<std::optional<double>> residentsAtActivities; ///< contacts, one for each activity
    QList<Phase> weeks;                                 ///< by teaching week
    QList<Deliverable> deliverables;
    std::optional<Testimonial> quote; ///< the newest with consent
    QList<Adjustment> adjustments;
};

/// The projects that were active in the period that @p counter looks at, in order of their start.
[[nodiscard]] QList<ProjectPortrait> projectPortraits(const FigureCounter &counter);

/// An activity of the period with the residents who were counted at it.
struct ActivityPortrait
{
    Activity activity;
    std::optional<double> residents;
};

/// In order of their days.
[[nodiscard]] QList<ActivityPortrait> activityPortraits(const FigureCounter &counter);

struct VenturePortrait
{
    Venture venture;
    int members = 0;
    int entrants = 0; ///< who came in with a later part
    QList<VentureStep> steps;
};

/// All ventures that had begun by the day, the oldest first.
[[nodiscard]] QList<VenturePortrait> venturePortraits(const FigureCounter &counter);

/// What one party gave and received over all that it takes part in.
struct Exchange
{
    QList<Id<AnyRecord>> who; ///< people and organisations
    SofarGroup group = SofarGroup::None;
    Id<AnyRecord> in; ///< the project, partnership, ...
    QString gives;
    QString receives;
    QString costs;
    std::optional<int> hours;
    std::optional<int> satisfaction; ///< 1 to 5
};

[[nodiscard]] QList<Exchange> exchanges(const FigureCounter &counter);

/// The insights, decisions and signs that were noted in the period. Left out is what was noted
/// about a person or a sensitive question, of which no report tells.
[[nodiscard]] QList<Note> lessons(const FigureCounter &counter);

/// What was promised to an organisation, or in a talk about it, and is not done.
[[nodiscard]] QList<Action> promisesTo(const FigureCounter &counter, Id<Organisation> organisation);

} // namespace ankerpunt::queries
