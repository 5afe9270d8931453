// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programmes.h"
#include "core/domain/questions.h"
#include "core/domain/taking_part.h"

/// Partnerships that outlive a project, how they grow and what is agreed.
namespace ankerpunt {

/// How contact between two runs.
enum class ContactWay { None, Direct, Indirect, NoContact };
/// How lasting a partnership is meant to be (UCSIA).
enum class PartnershipKind { None, AdHoc, Repeated, Strategic };

/// A relation between an institution and one or more organisations that outlives a single project.
/// Its stage is the newest stage record.
struct Partnership
{
    Id<Partnership> id;
    QString title;
    PartnershipKind kind = PartnershipKind::None;
    QString basis; ///< list partnership_basis
    ContactRoute contactRoute = ContactRoute::None;
    Id<Person> contactVia;
    Id<Person> contactPerson;
    QString commonGoal;
    QString institutionalObjectives;
    QList<Id<Choice>> attentionGroups; ///< list target_group
    QList<Id<Choice>> levels;          ///< list partnership_level
    QList<Id<Choice>> forms;           ///< list collaboration_form
    YesNo linkResearch = YesNo::None;
    YesNo linkEducation = YesNo::None;
    PartialDate sinceOn;
    PartialDate until;
    std::optional<int> rhythmWeeks;
    QString notes;
};

/// Where something stood on a day. The nine stages of a partnership form one continuum (UCSIA);
/// stepping back is allowed.
struct StageRecord
{
    Id<StageRecord> id;
    Id<AnyRecord> record;
    PartialDate onDay;
    QString partnershipStage; ///< list partnership_stage
    std::optional<QuestionStatus> questionStatus;
    QString ventureStage; ///< list venture_stage
    ProgrammePhase programmePhase = ProgrammePhase::None;
    Id<Person> recordedBy;
    QString evidence;
};

/// How contact between two runs now and how it should run (UCSIA, second reflection).
struct Relation
{
    Id<Relation> id;
    Id<AnyRecord> record;
    Id<AnyRecord> one;
    SofarGroup oneGroup = SofarGroup::None;
    Id<AnyRecord> other;
    SofarGroup otherGroup = SofarGroup::None;
    ContactWay contactNow = ContactWay::None;
    ContactWay contactWished = ContactWay::None;
    Id<AnyRecord> via;
    QString notes;
};

/// What one respondent thinks of a partnership on a day, 1 to 5 (Bringle, Clayton and Price, 2009:
/// closeness, equity, integrity).
struct Assessment
{
    Id<Assessment> id;
    Id<Partnership> partnership;
    QDate assessedOn;
    Id<Person> respondent;
    std::optional<int> frequency;
    std::optional<int> diversity;
    std::optional<int> mutualInfluence;
    std::optional<int> proportionality;
    std::optional<int> winWin;
    std::optional<int> integrity;
    QString sharedValues;
    QString notes;
};

/// What a party gives and receives, and what it costs (Actieleren met impact: reciprocity; UCSIA:
/// cost-benefit balance).
struct Contribution
{
    Id<Contribution> id;
    Id<AnyRecord> record;
    QList<Id<AnyRecord>> who;
    SofarGroup sofar = SofarGroup::None;
    QString kind; ///< list contribution_kind
    QString gives;
    std::optional<int> hours;
    QString receives;
    QString costs;
    std::optional<int> satisfaction;
    QString acknowledgement; ///< how experiential knowledge was honoured
    PartialDate givenOn;
    QString notes;
};

/// What parties signed; an amendment has a parent. Its parties are Party records.
struct Agreement
{
    Id<Agreement> id;
    QString title;
    QString kind; ///< list agreement_kind
    Id<Partnership> partnership;
    Id<Agreement> parent;
    PartialDate signedOn;
    QString signatories;
    PartialDate validFrom;
    PartialDate validUntil;
    QString mainGoal;
    QString jointStatement;
    QString notes;
};

/// A point of attention that was discussed (UCSIA: five for a partnership; Leren met de Stad: for
/// who commissions).
struct ChecklistMark
{
    Id<ChecklistMark> id;
    Id<AnyRecord> record;
    QString item; ///< list checklist_item
    QDate markedOn;
    Id<Person> markedBy;
    QString remark;
};

/// Where one stood between the two sides of a dilemma, -2 to 2 (UCSIA, in conversation).
struct DilemmaPosition
{
    Id<DilemmaPosition> id;
    Id<AnyRecord> record;
    QString dilemma; ///< list dilemma
    std::optional<int> position;
    QString reason;
    QDate takenOn;
    Id<Person> takenBy;
};

namespace record {
template <>
const QList<EnumValue> &enumValues<ContactWay>();
template <>
const QList<EnumValue> &enumValues<PartnershipKind>();
template <>
const Table<Partnership> &table<Partnership>();
template <>
const Table<StageRecord> &table<StageRecord>();
template <>
const Table<Relation> &table<Relation>();
template <>
const Table<Assessment> &table<Assessment>();
template <>
const Table<Contribution> &table<Contribution>();
template <>
const Table<Agreement> &table<Agreement>();
template <>
const Table<ChecklistMark> &table<ChecklistMark>();
template <>
const Table<DilemmaPosition> &table<DilemmaPosition>();
} // namespace record

} // namespace ankerpunt
