// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people.h"

/// Who takes part in what: parties are organisations or groups, participations are people.
namespace ankerpunt {

struct Team;

/// The groups of the SOFAR model (Bringle, Clayton and Price, 2009).
enum class SofarGroup { None, Student, Organisation, Faculty, Administrator, Resident };
/// What study load is counted in: EC of 28 hours (NL), studiepunt of 25 to 30 hours (BE), or hours
/// (mbo).
enum class CreditUnit { None, Ec, Stp, Sbu };
/// Why a student takes part (WIJS: from one's own programme, beside it, or as a volunteer).
enum class ParticipationKind { None, OwnProgramme, ExtraCurricular, Voluntary };

/// An organisation or a group in a role in something, from then until then. Partners are counted
/// here only.
struct Party
{
    Id<Party> id;
    Id<AnyRecord> record;
    Id<Organisation> organisation;
    SofarGroup sofar = SofarGroup::None;
    QString groupName;
    QString role; ///< list party_role
    Id<Organisation> onBehalfOf;
    PartialDate from;
    PartialDate until;
    QString notes;
};

/// A person, or a number of unnamed people, in a role in something. People are counted here only;
/// who is named is part of the count.
struct Participation
{
    Id<Participation> id;
    Id<AnyRecord> record;
    Id<Person> person;
    std::optional<int> number; ///< without names
    QString role;              ///< list person_function
    Id<Team> team;
    QString level; ///< list education_level
    std::optional<Decimal> credits;
    CreditUnit creditUnit = CreditUnit::None;
    std::optional<int> hours;
    ParticipationKind kind = ParticipationKind::None;
    QString ageGroup;        ///< list age_group
    std::optional<int> part; ///< Learning Lab Overvecht works in two parts
    YesNo continues = YesNo::None;
    YesNo entrant = YesNo::None; ///< came in with the second part
    PartialDate from;
    PartialDate until;
    QString notes;
};

/// The group of a function or role, by its code in the list person_function; @p atInstitution tells
/// the staff of an institution from that of another organisation.
[[nodiscard]] SofarGroup sofarGroup(const QString &function, bool atInstitution);

namespace record {
template <>
const QList<EnumValue> &enumValues<SofarGroup>();
template <>
const QList<EnumValue> &enumValues<CreditUnit>();
template <>
const QList<EnumValue> &enumValues<ParticipationKind>();
template <>
const Table<Party> &table<Party>();
template <>
const Table<Participation> &table<Participation>();
} // namespace record

} // namespace ankerpunt
