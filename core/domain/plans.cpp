// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plans.h"

namespace ankerpunt::record {

template <>
const QList<EnumValue> &enumValues<PhaseKind>()
{
    static const QList<EnumValue> values{
        {int(PhaseKind::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(PhaseKind::Intervention), "INTERVENTION", QT_TRANSLATE_NOOP("domain", "intervention")},
        {int(PhaseKind::Reflection), "REFLECTION", QT_TRANSLATE_NOOP("domain", "reflection")},
        {int(PhaseKind::Research), "RESEARCH", QT_TRANSLATE_NOOP("domain", "research")},
        {int(PhaseKind::Contemplation), "CONTEMPLATION",
         QT_TRANSLATE_NOOP("domain", "contemplation")}};
    return values;
}

template <>
const Table<Cycle> &table<Cycle>()
{
    static const Table<Cycle> description(
        "cycle", QT_TRANSLATE_NOOP("domain", "Cycle"), QT_TRANSLATE_NOOP("domain", "Cycles"),
        [](Table<Cycle> &t) {
            t.field("record_id", &Cycle::record, QT_TRANSLATE_NOOP("domain", "Of"))
                .only({"project", "course_run"})
                .required()
                .partOf();
            t.field("number", &Cycle::number, QT_TRANSLATE_NOOP("domain", "Number"));
            t.field("title", &Cycle::title, QT_TRANSLATE_NOOP("domain", "Title"))
                .required()
                .naming();
            t.field("made_from", &Cycle::madeFrom, QT_TRANSLATE_NOOP("domain", "Made from"))
                .choice("timeline_template");
            t.field("notes", &Cycle::notes, QT_TRANSLATE_NOOP("domain", "Notes")).multiline();
        });
    return description;
}

template <>
const Table<Phase> &table<Phase>()
{
    static const Table<Phase> description(
        "phase", QT_TRANSLATE_NOOP("domain", "Week of the plan"),
        QT_TRANSLATE_NOOP("domain", "Weeks of the plan"), [](Table<Phase> &t) {
            t.field("record_id", &Phase::record, QT_TRANSLATE_NOOP("domain", "Of"))
                .only({"project", "course_run"})
                .required()
                .partOf();
            t.field("cycle_id", &Phase::cycle, QT_TRANSLATE_NOOP("domain", "Cycle"));
            t.field("week_from", &Phase::weekFrom, QT_TRANSLATE_NOOP("domain", "Teaching week"))
                .required()
                .naming();
            t.field("week_to", &Phase::weekTo, QT_TRANSLATE_NOOP("domain", "Until teaching week"));
            t.field("kind", &Phase::kind, QT_TRANSLATE_NOOP("domain", "Phase"));
            t.field("second_kind", &Phase::secondKind, QT_TRANSLATE_NOOP("domain", "Second phase"));
            t.field("title", &Phase::title, QT_TRANSLATE_NOOP("domain", "Title")).naming();
            t.field("description", &Phase::description, QT_TRANSLATE_NOOP("domain", "What happens"))
                .multiline();
            t.field("hours", &Phase::hours, QT_TRANSLATE_NOOP("domain", "Hours per student"));
            t.field("pillars", &Phase::pillars, QT_TRANSLATE_NOOP("domain", "Pillars"))
                .choice("pillar");
            t.field("done", &Phase::done, QT_TRANSLATE_NOOP("domain", "Done"));
            t.field("notes", &Phase::notes, QT_TRANSLATE_NOOP("domain", "Notes")).multiline();
            t.rule("week_from", QT_TRANSLATE_NOOP("domain", "Teaching weeks are 1 to 60."),
                   [](const Phase &r) {
                       return r.weekFrom.value_or(1) >= 1 && r.weekFrom.value_or(1) <= 60;
                   });
            t.rule("week_to",
                   QT_TRANSLATE_NOOP("domain", "The last teaching week is not before the first."),
                   [](const Phase &r) {
                       return r.weekTo.value_or(60) >= r.weekFrom.value_or(1) &&
                              r.weekTo.value_or(1) <= 60;
                   });
            t.rule("second_kind",
                   QT_TRANSLATE_NOOP("domain", "The second phase is another one than the first."),
                   [](const Phase &r) {
                       return r.secondKind == PhaseKind::None || r.secondKind != r.kind;
                   });
            t.sortedBy([](const Phase &p) { // 2 before 10
                return QString::number(p.weekFrom.value_or(0)).rightJustified(3, u'0');
            });
        });
    return description;
}

template <>
const Table<Appointment> &table<Appointment>()
{
    static const Table<Appointment> description(
        "appointment", QT_TRANSLATE_NOOP("domain", "Appointment"),
        QT_TRANSLATE_NOOP("domain", "Appointments"), [](Table<Appointment> &t) {
            t.field("record_id", &Appointment::record, QT_TRANSLATE_NOOP("domain", "Of"))
                .only({"project", "course_run", "phase", "partnership", "programme", "venture",
                       "location", "neighbourhood", "activity", "question"})
                .partOf();
            t.field("kind", &Appointment::kind, QT_TRANSLATE_NOOP("domain", "Kind"))
                .choice("appointment_kind");
            t.field("title", &Appointment::title, QT_TRANSLATE_NOOP("domain", "Title")).naming();
            t.field("contact_moment", &Appointment::contactMoment,
                    QT_TRANSLATE_NOOP("domain", "Contact moment"))
                .naming();
            t.field("starts_on", &Appointment::startsOn, QT_TRANSLATE_NOOP("domain", "Day"))
                .ordering()
                .ahead();
            t.field("starts_at", &Appointment::startsAt, QT_TRANSLATE_NOOP("domain", "Time"));
            t.field("ends_on", &Appointment::endsOn, QT_TRANSLATE_NOOP("domain", "Until"));
            t.field("ends_at", &Appointment::endsAt, QT_TRANSLATE_NOOP("domain", "Until (time)"));
            t.field("location_id", &Appointment::location, QT_TRANSLATE_NOOP("domain", "Location"));
            t.field("place", &Appointment::place, QT_TRANSLATE_NOOP("domain", "Place"));
            t.field("people", &Appointment::people, QT_TRANSLATE_NOOP("domain", "People"));
            t.field("recurrence", &Appointment::recurrence, QT_TRANSLATE_NOOP("domain", "Repeats"))
                .notSearched();
            t.field("days_per_week", &Appointment::daysPerWeek,
                    QT_TRANSLATE_NOOP("domain", "Days a week"));
            t.field("pinned", &Appointment::pinned, QT_TRANSLATE_NOOP("domain", "Pinned"));
            t.field("notes", &Appointment::notes, QT_TRANSLATE_NOOP("domain", "Notes"))
                .multiline()
                .sensitive();
            t.rule("ends_on",
                   QT_TRANSLATE_NOOP("domain", "An appointment cannot end before it begins."),
                   [](const Appointment &r) { return inOrder(r.startsOn, r.endsOn); });
            t.rule("days_per_week", QT_TRANSLATE_NOOP("domain", "A week has 1 to 7 days."),
                   [](const Appointment &r) {
                       return r.daysPerWeek.value_or(1) >= 1 && r.daysPerWeek.value_or(1) <= 7;
                   });
            t.rule("starts_on",
                   QT_TRANSLATE_NOOP("domain",
                                     "Give the day, or hang the appointment on a week of a plan."),
                   [](const Appointment &r) { return r.startsOn.isValid() || r.record; });
        });
    return description;
}

template <>
const Table<AppointmentException> &table<AppointmentException>()
{
    static const Table<AppointmentException> description(
        "appointment_exception", QT_TRANSLATE_NOOP("domain", "Exception"),
        QT_TRANSLATE_NOOP("domain", "Exceptions"), [](Table<AppointmentException> &t) {
            t.field("appointment_id", &AppointmentException::appointment,
                    QT_TRANSLATE_NOOP("domain", "Appointment"))
                .required()
                .partOf();
            t.field("original_day", &AppointmentException::originalDay,
                    QT_TRANSLATE_NOOP("domain", "Instead of"))
                .required()
                .ordering();
            t.field("moved_to", &AppointmentException::movedTo,
                    QT_TRANSLATE_NOOP("domain", "Moved to"));
            t.field("why", &AppointmentException::why, QT_TRANSLATE_NOOP("domain", "Why")).naming();
        });
    return description;
}

template <>
const Table<Deliverable> &table<Deliverable>()
{
    static const Table<Deliverable> description(
        "deliverable", QT_TRANSLATE_NOOP("domain", "Deliverable"),
        QT_TRANSLATE_NOOP("domain", "Deliverables"), [](Table<Deliverable> &t) {
            t.field("record_id", &Deliverable::record, QT_TRANSLATE_NOOP("domain", "Of"))
                .only({"project", "course_run", "venture"})
                .required()
                .partOf();
            t.field("kind", &Deliverable::kind, QT_TRANSLATE_NOOP("domain", "Kind"))
                .choice("deliverable_kind");
            t.field("title", &Deliverable::title, QT_TRANSLATE_NOOP("domain", "Title"))
                .required()
                .naming();
            t.field("due_on", &Deliverable::dueOn, QT_TRANSLATE_NOOP("domain", "Ready on"))
                .ordering()
                .ahead();
            t.field("delivered_on", &Deliverable::deliveredOn,
                    QT_TRANSLATE_NOOP("domain", "Handed over on"));
            t.field("handed_to", &Deliverable::handedTo,
                    QT_TRANSLATE_NOOP("domain", "Handed over to"))
                .only({"person", "organisation"});
            t.field("notes", &Deliverable::notes, QT_TRANSLATE_NOOP("domain", "Notes")).multiline();
        });
    return description;
}

} // namespace ankerpunt::record
