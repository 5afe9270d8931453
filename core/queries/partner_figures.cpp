// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/activities.h"
#include "core/domain/partnerships.h"
#include "core/domain/projects.h"
#include "core/queries/facts.h"
#include "core/queries/figure_lists.h"

namespace ankerpunt::queries {

namespace {

using Over = FigureDefinition::Over;

/// Something that partners took part in, and the days between which it went on.
struct Work
{
    qint64 id = 0;
    QDate from;
    QDate until;
    QList<Id<Organisation>> partners;
};

/// Where partners are found: projects that began, partnerships, questions and activities.
QList<Work> allWork(const Facts &facts)
{
    QList<Work> all;
    for (const Project &project : facts.all<Project>()) {
        if (project.status != ProjectStatus::Planned) {
            all.append(
                {project.id.value(), project.startsOn, project.endsOn, facts.partners(project)});
        }
    }
    for (const Partnership &partnership : facts.all<Partnership>()) {
        all.append({partnership.id.value(), partnership.sinceOn.first, partnership.until.last(),
                    facts.partners(partnership.id.value())});
    }
    for (const Question &question : facts.all<Question>()) {
        all.append({question.id.value(), question.submittedOn, question.submittedOn,
                    facts.partners(question)});
    }
    for (const Activity &activity : facts.all<Activity>()) {
        all.append({activity.id.value(), activity.heldOn, activity.heldOn,
                    facts.partners(activity.id.value())});
    }
    return all;
}

Figure partners(const Facts &facts)
{
    Lines lines;
    for (const Work &work : allWork(facts)) {
        for (const auto partner : work.partners) {
            if (facts.counts(work.from, work.until)) {
                lines.add(partner.value(), {}, work.id);
            }
        }
    }
    return listed(lines.lines());
}

Figure newPartners(const Facts &facts)
{
    QMap<qint64, QDate> first; // the day on which something was done with a partner first
    for (const Work &work : allWork(facts)) {
        for (const auto partner : work.partners) {
            QDate &known = first[partner.value()];
            if (work.from.isValid() && (!known.isValid() || work.from < known)) {
                known = work.from;
            }
        }
    }
    QList<FigureLine> lines;
    for (auto it = first.begin(); it != first.end(); ++it) {
        const PartialDate &contact = facts.find(Id<Organisation>(it.key()))->firstContactOn;
        const QDate day = contact.isValid() ? contact.first : *it;
        if (facts.counts(day)) {
            lines.append({it.key(), {}, {}, day});
        }
    }
    return listed(lines);
}

} // namespace

QList<FigureDefinition> partnerFigures()
{
    const char *unit = QT_TRANSLATE_N_NOOP("units", "partners");
    return {
        {"partners", Over::Either, unit, QT_TRANSLATE_NOOP("figures", "partners active"),
         QT_TRANSLATE_NOOP("figures",
                           "Organisations, institutions left out, in projects, partnerships, "
                           "questions and activities, each counted once; in a project is also who "
                           "brought its question in, and a question is of the day on which it was "
                           "submitted."),
         &partners},
        {"partners_new", Over::Either, unit, QT_TRANSLATE_NOOP("figures", "new partners"),
         QT_TRANSLATE_NOOP("figures",
                           "Partners by the day of the first contact, or where that is not "
                           "recorded of the first project, partnership, question or activity."),
         &newPartners},
    };
}

} // namespace ankerpunt::queries
