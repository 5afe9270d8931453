// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/selection.h"

#include "core/domain/activities.h"
#include "core/domain/education.h"
#include "core/domain/partnerships.h"
#include "core/domain/projects.h"
#include "core/domain/ventures.h"
#include "core/queries/facts.h"
#include "core/queries/references.h"

#include <QCoreApplication>

#include <algorithm>

namespace ankerpunt::queries {

namespace {

template <typename T>
QSet<qint64> idsOf(const QList<Id<T>> &list)
{
    QSet<qint64> ids;
    for (const Id<T> id : list) {
        ids.insert(id.value());
    }
    return ids;
}

void addTo(QSet<qint64> &ids, qint64 id)
{
    if (id != 0) {
        ids.insert(id);
    }
}

/// The record of a kind that a word names; none where nothing was said.
template <typename T>
Id<T> named(const Workspace &workspace, const QString &word)
{
    return word.isEmpty() ? Id<T>()
                          : Id<T>(recordNamed(workspace, record::table<T>().description(), word));
}

} // namespace

Selection selectionOf(const Workspace &workspace, const SelectionWords &words)
{
    const auto institution = named<Organisation>(workspace, words.institution);
    if (institution && !Facts(workspace, {}).isInstitution(institution)) {
        throw Error(Error::Kind::Usage,
                    QCoreApplication::translate("figures", "“%1” is not an institution.")
                        .arg(words.institution));
    }
    return {named<Programme>(workspace, words.programme).value(),
            named<Neighbourhood>(workspace, words.neighbourhood).value(), institution.value()};
}

QSet<qint64> institutions(const Workspace &workspace)
{
    const Facts facts(workspace, {});
    QSet<qint64> ids;
    workspace.store().rows().each(record::table<Organisation>().description(),
                                  [&](const record::Record &record) {
                                      if (facts.isInstitution(Id<Organisation>(record.id))) {
                                          ids.insert(record.id);
                                      }
                                  });
    return ids;
}

Places::Places(const Facts &facts) : m_facts(facts)
{
    addCourses();
    addProjects(); // places course runs, and courses, where they say nothing themselves
    addQuestions();
    addPartnerships();
    addProgrammes();
    addActivities();
}

void Places::addInstitution(Place &place, Id<Organisation> organisation) const
{
    if (m_facts.isInstitution(organisation)) {
        for (const Organisation *at : m_facts.upwards(organisation)) {
            place.institutions.insert(at->id.value());
        }
    }
}

void Places::addInstitutionsOf(Place &place, qint64 partiesOf) const
{
    for (const auto party : m_facts.parties(partiesOf)) {
        addInstitution(place, party);
    }
}

void Places::addNamed(Place &place, Id<Programme> id) const
{
    const Programme *programme = m_facts.find(id);
    while (programme && !place.programmes.contains(programme->id.value())) { // or a circle
        place.programmes.insert(programme->id.value());
        programme = m_facts.find(programme->parent);
    }
}

void Places::addCourses()
{
    for (const Course &course : m_facts.all<Course>()) {
        addInstitution(m_places[course.id.value()], course.organisation);
    }
    for (const CourseRun &run : m_facts.all<CourseRun>()) {
        Place place = m_places.value(run.course.value());
        place.neighbourhoods = idsOf(run.neighbourhoods);
        addInstitutionsOf(place, run.id.value());
        m_places.insert(run.id.value(), place);
    }
}

void Places::addProjects()
{
    QHash<qint64, QSet<qint64>> ofRuns;
    for (const Project &project : m_facts.all<Project>()) {
        Place place = m_places.value(project.courseRun.value());
        place.neighbourhoods = idsOf(project.neighbourhoods);
        addInstitutionsOf(place, project.id.value());
        m_places.insert(project.id.value(), place);
        ofRuns[project.courseRun.value()] += place.neighbourhoods;
    }
    for (const CourseRun &run : m_facts.all<CourseRun>()) {
        Place &place = m_places[run.id.value()];
        if (place.neighbourhoods.isEmpty()) {
            place.neighbourhoods = ofRuns.value(run.id.value());
        }
        const QSet<qint64> neighbourhoods = place.neighbourhoods;
        m_places[run.course.value()].neighbourhoods += neighbourhoods;
    }
}

void Places::addQuestions()
{
    QHash<qint64, QSet<qint64>> answeredAt;
    for (const Project &project : m_facts.all<Project>()) {
        answeredAt[project.question.value()] += m_places.value(project.id.value()).institutions;
    }
    for (const Match &match : m_facts.all<Match>()) {
        const Question *question = m_facts.find(match.question);
        Place place;
        place.neighbourhoods = question ? idsOf(question->neighbourhoods) : QSet<qint64>();
        place.institutions = m_places.value(match.courseRun.value()).institutions +
                             m_places.value(match.project.value()).institutions;
        if (match.status == MatchStatus::Agreed) {
            answeredAt[match.question.value()] += place.institutions;
        }
        m_places.insert(match.id.value(), place);
    }
    for (const Question &question : m_facts.all<Question>()) {
        Place &place = m_places[question.id.value()];
        place.neighbourhoods = idsOf(question.neighbourhoods);
        place.institutions = answeredAt.value(question.id.value());
        addInstitutionsOf(place, question.id.value());
    }
}

void Places::addPartnerships()
{
    const auto add = [&](Place &place, qint64 record) {
        addInstitutionsOf(place, record);
        for (const auto party : m_facts.parties(record)) {
            addTo(place.neighbourhoods, m_facts.find(party)->neighbourhood.value());
        }
    };
    for (const Partnership &partnership : m_facts.all<Partnership>()) {
        add(m_places[partnership.id.value()], partnership.id.value());
    }
    for (const Agreement &agreement : m_facts.all<Agreement>()) {
        Place place = m_places.value(agreement.partnership.value());
        add(place, agreement.id.value());
        m_places.insert(agreement.id.value(), place);
    }
}

void Places::addProgrammes()
{
    for (const Programme &programme : m_facts.all<Programme>()) {
        Place &place = m_places[programme.id.value()];
        place.neighbourhoods = idsOf(programme.neighbourhoods);
        addInstitutionsOf(place, programme.id.value());
        addNamed(place, programme.id);
    }
}

void Places::addActivities()
{
    for (const Location &location : m_facts.all<Location>()) {
        Place &place = m_places[location.id.value()];
        addTo(place.neighbourhoods, location.neighbourhood.value());
        addInstitution(place, location.organisation);
    }
    for (const Venture &venture : m_facts.all<Venture>()) {
        Place place = m_places.value(venture.project.value());
        if (venture.neighbourhood) {
            place.neighbourhoods = {venture.neighbourhood.value()};
        }
        addInstitutionsOf(place, venture.id.value());
        addNamed(place, venture.programme);
        m_places.insert(venture.id.value(), place);
    }
    for (const Activity &activity : m_facts.all<Activity>()) {
        Place place = m_places.value(activity.project.value());
        place.neighbourhoods += m_places.value(activity.location.value()).neighbourhoods;
        if (!activity.neighbourhoods.isEmpty()) {
            place.neighbourhoods = idsOf(activity.neighbourhoods);
        }
        addInstitutionsOf(place, activity.id.value());
        addNamed(place, activity.programme);
        m_places.insert(activity.id.value(), place);
    }
}

Places::Place Places::placeOf(const Talk &talk) const
{
    Place place;
    for (const qint64 subject : talk.subjects) {
        const Place &about = m_places.value(subject);
        place.neighbourhoods += about.neighbourhoods;
        place.institutions += about.institutions;
        place.programmes += about.programmes;
        addInstitution(place, Id<Organisation>(subject));
        if (const auto *organisation = m_facts.find(Id<Organisation>(subject))) {
            addTo(place.neighbourhoods, organisation->neighbourhood.value());
        }
    }
    for (const qint64 person : talk.everybody()) {
        for (const Affiliation *there : m_facts.affiliations(Id<Person>(person), talk.day)) {
            const Organisation *at = m_facts.find(there->organisation);
            if (person == talk.madeBy) {
                addInstitution(place, there->organisation);
            }
            if (!m_facts.isInstitution(there->organisation)) { // an anchor works in many
                addTo(place.neighbourhoods,
                      (at ? at->neighbourhood : there->neighbourhood).value());
            }
        }
    }
    return place;
}

void Places::addTalks()
{
    for (const Talk &talk : m_facts.talks() + m_facts.coaching()) {
        m_places.insert(talk.id, placeOf(talk));
    }
}

bool Places::isOf(const Programme &programme, qint64 record) const
{
    const Place place = m_places.value(record);
    if (!place.programmes.isEmpty()) {
        return place.programmes.contains(programme.id.value());
    }
    const Place of = m_places.value(programme.id.value());
    const bool where = !place.neighbourhoods.isEmpty() && !of.neighbourhoods.isEmpty();
    const bool whose = !place.institutions.isEmpty() && !of.institutions.isEmpty();
    return (where || whose) && (!where || place.neighbourhoods.intersects(of.neighbourhoods)) &&
           (!whose || place.institutions.intersects(of.institutions));
}

QSet<qint64> outside(const Facts &facts, const Selection &selection)
{
    QSet<qint64> left;
    if (selection.isEmpty()) {
        return left;
    }
    Places places(facts);
    places.addTalks();
    const Programme *programme = facts.find(Id<Programme>(selection.programme));
    const auto &all = places.all();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const bool there =
            !selection.neighbourhood || it->neighbourhoods.contains(selection.neighbourhood);
        const bool at = !selection.institution || it->institutions.contains(selection.institution);
        const bool of = !selection.programme || (programme && places.isOf(*programme, it.key()));
        if (!there || !at || !of) {
            left.insert(it.key());
        }
    }
    return left;
}

} // namespace ankerpunt::queries
