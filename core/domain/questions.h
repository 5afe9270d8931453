// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people.h"

/// What the neighbourhood asks, from the partner's own words to an assignment for education.
namespace ankerpunt {

struct CourseRun;
struct Project;

/// How far a match is; agreed only when both sides gain (Leren met de Stad).
enum class MatchStatus { Proposed, Discussed, Agreed, Declined };

/// Where a question stands; Closed, Declined, Referred and Withdrawn are finished.
enum class QuestionStatus {
    New,
    Intake,
    Translation,
    SeekingMatch,
    Matched,
    Running,
    Closed,
    Declined,
    Referred,
    Withdrawn
};
/// Whether a question in this state still asks for something: it is not closed, declined, referred
/// or withdrawn.
[[nodiscard]] bool isUnfinished(QuestionStatus status);

enum class QuestionNature { None, Problem, Opportunity, Both };
enum class PerceivedBy { None, Organisation, Residents, Both };
enum class Fit { None, Direct, AfterTranslation, NoFit };
enum class WordingStage { PartnerWords, ResearchQuestion, Assignment };

/// A question or need that was brought in, by an organisation or by a resident alone.
struct Question
{
    Id<Question> id;
    QString title;
    Id<Organisation> organisation;
    Id<Person> person;
    QDate submittedOn;
    QString channel; ///< list question_channel
    ContactRoute contactRoute = ContactRoute::None;
    QList<Id<Neighbourhood>> neighbourhoods;
    QList<Id<Choice>> themes;
    QList<Id<Choice>> targetGroups;
    QuestionNature nature = QuestionNature::None;
    PerceivedBy perceivedBy = PerceivedBy::None;
    PartialDate since;
    QString ask; ///< list question_ask
    Fit fit = Fit::None;
    QuestionStatus status = QuestionStatus::New;
    QList<Id<Choice>> expectedValues; ///< list partner_value
    QList<Id<Choice>> wantedLevels;   ///< list education_level
    bool sensitive = false;           ///< counted in reports, its texts are in none
    QString triedBefore;
    QString purpose;
    YesNo societal = YesNo::None;
    QList<Id<Choice>> wantedFrom; ///< list person_function
    bool cityWide = false;
    QDate repliedOn;
    QString closedReason; ///< list closed_reason
    bool example = false;
    QString notes;
};

/// A text of a question at one stage; of several the newest counts, the partner's words stay.
struct Wording
{
    Id<Wording> id;
    Id<Question> question;
    WordingStage stage = WordingStage::PartnerWords;
    QString text;
    QDate writtenOn;
    Id<Person> writtenBy;
    QDate approvedOn;
};

/// A question offered to a course run or project; agreed only when it says what both sides gain
/// (Leren met de Stad).
struct Match
{
    Id<Match> id;
    Id<Question> question;
    Id<CourseRun> courseRun;
    Id<Project> project;
    MatchStatus status = MatchStatus::Proposed;
    QDate discussedOn;
    QList<Id<Person>> talkedWith;
    QString benefitEducation;
    QString benefitPartner;
    Id<Person> checkedBy;
    Id<Person> handedOverTo;
    QString declinedReason;
    QString notes;
};

/// What a neighbourhood or a programme could do, before there is a question (UCSIA: the buurtanker
/// has sight of both).
struct Offer
{
    Id<Offer> id;
    Id<AnyRecord> record;
    QString text;
    QList<Id<Choice>> themes; ///< list theme
    PartialDate from;
    PartialDate until;
    bool closed = false;
};

namespace record {
template <>
const QList<EnumValue> &enumValues<MatchStatus>();
template <>
const QList<EnumValue> &enumValues<QuestionStatus>();
template <>
const QList<EnumValue> &enumValues<QuestionNature>();
template <>
const QList<EnumValue> &enumValues<PerceivedBy>();
template <>
const QList<EnumValue> &enumValues<Fit>();
template <>
const QList<EnumValue> &enumValues<WordingStage>();
template <>
const Table<Question> &table<Question>();
template <>
const Table<Wording> &table<Wording>();
template <>
const Table<Match> &table<Match>();
template <>
const Table<Offer> &table<Offer>();
} // namespace record

} // namespace ankerpunt
