// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people.h"

/// What was said with whom, and what was promised.
namespace ankerpunt {

struct Appointment;

/// A talk, or the coaching of a team.
enum class InteractionKind { Talk, Coaching };

/// Which of the planned contact moments of a project a talk was (Leren met de Stad: start, interim,
/// completion).
enum class ContactMoment { None, Start, Interim, Completion, Other };

/// Something that happened between people: a visit, a call, a message.
struct Interaction
{
    Id<Interaction> id;
    QDate happenedOn;
    QTime startsAt;
    std::optional<int> durationMinutes;
    QString medium; ///< list contact_medium
    Id<Person> madeBy;
    QList<Id<AnyRecord>> subjects; ///< organisations, questions and projects that it was about
    ContactMoment contactMoment = ContactMoment::None;
    QString topic;
    QString report;
    InteractionKind kind = InteractionKind::Talk;
    Id<Organisation> onBehalfOf; ///< the institution or organisation of a coach
    QString agreed;
    Id<Appointment> appointment; ///< the appointment that it fulfilled
};

/// One person who was talked with.
struct InteractionParticipant
{
    Id<InteractionParticipant> id;
    Id<Interaction> interaction;
    Id<Person> person;
};

/// Something agreed, promised or to be done; hangs on any record.
struct Action
{
    Id<Action> id;
    Id<AnyRecord> record;
    QString what;
    Id<Person> owner;
    QDate dueOn;
    bool done = false;
    QDate doneOn;
    QString goal;
    QString approach;
    QString needs;
    QString dimension; ///< UCSIA, third reflection
};

namespace record {
template <>
const QList<EnumValue> &enumValues<InteractionKind>();
template <>
const QList<EnumValue> &enumValues<ContactMoment>();
template <>
const Table<Interaction> &table<Interaction>();
template <>
const Table<InteractionParticipant> &table<InteractionParticipant>();
template <>
const Table<Action> &table<Action>();
} // namespace record

} // namespace ankerpunt
