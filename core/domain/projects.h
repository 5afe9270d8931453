// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/partnerships.h"
#include "core/domain/taking_part.h"

/// Projects, who thought what of them, and what came of it.
namespace ankerpunt {

struct CourseRun;
struct Question;
struct Reflection;

/// What students are in a partner organisation (UCSIA, dilemma 4).
enum class StudentRole { None, Supporter, Innovator, Both };
/// Whether the purpose stands before students start (UCSIA, dilemma 5).
enum class Finality { None, Fixed, Emerging };
/// Whether the work lies within the domain of the degree programme (UCSIA, dilemma 3).
enum class DomainFit { None, Inside, Partly, Outside };
/// How much a partner is involved (Leren met de Stad).
enum class Commitment { None, Light, Medium, Intensive };
/// How far a project is.
enum class ProjectStatus { Planned, Running, Completed, Stopped };
/// Where an actor stands in the force field.
enum class Stance { None, For, Neutral, Against, Unknown };
/// Whether an actor takes part already (UCSIA, first reflection).
enum class ActorStatus { Present, Wished, Missing };
/// What became of an assumption once it was questioned.
enum class AssumptionOutcome { Open, Kept, Adjusted, Dropped };

/// What students, partners and residents do together on a question. Its people are participations,
/// its partners parties.
struct Project
{
    Id<Project> id;
    QString title;
    QString kind; ///< list project_kind
    Id<Question> question;
    Id<CourseRun> courseRun;
    Id<Project> aroseFrom;
    QList<Id<Neighbourhood>> neighbourhoods;
    QList<Id<Choice>> themes;  ///< list theme
    QList<Id<Choice>> methods; ///< list research_method
    QString collaborationMode; ///< list collaboration_mode
    StudentRole studentRole = StudentRole::None;
    Finality finality = Finality::None;
    DomainFit domainFit = DomainFit::None;
    Commitment partnerCommitment = Commitment::None;
    std::optional<int> hoursPerWeek;
    QDate startsOn;
    QDate endsOn;
    ProjectStatus status = ProjectStatus::Planned;
    QString collaborationDescription;
    QString intendedChange;
    QString intendedResult;
    QString achievedResult;
    Degree resultStatus = Degree::None;
    QString concreteChange;
    QString carriedOnBy;
    QString carriedOnHow;
    QString continuity;
    QDate followUpOn;
    std::optional<int> usabilityExpected;
    std::optional<int> usabilityActual;
    QString valueCity;
    QString valueResidents;
    QString valueStudents;
    QString lesson;
    YesNo residentInvolved = YesNo::None; ///< compared with who takes part
    YesNo organisationInvolved = YesNo::None;
    QString notes;
};

/// Some of the people of a project; of more levels when two or more of mbo, hbo and wo take part.
struct Team
{
    Id<Team> id;
    Id<Project> project;
    QString name;
    QString notes;
};

/// What a party expects or provides, when, and whether it came (UCSIA: expectation management;
/// Leren met de Stad: information and access).
struct Expectation
{
    Id<Expectation> id;
    Id<AnyRecord> record;
    QString kind; ///< list expectation_kind
    SofarGroup sofar = SofarGroup::None;
    Id<AnyRecord> who;
    QString text;
    QDate agreedOn;
    QDate dueOn;
    QDate receivedOn;
    Degree met = Degree::None;
};

/// A change of course on a day, why, and who agreed (UCSIA: room to adjust).
struct Adjustment
{
    Id<Adjustment> id;
    Id<AnyRecord> record;
    QDate adjustedOn;
    QString what;
    QString why;
    QList<Id<AnyRecord>> agreedBy;
};

/// A value for the partner or the student that was expected of a project, and whether it came
/// (Leren met de Stad; Actieleren met impact).
struct Value
{
    Id<Value> id;
    Id<Project> project;
    QString partnerValue;   ///< list partner_value
    QString studentOutcome; ///< list student_outcome
    YesNo expected = YesNo::None;
    YesNo realised = YesNo::None;
    std::optional<int> scoreBefore;
    std::optional<int> scoreAfter;
    QString notes;
};

/// A quotation; shown by role alone unless its speaker agreed to be named.
struct Testimonial
{
    Id<Testimonial> id;
    Id<AnyRecord> record;
    QDate saidOn;
    QString role; ///< list person_function
    Id<Person> person;
    QString quote;
    YesNo consent = YesNo::None;
    bool showName = false;
};

/// Who plays a part in the force field around a project, partner or not (Actieleren met impact;
/// UCSIA, first reflection).
struct Actor
{
    Id<Actor> id;
    Id<AnyRecord> record;
    QString name;
    Id<AnyRecord> who;
    SofarGroup sofar = SofarGroup::None;
    QString interest;
    std::optional<int> influence;
    Stance stance = Stance::None;
    ActorStatus status = ActorStatus::Present;
    YesNo isPartner = YesNo::None;
    ContactWay contactNow = ContactWay::None;
    ContactWay contactWished = ContactWay::None;
    Id<AnyRecord> via;
    QString notes;
};

/// A belief that was found in a reflection, and what became of it when it was questioned.
struct Assumption
{
    Id<Assumption> id;
    Id<AnyRecord> record;
    QString text;
    QString heldBy;
    Id<Reflection> foundIn;
    QDate questionedOn;
    AssumptionOutcome outcome = AssumptionOutcome::Open;
    QString notes;
};

namespace record {
template <>
const QList<EnumValue> &enumValues<StudentRole>();
template <>
const QList<EnumValue> &enumValues<Finality>();
template <>
const QList<EnumValue> &enumValues<DomainFit>();
template <>
const QList<EnumValue> &enumValues<Commitment>();
template <>
const QList<EnumValue> &enumValues<ProjectStatus>();
template <>
const QList<EnumValue> &enumValues<Stance>();
template <>
const QList<EnumValue> &enumValues<ActorStatus>();
template <>
const QList<EnumValue> &enumValues<AssumptionOutcome>();
template <>
const Table<Project> &table<Project>();
template <>
const Table<Team> &table<Team>();
template <>
const Table<Expectation> &table<Expectation>();
template <>
const Table<Adjustment> &table<Adjustment>();
template <>
const Table<Value> &table<Value>();
template <>
const Table<Testimonial> &table<Testimonial>();
template <>
const Table<Actor> &table<Actor>();
template <>
const Table<Assumption> &table<Assumption>();
} // namespace record

} // namespace ankerpunt
