// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/taking_part.h"

/// What was done in the neighbourhood or on the campus, and how many came.
namespace ankerpunt {

struct Programme;
struct Project;

/// Who comes to whom (UCSIA).
enum class Direction { None, ToNeighbourhood, ToCampus };
/// The areas in which an institution and a neighbourhood meet (UCSIA).
enum class Area { None, Infrastructure, Education, Network };
/// Whether residents help or attend (UCSIA).
enum class Involvement { None, TakesPart, Attends };

/// Something that was held: an intervention, a training, a try-out, a network event. Organisations
/// are parties, people head counts.
struct Activity
{
    Id<Activity> id;
    QDate heldOn;
    QString title;
    QString form; ///< list activity_form
    Direction direction = Direction::None;
    Area area = Area::None;
    QList<Id<Neighbourhood>> neighbourhoods;
    Id<Location> location;
    QString room;
    Id<Project> project;
    Id<Programme> programme;
    QList<Id<Choice>> themes;       ///< list theme
    QList<Id<Choice>> targetGroups; ///< list target_group
    YesNo withMinors = YesNo::None;
    QString access; ///< list access
    std::optional<int> newContacts;
    QString notes;
};

/// How many people came, without names; also questions for help at a location per month.
struct HeadCount
{
    Id<HeadCount> id;
    Id<AnyRecord> record;
    PartialDate countedOn;
    SofarGroup sofar = SofarGroup::None;
    Involvement involvement = Involvement::None;
    QString requestKind; ///< list help_request_kind
    std::optional<int> number;
    QString notes;
};

namespace record {
template <>
const QList<EnumValue> &enumValues<Direction>();
template <>
const QList<EnumValue> &enumValues<Area>();
template <>
const QList<EnumValue> &enumValues<Involvement>();
template <>
const Table<Activity> &table<Activity>();
template <>
const Table<HeadCount> &table<HeadCount>();
} // namespace record

} // namespace ankerpunt
