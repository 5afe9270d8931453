// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/activities.h"
#include "core/domain/contacts.h"
#include "core/domain/education.h"
#include "core/domain/partnerships.h"
#include "core/domain/projects.h"
#include "core/domain/questions.h"
#include "core/domain/registry.h"
#include "core/queries/gaps.h"
#include "core/queries/references.h"
#include "tests/support/demo.h"
#include "tests/support/temporary_file.h"

#include <QTemporaryDir>

using namespace ankerpunt;

namespace {

const QDate today(2026, 11, 22);

QMap<QString, QList<qint64>> gapsOf(const Workspace &workspace, queries::Viewpoint viewpoint)
{
    QMap<QString, QList<qint64>> all;
    for (const auto &gap : gaps(queries::FigureCounter(workspace, viewpoint))) {
        all.insert(QString::fromLatin1(gap.definition->key), gap.ids);
    }
    return all;
}

/// A file in which nothing is missing, until something is taken away.
class Complete final
{
public:
    Complete()
    {
        m_file.store().change(u"Fill"_s, [&](record::Change &change) {
            neighbourhood.name = u"Noord"_s;
            neighbourhood.id = change.save(neighbourhood);
            institution.name = u"Hogeschool"_s;
            institution.level = EducationLevel::Hbo;
            institution.id = change.save(institution);
            person.givenName = u"Ada"_s;
            person.legalBasis = LegalBasis::Consent;
            person.keepUntil = today.addDays(1);
            person.id = change.save(person);
            maker.givenName = u"Bo"_s;
            maker.id = change.save(maker);
            consent.person = person.id;
            consent.answer = ConsentAnswer::Yes;
            consent.id = change.save(consent);
            fillQuestion(change);
            fillProgramme(change);
            fillProject(change);
            fillPartnership(change);
        });
    }
    [[nodiscard]] QMap<QString, QList<qint64>> gaps(const queries::Viewpoint &viewpoint = {today})
    {
        return gapsOf(m_file.workspace(), viewpoint);
    }
    /// Saves something that was changed, and tells what is missing then.
    template <typename T>
    [[nodiscard]] QMap<QString, QList<qint64>> after(const T &changed)
    {
        m_file.store().change(u"Change"_s, [&](record::Change &change) { change.save(changed); });
        return gaps();
    }
    template <typename T>
    [[nodiscard]] QMap<QString, QList<qint64>> without(const T &part)
    {
        m_file.store().change(u"Remove"_s,
                              [&](record::Change &change) { change.remove(part.id.value()); });
        return gaps();
    }

    Neighbourhood neighbourhood;
    Organisation institution;
    Person person;
    Person maker;
    Consent consent;
    Question question;
    Match match;
    Programme programme;
    Goal goal;
    Course course;
    CourseRun run;
    Project project;
    Participation student;
    Participation resident;
    Activity activity;
    HeadCount count;
    Interaction talk;
    InteractionParticipant spoken;
    Testimonial testimonial;
    Partnership partnership;
    StageRecord stage;
    Agreement agreement;

private:
    void fillQuestion(record::Change &change)
    {
        Choice theme;
        theme.list = u"theme"_s;
        theme.code = u"TEST"_s;
        theme.labelNl = theme.labelEn = u"test"_s;
        question.title = u"Hoe"_s;
        question.person = person.id;
        question.submittedOn = QDate(2026, 3, 1);
        question.neighbourhoods = {neighbourhood.id};
        question.themes = {change.save(theme)};
        question.contactRoute = ContactRoute::Student;
        question.status = QuestionStatus::Closed;
        question.closedReason = u"DONE"_s;
        question.id = change.save(question);
    }
    void fillProgramme(record::Change &change)
    {
        programme.title = u"Programma"_s;
        programme.requiresResident = true;
        programme.id = change.save(programme);
        Party party;
        party.record = Id<AnyRecord>(programme.id.value());
        party.organisation = institution.id;
        change.save(party);
        goal.programme = programme.id;
        goal.text = u"Meer"_s;
        goal.figure = u"students_unique"_s;
        goal.target = 5;
        goal.id = change.save(goal);
        course.title = u"Vak"_s;
        course.organisation = institution.id;
        course.id = change.save(course);
        run.course = course.id;
        run.startsOn = QDate(2026, 9, 1);
        run.endsOn = QDate(2026, 11, 20);
        run.id = change.save(run);
        match.question = question.id;
        match.courseRun = run.id;
        match.status = MatchStatus::Agreed;
        match.discussedOn = QDate(2026, 5, 1);
        match.benefitEducation = match.benefitPartner = u"leren"_s;
        match.id = change.save(match);
    }
    void fillProject(record::Change &change)
    {
        project.title = u"Project"_s;
        project.courseRun = run.id;
        project.neighbourhoods = {neighbourhood.id};
        project.startsOn = QDate(2026, 9, 1);
        project.endsOn = QDate(2026, 12, 30);
        project.status = ProjectStatus::Running;
        project.id = change.save(project);
        const Id<AnyRecord> in(project.id.value());
        student.record = in;
        student.person = maker.id;
        student.role = u"STUDENT"_s;
        student.level = u"HBO"_s;
        student.credits = Decimal::rounded(5);
        student.creditUnit = CreditUnit::Ec;
        student.id = change.save(student);
        resident.record = in;
        resident.person = person.id;
        resident.role = u"RESIDENT"_s;
        resident.id = change.save(resident);
        activity.title = u"Feest"_s;
        activity.heldOn = QDate(2026, 10, 1);
        activity.id = change.save(activity);
        count.record = Id<AnyRecord>(activity.id.value());
        count.sofar = SofarGroup::Student;
        count.number = 5;
        count.id = change.save(count);
        for (const ContactMoment moment : {ContactMoment::Interim, ContactMoment::Start}) {
            talk = {};
            talk.happenedOn = QDate(2026, 11, 1);
            talk.madeBy = maker.id;
            talk.subjects = {in};
            talk.contactMoment = moment;
            talk.id = change.save(talk);
            spoken = {};
            spoken.interaction = talk.id;
            spoken.person = person.id;
            spoken.id = change.save(spoken);
        }
        testimonial.record = in;
        testimonial.quote = u"Mooi"_s;
        testimonial.saidOn = QDate(2026, 11, 1);
        testimonial.consent = YesNo::No;
        testimonial.id = change.save(testimonial);
    }
    void fillPartnership(record::Change &change)
    {
        partnership.title = u"Samen"_s;
        partnership.contactPerson = maker.id;
        partnership.sinceOn = PartialDate{QDate(2025, 1, 1)};
        partnership.id = change.save(partnership);
        stage.record = Id<AnyRecord>(partnership.id.value());
        stage.onDay = PartialDate{QDate(2025, 1, 1)};
        stage.partnershipStage = u"COORDINATION"_s;
        stage.id = change.save(stage);
        agreement.title = u"Akkoord"_s;
        agreement.partnership = partnership.id;
        agreement.validFrom = PartialDate{QDate(2025, 1, 1)};
        agreement.validUntil = PartialDate{QDate(2028, 1, 1)};
        agreement.id = change.save(agreement);
    }

    test::TemporaryFile m_file;
};

using Gaps = QMap<QString, QList<qint64>>;

/// What is missing when one thing is: exactly that.
struct Loss
{
    QString key;
    std::function<Gaps(Complete &, qint64 &id)> take;
};

/// Leaves a member of one of the records empty.
template <typename T, typename M>
Loss empty(const QString &key, T Complete::*which, M T::*member)
{
    return {key, [which, member](Complete &file, qint64 &id) {
                T changed = file.*which;
                changed.*member = M{};
                id = changed.id.value();
                return file.after(changed);
            }};
}

/// The same of a completed project.
Loss completed(const QString &key, QString Project::*member)
{
    return {key, [member](Complete &file, qint64 &id) {
                Project changed = file.project;
                changed.status = ProjectStatus::Completed;
                changed.endsOn = QDate(2026, 11, 20);
                changed.achievedResult = changed.concreteChange = changed.carriedOnBy = u"ja"_s;
                changed.*member = QString();
                id = changed.id.value();
                Gaps gaps = file.after(changed);
                gaps.remove(u"project_contact_moments"_s); // that at completion
                return gaps;
            }};
}

/// Takes a part away.
template <typename T, typename O>
Loss removed(const QString &key, T Complete::*part, O Complete::*of)
{
    return {key, [part, of](Complete &file, qint64 &id) {
                id = (file.*of).id.value();
                return file.without(file.*part);
            }};
}

const QList<Loss> losses{
    empty(u"question_day"_s, &Complete::question, &Question::submittedOn),
    empty(u"question_neighbourhood"_s, &Complete::question, &Question::neighbourhoods),
    empty(u"question_theme"_s, &Complete::question, &Question::themes),
    empty(u"question_contact_route"_s, &Complete::question, &Question::contactRoute),
    empty(u"question_closed_reason"_s, &Complete::question, &Question::closedReason),
    empty(u"match_day"_s, &Complete::match, &Match::discussedOn),
    empty(u"project_start"_s, &Complete::project, &Project::startsOn),
    empty(u"project_end"_s, &Complete::project, &Project::endsOn),
    empty(u"project_neighbourhood"_s, &Complete::project, &Project::neighbourhoods),
    removed(u"project_residents"_s, &Complete::resident, &Complete::project),
    completed(u"project_result"_s, &Project::achievedResult),
    completed(u"project_change"_s, &Project::concreteChange),
    completed(u"project_carried_on"_s, &Project::carriedOnBy),
    removed(u"project_contact_moments"_s, &Complete::talk, &Complete::project),
    removed(u"activity_head_count"_s, &Complete::count, &Complete::activity),
    empty(u"head_count_group"_s, &Complete::count, &HeadCount::sofar),
    empty(u"participation_role"_s, &Complete::student, &Participation::role),
    empty(u"student_level"_s, &Complete::student, &Participation::level),
    empty(u"student_credits"_s, &Complete::student, &Participation::credits),
    empty(u"student_credits"_s, &Complete::student, &Participation::creditUnit),
    empty(u"partnership_start"_s, &Complete::partnership, &Partnership::sinceOn),
    removed(u"partnership_stage"_s, &Complete::stage, &Complete::partnership),
    empty(u"partnership_contact_person"_s, &Complete::partnership, &Partnership::contactPerson),
    empty(u"agreement_end"_s, &Complete::agreement, &Agreement::validUntil),
    removed(u"talk_people"_s, &Complete::spoken, &Complete::talk),
    empty(u"testimonial_consent"_s, &Complete::testimonial, &Testimonial::consent),
    empty(u"goal_target"_s, &Complete::goal, &Goal::target),
    empty(u"goal_target"_s, &Complete::goal, &Goal::figure),
    removed(u"person_consent"_s, &Complete::consent, &Complete::person),
    {u"person_keep_until"_s,
     [](Complete &file, qint64 &id) {
         Person changed = file.person;
         changed.keepUntil = today.addDays(-1);
         id = changed.id.value();
         return file.after(changed);
     }},
};

} // namespace

TEST_CASE("each gap names what lacks that one thing, and no other gap does")
{
    CHECK(Complete().gaps().keys() == QStringList());
    QSet<QString> tried;
    for (const Loss &loss : losses) {
        CAPTURE(loss.key);
        Complete file;
        qint64 id = 0;
        const Gaps gaps = loss.take(file, id);
        CHECK(gaps == Gaps{{loss.key, {id}}});
        tried.insert(loss.key);
    }
    for (const auto &definition : queries::gapDefinitions()) {
        CAPTURE(definition.key);
        CHECK(tried.remove(QString::fromLatin1(definition.key)));
    }
    CHECK(tried.isEmpty());
}

TEST_CASE("a gap touches figures that exist, and is mended in a field that exists")
{
    const test::TemporaryFile file;
    const record::Registry &registry = ankerpunt::registry();
    const Language dutch(u"nl"_s);
    for (const auto &gap : queries::gapDefinitions()) {
        CAPTURE(gap.key);
        for (const QString &figure : gap.figures()) {
            CAPTURE(figure);
            CHECK(queries::figureDefinition(figure) != nullptr);
        }
        const QStringList field = QString::fromLatin1(gap.field).split(u'.');
        REQUIRE(field.size() == 2);
        REQUIRE(registry.find(field[0]) != nullptr);
        CHECK_NOTHROW(registry.find(field[0])->indexOf(field[1]));
        CHECK(QString::fromUtf8(gap.what).endsWith(u'.'));
        CHECK(dutch.text("gaps", gap.counted, 3).startsWith(u"3 "));
        CHECK(dutch.text("gaps", gap.what) != QString::fromUtf8(gap.what));
    }
}

TEST_CASE("the demo has the gaps that its files have")
{
    const QTemporaryDir folder;
    const auto workspace = test::createDemo(folder.filePath(u"a.anker"_s));
    const auto named = [&](const queries::Viewpoint &viewpoint) {
        QMap<QString, QStringList> all;
        const auto found = gapsOf(*workspace, viewpoint);
        for (auto it = found.begin(); it != found.end(); ++it) {
            all.insert(it.key(), queries::externalNames(*workspace, *it).values());
            all[it.key()].sort();
        }
        return all;
    };
    const auto all = named({today});
    CHECK(all.keys() == QStringList{u"agreement_end"_s, u"goal_target"_s,
                                    u"project_contact_moments"_s, u"project_residents"_s,
                                    u"question_closed_reason"_s, u"question_neighbourhood"_s});
    CHECK(all[u"agreement_end"_s] == QStringList{u"E02"_s, u"E03"_s});
    CHECK(all[u"goal_target"_s].size() == 6);
    CHECK(all[u"project_contact_moments"_s] == QStringList{u"R03"_s});
    CHECK(all[u"project_residents"_s] == QStringList{u"R07"_s});
    CHECK(all[u"question_closed_reason"_s] == QStringList{u"V02"_s, u"V03"_s, u"V12"_s});
    CHECK(all[u"question_neighbourhood"_s] == QStringList{u"V05"_s});

    const auto selected =
        named({today, {}, {}, selectionOf(*workspace, queries::SelectionWords{{}, u"W2"_s, {}})});
    CHECK(selected.keys() == QStringList{u"question_closed_reason"_s});
    CHECK(selected[u"question_closed_reason"_s] == QStringList{u"V03"_s});
    const auto later = named({today, QDate(2026, 8, 31), today});
    CHECK(later[u"question_closed_reason"_s] == QStringList{u"V12"_s});
    CHECK_FALSE(later.contains(u"question_neighbourhood"_s)); // V05 is of 2025
    CHECK_FALSE(named({today, QDate(2020, 1, 1), QDate(2020, 12, 31)})
                    .contains(u"project_residents"_s)); // R07 began later
}
