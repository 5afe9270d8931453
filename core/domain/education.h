// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/taking_part.h"

/// Courses, each time one is taught, and the calendars that they must fit.
namespace ankerpunt {

/// What a period of an academic calendar is for; only what is free of teaching moves teaching
/// weeks.
enum class PeriodKind { Teaching, TeachingFree, Exams };

/// A teaching unit; each time it is taught is a course run.
struct Course
{
    Id<Course> id;
    QString title;
    QString code;
    Id<Organisation> organisation;
    QString unit;
    QString form;  ///< list education_form
    QString level; ///< list education_level
    std::optional<Decimal> credits;
    CreditUnit creditUnit = CreditUnit::None;
    std::optional<int> hoursMin; ///< per student; the lowest where a range is meant
    std::optional<int> hoursMax;
    QList<Id<Choice>> methods; ///< list research_method
    QList<Id<AnyRecord>> coDesignedWith;
    QString criteria;
    QString notes;
};

/// One time that a course is taught.
struct CourseRun
{
    Id<CourseRun> id;
    Id<Course> course;
    QDate startsOn;
    QDate endsOn;
    std::optional<int> weeks;
    QString period;
    std::optional<int> capacityMin;
    std::optional<int> capacityMax;
    std::optional<Decimal> contactHours;
    QString dayParts;
    QList<Id<Neighbourhood>> neighbourhoods;
    QString notes;
};

/// What anyone wants to learn: students, teachers, partners and residents learn from and with each
/// other (Actieleren met impact).
struct LearningGoal
{
    Id<LearningGoal> id;
    Id<AnyRecord> record;
    SofarGroup sofar = SofarGroup::None;
    Id<AnyRecord> who;
    QString text;
    Degree met = Degree::None;
    QString evidence;
};

/// A period of an institution's own calendar.
struct CalendarPeriod
{
    Id<CalendarPeriod> id;
    Id<Organisation> organisation;
    PeriodKind kind = PeriodKind::Teaching;
    QString title;
    QDate from;
    QDate until;
};

/// When someone can or cannot, and what they need: residents have work, children and other duties
/// (Learning Lab Overvecht).
struct Availability
{
    Id<Availability> id;
    Id<AnyRecord> record;
    QString text;
    bool hard = false;          ///< a constraint, not a wish
    QList<Id<Choice>> dayParts; ///< list day_part
    QList<Id<Choice>> needs;    ///< list need
    QDate from;
    QDate until;
};

namespace record {
template <>
const QList<EnumValue> &enumValues<PeriodKind>();
template <>
const Table<Course> &table<Course>();
template <>
const Table<CourseRun> &table<CourseRun>();
template <>
const Table<LearningGoal> &table<LearningGoal>();
template <>
const Table<CalendarPeriod> &table<CalendarPeriod>();
template <>
const Table<Availability> &table<Availability>();
} // namespace record

} // namespace ankerpunt
