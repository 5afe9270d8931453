// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/taking_part.h"

/// Social ventures of students and residents.
namespace ankerpunt {

struct Programme;
struct Project;
struct Question;

/// How a venture does; not succeeding is normal (Learning Lab Overvecht).
enum class VentureStatus { None, Developing, Thriving, Stopped };
/// What was done with a venture.
enum class StepKind { Prototype, Test, Step };
/// What was decided after a step.
enum class StepDecision { None, Continue, Adapt, Stop };

/// A social enterprise in the making; its members are participations. Stopping is no failure
/// (Learning Lab Overvecht).
struct Venture
{
    Id<Venture> id;
    QString name;
    Id<Project> project;
    Id<Programme> programme;
    Id<Neighbourhood> neighbourhood;
    Id<Question> question;
    QString opportunity;
    QString valueProposition;
    QString stage; ///< list venture_stage
    VentureStatus status = VentureStatus::None;
    PartialDate startedOn;
    PartialDate stoppedOn;
    QString stoppedReason;
    QString lesson;
    Id<Person> initiator;
    QList<Id<AnyRecord>> helpers;
    QString notes;
};

/// A prototype or test: where, with whom, what was learned and decided.
struct VentureStep
{
    Id<VentureStep> id;
    Id<Venture> venture;
    StepKind kind = StepKind::Prototype;
    QDate onDay;
    QString place;
    QString withWhom;
    QString what;
    QString learned;
    StepDecision decision = StepDecision::None;
};

namespace record {
template <>
const QList<EnumValue> &enumValues<VentureStatus>();
template <>
const QList<EnumValue> &enumValues<StepKind>();
template <>
const QList<EnumValue> &enumValues<StepDecision>();
template <>
const Table<Venture> &table<Venture>();
template <>
const Table<VentureStep> &table<VentureStep>();
} // namespace record

} // namespace ankerpunt
