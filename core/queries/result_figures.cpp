// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/partnerships.h"
#include "core/domain/plans.h"
#include "core/domain/projects.h"
#include "core/queries/facts.h"
#include "core/queries/figure_lists.h"

#include <algorithm>

namespace ankerpunt::queries {

namespace {

using Over = FigureDefinition::Over;

Figure resultsReturned(const Facts &facts)
{
    QHash<qint64, QList<qint64>> handedOver; // by project
    for (const Deliverable &deliverable : facts.all<Deliverable>()) {
        if (deliverable.deliveredOn.isValid() && deliverable.deliveredOn <= facts.asOf()) {
            handedOver[deliverable.record.value()].append(deliverable.id.value());
        }
    }
    QList<FigureLine> lines;
    for (const Project &project : facts.all<Project>()) {
        const auto delivered = handedOver.value(project.id.value());
        if (project.status == ProjectStatus::Completed && facts.counts(project.endsOn) &&
            (!project.concreteChange.isEmpty() || !delivered.isEmpty())) {
            lines.append({project.id.value(), {}, {}, project.endsOn, delivered});
        }
    }
    return listed(lines);
}

Figure coachingSessions(const Facts &facts)
{
    Lines lines;
    QSet<qint64> sessions;
    for (const Talk &session : facts.coaching()) {
        if (!facts.counts(session.day)) {
            continue;
        }
        sessions.insert(session.id);
        for (const qint64 subject : session.subjects) {
            const auto project = facts.projectOf(Id<AnyRecord>(subject));
            if (project || !facts.isHidden(subject)) {
                lines.add(project ? project.value() : subject, {}, session.id);
            }
        }
        if (session.subjects.isEmpty()) {
            lines.add(0, {}, session.id);
        }
    }
    return sessions.isEmpty()
               ? Figure{}
               : Figure{double(sessions.size()), lines.lines(), Scope::Register, true};
}

/// Whether what was brought in counts: by its day, or where that is not recorded with the project
/// or partnership that it was for.
bool counts(const Facts &facts, const Contribution &contribution)
{
    const Project *project = facts.find(facts.projectOf(contribution.record));
    const auto *partnership = facts.find(Id<Partnership>(contribution.record.value()));
    if (contribution.givenOn.isValid()) {
        return facts.counts(contribution.givenOn.first);
    }
    if (project) {
        return facts.counts(*project);
    }
    return partnership ? facts.counts(partnership->sinceOn.first, partnership->until.last())
                       : facts.counts(QDate());
}

/// The group that gave something: the one that is named, else that of the first who is.
SofarGroup giverOf(const Facts &facts, const Contribution &contribution)
{
    if (contribution.sofar != SofarGroup::None || contribution.who.isEmpty()) {
        return contribution.sofar;
    }
    const qint64 first = contribution.who.constFirst().value();
    if (const Organisation *organisation = facts.find(Id<Organisation>(first))) {
        return facts.isInstitution(organisation->id) ? SofarGroup::Administrator
                                                     : SofarGroup::Organisation;
    }
    return facts.groupOn(Id<Person>(first), facts.asOf());
}

Figure hoursGiven(const Facts &facts)
{
    Lines lines;
    for (const Contribution &contribution : facts.all<Contribution>()) {
        if (contribution.hours && counts(facts, contribution)) {
            lines.add(contribution.record.value(), keyOf(giverOf(facts, contribution)),
                      *contribution.hours, contribution.id.value());
        }
    }
    return summed(lines.lines());
}

Figure satisfaction(const Facts &facts)
{
    Lines lines;
    for (const Contribution &contribution : facts.all<Contribution>()) {
        if (contribution.satisfaction && counts(facts, contribution)) {
            lines.add(0, keyOf(giverOf(facts, contribution)), *contribution.satisfaction,
                      contribution.id.value());
        }
    }
    QList<FigureLine> means = lines.lines();
    for (FigureLine &line : means) {
        line.value = *line.value / double(line.behind.size());
    }
    return {{}, means};
}

Figure testimonials(const Facts &facts)
{
    QList<FigureLine> lines;
    bool recorded = false;
    for (const Testimonial &testimonial : facts.all<Testimonial>()) {
        recorded = recorded || facts.counts(testimonial.saidOn);
        if (testimonial.consent == YesNo::Yes && facts.counts(testimonial.saidOn)) {
            lines.append({testimonial.id.value(), {}, {}, testimonial.saidOn});
        }
    }
    return listedWhere(recorded, lines);
}

Figure assumptionsByOutcome(const Facts &facts)
{
    Lines lines;
    for (const Assumption &assumption : facts.all<Assumption>()) {
        lines.add(0, keyOf(assumption.outcome), assumption.id.value());
    }
    return summed(lines.lines());
}

Figure valuesBy(const Facts &facts, YesNo Value::*answer)
{
    Lines lines;
    double count = 0;
    bool recorded = false;
    for (const Value &value : facts.all<Value>()) {
        const Project *project = facts.find(value.project);
        if (!project || !facts.counts(*project)) {
            continue;
        }
        recorded = recorded || value.*answer != YesNo::None;
        if (value.*answer == YesNo::Yes) {
            ++count;
            lines.add(0, value.partnerValue.isEmpty() ? value.studentOutcome : value.partnerValue,
                      value.id.value());
        }
    }
    return recorded ? Figure{count, lines.lines()} : Figure{};
}

Figure valuesExpected(const Facts &facts)
{
    return valuesBy(facts, &Value::expected);
}

Figure valuesRealised(const Facts &facts)
{
    return valuesBy(facts, &Value::realised);
}

} // namespace

QList<FigureDefinition> resultFigures()
{
    const char *values = QT_TRANSLATE_N_NOOP("units", "values");
    return {
        {"results_returned", Over::Either, QT_TRANSLATE_N_NOOP("units", "projects"),
         QT_TRANSLATE_NOOP("figures", "results given back"),
         QT_TRANSLATE_NOOP("figures",
                           "Completed projects of which a concrete change is recorded or something "
                           "was handed over, by the day on which they ended."),
         &resultsReturned},
        {"coaching_sessions", Over::Either, QT_TRANSLATE_N_NOOP("units", "sessions"),
         QT_TRANSLATE_NOOP("figures", "coaching sessions"),
         QT_TRANSLATE_NOOP("figures", "Recorded coaching, by the project, or the venture, that it "
                                      "was about."),
         &coachingSessions},
        {"contribution_hours", Over::Either, QT_TRANSLATE_N_NOOP("units", "hours"),
         QT_TRANSLATE_NOOP("figures", "hours given"),
         QT_TRANSLATE_NOOP("figures",
                           "The hours that each group brought into a project or partnership; "
                           "without a day they count with that."),
         &hoursGiven, &record::enumValues<SofarGroup>()},
        {"contribution_satisfaction", Over::Either, QT_TRANSLATE_NOOP("figures", "of 5"),
         QT_TRANSLATE_NOOP("figures", "how content groups are"),
         QT_TRANSLATE_NOOP("figures", "The mean of how content those who brought something in are "
                                      "with what they got, from 1 to 5, by group."),
         &satisfaction, &record::enumValues<SofarGroup>()},
        {"testimonials", Over::Either, QT_TRANSLATE_N_NOOP("units", "testimonials"),
         QT_TRANSLATE_NOOP("figures", "words that may be quoted"),
         QT_TRANSLATE_NOOP("figures", "Testimonials with consent, by the day on which they were "
                                      "said."),
         &testimonials},
        {"assumptions_by_outcome", Over::Register, QT_TRANSLATE_N_NOOP("units", "assumptions"),
         QT_TRANSLATE_NOOP("figures", "assumptions by outcome"),
         QT_TRANSLATE_NOOP("figures", "All assumptions on record, by what became of each."),
         &assumptionsByOutcome, &record::enumValues<AssumptionOutcome>()},
        {"values_expected", Over::Either, values,
         QT_TRANSLATE_NOOP("figures", "value that was expected"),
         QT_TRANSLATE_NOOP("figures", "Added values that were expected of projects that began."),
         &valuesExpected, nullptr, "partner_value student_outcome"},
        {"values_realised", Over::Either, values,
         QT_TRANSLATE_NOOP("figures", "value that came about"),
         QT_TRANSLATE_NOOP("figures", "Added values that came about in projects that began."),
         &valuesRealised, nullptr, "partner_value student_outcome"},
    };
}

} // namespace ankerpunt::queries
