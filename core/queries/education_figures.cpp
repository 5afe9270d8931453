// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/education.h"
#include "core/domain/plans.h"
#include "core/domain/projects.h"
#include "core/planning/study_load.h"
#include "core/queries/facts.h"
#include "core/queries/figure_lists.h"

#include <algorithm>

namespace ankerpunt::queries {

namespace {

using Over = FigureDefinition::Over;

/// The credits of named people in projects and their teams, by unit.
QMap<CreditUnit, QPair<Decimal, QList<qint64>>> credits(const Facts &facts)
{
    QMap<CreditUnit, QPair<Decimal, QList<qint64>>> all;
    for (const Participation &part : facts.all<Participation>()) {
        if (part.credits && part.creditUnit != CreditUnit::None && part.person &&
            !facts.isHidden(part.person.value()) && facts.projectOf(part.record)) {
            auto &of = all[part.creditUnit];
            of.first.hundredths += part.credits->hundredths;
            of.second.append(part.id.value());
        }
    }
    return all;
}

Figure creditsByUnit(const Facts &facts)
{
    const auto all = credits(facts);
    QList<FigureLine> lines;
    for (auto of = all.begin(); of != all.end(); ++of) {
        lines.append({0, keyOf(of.key()), of.value().first.toDouble(), {}, of.value().second});
    }
    return {{}, lines};
}

Figure nominalHours(const Facts &facts)
{
    const auto all = credits(facts);
    QList<FigureLine> lines;
    for (auto of = all.begin(); of != all.end(); ++of) {
        const auto hours = planning::nominalHours(of.value().first, of.key());
        const QString unit = keyOf(of.key());
        if (hours->lowest == hours->highest) {
            lines.append({0, unit, hours->lowest.toDouble(), {}, of.value().second});
        } else {
            lines.append({0, unit + u"-LOWEST"_s, hours->lowest.toDouble(), {}, of.value().second});
            lines.append(
                {0, unit + u"-HIGHEST"_s, hours->highest.toDouble(), {}, of.value().second});
        }
    }
    return {{}, lines};
}

Figure recordedHours(const Facts &facts)
{
    Lines lines;
    for (const Participation &part : facts.all<Participation>()) {
        const auto project = facts.projectOf(part.record);
        const qint64 in = project ? project.value() : part.record.value();
        if (part.hours && !facts.isHidden(part.person.value())) {
            lines.add(in, {}, *part.hours, part.id.value());
        }
    }
    return summed(lines.lines());
}

/// How many take part in a course run, of the three kinds that fill its places.
struct Places
{
    std::optional<int> students;
    int teachers = 0;
    int neighbours = 0;
    QList<qint64> behind;

    [[nodiscard]] int total() const { return students.value_or(0) + teachers + neighbours; }
};

QMap<qint64, Places> places(const Facts &facts)
{
    QMap<qint64, QHash<QString, RoleCount>> roles;
    QMap<qint64, Places> all;
    for (const Participation &part : facts.all<Participation>()) {
        const bool counts =
            facts.find(Id<CourseRun>(part.record.value())) && !facts.isHidden(part.person.value());
        if (counts) {
            roles[part.record.value()][part.role].add(part);
            all[part.record.value()].behind.append(part.id.value());
        }
    }
    for (auto run = roles.begin(); run != roles.end(); ++run) {
        Places &of = all[run.key()];
        for (auto role = run.value().begin(); role != run.value().end(); ++role) {
            const int number = role.value().number();
            switch (sofarGroup(role.key(), false)) {
            case SofarGroup::Student:
                of.students = of.students.value_or(0) + number;
                break;
            case SofarGroup::Faculty:
                of.teachers += number;
                break;
            case SofarGroup::Administrator: // organise it, and take no place
                break;
            case SofarGroup::Organisation:
            case SofarGroup::Resident:
            case SofarGroup::None:
                of.neighbours += number;
                break;
            }
        }
    }
    return all;
}

Figure studentsInRuns(const Facts &facts)
{
    const auto all = places(facts);
    QList<FigureLine> lines;
    for (auto run = all.begin(); run != all.end(); ++run) {
        if (run->students) {
            lines.append({run.key(), {}, double(*run->students), {}, run->behind});
        }
    }
    return summed(lines);
}

QList<FigureLine> capacityLines(const CourseRun &run, const Places &of)
{
    const qint64 id = run.id.value();
    QList<FigureLine> lines{{id, u"PARTICIPANTS"_s, double(of.total()), {}, of.behind}};
    if (run.capacityMin) {
        lines.append({id, u"LOWEST"_s, double(*run.capacityMin)});
    }
    if (run.capacityMax) {
        lines.append({id, u"HIGHEST"_s, double(*run.capacityMax)});
    }
    return lines;
}

Figure capacity(const Facts &facts)
{
    const auto all = places(facts);
    QList<FigureLine> lines;
    for (const CourseRun &run : facts.all<CourseRun>()) {
        const Places of = all.value(run.id.value());
        if (of.students && (run.capacityMin || run.capacityMax)) {
            lines += capacityLines(run, of);
        }
    }
    return {{}, lines};
}

Figure outsideCapacity(const Facts &facts)
{
    const auto all = places(facts);
    QList<FigureLine> lines;
    for (const CourseRun &run : facts.all<CourseRun>()) {
        const Places of = all.value(run.id.value());
        if (of.students && (of.total() < run.capacityMin.value_or(of.total()) ||
                            of.total() > run.capacityMax.value_or(of.total()))) {
            lines.append({run.id.value(), {}, double(of.total()), {}, of.behind});
        }
    }
    return listed(lines);
}

/// A team of a project in which two or more of mbo, hbo and wo take part.
struct MixedTeam
{
    qint64 project = 0;
    qint64 team = 0; ///< 0: those of the project who are in no team
    double levels = 0;
    QList<qint64> behind;
};

QList<MixedTeam> mixedTeams(const Facts &facts)
{
    QMap<QPair<qint64, qint64>, QPair<QSet<EducationLevel>, QList<qint64>>> teams;
    for (const Participation &part : facts.all<Participation>()) {
        const auto project = facts.projectOf(part.record);
        const auto level = planning::levelGroup(part.level);
        if (project && level != EducationLevel::None && !facts.isHidden(part.person.value())) {
            const bool isTeam = part.record.value() != project.value();
            const Team *named = facts.find(part.team);
            const qint64 team = isTeam ? part.record.value() : named ? named->id.value() : 0;
            auto &of = teams[{project.value(), team}];
            of.first.insert(level);
            of.second.append(part.id.value());
        }
    }
    QList<MixedTeam> mixed;
    for (auto team = teams.begin(); team != teams.end(); ++team) {
        const auto &[levels, behind] = team.value();
        if (levels.size() >= 2) {
            mixed.append({team.key().first, team.key().second, double(levels.size()), behind});
        }
    }
    return mixed;
}

Figure projectsMultiLevel(const Facts &facts)
{
    QList<FigureLine> lines;
    for (const MixedTeam &team : mixedTeams(facts)) {
        if (lines.isEmpty() || lines.constLast().record != team.project) {
            lines.append({team.project, {}, team.levels, {}, team.behind});
        }
    }
    return listed(lines);
}

Figure teamsMultiLevel(const Facts &facts)
{
    QList<FigureLine> lines;
    for (const MixedTeam &team : mixedTeams(facts)) {
        if (facts.counts(*facts.find(Id<Project>(team.project)))) {
            const qint64 named = team.team != 0 ? team.team : team.project;
            lines.append({named, {}, team.levels, {}, team.behind});
        }
    }
    return listed(lines);
}

Figure runsActive(const Facts &facts)
{
    QList<FigureLine> lines;
    for (const CourseRun &run : facts.all<CourseRun>()) {
        if (facts.counts(run.startsOn, run.endsOn)) {
            lines.append({run.id.value(), {}, {}, run.startsOn});
        }
    }
    return listedWhere(!facts.all<CourseRun>().isEmpty(), lines);
}

Figure coursesActive(const Facts &facts)
{
    Lines lines;
    for (const CourseRun &run : facts.all<CourseRun>()) {
        if (facts.find(run.course) && facts.counts(run.startsOn, run.endsOn)) {
            lines.add(run.course.value(), {}, run.id.value());
        }
    }
    return listedWhere(!facts.all<CourseRun>().isEmpty(), lines.lines());
}

} // namespace

QList<FigureDefinition> educationFigures()
{
    static const QList<record::EnumValue> loads{
        {0, "EC", QT_TRANSLATE_NOOP("domain", "EC")},
        {1, "STP", QT_TRANSLATE_NOOP("domain", "stp")},
        {2, "SBU", QT_TRANSLATE_NOOP("domain", "SBU")},
        {3, "LOWEST", QT_TRANSLATE_NOOP("domain", "at least")},
        {4, "HIGHEST", QT_TRANSLATE_NOOP("domain", "at most")}};
    static const QList<record::EnumValue> capacities{
        {0, "PARTICIPANTS", QT_TRANSLATE_NOOP("domain", "participants")},
        {1, "LOWEST", QT_TRANSLATE_NOOP("domain", "at least")},
        {2, "HIGHEST", QT_TRANSLATE_NOOP("domain", "at most")}};
    const char *runs = QT_TRANSLATE_NOOP("figures", "course runs");
    const char *hours = QT_TRANSLATE_N_NOOP("units", "hours");
    return {
        {"credits_by_unit", Over::Register, QT_TRANSLATE_N_NOOP("units", "credits"),
         QT_TRANSLATE_NOOP("figures", "credits by unit"),
         QT_TRANSLATE_NOOP("figures",
                           "The credits of named people in projects and their teams; EC, "
                           "SBU and stp are never added up."),
         &creditsByUnit, &record::enumValues<CreditUnit>()},
        {"hours_nominal", Over::Register, hours, QT_TRANSLATE_NOOP("figures", "nominal hours"),
         QT_TRANSLATE_NOOP(
             "figures", "What the credits of named people in projects stand for: an EC 28 hours, a "
                        "stp 25 to 30, an SBU one; never mixed with planned or recorded hours."),
         &nominalHours, &loads},
        {"hours_recorded", Over::Register, hours, QT_TRANSLATE_NOOP("figures", "recorded hours"),
         QT_TRANSLATE_NOOP("figures",
                           "The hours that were recorded of who takes part; never mixed with "
                           "nominal or planned hours."),
         &recordedHours},
        {"students_in_course_runs", Over::Register, QT_TRANSLATE_N_NOOP("units", "participations"),
         QT_TRANSLATE_NOOP("figures", "students in course runs"),
         QT_TRANSLATE_NOOP("figures",
                           "By course run the larger of the students counted and named; their sum "
                           "is a number of participations, not of people."),
         &studentsInRuns},
        {"course_run_capacity", Over::Register, runs,
         QT_TRANSLATE_NOOP("figures", "places in course runs"),
         QT_TRANSLATE_NOOP("figures",
                           "Students, teachers and participants of the neighbourhood in each "
                           "course run of which the students are recorded, beside its fewest and "
                           "most places; in each role the larger of counted and named."),
         &capacity, &capacities},
        {"course_runs_outside_capacity", Over::Register, runs,
         QT_TRANSLATE_NOOP("figures", "course runs too full or too empty"),
         QT_TRANSLATE_NOOP(
             "figures", "Course runs with fewer or more participants than they have places for."),
         &outsideCapacity},
        {"projects_multi_level", Over::Register, QT_TRANSLATE_N_NOOP("units", "projects"),
         QT_TRANSLATE_NOOP("figures", "projects with more levels"),
         QT_TRANSLATE_NOOP(
             "figures", "Projects with a team in which two or more of mbo, hbo and wo take part; "
                        "graduaat and bachelor are hbo."),
         &projectsMultiLevel},
        {"teams_multi_level", Over::Either, QT_TRANSLATE_N_NOOP("units", "teams"),
         QT_TRANSLATE_NOOP("figures", "teams with more levels"),
         QT_TRANSLATE_NOOP("figures", "Teams of projects that began, in which two or more of mbo, "
                                      "hbo and wo take part; graduaat and bachelor are hbo."),
         &teamsMultiLevel},
        {"courses_active", Over::Either, QT_TRANSLATE_N_NOOP("units", "courses"),
         QT_TRANSLATE_NOOP("figures", "courses given"),
         QT_TRANSLATE_NOOP("figures",
                           "Courses with a course run, by the days from its start to its "
                           "end."),
         &coursesActive},
        {"course_runs_active", Over::Either, runs,
         QT_TRANSLATE_NOOP("figures", "course runs given"),
         QT_TRANSLATE_NOOP("figures", "Course runs, by the days from their start to their end."),
         &runsActive},
    };
}

} // namespace ankerpunt::queries
