// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/questions.h"

#include "core/domain/education.h"
#include "core/domain/projects.h"

namespace ankerpunt {

bool isUnfinished(QuestionStatus status)
{
    return status != QuestionStatus::Closed && status != QuestionStatus::Declined &&
           status != QuestionStatus::Referred && status != QuestionStatus::Withdrawn;
}

} // namespace ankerpunt

namespace ankerpunt::record {

template <>
const QList<EnumValue> &enumValues<MatchStatus>()
{
    static const QList<EnumValue> values{
        {int(MatchStatus::Proposed), "PROPOSED", QT_TRANSLATE_NOOP("domain", "proposed")},
        {int(MatchStatus::Discussed), "DISCUSSED", QT_TRANSLATE_NOOP("domain", "discussed")},
        {int(MatchStatus::Agreed), "AGREED", QT_TRANSLATE_NOOP("domain", "agreed")},
        {int(MatchStatus::Declined), "DECLINED", QT_TRANSLATE_NOOP("domain", "turned down")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<QuestionStatus>()
{
    static const QList<EnumValue> values{
        {int(QuestionStatus::New), "NEW", QT_TRANSLATE_NOOP("domain", "new")},
        {int(QuestionStatus::Intake), "INTAKE", QT_TRANSLATE_NOOP("domain", "in intake")},
        {int(QuestionStatus::Translation), "TRANSLATION",
         QT_TRANSLATE_NOOP("domain", "being translated")},
        {int(QuestionStatus::SeekingMatch), "SEEKING_MATCH",
         QT_TRANSLATE_NOOP("domain", "seeking a match")},
        {int(QuestionStatus::Matched), "MATCHED", QT_TRANSLATE_NOOP("domain", "matched")},
        {int(QuestionStatus::Running), "RUNNING", QT_TRANSLATE_NOOP("domain", "running")},
        {int(QuestionStatus::Closed), "CLOSED", QT_TRANSLATE_NOOP("domain", "closed")},
        {int(QuestionStatus::Declined), "DECLINED", QT_TRANSLATE_NOOP("domain", "declined")},
        {int(QuestionStatus::Referred), "REFERRED", QT_TRANSLATE_NOOP("domain", "referred")},
        {int(QuestionStatus::Withdrawn), "WITHDRAWN",
         QT_TRANSLATE_NOOP("domain", "withdrawn by the partner")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<QuestionNature>()
{
    static const QList<EnumValue> values{
        {int(QuestionNature::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(QuestionNature::Problem), "PROBLEM", QT_TRANSLATE_NOOP("domain", "problem")},
        {int(QuestionNature::Opportunity), "OPPORTUNITY",
         QT_TRANSLATE_NOOP("domain", "opportunity")},
        {int(QuestionNature::Both), "BOTH",
         QT_TRANSLATE_NOOP("domain", "problem and opportunity")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<PerceivedBy>()
{
    static const QList<EnumValue> values{
        {int(PerceivedBy::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(PerceivedBy::Organisation), "ORGANISATION",
         QT_TRANSLATE_NOOP("domain", "organisation")},
        {int(PerceivedBy::Residents), "RESIDENTS", QT_TRANSLATE_NOOP("domain", "residents")},
        {int(PerceivedBy::Both), "BOTH",
         QT_TRANSLATE_NOOP("domain", "organisation and residents")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<Fit>()
{
    static const QList<EnumValue> values{
        {int(Fit::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(Fit::Direct), "DIRECT", QT_TRANSLATE_NOOP("domain", "as it is")},
        {int(Fit::AfterTranslation), "AFTER_TRANSLATION",
         QT_TRANSLATE_NOOP("domain", "after translation")},
        {int(Fit::NoFit), "NO_FIT", QT_TRANSLATE_NOOP("domain", "does not fit")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<WordingStage>()
{
    static const QList<EnumValue> values{
        {int(WordingStage::PartnerWords), "PARTNER_WORDS",
         QT_TRANSLATE_NOOP("domain", "in the words of the partner")},
        {int(WordingStage::ResearchQuestion), "RESEARCH_QUESTION",
         QT_TRANSLATE_NOOP("domain", "question for education")},
        {int(WordingStage::Assignment), "ASSIGNMENT", QT_TRANSLATE_NOOP("domain", "assignment")}};
    return values;
}

template <>
const Table<Question> &table<Question>()
{
    static const Table<Question> description(
        "question", QT_TRANSLATE_NOOP("domain", "Question"),
        QT_TRANSLATE_NOOP("domain", "Questions"), [](Table<Question> &t) {
            t.field("title", &Question::title, QT_TRANSLATE_NOOP("domain", "Title"))
                .required()
                .naming();
            t.field("organisation_id", &Question::organisation,
                    QT_TRANSLATE_NOOP("domain", "Submitted by"));
            t.field("person_id", &Question::person, QT_TRANSLATE_NOOP("domain", "Contact person"));
            t.field("submitted_on", &Question::submittedOn,
                    QT_TRANSLATE_NOOP("domain", "Submitted on"))
                .ordering();
            t.field("channel", &Question::channel, QT_TRANSLATE_NOOP("domain", "Came in by"))
                .choice("question_channel");
            t.field("contact_route", &Question::contactRoute,
                    QT_TRANSLATE_NOOP("domain", "Contact route"));
            t.field("neighbourhoods", &Question::neighbourhoods,
                    QT_TRANSLATE_NOOP("domain", "Neighbourhoods"));
            t.field("themes", &Question::themes, QT_TRANSLATE_NOOP("domain", "Themes"))
                .choice("theme");
            t.field("target_groups", &Question::targetGroups,
                    QT_TRANSLATE_NOOP("domain", "Target groups"))
                .choice("target_group");
            t.field("nature", &Question::nature,
                    QT_TRANSLATE_NOOP("domain", "Problem or opportunity"));
            t.field("perceived_by", &Question::perceivedBy, QT_TRANSLATE_NOOP("domain", "Seen by"));
            t.field("since", &Question::since, QT_TRANSLATE_NOOP("domain", "Goes on since"));
            t.field("ask", &Question::ask, QT_TRANSLATE_NOOP("domain", "What is asked"))
                .choice("question_ask");
            t.field("fit", &Question::fit, QT_TRANSLATE_NOOP("domain", "Fits education"));
            t.field("status", &Question::status, QT_TRANSLATE_NOOP("domain", "Status"));
            t.field("expected_values", &Question::expectedValues,
                    QT_TRANSLATE_NOOP("domain", "Expected added value"))
                .choice("partner_value");
            t.field("wanted_levels", &Question::wantedLevels,
                    QT_TRANSLATE_NOOP("domain", "Wanted level"))
                .choice("education_level");
            t.field("sensitive", &Question::sensitive, QT_TRANSLATE_NOOP("domain", "Sensitive"));
            t.field("tried_before", &Question::triedBefore,
                    QT_TRANSLATE_NOOP("domain", "Tried before"))
                .multiline();
            t.field("purpose", &Question::purpose, QT_TRANSLATE_NOOP("domain", "What it is for"))
                .multiline();
            t.field("societal", &Question::societal,
                    QT_TRANSLATE_NOOP("domain", "Societal question"));
            t.field("wanted_from", &Question::wantedFrom,
                    QT_TRANSLATE_NOOP("domain", "Help wanted from"))
                .choice("person_function");
            t.field("city_wide", &Question::cityWide, QT_TRANSLATE_NOOP("domain", "City-wide"));
            t.field("replied_on", &Question::repliedOn, QT_TRANSLATE_NOOP("domain", "Replied on"));
            t.field("closed_reason", &Question::closedReason,
                    QT_TRANSLATE_NOOP("domain", "Why it ended"))
                .choice("closed_reason");
            t.field("example", &Question::example,
                    QT_TRANSLATE_NOOP("domain", "Example for others"));
            t.field("notes", &Question::notes, QT_TRANSLATE_NOOP("domain", "Notes"))
                .multiline()
                .sensitive();
            t.rule("since",
                   QT_TRANSLATE_NOOP("domain", "A question cannot go on since a day after it was "
                                               "submitted."),
                   [](const Question &q) {
                       return !q.since.isValid() || !q.submittedOn.isValid() ||
                              q.since.first <= q.submittedOn;
                   });
        });
    return description;
}

template <>
const Table<Wording> &table<Wording>()
{
    static const Table<Wording> description(
        "wording", QT_TRANSLATE_NOOP("domain", "Wording"), QT_TRANSLATE_NOOP("domain", "Wordings"),
        [](Table<Wording> &t) {
            t.field("question_id", &Wording::question, QT_TRANSLATE_NOOP("domain", "Question"))
                .required()
                .partOf();
            t.field("stage", &Wording::stage, QT_TRANSLATE_NOOP("domain", "Stage"));
            t.field("text", &Wording::text, QT_TRANSLATE_NOOP("domain", "Text"))
                .required()
                .multiline()
                .naming()
                .sensitive();
            t.field("written_on", &Wording::writtenOn, QT_TRANSLATE_NOOP("domain", "Written on"))
                .ordering();
            t.field("written_by_id", &Wording::writtenBy,
                    QT_TRANSLATE_NOOP("domain", "Translated by"));
            t.field("approved_on", &Wording::approvedOn,
                    QT_TRANSLATE_NOOP("domain", "Approved by the partner on"));
        });
    return description;
}

template <>
const Table<Match> &table<Match>()
{
    static const Table<Match> description(
        "match", QT_TRANSLATE_NOOP("domain", "Match"), QT_TRANSLATE_NOOP("domain", "Matches"),
        [](Table<Match> &t) {
            t.field("question_id", &Match::question, QT_TRANSLATE_NOOP("domain", "Question"))
                .required()
                .naming();
            t.field("course_run_id", &Match::courseRun, QT_TRANSLATE_NOOP("domain", "Course"))
                .naming();
            t.field("project_id", &Match::project, QT_TRANSLATE_NOOP("domain", "Project")).naming();
            t.field("status", &Match::status, QT_TRANSLATE_NOOP("domain", "Status"));
            t.field("discussed_on", &Match::discussedOn,
                    QT_TRANSLATE_NOOP("domain", "Discussed on"))
                .ordering();
            t.field("talked_with", &Match::talkedWith,
                    QT_TRANSLATE_NOOP("domain", "Discussed with"));
            t.field("benefit_education", &Match::benefitEducation,
                    QT_TRANSLATE_NOOP("domain", "What education gains"))
                .multiline();
            t.field("benefit_partner", &Match::benefitPartner,
                    QT_TRANSLATE_NOOP("domain", "What the partner gains"))
                .multiline();
            t.field("checked_by_id", &Match::checkedBy,
                    QT_TRANSLATE_NOOP("domain", "Learning goals checked by"));
            t.field("handed_over_to_id", &Match::handedOverTo,
                    QT_TRANSLATE_NOOP("domain", "Handed over to"));
            t.field("declined_reason", &Match::declinedReason,
                    QT_TRANSLATE_NOOP("domain", "Why declined"))
                .multiline();
            t.field("notes", &Match::notes, QT_TRANSLATE_NOOP("domain", "Notes"))
                .multiline()
                .sensitive();
            t.rule("benefit_partner",
                   QT_TRANSLATE_NOOP(
                       "domain",
                       "A match is agreed when it says what education and what the partner gain."),
                   [](const Match &r) {
                       return r.status != MatchStatus::Agreed ||
                              (!r.benefitEducation.trimmed().isEmpty() &&
                               !r.benefitPartner.trimmed().isEmpty());
                   });
        });
    return description;
}

template <>
const Table<Offer> &table<Offer>()
{
    static const Table<Offer> description(
        "offer", QT_TRANSLATE_NOOP("domain", "Possibility"),
        QT_TRANSLATE_NOOP("domain", "Possibilities"), [](Table<Offer> &t) {
            t.field("record_id", &Offer::record, QT_TRANSLATE_NOOP("domain", "On the side of"))
                .only({"neighbourhood", "programme", "course", "organisation"})
                .required()
                .partOf();
            t.field("text", &Offer::text, QT_TRANSLATE_NOOP("domain", "Possibility"))
                .required()
                .multiline()
                .naming();
            t.field("themes", &Offer::themes, QT_TRANSLATE_NOOP("domain", "Themes"))
                .choice("theme");
            t.field("from_on", &Offer::from, QT_TRANSLATE_NOOP("domain", "From")).ordering();
            t.field("until_on", &Offer::until, QT_TRANSLATE_NOOP("domain", "Until"));
            t.field("closed", &Offer::closed, QT_TRANSLATE_NOOP("domain", "No longer open"));
            t.rule("until_on",
                   QT_TRANSLATE_NOOP("domain", "A possibility cannot end before it begins."),
                   [](const Offer &r) { return inOrder(r.from, r.until); });
        });
    return description;
}

} // namespace ankerpunt::record
