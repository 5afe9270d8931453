// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/education.h"
#include "core/domain/projects.h"
#include "core/domain/questions.h"
#include "core/planning/study_load.h"
#include "core/queries/facts.h"
#include "core/queries/figure_lists.h"

// Questions and projects divided. One may stand under several heads, so a division does not add up
// to the whole: in one number it is what was divided. What has no head stands under "not recorded".

namespace ankerpunt::queries {

namespace {

using Over = FigureDefinition::Over;

/// Heads are records, such as neighbourhoods, or groups, such as themes.
using Heads = QList<FigureLine>;

template <typename T>
Heads headsOf(const Facts &facts, const QList<Id<T>> &records)
{
    Heads heads;
    for (const Id<T> id : records) {
        if (!facts.isHidden(id.value())) {
            heads.append(FigureLine{id.value()});
        }
    }
    return heads;
}

Heads headsOf(const QStringList &groups)
{
    Heads heads;
    for (const QString &group : groups) {
        heads.append(FigureLine{0, group});
    }
    return heads;
}

class Division final
{
public:
    void add(qint64 record, const Heads &heads)
    {
        ++m_divided;
        for (const FigureLine &head : heads.isEmpty() ? Heads{{}} : heads) {
            m_lines.add(head.record, head.group, record);
        }
    }
    [[nodiscard]] Figure figure(const QStringList &order = {}) const
    {
        return {double(m_divided), inOrderOf(order, m_lines.lines()), Scope::Register, true};
    }

private:
    Lines m_lines;
    int m_divided = 0;
};

Figure questionsBy(const Facts &facts, const std::function<Heads(const Question &)> &heads,
                   const QString &list = {})
{
    Division division;
    for (const Question &question : facts.all<Question>()) {
        if (facts.counts(question.submittedOn)) {
            division.add(question.id.value(), heads(question));
        }
    }
    return division.figure(facts.codes(list));
}

Figure questionsByNeighbourhood(const Facts &facts)
{
    return questionsBy(
        facts, [&](const Question &question) { return headsOf(facts, question.neighbourhoods); });
}

Figure questionsByTheme(const Facts &facts)
{
    return questionsBy(
        facts, [&](const Question &question) { return headsOf(facts.codes(question.themes)); },
        u"theme"_s);
}

Figure questionsByLevel(const Facts &facts)
{
    return questionsBy(
        facts,
        [&](const Question &question) { return headsOf(facts.codes(question.wantedLevels)); },
        u"education_level"_s);
}

Figure projectsBy(const Facts &facts, const std::function<Heads(const Project &)> &heads,
                  const QString &list = {})
{
    Division division;
    for (const Project &project : facts.all<Project>()) {
        if (facts.counts(project)) {
            division.add(project.id.value(), heads(project));
        }
    }
    return division.figure(facts.codes(list));
}

Figure projectsByNeighbourhood(const Facts &facts)
{
    return projectsBy(
        facts, [&](const Project &project) { return headsOf(facts, project.neighbourhoods); });
}

Figure projectsByTheme(const Facts &facts)
{
    return projectsBy(
        facts,
        [&](const Project &project) {
            const Question *question = facts.find(project.question);
            const auto own = facts.codes(project.themes);
            return headsOf(own.isEmpty() && question ? facts.codes(question->themes) : own);
        },
        u"theme"_s);
}

const Course *courseOf(const Facts &facts, const Project &project)
{
    const CourseRun *run = facts.find(project.courseRun);
    return run ? facts.find(run->course) : nullptr;
}

Figure projectsByCourse(const Facts &facts)
{
    return projectsBy(facts, [&](const Project &project) {
        const Course *course = courseOf(facts, project);
        return course ? headsOf(facts, QList{course->id}) : Heads();
    });
}

/// The institution of the course, and those that are parties.
QList<Id<Organisation>> institutionsOf(const Facts &facts, const Project &project)
{
    const Course *course = courseOf(facts, project);
    QList<Id<Organisation>> all = facts.parties(project.id.value());
    all.removeIf([&](const auto &party) { return !facts.isInstitution(party); });
    if (course && facts.find(course->organisation) && !all.contains(course->organisation)) {
        all.prepend(course->organisation);
    }
    return all;
}

Figure projectsByInstitution(const Facts &facts)
{
    return projectsBy(facts, [&](const Project &project) {
        return headsOf(facts, institutionsOf(facts, project));
    });
}

Figure projectsByPartnerKind(const Facts &facts)
{
    return projectsBy(
        facts,
        [&](const Project &project) {
            QStringList kinds;
            for (const auto partner : facts.partners(project)) {
                kinds.append(facts.find(partner)->kind);
            }
            kinds.removeDuplicates();
            return headsOf(kinds);
        },
        u"organisation_kind"_s);
}

/// By project the levels of who takes part in it.
QHash<qint64, QStringList> levelsOfProjects(const Facts &facts)
{
    QHash<qint64, QStringList> all;
    for (const Participation &part : facts.all<Participation>()) {
        const auto project = facts.projectOf(part.record);
        const QString level = keyOf(planning::levelGroup(part.level));
        if (project && !level.isEmpty() && !facts.isHidden(part.person.value()) &&
            !all.value(project.value()).contains(level)) {
            all[project.value()].append(level);
        }
    }
    return all;
}

Figure projectsByLevel(const Facts &facts)
{
    const auto levels = levelsOfProjects(facts);
    return projectsBy(facts, [&](const Project &project) {
        const auto of = levels.value(project.id.value());
        const Course *course = courseOf(facts, project);
        const QString given = course ? keyOf(planning::levelGroup(course->level)) : QString();
        return headsOf(of.isEmpty() && !given.isEmpty() ? QStringList{given} : of);
    });
}

FigureDefinition divided(FigureDefinition definition, const char *lists)
{
    definition.groupLists = lists;
    return definition;
}

} // namespace

QList<FigureDefinition> divisionFigures()
{
    const char *questions = QT_TRANSLATE_N_NOOP("units", "questions");
    const char *projects = QT_TRANSLATE_N_NOOP("units", "projects");
    return {
        {"questions_by_neighbourhood", Over::Either, questions,
         QT_TRANSLATE_NOOP("figures", "questions by neighbourhood"),
         QT_TRANSLATE_NOOP("figures", "Questions by the neighbourhoods that they name, and by the "
                                      "day on which they were submitted."),
         &questionsByNeighbourhood},
        divided({"questions_by_theme", Over::Either, questions,
                 QT_TRANSLATE_NOOP("figures", "questions by theme"),
                 QT_TRANSLATE_NOOP("figures", "Questions by their themes, and by the day on which "
                                              "they were submitted."),
                 &questionsByTheme},
                "theme"),
        divided(
            {"questions_by_level", Over::Either, questions,
             QT_TRANSLATE_NOOP("figures", "questions by wanted level"),
             QT_TRANSLATE_NOOP("figures", "Questions by the levels of education that are wanted, "
                                          "and by the day on which they were submitted."),
             &questionsByLevel},
            "education_level"),
        {"projects_by_neighbourhood", Over::Either, projects,
         QT_TRANSLATE_NOOP("figures", "projects by neighbourhood"),
         QT_TRANSLATE_NOOP("figures", "Projects that began, by the neighbourhoods that they name."),
         &projectsByNeighbourhood},
        divided({"projects_by_theme", Over::Either, projects,
                 QT_TRANSLATE_NOOP("figures", "projects by theme"),
                 QT_TRANSLATE_NOOP("figures",
                                   "Projects that began, by their themes, or where they have "
                                   "none by those of the question."),
                 &projectsByTheme},
                "theme"),
        {"projects_by_level", Over::Either, projects,
         QT_TRANSLATE_NOOP("figures", "projects by level"),
         QT_TRANSLATE_NOOP("figures", "Projects that began, by the levels of who takes part, or "
                                      "where none is recorded of their course."),
         &projectsByLevel, &record::enumValues<EducationLevel>()},
        {"projects_by_institution", Over::Either, projects,
         QT_TRANSLATE_NOOP("figures", "projects by institution"),
         QT_TRANSLATE_NOOP("figures", "Projects that began, by the institution of their course and "
                                      "those that take part."),
         &projectsByInstitution},
        {"projects_by_course", Over::Either, projects,
         QT_TRANSLATE_NOOP("figures", "projects by course"),
         QT_TRANSLATE_NOOP("figures", "Projects that began, by their course."), &projectsByCourse},
        divided({"projects_by_partner_kind", Over::Either, projects,
                 QT_TRANSLATE_NOOP("figures", "projects by kind of partner"),
                 QT_TRANSLATE_NOOP("figures",
                                   "Projects that began, by the kinds of organisation that take "
                                   "part or brought the question in, institutions left out."),
                 &projectsByPartnerKind},
                "organisation_kind"),
    };
}

} // namespace ankerpunt::queries
