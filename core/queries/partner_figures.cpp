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

/// Something that organisations are parties of, and the days between which it went on.
struct Work
{
    qint64 id = 0;
    QDate from;
    QDate until;
    Id<Organisation> asked = {}; ///< who brought a question in
};

/// Where partners are found: projects that began, partnerships, questions and activities.
QList<Work> allWork(const Facts &facts)
{
    QList<Work> all;
    for (const Project &project : facts.all<Project>()) {
        if (project.status != ProjectStatus::Planned) {
            all.append({project.id.value(), project.startsOn, project.endsOn});
        }
    }
    for (const Partnership &partnership : facts.all<Partnership>()) {
        all.append({partnership.id.value(), partnership.sinceOn.first, partnership.until.last()});
    }
    for (const Question &question : facts.all<Question>()) {
        all.append({question.id.value(), question.submittedOn, question.submittedOn,
                    question.organisation});
    }
    for (const Activity &activity : facts.all<Activity>()) {
        all.append({activity.id.value(), activity.heldOn, activity.heldOn});
    }
    return all;
}

/// The partners in a piece of work; institutions are none.
QList<Id<Organisation>> partnersIn(const Facts &facts, const Work &work)
{
    QList<Id<Organisation>> partners = facts.parties(work.id);
    if (facts.find(work.asked) && !partners.contains(work.asked)) {
        partners.append(work.asked);
    }
    partners.removeIf([&](const auto &party) { return facts.isInstitution(party); });
    return partners;
}

Figure partners(const Facts &facts)
{
    Lines lines;
    for (const Work &work : allWork(facts)) {
        for (const auto partner : partnersIn(facts, work)) {
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
        for (const auto partner : partnersIn(facts, work)) {
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
    const char *unit = QT_TRANSLATE_NOOP("figures", "partners");
    return {
        {"partners", Over::Either, unit, QT_TRANSLATE_NOOP("figures", "partners active"),
         QT_TRANSLATE_NOOP("figures",
                           "Organisations, institutions left out, in projects, partnerships, "
                           "questions and activities, each counted once; a question is of the day "
                           "on which it was submitted."),
         &partners},
        {"partners_new", Over::Either, unit, QT_TRANSLATE_NOOP("figures", "new partners"),
         QT_TRANSLATE_NOOP("figures",
                           "Partners by the day of the first contact, or where that is not "
                           "recorded of the first project, partnership, question or activity."),
         &newPartners},
    };
}

} // namespace ankerpunt::queries
