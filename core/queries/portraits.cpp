// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/portraits.h"

#include "core/domain/partnerships.h"
#include "core/domain/questions.h"
#include "core/queries/facts.h"

#include <algorithm>

namespace ankerpunt::queries {

namespace {

/// Parts by their owner; read once for all.
template <typename T, typename Owner>
QHash<qint64, QList<T>> byOwner(const Facts &facts, Owner T::*owner)
{
    QHash<qint64, QList<T>> all;
    for (const T &part : facts.all<T>()) {
        all[(part.*owner).value()].append(part);
    }
    return all;
}

bool wasActive(const Facts &facts, const Project &project)
{
    const Viewpoint &viewpoint = facts.viewpoint();
    const QDate from = viewpoint.hasPeriod() ? viewpoint.from : facts.asOf();
    const QDate to = viewpoint.hasPeriod() ? viewpoint.to : facts.asOf();
    const bool begun = project.startsOn.isValid() && project.startsOn <= to;
    const bool ended = project.endsOn.isValid() && project.endsOn < from;
    return project.status != ProjectStatus::Planned && begun && !ended;
}

GroupSize &sizeOf(QList<GroupSize> &groups, SofarGroup group)
{
    const auto found = std::ranges::find(groups, group, &GroupSize::group);
    if (found != groups.end()) {
        return *found;
    }
    groups.append({group});
    return groups.last();
}

QList<ActivityPortrait> readActivities(const Facts &facts)
{
    const auto counts = byOwner(facts, &HeadCount::record);
    QList<ActivityPortrait> portraits;
    for (const Activity &activity : facts.all<Activity>()) {
        if (!facts.counts(activity.heldOn)) {
            continue;
        }
        ActivityPortrait portrait{activity, {}};
        for (const HeadCount &count : counts.value(activity.id.value())) {
            if (count.sofar == SofarGroup::Resident && count.number) {
                portrait.residents = portrait.residents.value_or(0) + *count.number;
            }
        }
        portraits.append(portrait);
    }
    std::ranges::stable_sort(
        portraits, {}, [](const ActivityPortrait &portrait) { return portrait.activity.heldOn; });
    return portraits;
}

class ProjectReader final
{
public:
    explicit ProjectReader(const Facts &facts)
        : m_facts(facts),
          m_wordings(byOwner(m_facts, &Wording::question)),
          m_phases(byOwner(m_facts, &Phase::record)),
          m_deliverables(byOwner(m_facts, &Deliverable::record)),
          m_quotes(byOwner(m_facts, &Testimonial::record)),
          m_adjustments(byOwner(m_facts, &Adjustment::record))
    {
        readPeople();
        for (const ActivityPortrait &portrait : readActivities(m_facts)) {
            if (portrait.residents) {
                m_residents[portrait.activity.project.value()].append(portrait.residents);
            }
        }
    }

    [[nodiscard]] QList<ProjectPortrait> read();

private:
    void readPeople();
    void readQuestion(ProjectPortrait &portrait);

    const Facts &m_facts;
    QHash<qint64, QList<Wording>> m_wordings;
    QHash<qint64, QList<Phase>> m_phases;
    QHash<qint64, QList<Deliverable>> m_deliverables;
    QHash<qint64, QList<Testimonial>> m_quotes;
    QHash<qint64, QList<Adjustment>> m_adjustments;
    QHash<qint64, QList<GroupSize>> m_people;
    QHash<qint64, QList<std::optional<double>>> m_residents;
};

void ProjectReader::readPeople()
{
    for (const Participation &participation : m_facts.all<Participation>()) {
        const Id<Project> project = m_facts.projectOf(participation.record);
        if (!project) {
            continue;
        }
        const QDate day = participation.from.isValid() ? participation.from.first : m_facts.asOf();
        GroupSize &size = sizeOf(m_people[project.value()],
                                 m_facts.groupOf(participation.role, participation.person, day));
        if (participation.person) {
            size.named.insert(participation.person.value());
        }
        size.counted += participation.number.value_or(0);
    }
    for (auto &groups : m_people) {
        std::ranges::sort(groups, {}, &GroupSize::group);
    }
}

void ProjectReader::readQuestion(ProjectPortrait &portrait)
{
    const Question *question = m_facts.find(portrait.project.question);
    if (question == nullptr) {
        return;
    }
    portrait.askedBy = question->organisation;
    if (portrait.askedBy && !portrait.partners.contains(portrait.askedBy)) {
        portrait.partners.append(portrait.askedBy);
    }
    QList<Wording> wordings = m_wordings.value(question->id.value());
    std::ranges::stable_sort(wordings, {}, &Wording::writtenOn);
    for (const Wording &wording : std::as_const(wordings)) {
        if (question->sensitive) {
            continue;
        }
        if (wording.stage == WordingStage::PartnerWords) {
            portrait.partnerWords = wording.text;
        } else if (wording.stage == WordingStage::ResearchQuestion) {
            portrait.researchQuestion = wording.text;
        }
    }
}

QList<ProjectPortrait> ProjectReader::read()
{
    QList<ProjectPortrait> portraits;
    for (const Project &project : m_facts.all<Project>()) {
        if (!wasActive(m_facts, project)) {
            continue;
        }
        const qint64 id = project.id.value();
        ProjectPortrait portrait;
        portrait.project = project;
        portrait.partners = m_facts.parties(id);
        readQuestion(portrait);
        portrait.people = m_people.value(id);
        portrait.residentsAtActivities = m_residents.value(id);
        portrait.weeks = m_phases.value(id);
        std::ranges::stable_sort(portrait.weeks, {},
                                 [](const Phase &phase) { return phase.weekFrom.value_or(0); });
        portrait.deliverables = m_deliverables.value(id);
        portrait.adjustments = m_adjustments.value(id);
        for (const Testimonial &quote : m_quotes.value(id)) {
            if (quote.consent == YesNo::Yes &&
                (!portrait.quote || portrait.quote->saidOn <= quote.saidOn)) {
                portrait.quote = quote;
            }
        }
        portraits.append(portrait);
    }
    std::ranges::stable_sort(
        portraits, {}, [](const ProjectPortrait &portrait) { return portrait.project.startsOn; });
    return portraits;
}

} // namespace

QList<ProjectPortrait> projectPortraits(const FigureCounter &counter)
{
    return ProjectReader(counter.facts()).read();
}

QList<ActivityPortrait> activityPortraits(const FigureCounter &counter)
{
    return readActivities(counter.facts());
}

QList<VenturePortrait> venturePortraits(const FigureCounter &counter)
{
    const Facts &facts = counter.facts();
    const auto members = byOwner(facts, &Participation::record);
    const auto steps = byOwner(facts, &VentureStep::venture);
    QList<VenturePortrait> portraits;
    for (const Venture &venture : facts.all<Venture>()) {
        if (venture.startedOn.isValid() && venture.startedOn.first > facts.asOf()) {
            continue;
        }
        VenturePortrait portrait{venture, 0, 0, steps.value(venture.id.value())};
        for (const Participation &member : members.value(venture.id.value())) {
            portrait.members += member.person ? 1 : member.number.value_or(0);
            portrait.entrants += member.entrant == YesNo::Yes ? 1 : 0;
        }
        portraits.append(portrait);
    }
    std::ranges::stable_sort(portraits, {}, [](const VenturePortrait &portrait) {
        return portrait.venture.startedOn.first;
    });
    return portraits;
}

QList<Exchange> exchanges(const FigureCounter &counter)
{
    const Facts &facts = counter.facts();
    QList<Exchange> all;
    for (const Contribution &contribution : facts.all<Contribution>()) {
        const QDate day = contribution.givenOn.isValid() ? contribution.givenOn.first : QDate();
        const Project *project = facts.find(Id<Project>(contribution.record.value()));
        const bool told = day.isValid() ? facts.counts(day)
                          : project     ? wasActive(facts, *project)
                                        : true;
        if (told) {
            all.append({contribution.who, contribution.sofar, contribution.record,
                        contribution.gives, contribution.receives, contribution.costs,
                        contribution.hours, contribution.satisfaction});
        }
    }
    return all;
}

QList<Note> lessons(const FigureCounter &counter)
{
    const Facts &facts = counter.facts();
    QList<Note> told;
    for (const Note &note : facts.all<Note>()) {
        const Question *question = facts.find(Id<Question>(note.record.value()));
        const bool isPrivate =
            facts.find(Id<Person>(note.record.value())) || (question && question->sensitive);
        const bool isLesson =
            note.kind == u"INSIGHT" || note.kind == u"DECISION" || note.kind == u"SIGN";
        if (isLesson && !isPrivate && note.notedOn.isValid() && facts.counts(note.notedOn.first)) {
            told.append(note);
        }
    }
    return told;
}

QList<Action> promisesTo(const FigureCounter &counter, Id<Organisation> organisation)
{
    const Facts &facts = counter.facts();
    QList<Action> open;
    for (const Action &action : facts.all<Action>()) {
        const Interaction *talk = facts.find(Id<Interaction>(action.record.value()));
        const Id<AnyRecord> partner(organisation.value());
        const bool isOurs = action.record == partner || (talk && talk->subjects.contains(partner));
        if (isOurs && !action.done) {
            open.append(action);
        }
    }
    return open;
}

} // namespace ankerpunt::queries
