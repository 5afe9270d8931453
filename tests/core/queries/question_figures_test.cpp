// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/questions.h"
#include "tests/support/small_register.h"

using namespace ankerpunt;
using test::SmallRegister;

namespace {

Question asked(QDate submitted, QuestionStatus status = QuestionStatus::New)
{
    Question question;
    question.title = u"Question"_s;
    question.submittedOn = submitted;
    question.status = status;
    return question;
}

Match agreed(Id<Question> question, QDate day)
{
    Match match;
    match.question = question;
    match.status = MatchStatus::Agreed;
    match.discussedOn = day;
    match.benefitEducation = match.benefitPartner = u"much"_s;
    return match;
}

} // namespace

TEST_CASE("a question waits too long from the ninety-first day")
{
    SmallRegister file;
    file.add(asked(SmallRegister::today.addDays(-90)));
    CHECK(file.count("questions_waiting_over_90_days").value == 0.0);
    file.add(asked(SmallRegister::today.addDays(-91)));
    const auto waiting = file.count("questions_waiting_over_90_days");
    REQUIRE(waiting.lines.size() == 1);
    CHECK(waiting.lines.first().value == 91.0);
}

TEST_CASE("only questions that nobody took up are waiting, the longest first")
{
    SmallRegister file;
    const QDate long_ago(2025, 1, 1);
    for (const auto status : {QuestionStatus::Matched, QuestionStatus::Running,
                              QuestionStatus::Closed, QuestionStatus::Referred}) {
        file.add(asked(long_ago, status));
    }
    file.add(asked({}, QuestionStatus::New)); // nobody knows since when
    CHECK(file.count("questions_waiting_over_90_days").lines.isEmpty());
    CHECK(file.count("questions_without_day").value == 1.0);
    file.add(asked(long_ago.addDays(1), QuestionStatus::Intake));
    const auto oldest = file.add(asked(long_ago, QuestionStatus::SeekingMatch));
    CHECK(file.count("questions_waiting_over_90_days").records().first() == oldest.value());
}

TEST_CASE("a partner is asked too much by more than it agreed to, not by as many")
{
    SmallRegister file;
    Organisation partner;
    partner.name = u"Club"_s;
    partner.maxRequests = 1;
    Question question = asked(SmallRegister::today);
    question.organisation = file.add(partner);
    file.add(question);
    Question done = question;
    done.status = QuestionStatus::Withdrawn;
    file.add(done);
    CHECK(file.count("organisations_over_asked").value == 0.0);
    file.add(question);
    CHECK(file.count("organisations_over_asked").value == 1.0);
    CHECK(file.count("organisations_over_asked").lines.first().behind.size() == 2);
}

TEST_CASE("a partner that agreed to no number is never asked too much")
{
    SmallRegister file;
    Question question = asked(SmallRegister::today);
    question.organisation = file.organisation(u"SPORT"_s);
    for (int i = 0; i < 5; ++i) {
        file.add(question);
    }
    CHECK(file.count("organisations_over_asked").value == 0.0);
    CHECK(file.count("questions_unfinished_by_organisation").lines.first().value == 5.0);
}

TEST_CASE("days to a match end with the match that was agreed first")
{
    SmallRegister file;
    const auto one = file.add(asked(QDate(2026, 1, 1)));
    file.add(agreed(one, QDate(2026, 1, 31)));
    file.add(agreed(one, QDate(2026, 1, 11)));
    Match refused = agreed(one, QDate(2026, 1, 2));
    refused.status = MatchStatus::Declined;
    file.add(refused);
    file.add(agreed(file.add(asked({})), QDate(2026, 1, 2))); // since when is not recorded
    const auto figure = file.count("days_to_match");
    REQUIRE(figure.lines.size() == 1);
    CHECK(figure.value == 10.0);
}

TEST_CASE("a period holds its first and last day, and nothing without a day")
{
    SmallRegister file;
    const QDate from(2026, 9, 1);
    const QDate to(2026, 9, 30);
    for (const QDate &day : {from.addDays(-1), from, to, to.addDays(1), QDate()}) {
        file.add(asked(day));
    }
    CHECK(file.count("questions_submitted", from, to).value == 2.0);
    CHECK(file.count("questions_submitted", from, to).scope == queries::Scope::Period);
    CHECK(file.count("questions_submitted").value == 4.0);
    CHECK(file.count("questions_submitted", to).value == 3.0); // seen from that day
    CHECK(file.count("questions", from, to).scope == queries::Scope::Register);
}
