// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/activities.h"
#include "core/domain/education.h"
#include "core/domain/projects.h"
#include "core/domain/ventures.h"
#include "core/planning/study_load.h"
#include "core/queries/facts.h"
#include "core/queries/figure_lists.h"

#include <algorithm>

namespace ankerpunt::queries {

namespace {

using Over = FigureDefinition::Over;

/// What someone takes part in, where it is counted: a project, course run, venture or activity. A
/// team stands for its project.
qint64 countedIn(const Facts &facts, const Participation &part)
{
    if (const Project *project = facts.find(facts.projectOf(part.record))) {
        return facts.counts(*project) ? project->id.value() : 0;
    }
    const qint64 record = part.record.value();
    bool counts = false;
    if (const CourseRun *run = facts.find(Id<CourseRun>(record))) {
        counts = facts.counts(run->startsOn, run->endsOn);
    } else if (const Venture *venture = facts.find(Id<Venture>(record))) {
        counts = facts.counts(venture->startedOn.first, venture->stoppedOn.last());
    } else if (const Activity *activity = facts.find(Id<Activity>(record))) {
        counts = facts.counts(activity->heldOn);
    }
    return counts ? record : 0;
}

/// Who takes part in education in one group, with what in.
struct Learner
{
    const Participation *part;
    qint64 in; ///< a project or a course run
};

QList<Learner> inEducation(const Facts &facts, SofarGroup group)
{
    QList<Learner> all;
    for (const Participation &part : facts.all<Participation>()) {
        const qint64 in = countedIn(facts, part);
        const bool education = facts.find(Id<Project>(in)) || facts.find(Id<CourseRun>(in));
        if (education && sofarGroup(part.role, true) == group &&
            !facts.isHidden(part.person.value())) {
            all.append({&part, in});
        }
    }
    return all;
}

/// Each named person once, with what they take part in; nothing where only numbers are recorded.
Figure peopleIn(const Facts &facts, SofarGroup group)
{
    Lines lines;
    for (const Learner &learner : inEducation(facts, group)) {
        if (learner.part->person) {
            lines.add(learner.part->person.value(), {}, learner.in);
        }
    }
    return listedWhere(!lines.lines().isEmpty(), lines.lines());
}

Figure studentsUnique(const Facts &facts)
{
    return peopleIn(facts, SofarGroup::Student);
}

/// Each named student once, at the first level that is recorded of them.
Figure studentsByLevel(const Facts &facts)
{
    QMap<qint64, QString> levels;
    for (const Learner &learner : inEducation(facts, SofarGroup::Student)) {
        if (!learner.part->person) {
            continue;
        }
        QString &level = levels[learner.part->person.value()];
        level = level.isEmpty() ? keyOf(planning::levelGroup(learner.part->level)) : level;
    }
    Lines lines;
    for (auto it = levels.begin(); it != levels.end(); ++it) {
        lines.add(0, it.value(), it.key());
    }
    return summed(lines.lines());
}

Figure teachers(const Facts &facts)
{
    return peopleIn(facts, SofarGroup::Faculty);
}

/// By course run the larger of its students counted and named, in it or in one of its projects; a
/// project without a run counts by itself.
Figure studentParticipations(const Facts &facts)
{
    QMap<qint64, RoleCount> counts;
    QMap<qint64, QList<qint64>> behind;
    for (const Learner &learner : inEducation(facts, SofarGroup::Student)) {
        const Project *project = facts.find(Id<Project>(learner.in));
        const CourseRun *run = project ? facts.find(project->courseRun) : nullptr;
        const qint64 of = run ? run->id.value() : learner.in;
        counts[of].add(*learner.part);
        behind[of].append(learner.part->id.value());
    }
    QList<FigureLine> lines;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        lines.append({it.key(), {}, double(it->number()), {}, behind.value(it.key())});
    }
    return summed(lines);
}

/// The residents counted at activities, of those who helped or attended.
Lines residentsCounted(const Facts &facts, Involvement involvement)
{
    Lines lines;
    for (const HeadCount &count : facts.all<HeadCount>()) {
        const Activity *activity = facts.find(Id<Activity>(count.record.value()));
        if (activity && count.number && count.sofar == SofarGroup::Resident &&
            count.involvement == involvement && facts.counts(activity->heldOn)) {
            lines.add(activity->id.value(), {}, *count.number, count.id.value());
        }
    }
    return lines;
}

Figure residentsDirect(const Facts &facts)
{
    QMap<qint64, RoleCount> named;
    QMap<qint64, QList<qint64>> behind;
    for (const Participation &part : facts.all<Participation>()) {
        const qint64 in = countedIn(facts, part);
        if (in != 0 && sofarGroup(part.role, true) == SofarGroup::Resident &&
            !facts.isHidden(part.person.value())) {
            named[in].add(part);
            behind[in].append(part.id.value());
        }
    }
    QList<FigureLine> lines = residentsCounted(facts, Involvement::TakesPart).lines();
    for (FigureLine &line : lines) {
        line.value = std::max(*line.value, double(named.take(line.record).number()));
        line.behind += behind.value(line.record);
    }
    for (auto it = named.begin(); it != named.end(); ++it) {
        lines.append({it.key(), {}, double(it->number()), {}, behind.value(it.key())});
    }
    return summed(lines);
}

Figure residentsIndirect(const Facts &facts)
{
    return summed(residentsCounted(facts, Involvement::Attends).lines());
}

Figure ventureMembers(const Facts &facts)
{
    QMap<qint64, QMap<QString, RoleCount>> roles;
    QMap<qint64, QList<qint64>> behind;
    for (const Participation &part : facts.all<Participation>()) {
        const qint64 in = countedIn(facts, part);
        if (facts.find(Id<Venture>(in)) && !facts.isHidden(part.person.value())) {
            roles[in][part.role].add(part);
            behind[in].append(part.id.value());
        }
    }
    QList<FigureLine> lines;
    for (auto venture = roles.begin(); venture != roles.end(); ++venture) {
        double members = 0;
        for (const RoleCount &role : *venture) {
            members += role.number();
        }
        lines.append({venture.key(), {}, members, {}, behind.value(venture.key())});
    }
    return summed(lines);
}

} // namespace

QList<FigureDefinition> takingPartFigures()
{
    const char *people = QT_TRANSLATE_N_NOOP("units", "people");
    const char *participations = QT_TRANSLATE_N_NOOP("units", "participations");
    FigureDefinition direct{
        "residents_direct",
        Over::Either,
        participations,
        QT_TRANSLATE_NOOP("figures", "residents who took part"),
        QT_TRANSLATE_NOOP(
            "figures", "By project, course run, venture and activity the larger of the residents "
                       "named and counted as helping; added up, participations and not people."),
        &residentsDirect};
    FigureDefinition indirect{
        "residents_indirect",
        Over::Either,
        QT_TRANSLATE_N_NOOP("units", "contacts"),
        QT_TRANSLATE_NOOP("figures", "residents who attended"),
        QT_TRANSLATE_NOOP("figures",
                          "The residents counted at activities as attending, added up: contacts, "
                          "not people."),
        &residentsIndirect};
    direct.countsPeople = indirect.countsPeople = true;
    return {
        {"students_unique", Over::Either, people, QT_TRANSLATE_NOOP("figures", "students by name"),
         QT_TRANSLATE_NOOP("figures",
                           "Named students in projects, teams and course runs, each counted once; "
                           "students who were only counted are not in it."),
         &studentsUnique},
        {"students_by_level", Over::Either, people,
         QT_TRANSLATE_NOOP("figures", "students by level"),
         QT_TRANSLATE_NOOP("figures",
                           "Named students in projects, teams and course runs, each counted once, "
                           "by mbo, hbo and wo; graduaat and bachelor are hbo."),
         &studentsByLevel, &record::enumValues<EducationLevel>()},
        {"student_participations", Over::Either, participations,
         QT_TRANSLATE_NOOP("figures", "students taking part"),
         QT_TRANSLATE_NOOP("figures",
                           "By course run the larger of the students counted and named, those in "
                           "its projects included; added up, participations and not people."),
         &studentParticipations},
        {"teachers", Over::Either, people, QT_TRANSLATE_NOOP("figures", "teachers by name"),
         QT_TRANSLATE_NOOP("figures",
                           "Named teachers and researchers in projects, teams and course "
                           "runs, each counted once."),
         &teachers},
        direct,
        indirect,
        {"venture_members", Over::Either, participations,
         QT_TRANSLATE_NOOP("figures", "members of ventures"),
         QT_TRANSLATE_NOOP("figures", "By social venture the people in it, in each role the larger "
                                      "of counted and named."),
         &ventureMembers},
    };
}

} // namespace ankerpunt::queries
