// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/handover.h"

#include "core/domain/education.h"
#include "core/domain/partnerships.h"
#include "core/domain/projects.h"
#include "core/queries/facts.h"

#include <algorithm>

namespace ankerpunt::queries {

namespace {

QDate leavingDay(const Facts &facts, Id<Person> person)
{
    QDate last;
    for (const Affiliation *affiliation : facts.affiliations(person, facts.asOf())) {
        if (!affiliation->until.isValid()) {
            return {};
        }
        last = std::max(last, affiliation->until.last());
    }
    return last;
}

void addTaught(const Facts &facts, Id<Person> person, Handover &handover)
{
    for (const Participation &participation : facts.all<Participation>()) {
        if (participation.person != person || participation.role != u"TEACHER") {
            continue;
        }
        const Project *project = facts.find(facts.projectOf(participation.record));
        const bool unfinished = project && project->status != ProjectStatus::Completed &&
                                project->status != ProjectStatus::Stopped;
        if (unfinished && !handover.projects.contains(project->id.value())) {
            handover.projects.append(project->id.value());
        }
        const CourseRun *run = facts.find(Id<CourseRun>(participation.record.value()));
        const QDate day = handover.leaves.isValid() ? handover.leaves : facts.asOf();
        if (run && run->endsOn > day && !handover.courseRuns.contains(run->id.value())) {
            handover.courseRuns.append(run->id.value());
        }
    }
}

QList<Acquaintance> acquaintances(const Facts &facts, Id<Person> person)
{
    QHash<qint64, Acquaintance> known;
    QHash<qint64, qint64> newest; ///< the talk whose topic is told
    for (const Talk &talk : facts.talks()) {
        const auto everybody = talk.everybody();
        if (!everybody.contains(person.value()) || talk.day > facts.asOf()) {
            continue;
        }
        for (const qint64 other : everybody) {
            if (other == person.value() || !facts.find(Id<Person>(other))) {
                continue;
            }
            Acquaintance &acquaintance = known[other];
            acquaintance.person = other;
            ++acquaintance.talks;
            if (!acquaintance.last.isValid() || talk.day >= acquaintance.last) {
                acquaintance.last = talk.day;
                newest[other] = talk.id;
            }
        }
    }
    QList<Acquaintance> all = known.values();
    for (Acquaintance &acquaintance : all) {
        const auto talk =
            facts.workspace().store().find(Id<Interaction>(newest.value(acquaintance.person)));
        acquaintance.topic = talk ? talk->topic : QString();
    }
    std::ranges::sort(all, [](const Acquaintance &a, const Acquaintance &b) {
        return a.last != b.last ? a.last > b.last : a.person < b.person;
    });
    return all;
}

} // namespace

Handover handoverOf(const FigureCounter &counter, qint64 id)
{
    const Facts &facts = counter.facts();
    const Id<Person> person(id);
    Handover handover;
    handover.leaves = leavingDay(facts, person);
    for (const Partnership &partnership : facts.all<Partnership>()) {
        const bool ended = partnership.until.isValid() && partnership.until.last() < facts.asOf();
        if (partnership.contactPerson == person && !ended) {
            handover.partnerships.append(partnership.id.value());
        }
    }
    addTaught(facts, person, handover);
    handover.people = acquaintances(facts, person);
    for (const Action &action : facts.all<Action>()) {
        if (action.owner == person && !action.done) {
            handover.promises.append(
                {action.id.value(), action.record.value(), action.what, action.dueOn});
        }
    }
    std::ranges::stable_sort(handover.promises, [](const Promise &a, const Promise &b) {
        return a.due.isValid() && (!b.due.isValid() || a.due < b.due);
    });
    return handover;
}

} // namespace ankerpunt::queries
