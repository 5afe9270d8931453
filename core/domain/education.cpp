// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/education.h"

namespace ankerpunt::record {

template <>
const QList<EnumValue> &enumValues<PeriodKind>()
{
    static const QList<EnumValue> values{
        {int(PeriodKind::Teaching), "TEACHING", QT_TRANSLATE_NOOP("domain", "teaching")},
        {int(PeriodKind::TeachingFree), "TEACHING_FREE",
         QT_TRANSLATE_NOOP("domain", "no teaching")},
        {int(PeriodKind::Exams), "EXAMS", QT_TRANSLATE_NOOP("domain", "exams")}};
    return values;
}

template <>
const Table<Course> &table<Course>()
{
    static const Table<Course> description(
        "course", QT_TRANSLATE_NOOP("domain", "Course"), QT_TRANSLATE_NOOP("domain", "Courses"),
        [](Table<Course> &t) {
            t.field("title", &Course::title, QT_TRANSLATE_NOOP("domain", "Title"))
                .required()
                .naming();
            t.field("code", &Course::code, QT_TRANSLATE_NOOP("domain", "Course code")).alias();
            t.field("organisation_id", &Course::organisation,
                    QT_TRANSLATE_NOOP("domain", "Institution"));
            t.field("unit", &Course::unit, QT_TRANSLATE_NOOP("domain", "Degree programme"));
            t.field("form", &Course::form, QT_TRANSLATE_NOOP("domain", "Form"))
                .choice("education_form");
            t.field("level", &Course::level, QT_TRANSLATE_NOOP("domain", "Level"))
                .choice("education_level");
            t.field("credits", &Course::credits, QT_TRANSLATE_NOOP("domain", "Credits"));
            t.field("credit_unit", &Course::creditUnit, QT_TRANSLATE_NOOP("domain", "Unit"));
            t.field("hours_min", &Course::hoursMin, QT_TRANSLATE_NOOP("domain", "Hours"));
            t.field("hours_max", &Course::hoursMax, QT_TRANSLATE_NOOP("domain", "Hours at most"));
            t.field("methods", &Course::methods,
                    QT_TRANSLATE_NOOP("domain", "Approach and methods"))
                .choice("research_method");
            t.field("co_designed_with", &Course::coDesignedWith,
                    QT_TRANSLATE_NOOP("domain", "Designed together with"))
                .only({"person", "organisation"});
            t.field("criteria", &Course::criteria, QT_TRANSLATE_NOOP("domain", "Criteria"))
                .multiline();
            t.field("notes", &Course::notes, QT_TRANSLATE_NOOP("domain", "Notes"))
                .multiline()
                .sensitive();
            t.rule(
                "hours_max",
                QT_TRANSLATE_NOOP("domain", "The highest number of hours is not below the lowest."),
                [](const Course &r) {
                    return r.hoursMax.value_or(100000) >= r.hoursMin.value_or(0);
                });
        });
    return description;
}

template <>
const Table<CourseRun> &table<CourseRun>()
{
    static const Table<CourseRun> description(
        "course_run", QT_TRANSLATE_NOOP("domain", "Course run"),
        QT_TRANSLATE_NOOP("domain", "Course runs"), [](Table<CourseRun> &t) {
            t.field("course_id", &CourseRun::course, QT_TRANSLATE_NOOP("domain", "Course"))
                .required()
                .naming();
            t.field("starts_on", &CourseRun::startsOn, QT_TRANSLATE_NOOP("domain", "Start"))
                .naming()
                .ordering();
            t.field("ends_on", &CourseRun::endsOn, QT_TRANSLATE_NOOP("domain", "End"));
            t.field("weeks", &CourseRun::weeks, QT_TRANSLATE_NOOP("domain", "Teaching weeks"));
            t.field("period", &CourseRun::period, QT_TRANSLATE_NOOP("domain", "Period"))
                .notSearched();
            t.field("capacity_min", &CourseRun::capacityMin,
                    QT_TRANSLATE_NOOP("domain", "At least (people)"));
            t.field("capacity_max", &CourseRun::capacityMax,
                    QT_TRANSLATE_NOOP("domain", "At most (people)"));
            t.field("contact_hours", &CourseRun::contactHours,
                    QT_TRANSLATE_NOOP("domain", "Contact hours a week"));
            t.field("day_parts", &CourseRun::dayParts,
                    QT_TRANSLATE_NOOP("domain", "Parts of the day"))
                .notSearched();
            t.field("neighbourhoods", &CourseRun::neighbourhoods,
                    QT_TRANSLATE_NOOP("domain", "Neighbourhoods"));
            t.field("notes", &CourseRun::notes, QT_TRANSLATE_NOOP("domain", "Notes"))
                .multiline()
                .sensitive();
            t.rule("ends_on", QT_TRANSLATE_NOOP("domain", "A course cannot end before it begins."),
                   [](const CourseRun &r) { return inOrder(r.startsOn, r.endsOn); });
            t.rule("capacity_max",
                   QT_TRANSLATE_NOOP("domain",
                                     "The highest number of people is not below the lowest."),
                   [](const CourseRun &r) {
                       return r.capacityMax.value_or(100000) >= r.capacityMin.value_or(0);
                   });
            t.rule("weeks", QT_TRANSLATE_NOOP("domain", "A course takes 1 to 60 weeks."),
                   [](const CourseRun &r) {
                       return r.weeks.value_or(1) >= 1 && r.weeks.value_or(1) <= 60;
                   });
        });
    return description;
}

template <>
const Table<LearningGoal> &table<LearningGoal>()
{
    static const Table<LearningGoal> description(
        "learning_goal", QT_TRANSLATE_NOOP("domain", "Learning goal"),
        QT_TRANSLATE_NOOP("domain", "Learning goals"), [](Table<LearningGoal> &t) {
            t.field("record_id", &LearningGoal::record, QT_TRANSLATE_NOOP("domain", "In"))
                .only({"course", "course_run", "project", "programme", "venture"})
                .required()
                .partOf();
            t.field("sofar", &LearningGoal::sofar, QT_TRANSLATE_NOOP("domain", "Of group"));
            t.field("who_id", &LearningGoal::who, QT_TRANSLATE_NOOP("domain", "Of"))
                .only({"person", "organisation"});
            t.field("text", &LearningGoal::text, QT_TRANSLATE_NOOP("domain", "Learning goal"))
                .required()
                .multiline()
                .naming();
            t.field("met", &LearningGoal::met, QT_TRANSLATE_NOOP("domain", "Reached"));
            t.field("evidence", &LearningGoal::evidence,
                    QT_TRANSLATE_NOOP("domain", "How we see it"))
                .multiline();
        });
    return description;
}

template <>
const Table<CalendarPeriod> &table<CalendarPeriod>()
{
    static const Table<CalendarPeriod> description(
        "calendar_period", QT_TRANSLATE_NOOP("domain", "Period of the academic calendar"),
        QT_TRANSLATE_NOOP("domain", "Periods of the academic calendar"),
        [](Table<CalendarPeriod> &t) {
            t.field("organisation_id", &CalendarPeriod::organisation,
                    QT_TRANSLATE_NOOP("domain", "Institution"))
                .required()
                .partOf();
            t.field("kind", &CalendarPeriod::kind, QT_TRANSLATE_NOOP("domain", "Kind"));
            t.field("title", &CalendarPeriod::title, QT_TRANSLATE_NOOP("domain", "Name"))
                .required()
                .naming();
            t.field("from_on", &CalendarPeriod::from, QT_TRANSLATE_NOOP("domain", "From"))
                .required()
                .ordering();
            t.field("until_on", &CalendarPeriod::until, QT_TRANSLATE_NOOP("domain", "Until"))
                .required();
            t.rule("until_on", QT_TRANSLATE_NOOP("domain", "A period cannot end before it begins."),
                   [](const CalendarPeriod &r) { return inOrder(r.from, r.until); });
        });
    return description;
}

template <>
const Table<Availability> &table<Availability>()
{
    static const Table<Availability> description(
        "availability", QT_TRANSLATE_NOOP("domain", "Availability"),
        QT_TRANSLATE_NOOP("domain", "Availability"), [](Table<Availability> &t) {
            t.field("record_id", &Availability::record, QT_TRANSLATE_NOOP("domain", "Of"))
                .only({"person", "organisation", "course_run", "project", "partnership",
                       "programme", "neighbourhood", "location", "venture"})
                .required()
                .partOf();
            t.field("text", &Availability::text, QT_TRANSLATE_NOOP("domain", "In words"))
                .multiline()
                .naming();
            t.field("hard", &Availability::hard, QT_TRANSLATE_NOOP("domain", "Fixed"));
            t.field("day_parts", &Availability::dayParts,
                    QT_TRANSLATE_NOOP("domain", "Parts of the day"))
                .choice("day_part");
            t.field("needs", &Availability::needs, QT_TRANSLATE_NOOP("domain", "Needs"))
                .choice("need");
            t.field("from_on", &Availability::from, QT_TRANSLATE_NOOP("domain", "From")).ordering();
            t.field("until_on", &Availability::until, QT_TRANSLATE_NOOP("domain", "Until"));
            t.rule("until_on", QT_TRANSLATE_NOOP("domain", "A period cannot end before it begins."),
                   [](const Availability &r) { return inOrder(r.from, r.until); });
        });
    return description;
}

} // namespace ankerpunt::record
