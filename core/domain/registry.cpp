// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/registry.h"

#include "core/domain/activities.h"
#include "core/domain/contacts.h"
#include "core/domain/education.h"
#include "core/domain/partnerships.h"
#include "core/domain/plans.h"
#include "core/domain/programmes.h"
#include "core/domain/projects.h"
#include "core/domain/questions.h"
#include "core/domain/reflections.h"
#include "core/domain/taking_part.h"
#include "core/domain/ventures.h"

namespace ankerpunt {

namespace {

template <typename... T>
QList<const record::Description *> describe()
{
    return {&record::table<T>().description()...};
}

} // namespace

const record::Registry &registry()
{
    static const record::Registry all(
        describe<Person, Organisation, Neighbourhood, Location, Affiliation, ContactPoint, Consent,
                 Interaction, InteractionParticipant, Action, Partnership, StageRecord, Party,
                 Relation, Assessment, Contribution, Agreement, ChecklistMark, DilemmaPosition,
                 Question, Wording, Match, Offer, Course, CourseRun, LearningGoal, CalendarPeriod,
                 Availability, Project, Team, Participation, Expectation, Adjustment, Value,
                 Testimonial, Actor, Assumption, Cycle, Phase, Appointment, AppointmentException,
                 Deliverable, Activity, HeadCount, Reflection, Answer, Venture, VentureStep,
                 Programme, Goal, IndicatorValue, Funding, Note, Connection, DocumentLink,
                 RefusedRow, Choice, Setting>());
    return all;
}

} // namespace ankerpunt
