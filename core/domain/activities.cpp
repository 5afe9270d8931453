// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/activities.h"

#include "core/domain/programmes.h"
#include "core/domain/projects.h"

namespace ankerpunt::record {

template <>
const QList<EnumValue> &enumValues<Direction>()
{
    static const QList<EnumValue> values{
        {int(Direction::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(Direction::ToNeighbourhood), "TO_NEIGHBOURHOOD",
         QT_TRANSLATE_NOOP("domain", "students to the neighbourhood")},
        {int(Direction::ToCampus), "TO_CAMPUS",
         QT_TRANSLATE_NOOP("domain", "neighbourhood to the campus")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<Area>()
{
    static const QList<EnumValue> values{
        {int(Area::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(Area::Infrastructure), "INFRASTRUCTURE",
         QT_TRANSLATE_NOOP("domain", "opening up infrastructure")},
        {int(Area::Education), "EDUCATION",
         QT_TRANSLATE_NOOP("domain", "shaping education together")},
        {int(Area::Network), "NETWORK",
         QT_TRANSLATE_NOOP("domain", "institution as network partner in the city")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<Involvement>()
{
    static const QList<EnumValue> values{
        {int(Involvement::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(Involvement::TakesPart), "TAKES_PART", QT_TRANSLATE_NOOP("domain", "helps")},
        {int(Involvement::Attends), "ATTENDS", QT_TRANSLATE_NOOP("domain", "attends")}};
    return values;
}

template <>
const Table<Activity> &table<Activity>()
{
    static const Table<Activity> description(
        "activity", QT_TRANSLATE_NOOP("domain", "Activity"),
        QT_TRANSLATE_NOOP("domain", "Activities"), [](Table<Activity> &t) {
            t.field("held_on", &Activity::heldOn, QT_TRANSLATE_NOOP("domain", "Day"))
                .required()
                .ordering();
            t.field("title", &Activity::title, QT_TRANSLATE_NOOP("domain", "Title"))
                .required()
                .naming();
            t.field("form", &Activity::form, QT_TRANSLATE_NOOP("domain", "Form"))
                .choice("activity_form");
            t.field("direction", &Activity::direction, QT_TRANSLATE_NOOP("domain", "Direction"));
            t.field("area", &Activity::area, QT_TRANSLATE_NOOP("domain", "Area"));
            t.field("neighbourhoods", &Activity::neighbourhoods,
                    QT_TRANSLATE_NOOP("domain", "Neighbourhoods"));
            t.field("location_id", &Activity::location, QT_TRANSLATE_NOOP("domain", "Location"));
            t.field("room", &Activity::room, QT_TRANSLATE_NOOP("domain", "Room and hours"))
                .notSearched();
            t.field("project_id", &Activity::project, QT_TRANSLATE_NOOP("domain", "Project"));
            t.field("programme_id", &Activity::programme, QT_TRANSLATE_NOOP("domain", "Programme"));
            t.field("themes", &Activity::themes, QT_TRANSLATE_NOOP("domain", "Themes"))
                .choice("theme");
            t.field("target_groups", &Activity::targetGroups,
                    QT_TRANSLATE_NOOP("domain", "Target groups"))
                .choice("target_group");
            t.field("with_minors", &Activity::withMinors, QT_TRANSLATE_NOOP("domain", "Minors"));
            t.field("access", &Activity::access, QT_TRANSLATE_NOOP("domain", "Access"))
                .choice("access");
            t.field("new_contacts", &Activity::newContacts,
                    QT_TRANSLATE_NOOP("domain", "New contacts"));
            t.field("notes", &Activity::notes, QT_TRANSLATE_NOOP("domain", "Notes"))
                .multiline()
                .sensitive();
        });
    return description;
}

template <>
const Table<HeadCount> &table<HeadCount>()
{
    static const Table<HeadCount> description(
        "head_count", QT_TRANSLATE_NOOP("domain", "Head count"),
        QT_TRANSLATE_NOOP("domain", "Head counts"), [](Table<HeadCount> &t) {
            t.field("record_id", &HeadCount::record, QT_TRANSLATE_NOOP("domain", "Of"))
                .only({"activity", "location", "venture", "programme", "project", "partnership"})
                .required()
                .partOf();
            t.field("counted_on", &HeadCount::countedOn,
                    QT_TRANSLATE_NOOP("domain", "Day or month"))
                .ordering();
            t.field("sofar", &HeadCount::sofar, QT_TRANSLATE_NOOP("domain", "Group")).naming();
            t.field("involvement", &HeadCount::involvement,
                    QT_TRANSLATE_NOOP("domain", "Takes part or attends"));
            t.field("request_kind", &HeadCount::requestKind,
                    QT_TRANSLATE_NOOP("domain", "Kind of question"))
                .choice("help_request_kind")
                .naming();
            t.field("number", &HeadCount::number, QT_TRANSLATE_NOOP("domain", "How many"))
                .required();
            t.field("notes", &HeadCount::notes, QT_TRANSLATE_NOOP("domain", "Notes")).multiline();
            t.rule("number", QT_TRANSLATE_NOOP("domain", "A number of people cannot be below 0."),
                   [](const HeadCount &r) { return r.number.value_or(0) >= 0; });
        });
    return description;
}

} // namespace ankerpunt::record
