// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contacts.h"
#include "core/domain/taking_part.h"

/// Plans of course runs and projects, and what stands in the calendar.
namespace ankerpunt {

/// The phases that alternate in participatory action research (Actieleren met impact).
enum class PhaseKind { None, Intervention, Reflection, Research, Contemplation };

/// A run of phases between two interventions, or a part of a plan in parts.
struct Cycle
{
    Id<Cycle> id;
    Id<AnyRecord> record;
    std::optional<int> number;
    QString title;
    QString madeFrom; ///< list timeline_template
    QString notes;
};

/// What is planned for a teaching week or a run of them. Teaching weeks become calendar weeks by
/// the academic calendar and are not stored twice.
struct Phase
{
    Id<Phase> id;
    Id<AnyRecord> record;
    Id<Cycle> cycle;
    std::optional<int> weekFrom;
    std::optional<int> weekTo;
    PhaseKind kind = PhaseKind::None;
    PhaseKind secondKind = PhaseKind::None;
    QString title;
    QString description;
    std::optional<int> hours;
    QList<Id<Choice>> pillars; ///< list pillar
    bool done = false;
    QString notes;
};

/// A dated thing in a calendar. Under a week of a plan it moves with the plan, unless it is pinned.
struct Appointment
{
    Id<Appointment> id;
    Id<AnyRecord> record;
    QString kind; ///< list appointment_kind
    QString title;
    ContactMoment contactMoment =
        ContactMoment::None; ///< Leren met de Stad: start, interim, completion
    QDate startsOn;
    QTime startsAt;
    QDate endsOn;
    QTime endsAt;
    Id<Location> location;
    QString place;
    QList<Id<Person>> people;
    QString recurrence;             ///< RRULE as in RFC 5545
    std::optional<int> daysPerWeek; ///< of an internship
    bool pinned = false;
    QString notes;
};

/// A day on which a repeating appointment is moved or does not happen.
struct AppointmentException
{
    Id<AppointmentException> id;
    Id<Appointment> appointment;
    QDate originalDay;
    QDate movedTo; ///< none: it does not happen
    QString why;
};

/// What is to be handed over: insight, recommendation, report, prototype, event, tool (Leren met de
/// Stad).
struct Deliverable
{
    Id<Deliverable> id;
    Id<AnyRecord> record;
    QString kind; ///< list deliverable_kind
    QString title;
    QDate dueOn;
    QDate deliveredOn;
    QList<Id<AnyRecord>> handedTo;
    QString notes;
};

namespace record {
template <>
const QList<EnumValue> &enumValues<PhaseKind>();
template <>
const Table<Cycle> &table<Cycle>();
template <>
const Table<Phase> &table<Phase>();
template <>
const Table<Appointment> &table<Appointment>();
template <>
const Table<AppointmentException> &table<AppointmentException>();
template <>
const Table<Deliverable> &table<Deliverable>();
} // namespace record

} // namespace ankerpunt
