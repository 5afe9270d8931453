// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/education.h"
#include "core/domain/partnerships.h"
#include "core/domain/plans.h"
#include "core/domain/projects.h"
#include "core/domain/questions.h"
#include "core/domain/taking_part.h"
#include "core/queries/lists.h"
#include "tests/support/small_register.h"

using namespace ankerpunt;

namespace {

/// The only line of the list of a kind: what it is, and what tells it apart.
template <typename T>
QString lineOf(test::TemporaryFile &file, const queries::Display &display)
{
    const auto rows = queries::list(file.workspace(), display, record::table<T>().description());
    REQUIRE(rows.size() == 1);
    return rows.constFirst().title + u" | "_s + rows.constFirst().secondary;
}

} // namespace

TEST_CASE("the second line of a list says what tells records of a kind apart")
{
    test::TemporaryFile file;
    file.store().change(u"Fill"_s, [](record::Change &change) {
        Organisation school;
        school.name = u"Hogeschool Leievallei"_s;
        school.id = change.save(school);
        Course course;
        course.title = u"Actieleren"_s;
        course.organisation = school.id;
        course.id = change.save(course);
        CourseRun run;
        run.course = course.id;
        run.startsOn = QDate(2026, 9, 21);
        run.endsOn = QDate(2026, 12, 18);
        run.id = change.save(run);
        Person person;
        person.givenName = u"Lore"_s;
        person.familyName = u"Claes"_s;
        person.id = change.save(person);
        Participation part;
        part.record = Id<AnyRecord>(run.id.value());
        part.person = person.id;
        part.from = *PartialDate::fromIso(u"2026-09"_s);
        change.save(part);
        Question question;
        question.title = u"Wie helpt?"_s;
        question.id = change.save(question);
        Match match;
        match.question = question.id;
        match.courseRun = run.id;
        change.save(match);
        Phase phase;
        phase.record = Id<AnyRecord>(run.id.value());
        phase.weekFrom = 3;
        phase.kind = PhaseKind::Reflection;
        phase.title = u"Terugkijken"_s;
        change.save(phase);
        Partnership partnership;
        partnership.title = u"Samen"_s;
        partnership.id = change.save(partnership);
        Agreement agreement;
        agreement.title = u"Convenant"_s;
        agreement.partnership = partnership.id;
        agreement.validUntil = *PartialDate::fromIso(u"2028"_s);
        change.save(agreement);
    });
    const Language language(u"en"_s);
    const queries::Display display(file.workspace(), language);
    CHECK(lineOf<CourseRun>(file, display) ==
          u"Actieleren, 21 September 2026 | 21 Sept – 18 Dec 2026 · Hogeschool Leievallei"_s);
    CHECK(lineOf<Participation>(file, display) ==
          u"Lore Claes | Actieleren, 21 September 2026 · September 2026"_s);
    CHECK(lineOf<Match>(file, display) ==
          u"Wie helpt? · Actieleren, 21 September 2026 | proposed"_s);
    CHECK(
        lineOf<Phase>(file, display) ==
        u"3, Terugkijken | Actieleren, 21 September 2026 · teaching week 3 (wk 41, 5 Oct) · reflection"_s);
    CHECK(lineOf<Agreement>(file, display) == u"Convenant | until 2028 · Samen"_s);
}

TEST_CASE("what leads to a record is counted and listed as seen from there")
{
    test::TemporaryFile file;
    Id<Project> first;
    Id<Neighbourhood> vinkhuizen;
    file.store().change(u"Fill"_s, [&](record::Change &change) {
        Neighbourhood neighbourhood;
        neighbourhood.name = u"Vinkhuizen"_s;
        vinkhuizen = change.save(neighbourhood);
        Project project;
        project.title = u"Aan tafel"_s;
        project.neighbourhoods = {vinkhuizen};
        first = change.save(project);
        project.title = u"Elders"_s;
        project.neighbourhoods = {};
        project.aroseFrom = first;
        change.save(project);
    });
    const Language language(u"en"_s);
    const queries::Display display(file.workspace(), language);
    const auto &project = record::table<Project>().description();
    const record::Registry::Reference byList{&project, &project.field(u"neighbourhoods"_s)};
    const record::Registry::Reference byField{&project, &project.field(u"arose_from_id"_s)};
    CHECK(queries::countsOf(file.workspace(), {byList, byField}, vinkhuizen.value()) ==
          QList<int>{1, 0});
    CHECK(queries::countsOf(file.workspace(), {byList, byField}, first.value()) ==
          QList<int>{0, 1});
    const auto rows = queries::related(file.workspace(), display, byList, vinkhuizen.value());
    REQUIRE(rows.size() == 1);
    CHECK(rows.constFirst().title == u"Aan tafel"_s);
    CHECK(!rows.constFirst().secondary.contains(u"Vinkhuizen"_s)); // one sees that already
}

TEST_CASE("a consent says what was answered, also without a day")
{
    test::SmallRegister file;
    const auto sam = file.person(u"VOLUNTEER"_s, file.organisation(u"COMMUNITY"_s));
    Consent consent;
    consent.person = sam;
    consent.answer = ConsentAnswer::No;
    file.add(consent);
    const Language language(u"en"_s);
    const queries::Display display(file.file.workspace(), language);
    const auto &kind = record::table<Consent>().description();
    const auto rows = queries::related(file.file.workspace(), display,
                                       {&kind, &kind.field(u"person_id"_s)}, sam.value());
    REQUIRE(rows.size() == 1);
    CHECK(rows.constFirst().secondary == u"refused"_s);
}

TEST_CASE("an action says what it is about and who does it, but never what one sees already")
{
    test::SmallRegister file;
    const auto project = file.project(QDate(2026, 9, 7), {});
    const auto sam = file.person(u"VOLUNTEER"_s, file.organisation(u"COMMUNITY"_s));
    Action action;
    action.record = Id<AnyRecord>(project.value());
    action.what = u"Kaarten drukken"_s;
    action.owner = sam;
    action.done = true;
    const auto printing = file.add(action);
    const Language language(u"en"_s);
    const auto &workspace = file.file.workspace();
    const queries::Display display(workspace, language);
    const auto &kind = record::table<Action>().description();
    const auto seenFrom = [&](const QString &field, qint64 id) {
        const auto rows = queries::related(workspace, display, {&kind, &kind.field(field)}, id);
        REQUIRE(rows.size() == 1);
        return rows.constFirst().title + u" | "_s + rows.constFirst().secondary;
    };
    CHECK(lineOf<Action>(file.file, display) == u"Kaarten drukken | done · Project · Sam"_s);
    CHECK(seenFrom(u"record_id"_s, project.value()) == u"Kaarten drukken | done · Sam"_s);
    CHECK(seenFrom(u"owner_id"_s, sam.value()) == u"Kaarten drukken | done · Project"_s);
    CHECK(queries::linesOf(workspace, display, kind, {printing.value()}).constFirst().secondary ==
          u"done · Project · Sam"_s);
}

TEST_CASE("who works or studies at an institution is told apart from the neighbourhood")
{
    test::SmallRegister file;
    const auto school = file.institution();
    const auto house = file.organisation(u"COMMUNITY"_s);
    file.person(u"TEACHER"_s, school);
    file.person(u"RESIDENT"_s, {});
    file.person(u"VOLUNTEER"_s, house);
    file.person(u"TEACHER"_s, school, QDate(2020, 1, 1)); // left
    const Language language(u"en"_s);
    const queries::Display display(file.file.workspace(), language);
    const auto ofCampus = [&](const record::Description &kind) {
        QList<bool> all;
        for (const auto &row : queries::list(file.file.workspace(), display, kind)) {
            all.append(row.ofCampus);
        }
        return all;
    };
    CHECK(ofCampus(record::table<Person>().description()).count(true) == 1);
    CHECK(ofCampus(record::table<Person>().description()).size() == 4);
    CHECK(ofCampus(record::table<Organisation>().description()).count(true) == 1);
}
