// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/gaps.h"

#include "core/domain/activities.h"
#include "core/domain/education.h"
#include "core/domain/partnerships.h"
#include "core/domain/programmes.h"
#include "core/domain/projects.h"
#include "core/domain/questions.h"
#include "core/queries/facts.h"

namespace ankerpunt::queries {

namespace {

template <typename T>
QList<qint64> idsOf(const Facts &facts, const std::function<bool(const T &)> &lacks)
{
    QList<qint64> ids;
    for (const T &record : facts.all<T>()) {
        if (lacks(record)) {
            ids.append(record.id.value());
        }
    }
    return ids;
}

/// Whether something that lasted may be in what is counted; what is not recorded leaves that open.
bool maybe(const Facts &facts, QDate from, QDate until)
{
    const bool period = facts.viewpoint().hasPeriod();
    return (!from.isValid() || from <= (period ? facts.viewpoint().to : facts.asOf())) &&
           (!until.isValid() || !period || until >= facts.viewpoint().from);
}

bool maybe(const Facts &facts, QDate day)
{
    return maybe(facts, day, day);
}

QList<qint64> questionsThat(const Facts &facts, const std::function<bool(const Question &)> &lacks)
{
    return idsOf<Question>(facts, [&](const Question &question) {
        return maybe(facts, question.submittedOn) && lacks(question);
    });
}

/// Projects that began.
QList<qint64> projectsThat(const Facts &facts, const std::function<bool(const Project &)> &lacks)
{
    return idsOf<Project>(facts, [&](const Project &project) {
        return project.status != ProjectStatus::Planned &&
               maybe(facts, project.startsOn, project.endsOn) && lacks(project);
    });
}

QList<qint64> completedProjectsWithout(const Facts &facts, QString Project::*text)
{
    return projectsThat(facts, [&](const Project &project) {
        return project.status == ProjectStatus::Completed && (project.*text).isEmpty();
    });
}

QList<qint64> partnershipsThat(const Facts &facts,
                               const std::function<bool(const Partnership &)> &lacks)
{
    return idsOf<Partnership>(facts, [&](const Partnership &partnership) {
        return maybe(facts, partnership.sinceOn.first, partnership.until.last()) &&
               lacks(partnership);
    });
}

QList<qint64> participationsThat(const Facts &facts,
                                 const std::function<bool(const Participation &)> &lacks)
{
    return idsOf<Participation>(facts, [&](const Participation &part) {
        return maybe(facts, part.from.first, part.until.last()) && lacks(part);
    });
}

/// A student in a project, by name: levels and credits are counted there.
bool isProjectStudent(const Facts &facts, const Participation &part)
{
    return part.person && !facts.isHidden(part.person.value()) &&
           sofarGroup(part.role, true) == SofarGroup::Student && facts.projectOf(part.record);
}

/// The records that are owners of a kind.
template <typename T>
QSet<qint64> owners(const Facts &facts, Id<AnyRecord> T::*owner)
{
    QSet<qint64> all;
    for (const T &part : facts.all<T>()) {
        all.insert((part.*owner).value());
    }
    return all;
}

QList<qint64> questionsWithoutDay(const Facts &facts)
{
    return questionsThat(facts,
                         [](const auto &question) { return !question.submittedOn.isValid(); });
}

QList<qint64> questionsWithoutNeighbourhood(const Facts &facts)
{
    return questionsThat(facts, [](const auto &question) {
        return question.neighbourhoods.isEmpty() && !question.cityWide;
    });
}

QList<qint64> questionsWithoutTheme(const Facts &facts)
{
    return questionsThat(facts, [](const auto &question) { return question.themes.isEmpty(); });
}

QList<qint64> questionsWithoutRoute(const Facts &facts)
{
    return questionsThat(
        facts, [](const auto &question) { return question.contactRoute == ContactRoute::None; });
}

QList<qint64> questionsWithoutReason(const Facts &facts)
{
    return questionsThat(facts, [](const auto &question) {
        return !isUnfinished(question.status) && question.closedReason.isEmpty();
    });
}

QList<qint64> projectsWithoutStart(const Facts &facts)
{
    return projectsThat(facts, [](const auto &project) { return !project.startsOn.isValid(); });
}

QList<qint64> projectsWithoutEnd(const Facts &facts)
{
    return projectsThat(facts, [](const auto &project) { return !project.endsOn.isValid(); });
}

QList<qint64> projectsWithoutNeighbourhood(const Facts &facts)
{
    return projectsThat(facts,
                        [](const auto &project) { return project.neighbourhoods.isEmpty(); });
}

QList<qint64> projectsWithoutResult(const Facts &facts)
{
    return completedProjectsWithout(facts, &Project::achievedResult);
}

QList<qint64> projectsWithoutChange(const Facts &facts)
{
    return completedProjectsWithout(facts, &Project::concreteChange);
}

QList<qint64> projectsWithoutSuccessor(const Facts &facts)
{
    return completedProjectsWithout(facts, &Project::carriedOnBy);
}

/// The records that a figure names under a group; under all where none is given.
QList<qint64> recordsOf(const Facts &facts, const char *figure, const QString &group = {})
{
    QList<qint64> ids;
    for (const FigureLine &line :
         figureDefinition(QString::fromLatin1(figure))->count(facts).lines) {
        if ((group.isEmpty() || line.group == group) && !ids.contains(line.record)) {
            ids.append(line.record);
        }
    }
    return ids;
}

/// Of the projects that a figure over all of the file names, those that may be in what is counted.
QList<qint64> projectsOf(const Facts &facts, const char *figure, const QString &group = {})
{
    QList<qint64> ids = recordsOf(facts, figure, group);
    ids.removeIf([&](qint64 id) {
        const Project *project = facts.find(Id<Project>(id));
        return facts.viewpoint().hasPeriod() && // else also what is planned counts there
               !maybe(facts, project->startsOn, project->endsOn);
    });
    return ids;
}

QList<qint64> projectsWithoutResidents(const Facts &facts)
{
    return projectsOf(facts, "programme_condition_not_met", keyOf(SofarGroup::Resident));
}

QList<qint64> projectsWithoutMoments(const Facts &facts)
{
    return projectsOf(facts, "contact_moments_missing");
}

QList<qint64> activitiesWithoutCount(const Facts &facts)
{
    const auto counted = owners(facts, &HeadCount::record);
    return idsOf<Activity>(facts, [&](const Activity &activity) {
        return facts.counts(activity.heldOn) && !counted.contains(activity.id.value());
    });
}

QList<qint64> countsWithoutGroup(const Facts &facts)
{
    return idsOf<HeadCount>(facts, [&](const HeadCount &count) {
        const Activity *activity = facts.find(Id<Activity>(count.record.value()));
        return activity && facts.counts(activity->heldOn) && count.sofar == SofarGroup::None;
    });
}

QList<qint64> matchesWithoutDay(const Facts &facts)
{
    return idsOf<Match>(facts, [](const Match &match) {
        return match.status == MatchStatus::Agreed && !match.discussedOn.isValid();
    });
}

QList<qint64> participationsWithoutRole(const Facts &facts)
{
    return participationsThat(facts, [](const auto &part) { return part.role.isEmpty(); });
}

QList<qint64> studentsWithoutLevel(const Facts &facts)
{
    return participationsThat(facts, [&](const Participation &part) {
        return isProjectStudent(facts, part) && part.level.isEmpty();
    });
}

QList<qint64> studentsWithoutCredits(const Facts &facts)
{
    return participationsThat(facts, [&](const Participation &part) {
        return isProjectStudent(facts, part) &&
               (!part.credits || part.creditUnit == CreditUnit::None);
    });
}

QList<qint64> partnershipsWithoutStart(const Facts &facts)
{
    return partnershipsThat(facts,
                            [](const auto &partnership) { return !partnership.sinceOn.isValid(); });
}

QList<qint64> partnershipsWithoutStage(const Facts &facts)
{
    const auto staged = owners(facts, &StageRecord::record);
    return partnershipsThat(facts, [&](const Partnership &partnership) {
        return !staged.contains(partnership.id.value());
    });
}

QList<qint64> partnershipsWithoutContact(const Facts &facts)
{
    return partnershipsThat(
        facts, [&](const auto &partnership) { return !facts.find(partnership.contactPerson); });
}

QList<qint64> agreementsWithoutEnd(const Facts &facts)
{
    return idsOf<Agreement>(facts, [&](const Agreement &agreement) {
        return maybe(facts, agreement.validFrom.first, {}) && !agreement.validUntil.isValid();
    });
}

QList<qint64> testimonialsWithoutConsent(const Facts &facts)
{
    return idsOf<Testimonial>(facts, [&](const Testimonial &testimonial) {
        return facts.counts(testimonial.saidOn) && testimonial.consent == YesNo::None;
    });
}

QList<qint64> talksWithoutPeople(const Facts &facts)
{
    QList<qint64> ids;
    for (const Talk &talk : facts.talks()) {
        QList<qint64> others = talk.people;
        others.removeAll(talk.madeBy);
        if (facts.counts(talk.day) && others.isEmpty()) {
            ids.append(talk.id);
        }
    }
    return ids;
}

/// People who are kept because they agreed to it, while that is nowhere recorded.
QList<qint64> peopleWithoutConsent(const Facts &facts)
{
    QSet<qint64> asked;
    for (const Consent &consent : facts.all<Consent>()) {
        if (consent.answer != ConsentAnswer::None) {
            asked.insert(consent.person.value());
        }
    }
    return idsOf<Person>(facts, [&](const Person &person) {
        return person.legalBasis == LegalBasis::Consent && !asked.contains(person.id.value());
    });
}

QList<qint64> peopleKeptTooLong(const Facts &facts)
{
    return idsOf<Person>(facts, [&](const Person &person) {
        return person.keepUntil.isValid() && person.keepUntil < facts.asOf();
    });
}

QList<qint64> goalsWithoutTarget(const Facts &facts)
{
    return idsOf<Goal>(facts,
                       [](const Goal &goal) { return goal.figure.isEmpty() || !goal.target; });
}

} // namespace

QStringList GapDefinition::figures() const
{
    return QString::fromLatin1(touches).split(u' ', Qt::SkipEmptyParts);
}

const QList<GapDefinition> &gapDefinitions()
{
    static const QList<GapDefinition> all{
        {"question_day", QT_TRANSLATE_N_NOOP("gaps", "%n question(s) without a day of submission"),
         QT_TRANSLATE_NOOP("gaps",
                           "It is not recorded when these questions were submitted, so they "
                           "count as neither submitted in the period nor waiting."),
         "questions_submitted questions_matched questions_waiting_over_90_days days_to_match",
         "question.submitted_on", &questionsWithoutDay, true},
        {"question_neighbourhood",
         QT_TRANSLATE_N_NOOP("gaps", "%n question(s) without a neighbourhood"),
         QT_TRANSLATE_NOOP("gaps", "It is not recorded of which neighbourhood these questions are, "
                                   "so they are in the figures of none."),
         "questions_by_neighbourhood", "question.neighbourhoods", &questionsWithoutNeighbourhood},
        {"question_theme", QT_TRANSLATE_N_NOOP("gaps", "%n question(s) without a theme"),
         QT_TRANSLATE_NOOP("gaps", "The theme of these questions is not recorded."),
         "questions_by_theme", "question.themes", &questionsWithoutTheme},
        {"question_contact_route",
         QT_TRANSLATE_N_NOOP("gaps", "%n question(s) without how they came in"),
         QT_TRANSLATE_NOOP("gaps", "It is not recorded how these questions came in."),
         "questions_by_contact_route", "question.contact_route", &questionsWithoutRoute},
        {"question_closed_reason",
         QT_TRANSLATE_N_NOOP("gaps", "%n question(s) finished without a reason"),
         QT_TRANSLATE_NOOP("gaps", "It is not recorded why these questions are finished."),
         "questions_no_match", "question.closed_reason", &questionsWithoutReason},
        {"match_day", QT_TRANSLATE_N_NOOP("gaps", "%n match(es) without a day"),
         QT_TRANSLATE_NOOP("gaps",
                           "It is not recorded when these matches were agreed, so they fall "
                           "in no period and have no days to a match."),
         "matches_agreed days_to_match", "match.discussed_on", &matchesWithoutDay, true},
        {"project_start", QT_TRANSLATE_N_NOOP("gaps", "%n project(s) without a start"),
         QT_TRANSLATE_NOOP("gaps", "It is not recorded when these projects began, so they are not "
                                   "counted as active."),
         "projects_active contact_moments_missing students_unique projects_by_neighbourhood",
         "project.starts_on", &projectsWithoutStart, true},
        {"project_end", QT_TRANSLATE_N_NOOP("gaps", "%n project(s) without an end"),
         QT_TRANSLATE_NOOP("gaps", "It is not recorded when these projects end, so they seem to go "
                                   "on and are completed in no period."),
         "projects_active projects_completed results_returned contact_moments_missing",
         "project.ends_on", &projectsWithoutEnd, true},
        {"project_neighbourhood",
         QT_TRANSLATE_N_NOOP("gaps", "%n project(s) without a neighbourhood"),
         QT_TRANSLATE_NOOP("gaps", "It is not recorded in which neighbourhood these projects are, "
                                   "so they are in the figures of none."),
         "projects_by_neighbourhood", "project.neighbourhoods", &projectsWithoutNeighbourhood},
        {"project_residents", QT_TRANSLATE_N_NOOP("gaps", "%n project(s) without residents"),
         QT_TRANSLATE_NOOP("gaps", "The programme of these projects wants residents to take part, "
                                   "and none are recorded."),
         "programme_condition_not_met residents_direct", "participation.role",
         &projectsWithoutResidents, true},
        {"project_result", QT_TRANSLATE_N_NOOP("gaps", "%n completed project(s) without a result"),
         QT_TRANSLATE_NOOP("gaps",
                           "These projects are completed, and their result is not recorded."),
         "results_returned", "project.achieved_result", &projectsWithoutResult},
        {"project_change", QT_TRANSLATE_N_NOOP("gaps", "%n completed project(s) without a change"),
         QT_TRANSLATE_NOOP("gaps", "These projects are completed, and no concrete change is "
                                   "recorded."),
         "results_returned", "project.concrete_change", &projectsWithoutChange},
        {"project_carried_on",
         QT_TRANSLATE_N_NOOP("gaps", "%n completed project(s) without who goes on"),
         QT_TRANSLATE_NOOP("gaps", "These projects are completed, and it is not recorded who goes "
                                   "on with them."),
         "projects_completed", "project.carried_on_by", &projectsWithoutSuccessor},
        {"project_contact_moments",
         QT_TRANSLATE_N_NOOP("gaps", "%n project(s) without all three talks"),
         QT_TRANSLATE_NOOP("gaps", "Of these projects a talk at the start, in between or at "
                                   "completion is not recorded."),
         "contact_moments_missing who_spoke_with_whom", "interaction.contact_moment",
         &projectsWithoutMoments},
        {"activity_head_count",
         QT_TRANSLATE_N_NOOP("gaps", "%n activity(ies) without a head count"),
         QT_TRANSLATE_NOOP("gaps",
                           "It is not recorded how many people came to these activities, so "
                           "the figures on residents leave them out."),
         "resident_contacts resident_contacts_by_involvement residents_direct residents_indirect",
         "head_count.number", &activitiesWithoutCount, true},
        {"head_count_group",
         QT_TRANSLATE_N_NOOP("gaps", "%n head count(s) without who was counted"),
         QT_TRANSLATE_NOOP("gaps", "It is not recorded who were counted here, so they count as no "
                                   "residents."),
         "resident_contacts resident_contacts_by_involvement residents_direct residents_indirect",
         "head_count.sofar", &countsWithoutGroup, true},
        {"participation_role", QT_TRANSLATE_N_NOOP("gaps", "%n participant(s) without a role"),
         QT_TRANSLATE_NOOP("gaps", "It is not recorded in which role these people take part, so "
                                   "they are in no group."),
         "students_unique student_participations teachers residents_direct who_spoke_with_whom",
         "participation.role", &participationsWithoutRole, true},
        {"student_level", QT_TRANSLATE_N_NOOP("gaps", "%n student(s) without a level"),
         QT_TRANSLATE_NOOP("gaps", "The level of these students is not recorded, so more levels in "
                                   "a team may not be seen."),
         "projects_multi_level teams_multi_level projects_by_level", "participation.level",
         &studentsWithoutLevel, true},
        {"student_credits", QT_TRANSLATE_N_NOOP("gaps", "%n student(s) without credits"),
         QT_TRANSLATE_NOOP("gaps",
                           "The credits of these students, or their unit, are not recorded."),
         "credits_by_unit hours_nominal", "participation.credits", &studentsWithoutCredits},
        {"partnership_start", QT_TRANSLATE_N_NOOP("gaps", "%n partnership(s) without a start"),
         QT_TRANSLATE_NOOP("gaps", "It is not recorded when these partnerships began, so they fall "
                                   "in no period."),
         "partnerships_new partnerships_continuing partners", "partnership.since_on",
         &partnershipsWithoutStart, true},
        {"partnership_stage", QT_TRANSLATE_N_NOOP("gaps", "%n partnership(s) without a stage"),
         QT_TRANSLATE_NOOP("gaps", "The stage of these partnerships was never recorded."),
         "partnerships_by_stage partnership_stage partnerships_stepped_back",
         "stage_record.partnership_stage", &partnershipsWithoutStage},
        {"partnership_contact_person",
         QT_TRANSLATE_N_NOOP("gaps", "%n partnership(s) without a contact person"),
         QT_TRANSLATE_NOOP("gaps",
                           "These partnerships have no contact person, so nobody is told to "
                           "hand them over."),
         "handover_needed", "partnership.contact_person_id", &partnershipsWithoutContact},
        {"agreement_end", QT_TRANSLATE_N_NOOP("gaps", "%n agreement(s) without an end"),
         QT_TRANSLATE_NOOP("gaps", "It is not recorded until when these agreements hold, so the "
                                   "program cannot say that they end soon."),
         "agreements_ending_within_60_days", "agreement.valid_until", &agreementsWithoutEnd},
        {"talk_people", QT_TRANSLATE_N_NOOP("gaps", "%n talk(s) without people"),
         QT_TRANSLATE_NOOP("gaps", "It is not recorded with whom these talks were."),
         "last_spoken contacts_over_rhythm who_spoke_with_whom one_person_risk",
         "interaction_participant.person_id", &talksWithoutPeople, true},
        {"testimonial_consent", QT_TRANSLATE_N_NOOP("gaps", "%n quotation(s) without consent"),
         QT_TRANSLATE_NOOP("gaps", "It is not recorded whether these words may be quoted, so they "
                                   "are not."),
         "testimonials", "testimonial.consent", &testimonialsWithoutConsent, false, true},
        {"goal_target", QT_TRANSLATE_N_NOOP("gaps", "%n goal(s) without a number to reach"),
         QT_TRANSLATE_NOOP("gaps", "These goals have no figure or no number to reach, so nothing "
                                   "can be set beside them."),
         "", "goal.target", &goalsWithoutTarget},
        {"person_consent", QT_TRANSLATE_N_NOOP("gaps", "%n person(s) without recorded consent"),
         QT_TRANSLATE_NOOP("gaps", "These people are kept by their consent, and that is not "
                                   "recorded."),
         "", "consent.answer", &peopleWithoutConsent},
        {"person_keep_until", QT_TRANSLATE_N_NOOP("gaps", "%n person(s) kept too long"),
         QT_TRANSLATE_NOOP("gaps", "The day until which these people may be kept has passed."), "",
         "person.keep_until", &peopleKeptTooLong},
    };
    return all;
}

QList<Gap> gaps(const FigureCounter &counter)
{
    QList<Gap> found;
    for (const GapDefinition &definition : gapDefinitions()) {
        const auto ids = definition.lacking(counter.facts());
        if (!ids.isEmpty()) {
            found.append({&definition, ids});
        }
    }
    return found;
}

} // namespace ankerpunt::queries
