// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people.h"
#include "core/domain/ventures.h"
#include "core/queries/facts.h"
#include "core/queries/figure_lists.h"

namespace ankerpunt::queries {

namespace {

using Over = FigureDefinition::Over;

Figure bySofar(const Facts &facts)
{
    Lines lines;
    for (const Person &person : facts.all<Person>()) {
        lines.add(0, keyOf(facts.groupOn(person.id, facts.asOf())), person.id.value());
    }
    return summed(lines.lines());
}

Figure peopleThat(const Facts &facts, bool Person::*flag)
{
    QList<FigureLine> lines;
    for (const Person &person : facts.all<Person>()) {
        if (person.*flag) {
            lines.append(FigureLine{person.id.value()});
        }
    }
    return listed(lines);
}

Figure minors(const Facts &facts)
{
    return peopleThat(facts, &Person::minor);
}

Figure experts(const Facts &facts)
{
    return peopleThat(facts, &Person::experienceExpert);
}

/// Each resident once, with what they take part in.
Figure residentsTakingPart(const Facts &facts)
{
    Lines lines;
    for (const Participation &part : facts.all<Participation>()) {
        if (facts.find(part.person) &&
            facts.groupOf(part.role, part.person, facts.asOf()) == SofarGroup::Resident) {
            lines.add(part.person.value(), {}, part.record.value());
        }
    }
    return listed(lines.lines());
}

} // namespace

QList<FigureDefinition> peopleFigures()
{
    const char *people = QT_TRANSLATE_N_NOOP("units", "people");
    FigureDefinition residents{
        "residents_taking_part",
        Over::Register,
        people,
        QT_TRANSLATE_NOOP("figures", "residents who take part"),
        QT_TRANSLATE_NOOP("figures",
                          "Residents who are named in a team, project, course run, venture, "
                          "activity or programme, each counted once."),
        &residentsTakingPart};
    residents.countsPeople = true;
    return {
        {"people_by_sofar", Over::Register, people,
         QT_TRANSLATE_NOOP("figures", "people by SOFAR group"),
         QT_TRANSLATE_NOOP("figures",
                           "Everyone on record by the function that began last and holds on the "
                           "day that is looked at; who has none then is in no group."),
         &bySofar, &record::enumValues<SofarGroup>()},
        {"minors", Over::Register, people, QT_TRANSLATE_NOOP("figures", "minors"),
         QT_TRANSLATE_NOOP("figures", "People who are marked as minors."), &minors},
        {"experts_by_experience", Over::Register, people,
         QT_TRANSLATE_NOOP("figures", "experts by experience"),
         QT_TRANSLATE_NOOP("figures", "People who are marked as experts by experience."), &experts},
        residents,
    };
}

} // namespace ankerpunt::queries
