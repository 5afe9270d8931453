// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/education.h"
#include "core/domain/partnerships.h"
#include "core/domain/projects.h"
#include "core/planning/teaching_weeks.h"
#include "core/queries/facts.h"
#include "core/queries/figure_lists.h"

#include <algorithm>

namespace ankerpunt::queries {

namespace {

using Over = FigureDefinition::Over;

constexpr int endsSoon = 60;   // days
constexpr int leavesSoon = 90; // days

/// By partnership its stages until the day that is looked at, the newest last.
QMap<qint64, QList<const StageRecord *>> stages(const Facts &facts)
{
    QMap<qint64, QList<const StageRecord *>> all;
    for (const StageRecord &stage : facts.all<StageRecord>()) {
        if (!stage.partnershipStage.isEmpty() && stage.onDay.first <= facts.asOf()) {
            all[stage.record.value()].append(&stage);
        }
    }
    for (auto &of : all) {
        std::stable_sort(of.begin(), of.end(), [](const StageRecord *a, const StageRecord *b) {
            return a->onDay.first < b->onDay.first;
        });
    }
    return all;
}

Figure newestStage(const Facts &facts)
{
    const QStringList codes = facts.codes(u"partnership_stage"_s);
    const auto all = stages(facts);
    QList<FigureLine> lines;
    for (auto of = all.begin(); of != all.end(); ++of) {
        const StageRecord *newest = of.value().constLast();
        lines.append({of.key(),
                      newest->partnershipStage,
                      double(codes.indexOf(newest->partnershipStage) + 1),
                      newest->onDay.first,
                      {newest->id.value()}});
    }
    return {{}, lines};
}

Figure steppedBack(const Facts &facts)
{
    const QStringList codes = facts.codes(u"partnership_stage"_s);
    const auto all = stages(facts);
    QList<FigureLine> lines;
    for (auto of = all.begin(); of != all.end(); ++of) {
        if (of.value().size() < 2) {
            continue;
        }
        const StageRecord *newest = of.value().constLast();
        const StageRecord *before = of.value().at(of.value().size() - 2);
        const auto place = codes.indexOf(newest->partnershipStage) + 1;
        if (place < codes.indexOf(before->partnershipStage) + 1) {
            lines.append({of.key(),
                          newest->partnershipStage,
                          double(place),
                          newest->onDay.first,
                          {before->id.value(), newest->id.value()}});
        }
    }
    return listed(lines);
}

Figure byStage(const Facts &facts)
{
    const auto all = stages(facts);
    Lines lines;
    for (const Partnership &partnership : facts.all<Partnership>()) {
        const auto of = all.value(partnership.id.value());
        if (!partnership.until.isValid() || partnership.until.last() >= facts.asOf()) {
            lines.add(0, of.isEmpty() ? QString() : of.constLast()->partnershipStage,
                      partnership.id.value());
        }
    }
    return summed(inOrderOf(facts.codes(u"partnership_stage"_s), lines.lines()));
}

Figure partnershipsThat(const Facts &facts, const std::function<bool(const Partnership &)> &holds)
{
    QList<FigureLine> lines;
    for (const Partnership &partnership : facts.all<Partnership>()) {
        if (holds(partnership)) {
            lines.append({partnership.id.value(), {}, {}, partnership.sinceOn.first});
        }
    }
    return listed(lines);
}

Figure begun(const Facts &facts)
{
    return partnershipsThat(facts, [&](const Partnership &partnership) {
        return facts.counts(partnership.sinceOn.first);
    });
}

Figure continuing(const Facts &facts)
{
    const bool period = facts.viewpoint().hasPeriod();
    const QDate from = period ? facts.viewpoint().from : facts.asOf();
    const QDate to = period ? facts.viewpoint().to : facts.asOf();
    return partnershipsThat(facts, [&](const Partnership &partnership) {
        const bool ended = partnership.until.isValid() && partnership.until.last() <= to;
        return partnership.sinceOn.isValid() && partnership.sinceOn.first < from && !ended;
    });
}

Figure ended(const Facts &facts)
{
    return partnershipsThat(facts, [&](const Partnership &partnership) {
        return partnership.until.isValid() && facts.counts(partnership.until.last());
    });
}

Figure agreementsEnding(const Facts &facts)
{
    QList<FigureLine> lines;
    for (const Agreement &agreement : facts.all<Agreement>()) {
        const QDate last = agreement.validUntil.isValid() ? agreement.validUntil.last() : QDate();
        if (planning::fallsWithin(last, facts.asOf(), endsSoon)) {
            lines.append({agreement.id.value(), {}, double(facts.asOf().daysTo(last)), last});
        }
    }
    return listed(lines);
}

/// What someone who leaves on a day has to hand over, in groups.
class HandOver final
{
public:
    HandOver(const Facts &facts, Id<Person> person, QDate leaves)
        : m_facts(facts), m_person(person), m_leaves(leaves)
    {
        addPartnerships();
        addTeaching();
        addActions();
    }
    [[nodiscard]] QList<FigureLine> lines() const { return m_lines; }

private:
    void add(const QString &group, qint64 id)
    {
        const auto known = std::find_if(m_lines.begin(), m_lines.end(),
                                        [&](const auto &line) { return line.group == group; });
        if (known == m_lines.end()) {
            m_lines.append({m_person.value(), group, 1, m_leaves, {id}});
        } else if (!known->behind.contains(id)) {
            known->behind.append(id);
            known->value = double(known->behind.size());
        }
    }
    void addPartnerships()
    {
        for (const Partnership &partnership : m_facts.all<Partnership>()) {
            const bool ended =
                partnership.until.isValid() && partnership.until.last() < m_facts.asOf();
            if (partnership.contactPerson == m_person && !ended) {
                add(u"PARTNERSHIPS"_s, partnership.id.value());
            }
        }
    }
    void addTeaching()
    {
        for (const Participation &part : m_facts.all<Participation>()) {
            if (part.person != m_person || sofarGroup(part.role, true) != SofarGroup::Faculty) {
                continue;
            }
            const Project *project = m_facts.find(m_facts.projectOf(part.record));
            const CourseRun *run = m_facts.find(Id<CourseRun>(part.record.value()));
            if (project && project->status != ProjectStatus::Completed &&
                project->status != ProjectStatus::Stopped) {
                add(u"PROJECTS"_s, project->id.value());
            }
            if (run && run->endsOn.isValid() && run->endsOn > m_leaves) {
                add(u"COURSE_RUNS"_s, run->id.value());
            }
        }
    }
    void addActions()
    {
        for (const Action &action : m_facts.all<Action>()) {
            if (action.owner == m_person && !action.done) {
                add(u"ACTIONS"_s, action.record.value());
            }
        }
    }

    const Facts &m_facts;
    Id<Person> m_person;
    QDate m_leaves;
    QList<FigureLine> m_lines;
};

Figure handOvers(const Facts &facts)
{
    QMap<qint64, QDate> leaving; // by person the first day that something ends
    for (const Affiliation &there : facts.all<Affiliation>()) {
        const QDate last = there.until.isValid() ? there.until.last() : QDate();
        if (!facts.isInstitution(there.organisation) ||
            !planning::fallsWithin(last, facts.asOf(), leavesSoon)) {
            continue;
        }
        QDate &known = leaving[there.person.value()];
        known = known.isValid() ? std::min(known, last) : last;
    }
    QList<FigureLine> lines;
    for (auto person = leaving.begin(); person != leaving.end(); ++person) {
        lines += HandOver(facts, Id<Person>(person.key()), person.value()).lines();
    }
    return {double(Figure{{}, lines}.records().size()), lines};
}

} // namespace

QList<FigureDefinition> partnershipFigures()
{
    static const QList<record::EnumValue> handedOver{
        {0, "PARTNERSHIPS", QT_TRANSLATE_NOOP("domain", "Partnerships")},
        {1, "PROJECTS", QT_TRANSLATE_NOOP("domain", "Projects")},
        {2, "COURSE_RUNS", QT_TRANSLATE_NOOP("domain", "Course runs")},
        {3, "ACTIONS", QT_TRANSLATE_NOOP("domain", "Agreed actions")}};
    const char *partnerships = QT_TRANSLATE_N_NOOP("units", "partnerships");
    FigureDefinition stage{
        "partnership_stage",
        Over::Register,
        partnerships,
        QT_TRANSLATE_NOOP("figures", "stage of partnerships"),
        QT_TRANSLATE_NOOP("figures",
                          "The newest stage of each partnership on the continuum of nine."),
        &newestStage};
    FigureDefinition back{
        "partnerships_stepped_back",
        Over::Register,
        partnerships,
        QT_TRANSLATE_NOOP("figures", "partnerships that stepped back"),
        QT_TRANSLATE_NOOP("figures",
                          "Partnerships of which the newest stage is lower than the one before."),
        &steppedBack};
    FigureDefinition byStages{
        "partnerships_by_stage",
        Over::Register,
        partnerships,
        QT_TRANSLATE_NOOP("figures", "partnerships by stage"),
        QT_TRANSLATE_NOOP("figures",
                          "The partnerships that have not ended, by their newest stage until the "
                          "day that is looked at."),
        &byStage};
    stage.groupLists = back.groupLists = byStages.groupLists = "partnership_stage";
    return {
        stage,
        back,
        byStages,
        {"partnerships_new", Over::Either, partnerships,
         QT_TRANSLATE_NOOP("figures", "new partnerships"),
         QT_TRANSLATE_NOOP("figures", "Partnerships by the day on which they began; of a month "
                                      "or year the first day counts."),
         &begun},
        {"partnerships_continuing", Over::Either, partnerships,
         QT_TRANSLATE_NOOP("figures", "partnerships that went on"),
         QT_TRANSLATE_NOOP("figures", "Partnerships that began before the period and had not ended "
                                      "when it was over."),
         &continuing},
        {"partnerships_ended", Over::Either, partnerships,
         QT_TRANSLATE_NOOP("figures", "partnerships that ended"),
         QT_TRANSLATE_NOOP("figures", "Partnerships by the day on which they ended; of a month or "
                                      "year the last day counts."),
         &ended},
        {"agreements_ending_within_60_days", Over::Register,
         QT_TRANSLATE_N_NOOP("units", "agreements"),
         QT_TRANSLATE_NOOP("figures", "agreements that end soon"),
         QT_TRANSLATE_NOOP("figures", "Agreements that end on the day that is looked at or in the "
                                      "60 days after it; without an end they never do."),
         &agreementsEnding},
        {"handover_needed", Over::Register, QT_TRANSLATE_N_NOOP("units", "people"),
         QT_TRANSLATE_NOOP("figures", "contacts to hand over"),
         QT_TRANSLATE_NOOP("figures",
                           "People whose function at an institution ends within 90 days, with the "
                           "partnerships they are contact person of, the projects not yet "
                           "completed in which they teach, the course runs they teach that end "
                           "later, and their open actions."),
         &handOvers, &handedOver},
    };
}

} // namespace ankerpunt::queries
