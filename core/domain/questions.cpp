// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/questions.h"

namespace ankerpunt::record {

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
        });
    return description;
}

} // namespace ankerpunt::record
