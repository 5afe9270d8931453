// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/activities.h"
#include "core/domain/education.h"
#include "core/domain/projects.h"
#include "core/domain/reflections.h"
#include "core/domain/ventures.h"
#include "core/planning/timeline.h"
#include "core/queries/facts.h"
#include "core/queries/figure_lists.h"

namespace ankerpunt::queries {

namespace {

using Over = FigureDefinition::Over;

Figure byStatus(const Facts &facts)
{
    Lines lines;
    for (const Project &project : facts.all<Project>()) {
        lines.add(0, keyOf(project.status), project.id.value());
    }
    return summed(lines.lines());
}

Figure active(const Facts &facts)
{
    const Viewpoint &viewpoint = facts.viewpoint();
    const QDate from = viewpoint.hasPeriod() ? viewpoint.from : viewpoint.asOf;
    const QDate to = viewpoint.hasPeriod() ? viewpoint.to : viewpoint.asOf;
    QList<FigureLine> lines;
    for (const Project &project : facts.all<Project>()) {
        const bool begun = project.startsOn.isValid() && project.startsOn <= to;
        const bool ended = project.endsOn.isValid() && project.endsOn < from;
        if (project.status != ProjectStatus::Planned && begun && !ended) {
            lines.append(FigureLine{project.id.value()});
        }
    }
    return listed(lines);
}

Figure completed(const Facts &facts)
{
    QList<FigureLine> lines;
    for (const Project &project : facts.all<Project>()) {
        if (project.status == ProjectStatus::Completed && facts.counts(project.endsOn)) {
            lines.append({project.id.value(), {}, {}, project.endsOn});
        }
    }
    return listed(lines);
}

Figure contactMomentsMissing(const Facts &facts)
{
    QHash<qint64, QSet<ContactMoment>> had;
    for (const Talk &talk : facts.talks()) {
        for (const qint64 subject : talk.subjects) {
            if (talk.day <= facts.asOf()) {
                had[subject].insert(talk.moment);
            }
        }
    }
    QList<FigureLine> lines;
    for (const Project &project : facts.all<Project>()) {
        const bool done = project.status == ProjectStatus::Completed;
        if (!done && project.status != ProjectStatus::Running) {
            continue;
        }
        for (const ContactMoment moment :
             planning::contactMomentsDue(project.startsOn, project.endsOn, done, facts.asOf())) {
            if (!had.value(project.id.value()).contains(moment)) {
                lines.append({project.id.value(), keyOf(moment)});
            }
        }
    }
    return listed(lines);
}

/// Who is involved in projects, by what is recorded of teams, ventures and activities.
class Involved final
{
public:
    explicit Involved(const Facts &facts) : m_facts(facts)
    {
        for (const Participation &part : facts.all<Participation>()) {
            const Venture *venture = facts.find(Id<Venture>(part.record.value()));
            const Activity *activity = facts.find(Id<Activity>(part.record.value()));
            const auto project = venture    ? venture->project
                                 : activity ? activity->project
                                            : facts.projectOf(part.record);
            if (!facts.isHidden(part.person.value())) {
                add(project, facts.groupOf(part.role, part.person, facts.asOf()));
            }
        }
        for (const HeadCount &count : facts.all<HeadCount>()) {
            const Activity *activity = facts.find(Id<Activity>(count.record.value()));
            if (activity && count.number.value_or(0) > 0) {
                add(activity->project, count.sofar);
            }
        }
        for (const Project &project : facts.all<Project>()) {
            for (const auto party : facts.parties(project.id.value())) {
                add(project.id,
                    facts.isInstitution(party) ? SofarGroup::None : SofarGroup::Organisation);
            }
        }
    }
    [[nodiscard]] bool are(SofarGroup group, Id<Project> project) const
    {
        return m_groups.value(project.value()).contains(group);
    }

private:
    void add(Id<Project> project, SofarGroup group)
    {
        if (project) {
            m_groups[project.value()].insert(group);
        }
    }

    const Facts &m_facts;
    QHash<qint64, QSet<SofarGroup>> m_groups;
};

Figure conditionNotMet(const Facts &facts)
{
    const Involved involved(facts);
    const Places places(facts);
    QList<FigureLine> lines;
    for (const Project &project : facts.all<Project>()) {
        FigureLine residents{project.id.value(), keyOf(SofarGroup::Resident)};
        FigureLine organisations{project.id.value(), keyOf(SofarGroup::Organisation)};
        for (const Programme &programme : facts.all<Programme>()) {
            if (!places.isOf(programme, project.id.value())) {
                continue;
            }
            if (programme.requiresResident && !involved.are(SofarGroup::Resident, project.id)) {
                residents.behind.append(programme.id.value());
            }
            if (programme.requiresOrganisation &&
                !involved.are(SofarGroup::Organisation, project.id)) {
                organisations.behind.append(programme.id.value());
            }
        }
        for (const FigureLine &line : {residents, organisations}) {
            if (!line.behind.isEmpty()) {
                lines.append(line);
            }
        }
    }
    Figure figure{{}, lines};
    figure.value = double(figure.records().size());
    return figure;
}

Figure involvementDiffers(const Facts &facts)
{
    const Involved involved(facts);
    QList<FigureLine> lines;
    for (const Project &project : facts.all<Project>()) {
        const auto compare = [&](YesNo noted, SofarGroup group) {
            const bool found = involved.are(group, project.id);
            if (noted != YesNo::None && (noted == YesNo::Yes) != found) {
                lines.append({project.id.value(), keyOf(group)});
            }
        };
        compare(project.residentInvolved, SofarGroup::Resident);
        compare(project.organisationInvolved, SofarGroup::Organisation);
    }
    return listed(lines);
}

Figure valuesThat(const Facts &facts, YesNo expected, YesNo realised)
{
    QList<FigureLine> lines;
    for (const Value &value : facts.all<Value>()) {
        if (value.expected == expected && value.realised == realised) {
            const QString &which =
                value.partnerValue.isEmpty() ? value.studentOutcome : value.partnerValue;
            lines.append({value.project.value(), which, {}, {}, {value.id.value()}});
        }
    }
    return listed(lines);
}

Figure valueUnexpected(const Facts &facts)
{
    return valuesThat(facts, YesNo::No, YesNo::Yes);
}

Figure valueNotSeen(const Facts &facts)
{
    return valuesThat(facts, YesNo::Yes, YesNo::No);
}

Figure notReflected(const Facts &facts)
{
    QSet<QPair<qint64, qint64>> reflected; // on what, by whom
    for (const Reflection &reflection : facts.all<Reflection>()) {
        const auto project = facts.projectOf(reflection.record);
        const qint64 on = project ? project.value() : reflection.record.value();
        reflected.insert({on, reflection.person.value()});
    }
    QList<FigureLine> lines;
    QSet<QPair<qint64, qint64>> seen;
    for (const Participation &part : facts.all<Participation>()) {
        const Project *project = facts.find(facts.projectOf(part.record));
        const qint64 person = part.person.value();
        if (!project || project->status == ProjectStatus::Planned || !facts.find(part.person) ||
            sofarGroup(part.role, true) != SofarGroup::Student ||
            seen.contains({project->id.value(), person})) {
            continue;
        }
        seen.insert({project->id.value(), person});
        if (!reflected.contains({project->id.value(), person}) &&
            !reflected.contains({project->courseRun.value(), person})) {
            lines.append({person, {}, {}, {}, {project->id.value()}});
        }
    }
    return listed(lines);
}

} // namespace

QList<FigureDefinition> projectFigures()
{
    const char *projects = QT_TRANSLATE_N_NOOP("units", "projects");
    const char *values = QT_TRANSLATE_N_NOOP("units", "values");
    return {
        {"projects_by_status", Over::Register, projects,
         QT_TRANSLATE_NOOP("figures", "projects by status"),
         QT_TRANSLATE_NOOP("figures", "All projects on record, by how far each is."), &byStatus,
         &record::enumValues<ProjectStatus>()},
        {"projects_active", Over::Either, projects, QT_TRANSLATE_NOOP("figures", "projects active"),
         QT_TRANSLATE_NOOP("figures", "Projects that are no longer only planned and of which a day "
                                      "from start to end falls in the period, or else is the day "
                                      "that is looked at."),
         &active},
        {"projects_completed", Over::Either, projects,
         QT_TRANSLATE_NOOP("figures", "projects completed"),
         QT_TRANSLATE_NOOP("figures", "Completed projects, by the day on which they ended."),
         &completed},
        {"contact_moments_missing", Over::Register, QT_TRANSLATE_NOOP("figures", "contact moments"),
         QT_TRANSLATE_NOOP("figures", "contact moments missing"),
         QT_TRANSLATE_NOOP("figures",
                           "Running and completed projects without a recorded talk at the start "
                           "(from the first day), in between (from half of the calendar days) or "
                           "at completion (once completed)."),
         &contactMomentsMissing, &record::enumValues<ContactMoment>()},
        {"programme_condition_not_met", Over::Register, projects,
         QT_TRANSLATE_NOOP("figures", "projects without residents or organisations"),
         QT_TRANSLATE_NOOP("figures",
                           "Projects of a programme that wants residents or organisations to take "
                           "part, without one in a team, a venture or an activity; a project is of "
                           "a programme at one of its institutions and in one of its "
                           "neighbourhoods, as far as these are recorded."),
         &conditionNotMet, &record::enumValues<SofarGroup>()},
        {"involvement_differs", Over::Register, projects,
         QT_TRANSLATE_NOOP("figures", "involvement noted otherwise"),
         QT_TRANSLATE_NOOP("figures",
                           "Projects of which it was noted whether residents and organisations are "
                           "involved, otherwise than teams, ventures and activities show."),
         &involvementDiffers, &record::enumValues<SofarGroup>()},
        {"value_unexpected", Over::Register, values,
         QT_TRANSLATE_NOOP("figures", "value that nobody expected"),
         QT_TRANSLATE_NOOP("figures",
                           "Added values that were not expected of a project and came about."),
         &valueUnexpected, nullptr, "partner_value student_outcome"},
        {"value_not_seen", Over::Register, values,
         QT_TRANSLATE_NOOP("figures", "value that did not come"),
         QT_TRANSLATE_NOOP("figures",
                           "Added values that were expected of a project and did not come about."),
         &valueNotSeen, nullptr, "partner_value student_outcome"},
        {"not_reflected", Over::Register, QT_TRANSLATE_N_NOOP("units", "people"),
         QT_TRANSLATE_NOOP("figures", "students who did not reflect yet"),
         QT_TRANSLATE_NOOP("figures",
                           "Named students of a project that is no longer only planned, without a "
                           "reflection on it, on their team or on the course run."),
         &notReflected},
    };
}

} // namespace ankerpunt::queries
