// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contacts.h"

#include "core/domain/plans.h"

namespace ankerpunt::record {

template <>
const QList<EnumValue> &enumValues<InteractionKind>()
{
    static const QList<EnumValue> values{
        {int(InteractionKind::Talk), "TALK", QT_TRANSLATE_NOOP("domain", "talk")},
        {int(InteractionKind::Coaching), "COACHING", QT_TRANSLATE_NOOP("domain", "coaching")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<ContactMoment>()
{
    static const QList<EnumValue> values{
        {int(ContactMoment::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(ContactMoment::Start), "START", QT_TRANSLATE_NOOP("domain", "at the start")},
        {int(ContactMoment::Interim), "INTERIM", QT_TRANSLATE_NOOP("domain", "interim adjustment")},
        {int(ContactMoment::Completion), "COMPLETION",
         QT_TRANSLATE_NOOP("domain", "at completion")},
        {int(ContactMoment::Other), "OTHER", QT_TRANSLATE_NOOP("domain", "other moment")}};
    return values;
}

template <>
const Table<Interaction> &table<Interaction>()
{
    static const Table<Interaction> description(
        "interaction", QT_TRANSLATE_NOOP("domain", "Talk"), QT_TRANSLATE_NOOP("domain", "Talks"),
        [](Table<Interaction> &t) {
            t.field("happened_on", &Interaction::happenedOn, QT_TRANSLATE_NOOP("domain", "Day"))
                .required()
                .ordering();
            t.field("starts_at", &Interaction::startsAt, QT_TRANSLATE_NOOP("domain", "Time"));
            t.field("duration_minutes", &Interaction::durationMinutes,
                    QT_TRANSLATE_NOOP("domain", "Duration in minutes"));
            t.field("medium", &Interaction::medium, QT_TRANSLATE_NOOP("domain", "How"))
                .choice("contact_medium");
            t.field("made_by_id", &Interaction::madeBy, QT_TRANSLATE_NOOP("domain", "Made by"));
            t.field("subjects", &Interaction::subjects, QT_TRANSLATE_NOOP("domain", "About"))
                .only({"organisation", "question", "project", "team", "venture", "partnership",
                       "programme", "agreement", "course", "course_run", "activity",
                       "neighbourhood", "location"});
            t.field("contact_moment", &Interaction::contactMoment,
                    QT_TRANSLATE_NOOP("domain", "Contact moment"));
            t.field("topic", &Interaction::topic, QT_TRANSLATE_NOOP("domain", "Topic")).naming();
            t.field("report", &Interaction::report, QT_TRANSLATE_NOOP("domain", "Report"))
                .multiline()
                .personal()
                .sensitive();
            t.field("kind", &Interaction::kind, QT_TRANSLATE_NOOP("domain", "Kind"));
            t.field("on_behalf_of_id", &Interaction::onBehalfOf,
                    QT_TRANSLATE_NOOP("domain", "On behalf of"));
            t.field("agreed", &Interaction::agreed, QT_TRANSLATE_NOOP("domain", "What was agreed"))
                .multiline()
                .sensitive();
            t.field("appointment_id", &Interaction::appointment,
                    QT_TRANSLATE_NOOP("domain", "Planned as"));
            t.rule("duration_minutes",
                   QT_TRANSLATE_NOOP("domain", "A talk takes between 0 and 1440 minutes."),
                   [](const Interaction &i) {
                       return i.durationMinutes.value_or(0) >= 0 &&
                              i.durationMinutes.value_or(0) <= 1440;
                   });
        });
    return description;
}

template <>
const Table<InteractionParticipant> &table<InteractionParticipant>()
{
    static const Table<InteractionParticipant> description(
        "interaction_participant", QT_TRANSLATE_NOOP("domain", "Person spoken with"),
        QT_TRANSLATE_NOOP("domain", "People spoken with"), [](Table<InteractionParticipant> &t) {
            t.field("interaction_id", &InteractionParticipant::interaction,
                    QT_TRANSLATE_NOOP("domain", "Talk"))
                .required()
                .partOf();
            t.field("person_id", &InteractionParticipant::person,
                    QT_TRANSLATE_NOOP("domain", "Person"))
                .required();
        });
    return description;
}

template <>
const Table<Action> &table<Action>()
{
    static const Table<Action> description(
        "action", QT_TRANSLATE_NOOP("domain", "Action"), QT_TRANSLATE_NOOP("domain", "Actions"),
        [](Table<Action> &t) {
            t.field("record_id", &Action::record, QT_TRANSLATE_NOOP("domain", "Belongs to"))
                .only({"interaction", "organisation", "person", "partnership", "agreement",
                       "programme", "project", "question", "match", "course_run", "venture",
                       "activity", "neighbourhood", "location", "reflection"})
                .required()
                .partOf();
            t.field("what", &Action::what, QT_TRANSLATE_NOOP("domain", "What was agreed"))
                .required()
                .multiline()
                .naming();
            t.field("owner_id", &Action::owner, QT_TRANSLATE_NOOP("domain", "Who does it"));
            t.field("due_on", &Action::dueOn, QT_TRANSLATE_NOOP("domain", "Ready on"))
                .ordering()
                .ahead();
            t.field("done", &Action::done, QT_TRANSLATE_NOOP("domain", "Done"));
            t.field("done_on", &Action::doneOn, QT_TRANSLATE_NOOP("domain", "Done on"));
            t.field("goal", &Action::goal, QT_TRANSLATE_NOOP("domain", "What we want to reach"))
                .multiline();
            t.field("approach", &Action::approach,
                    QT_TRANSLATE_NOOP("domain", "How we go about it"))
                .multiline();
            t.field("needs", &Action::needs, QT_TRANSLATE_NOOP("domain", "What or whom we need"))
                .multiline();
            t.field("dimension", &Action::dimension, QT_TRANSLATE_NOOP("domain", "Strengthens"))
                .choice("relation_indicator");
        });
    return description;
}

} // namespace ankerpunt::record
