// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/taking_part.h"

#include "core/domain/projects.h"

namespace ankerpunt {

SofarGroup sofarGroup(const QString &function, bool atInstitution)
{
    static const QHash<QString, SofarGroup> groups{
        {u"STUDENT"_s, SofarGroup::Student},      {u"ALUMNUS"_s, SofarGroup::Student},
        {u"TEACHER"_s, SofarGroup::Faculty},      {u"RESEARCHER"_s, SofarGroup::Faculty},
        {u"ANCHOR"_s, SofarGroup::Administrator}, {u"COORDINATOR"_s, SofarGroup::Administrator},
        {u"RESIDENT"_s, SofarGroup::Resident},    {u"EXPERIENCE_EXPERT"_s, SofarGroup::Resident}};
    if (function.isEmpty()) {
        return SofarGroup::None;
    }
    return groups.value(function,
                        atInstitution ? SofarGroup::Administrator : SofarGroup::Organisation);
}

} // namespace ankerpunt

namespace ankerpunt::record {

template <>
const QList<EnumValue> &enumValues<SofarGroup>()
{
    static const QList<EnumValue> values{
        {int(SofarGroup::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(SofarGroup::Student), "STUDENT", QT_TRANSLATE_NOOP("domain", "student")},
        {int(SofarGroup::Organisation), "ORGANISATION",
         QT_TRANSLATE_NOOP("domain", "organisation")},
        {int(SofarGroup::Faculty), "FACULTY", QT_TRANSLATE_NOOP("domain", "teacher")},
        {int(SofarGroup::Administrator), "ADMINISTRATOR",
         QT_TRANSLATE_NOOP("domain", "administration")},
        {int(SofarGroup::Resident), "RESIDENT", QT_TRANSLATE_NOOP("domain", "resident")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<CreditUnit>()
{
    static const QList<EnumValue> values{
        {int(CreditUnit::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(CreditUnit::Ec), "EC", QT_TRANSLATE_NOOP("domain", "EC")},
        {int(CreditUnit::Stp), "STP", QT_TRANSLATE_NOOP("domain", "stp")},
        {int(CreditUnit::Sbu), "SBU", QT_TRANSLATE_NOOP("domain", "SBU")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<ParticipationKind>()
{
    static const QList<EnumValue> values{
        {int(ParticipationKind::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(ParticipationKind::OwnProgramme), "OWN_PROGRAMME",
         QT_TRANSLATE_NOOP("domain", "from the own programme")},
        {int(ParticipationKind::ExtraCurricular), "EXTRA_CURRICULAR",
         QT_TRANSLATE_NOOP("domain", "beside the programme")},
        {int(ParticipationKind::Voluntary), "VOLUNTARY",
         QT_TRANSLATE_NOOP("domain", "as a volunteer")}};
    return values;
}

template <>
const Table<Party> &table<Party>()
{
    static const Table<Party> description(
        "party", QT_TRANSLATE_NOOP("domain", "Party"), QT_TRANSLATE_NOOP("domain", "Parties"),
        [](Table<Party> &t) {
            t.field("record_id", &Party::record, QT_TRANSLATE_NOOP("domain", "Takes part in"))
                .only({"programme", "partnership", "agreement", "question", "course_run", "project",
                       "activity", "venture"})
                .required()
                .partOf();
            t.field("organisation_id", &Party::organisation,
                    QT_TRANSLATE_NOOP("domain", "Organisation"))
                .naming();
            t.field("sofar", &Party::sofar, QT_TRANSLATE_NOOP("domain", "Group"));
            t.field("group_name", &Party::groupName,
                    QT_TRANSLATE_NOOP("domain", "Name of the group"))
                .naming();
            t.field("role", &Party::role, QT_TRANSLATE_NOOP("domain", "Role")).choice("party_role");
            t.field("on_behalf_of_id", &Party::onBehalfOf,
                    QT_TRANSLATE_NOOP("domain", "On behalf of"));
            t.field("from_on", &Party::from, QT_TRANSLATE_NOOP("domain", "From")).ordering();
            t.field("until_on", &Party::until, QT_TRANSLATE_NOOP("domain", "Until"));
            t.field("notes", &Party::notes, QT_TRANSLATE_NOOP("domain", "Notes"))
                .multiline()
                .sensitive();
            t.rule("organisation_id",
                   QT_TRANSLATE_NOOP("domain",
                                     "A party is an organisation, or a group with a name or kind."),
                   [](const Party &r) {
                       return bool(r.organisation) !=
                              (r.sofar != SofarGroup::None || !r.groupName.isEmpty());
                   });
            t.rule("until_on", QT_TRANSLATE_NOOP("domain", "A part cannot end before it begins."),
                   [](const Party &r) { return inOrder(r.from, r.until); });
        });
    return description;
}

template <>
const Table<Participation> &table<Participation>()
{
    static const Table<Participation> description(
        "participation", QT_TRANSLATE_NOOP("domain", "Participation"),
        QT_TRANSLATE_NOOP("domain", "Participations"), [](Table<Participation> &t) {
            t.field("record_id", &Participation::record,
                    QT_TRANSLATE_NOOP("domain", "Takes part in"))
                .only({"course_run", "project", "team", "activity", "venture", "programme"})
                .required()
                .partOf();
            t.field("person_id", &Participation::person, QT_TRANSLATE_NOOP("domain", "Person"))
                .naming();
            t.field("number", &Participation::number,
                    QT_TRANSLATE_NOOP("domain", "Number of people"));
            t.field("role", &Participation::role, QT_TRANSLATE_NOOP("domain", "Role"))
                .choice("person_function")
                .naming();
            t.field("team_id", &Participation::team, QT_TRANSLATE_NOOP("domain", "Team"));
            t.field("level", &Participation::level, QT_TRANSLATE_NOOP("domain", "Level"))
                .choice("education_level");
            t.field("credits", &Participation::credits, QT_TRANSLATE_NOOP("domain", "Credits"));
            t.field("credit_unit", &Participation::creditUnit, QT_TRANSLATE_NOOP("domain", "Unit"));
            t.field("hours", &Participation::hours, QT_TRANSLATE_NOOP("domain", "Recorded hours"));
            t.field("kind", &Participation::kind,
                    QT_TRANSLATE_NOOP("domain", "Takes part because"));
            t.field("age_group", &Participation::ageGroup, QT_TRANSLATE_NOOP("domain", "Age group"))
                .choice("age_group");
            t.field("part", &Participation::part,
                    QT_TRANSLATE_NOOP("domain", "Part of the programme"));
            t.field("continues", &Participation::continues, QT_TRANSLATE_NOOP("domain", "Goes on"));
            t.field("entrant", &Participation::entrant, QT_TRANSLATE_NOOP("domain", "New entrant"));
            t.field("from_on", &Participation::from, QT_TRANSLATE_NOOP("domain", "From"))
                .ordering();
            t.field("until_on", &Participation::until, QT_TRANSLATE_NOOP("domain", "Until"));
            t.field("notes", &Participation::notes, QT_TRANSLATE_NOOP("domain", "Notes"))
                .multiline()
                .sensitive();
            t.rule("person_id",
                   QT_TRANSLATE_NOOP("domain", "Name one person, or give a number of people."),
                   [](const Participation &r) { return bool(r.person) != r.number.has_value(); });
            t.rule("number", QT_TRANSLATE_NOOP("domain", "A number of people cannot be below 0."),
                   [](const Participation &r) { return r.number.value_or(0) >= 0; });
            t.rule("hours", QT_TRANSLATE_NOOP("domain", "Hours cannot be below 0."),
                   [](const Participation &r) { return r.hours.value_or(0) >= 0; });
            t.rule("until_on", QT_TRANSLATE_NOOP("domain", "A part cannot end before it begins."),
                   [](const Participation &r) { return inOrder(r.from, r.until); });
        });
    return description;
}

} // namespace ankerpunt::record
