// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/taking_part.h"

/// Programmes, what they want to reach, who pays, what was noticed.
namespace ankerpunt {

struct Agreement;

/// How settled a programme is (WIJS).
enum class ProgrammePhase { None, Experiment, Pilot, Project, Structural };
/// What a goal does to the work (WIJS: more, broader, deeper).
enum class GoalDirection { None, More, Broader, Deeper };
/// How far a goal is.
enum class GoalStatus { NotStarted, Running, Reached, NotReached };

/// A programme, lab, living lab or platform; an edition is part of one. Its parties are Party
/// records.
struct Programme
{
    Id<Programme> id;
    QString title;
    QString shortName;
    QString kind; ///< list programme_kind
    ProgrammePhase phase = ProgrammePhase::None;
    PartialDate startedOn;
    PartialDate endedOn;
    Id<Programme> parent;
    std::optional<int> edition;
    Id<Programme> succeeds;
    QString umbrella;
    Id<Agreement> agreement;
    QString goal;
    QString longTermGoal;
    bool requiresResident = false;
    bool requiresOrganisation = false;
    Id<Person> contactPerson;
    QList<Id<Neighbourhood>> neighbourhoods;
    QList<Id<Choice>> themes;  ///< list theme
    QList<Id<Choice>> pillars; ///< list pillar
    QString countries;
    QString notes;
};

/// A result that a programme promised for a period (WIJS), with a figure to measure it by where
/// there is one.
struct Goal
{
    Id<Goal> id;
    Id<Programme> programme;
    QString period;
    std::optional<int> number;
    QString text;
    GoalDirection direction = GoalDirection::None;
    GoalStatus status = GoalStatus::NotStarted;
    QString figure; ///< key of a figure, such as students_per_year
    std::optional<int> target;
    QList<Id<AnyRecord>> evidence;
    QString notes;
};

/// A figure that was measured outside this program, dated and with its source.
struct IndicatorValue
{
    Id<IndicatorValue> id;
    Id<AnyRecord> record;
    QString indicator;
    PartialDate measuredOn;
    std::optional<Decimal> value;
    QString unit;
    QString origin;
};

/// Money for a period, and when it must be accounted for.
struct Funding
{
    Id<Funding> id;
    Id<AnyRecord> record;
    QString scheme;
    Id<Organisation> funder;
    QString funderName; ///< where the funder is no organisation in this file
    std::optional<int> year;
    std::optional<Decimal> amount; ///< in euros
    QDate from;
    QDate until;
    QDate accountBy;
    QString notes;
};

/// Something noticed on a day: a milestone, a decision, an insight, a sign, the impact of an
/// institution.
struct Note
{
    Id<Note> id;
    Id<AnyRecord> record;
    QString kind; ///< list note_kind
    PartialDate notedOn;
    QString text;
    SofarGroup about = SofarGroup::None;
    QString origin;
};

namespace record {
template <>
const QList<EnumValue> &enumValues<ProgrammePhase>();
template <>
const QList<EnumValue> &enumValues<GoalDirection>();
template <>
const QList<EnumValue> &enumValues<GoalStatus>();
template <>
const Table<Programme> &table<Programme>();
template <>
const Table<Goal> &table<Goal>();
template <>
const Table<IndicatorValue> &table<IndicatorValue>();
template <>
const Table<Funding> &table<Funding>();
template <>
const Table<Note> &table<Note>();
} // namespace record

} // namespace ankerpunt
