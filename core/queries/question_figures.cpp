// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/questions.h"
#include "core/planning/study_load.h"
#include "core/queries/facts.h"
#include "core/queries/figure_lists.h"

#include <algorithm>

namespace ankerpunt::queries {

namespace {

using Over = FigureDefinition::Over;

constexpr int waitsTooLong = 90; // days, as agreed with the coordinators

bool isWaiting(const Question &question)
{
    return question.status == QuestionStatus::New || question.status == QuestionStatus::Intake ||
           question.status == QuestionStatus::Translation ||
           question.status == QuestionStatus::SeekingMatch;
}

Figure questionsThat(const Facts &facts, const std::function<bool(const Question &)> &holds)
{
    QList<FigureLine> lines;
    for (const Question &question : facts.all<Question>()) {
        if (holds(question)) {
            lines.append({question.id.value(), {}, {}, question.submittedOn});
        }
    }
    return listed(lines);
}

Figure grouped(const Facts &facts, const std::function<QString(const Question &)> &group)
{
    Lines lines;
    for (const Question &question : facts.all<Question>()) {
        lines.add(0, group(question), question.id.value());
    }
    return summed(lines.lines());
}

Figure all(const Facts &facts)
{
    return questionsThat(facts, [](const Question &) { return true; });
}

Figure byStatus(const Facts &facts)
{
    return grouped(facts, [](const Question &question) { return keyOf(question.status); });
}

Figure byContactRoute(const Facts &facts)
{
    return grouped(facts, [](const Question &question) { return keyOf(question.contactRoute); });
}

Figure unfinished(const Facts &facts)
{
    return questionsThat(facts,
                         [](const Question &question) { return isUnfinished(question.status); });
}

Figure undated(const Facts &facts)
{
    return questionsThat(facts,
                         [](const Question &question) { return !question.submittedOn.isValid(); });
}

Figure submitted(const Facts &facts)
{
    return questionsThat(facts, [&](const Question &question) {
        return question.submittedOn.isValid() && facts.counts(question.submittedOn);
    });
}

Figure ofResidents(const Facts &facts)
{
    return questionsThat(
        facts, [](const Question &question) { return question.person && !question.organisation; });
}

Figure waiting(const Facts &facts)
{
    QList<FigureLine> lines;
    for (const Question &question : facts.all<Question>()) {
        const qint64 days =
            question.submittedOn.isValid() ? question.submittedOn.daysTo(facts.asOf()) : 0;
        if (isWaiting(question) && days > waitsTooLong) {
            lines.append({question.id.value(), {}, double(days), question.submittedOn});
        }
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const FigureLine &a, const FigureLine &b) { return a.value > b.value; });
    return listed(lines);
}

Lines unfinishedOf(const Facts &facts)
{
    Lines lines;
    for (const Question &question : facts.all<Question>()) {
        if (isUnfinished(question.status) && facts.find(question.organisation)) {
            lines.add(question.organisation.value(), {}, question.id.value());
        }
    }
    return lines;
}

Figure unfinishedByOrganisation(const Facts &facts)
{
    return listed(unfinishedOf(facts).lines());
}

Figure overAsked(const Facts &facts)
{
    QList<FigureLine> lines;
    for (const FigureLine &line : unfinishedOf(facts).lines()) {
        const auto agreed = facts.find(Id<Organisation>(line.record))->maxRequests;
        if (agreed && line.value > double(*agreed)) {
            lines.append(line);
        }
    }
    return listed(lines);
}

Figure matchesAgreed(const Facts &facts)
{
    QList<FigureLine> lines;
    for (const Match &match : facts.all<Match>()) {
        if (match.status == MatchStatus::Agreed && facts.find(match.question) &&
            facts.counts(match.discussedOn)) {
            lines.append({match.id.value(), {}, {}, match.discussedOn});
        }
    }
    return listed(lines);
}

QSet<qint64> questionsWithMatch(const Facts &facts)
{
    QSet<qint64> matched;
    for (const Match &match : facts.all<Match>()) {
        if (match.status == MatchStatus::Agreed) {
            matched.insert(match.question.value());
        }
    }
    return matched;
}

Figure matched(const Facts &facts)
{
    const auto matched = questionsWithMatch(facts);
    return questionsThat(facts, [&](const Question &question) {
        return question.submittedOn.isValid() && facts.counts(question.submittedOn) &&
               matched.contains(question.id.value());
    });
}

/// Somebody did something with them: they are no longer as they came in.
Figure takenUp(const Facts &facts)
{
    return questionsThat(facts, [&](const Question &question) {
        return question.submittedOn.isValid() && facts.counts(question.submittedOn) &&
               question.status != QuestionStatus::New;
    });
}

Figure closed(const Facts &facts)
{
    return questionsThat(facts, [&](const Question &question) {
        return question.submittedOn.isValid() && facts.counts(question.submittedOn) &&
               question.status == QuestionStatus::Closed;
    });
}

/// Finished without education that answers them, by why.
Figure unmatched(const Facts &facts)
{
    const auto matched = questionsWithMatch(facts);
    Lines lines;
    for (const Question &question : facts.all<Question>()) {
        if (question.submittedOn.isValid() && facts.counts(question.submittedOn) &&
            !isUnfinished(question.status) && !matched.contains(question.id.value())) {
            lines.add(0, question.closedReason, question.id.value());
        }
    }
    const double count = double(Figure{{}, lines.lines()}.records().size());
    return {count, inOrderOf(facts.codes(u"closed_reason"_s), lines.lines())};
}

Figure daysToMatch(const Facts &facts)
{
    QMap<qint64, const Match *> first; // by question: the one that was agreed first
    for (const Match &match : facts.all<Match>()) {
        const Match *&known = first[match.question.value()];
        if (match.status == MatchStatus::Agreed && match.discussedOn.isValid() &&
            facts.counts(match.discussedOn) &&
            (known == nullptr || match.discussedOn < known->discussedOn)) {
            known = &match;
        }
    }
    QList<FigureLine> lines;
    QList<double> all;
    for (const Match *match : std::as_const(first)) {
        const Question *question = match ? facts.find(match->question) : nullptr;
        if (question && question->submittedOn.isValid()) {
            const double days = double(question->submittedOn.daysTo(match->discussedOn));
            all.append(days);
            lines.append({question->id.value(), {}, days, match->discussedOn, {match->id.value()}});
        }
    }
    return {planning::median(all), lines};
}

} // namespace

QList<FigureDefinition> questionFigures()
{
    const char *questions = QT_TRANSLATE_N_NOOP("units", "questions");
    FigureDefinition withoutMatch{
        "questions_no_match",
        Over::Either,
        questions,
        QT_TRANSLATE_NOOP("figures", "questions finished without a match"),
        QT_TRANSLATE_NOOP("figures",
                          "Questions that are closed, declined, referred or withdrawn and had no "
                          "match that was agreed, by why, and by the day of submitting."),
        &unmatched};
    withoutMatch.groupLists = "closed_reason";
    return {
        {"questions", Over::Register, questions, QT_TRANSLATE_NOOP("figures", "questions"),
         QT_TRANSLATE_NOOP("figures", "All questions on record."), &all},
        {"questions_by_status", Over::Register, questions,
         QT_TRANSLATE_NOOP("figures", "questions by status"),
         QT_TRANSLATE_NOOP("figures", "All questions on record, by where each stands."), &byStatus,
         &record::enumValues<QuestionStatus>()},
        {"questions_by_contact_route", Over::Register, questions,
         QT_TRANSLATE_NOOP("figures", "questions by contact route"),
         QT_TRANSLATE_NOOP("figures", "All questions on record, by through whom each came in."),
         &byContactRoute, &record::enumValues<ContactRoute>()},
        {"questions_unfinished", Over::Register, questions,
         QT_TRANSLATE_NOOP("figures", "not finished yet"),
         QT_TRANSLATE_NOOP("figures",
                           "Questions that are not closed, declined, referred or withdrawn."),
         &unfinished},
        {"questions_unfinished_by_organisation", Over::Register,
         QT_TRANSLATE_N_NOOP("units", "partners"),
         QT_TRANSLATE_NOOP("figures", "unfinished questions by partner"),
         QT_TRANSLATE_NOOP("figures", "Organisations with questions that are not closed, declined, "
                                      "referred or withdrawn, and which those are."),
         &unfinishedByOrganisation},
        {"questions_waiting_over_90_days", Over::Register, questions,
         QT_TRANSLATE_NOOP("figures", "waiting over 90 days"),
         QT_TRANSLATE_NOOP("figures",
                           "Questions that are new, in intake, being translated or seeking a "
                           "match, and were submitted more than 90 days ago."),
         &waiting},
        {"organisations_over_asked", Over::Register, QT_TRANSLATE_N_NOOP("units", "partners"),
         QT_TRANSLATE_NOOP("figures", "partners asked too much"),
         QT_TRANSLATE_NOOP("figures", "Organisations with more unfinished questions at a time than "
                                      "they agreed to."),
         &overAsked},
        {"questions_of_residents", Over::Register, questions,
         QT_TRANSLATE_NOOP("figures", "questions of residents"),
         QT_TRANSLATE_NOOP("figures",
                           "Questions that a person brought in, without an organisation."),
         &ofResidents},
        {"questions_submitted", Over::Either, questions,
         QT_TRANSLATE_NOOP("figures", "questions submitted"),
         QT_TRANSLATE_NOOP("figures", "Questions by the day on which they were submitted."),
         &submitted},
        {"questions_without_day", Over::Register, questions,
         QT_TRANSLATE_NOOP("figures", "questions without a day"),
         QT_TRANSLATE_NOOP("figures", "Questions of which it is not recorded when they were "
                                      "submitted: they are neither waiting nor in a period."),
         &undated},
        {"matches_agreed", Over::Either, QT_TRANSLATE_N_NOOP("units", "matches"),
         QT_TRANSLATE_NOOP("figures", "matches agreed"),
         QT_TRANSLATE_NOOP("figures",
                           "Matches that both sides agreed to, by the day they were discussed."),
         &matchesAgreed},
        {"questions_matched", Over::Either, questions,
         QT_TRANSLATE_NOOP("figures", "submitted questions that found a match"),
         QT_TRANSLATE_NOOP("figures", "Questions with a match that was agreed, by the day on which "
                                      "they were submitted."),
         &matched},
        {"questions_taken_up", Over::Either, questions,
         QT_TRANSLATE_NOOP("figures", "submitted questions that were taken up"),
         QT_TRANSLATE_NOOP("figures", "Questions that are no longer new, by the day on which they "
                                      "were submitted."),
         &takenUp},
        {"questions_closed", Over::Either, questions,
         QT_TRANSLATE_NOOP("figures", "submitted questions that are closed"),
         QT_TRANSLATE_NOOP("figures",
                           "Questions with the status closed, by the day on which they were "
                           "submitted."),
         &closed},
        withoutMatch,
        {"days_to_match", Over::Either, QT_TRANSLATE_N_NOOP("units", "days"),
         QT_TRANSLATE_NOOP("figures", "days to a match"),
         QT_TRANSLATE_NOOP("figures",
                           "The days from submitting a question to discussing the match that was "
                           "agreed for it first; in one number their median."),
         &daysToMatch},
    };
}

} // namespace ankerpunt::queries
