// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/projects.h"

#include "core/domain/education.h"
#include "core/domain/questions.h"
#include "core/domain/reflections.h"

namespace ankerpunt::record {

template <>
const QList<EnumValue> &enumValues<StudentRole>()
{
    static const QList<EnumValue> values{
        {int(StudentRole::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(StudentRole::Supporter), "SUPPORTER", QT_TRANSLATE_NOOP("domain", "supporters")},
        {int(StudentRole::Innovator), "INNOVATOR", QT_TRANSLATE_NOOP("domain", "innovators")},
        {int(StudentRole::Both), "BOTH", QT_TRANSLATE_NOOP("domain", "supporters and innovators")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<Finality>()
{
    static const QList<EnumValue> values{
        {int(Finality::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(Finality::Fixed), "FIXED", QT_TRANSLATE_NOOP("domain", "fixed beforehand")},
        {int(Finality::Emerging), "EMERGING", QT_TRANSLATE_NOOP("domain", "part of the process")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<DomainFit>()
{
    static const QList<EnumValue> values{
        {int(DomainFit::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(DomainFit::Inside), "INSIDE", QT_TRANSLATE_NOOP("domain", "inside")},
        {int(DomainFit::Partly), "PARTLY", QT_TRANSLATE_NOOP("domain", "partly")},
        {int(DomainFit::Outside), "OUTSIDE", QT_TRANSLATE_NOOP("domain", "outside")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<Commitment>()
{
    static const QList<EnumValue> values{
        {int(Commitment::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(Commitment::Light), "LIGHT", QT_TRANSLATE_NOOP("domain", "light")},
        {int(Commitment::Medium), "MEDIUM", QT_TRANSLATE_NOOP("domain", "medium")},
        {int(Commitment::Intensive), "INTENSIVE", QT_TRANSLATE_NOOP("domain", "intensive")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<ProjectStatus>()
{
    static const QList<EnumValue> values{
        {int(ProjectStatus::Planned), "PLANNED", QT_TRANSLATE_NOOP("domain", "planned")},
        {int(ProjectStatus::Running), "RUNNING", QT_TRANSLATE_NOOP("domain", "running")},
        {int(ProjectStatus::Completed), "COMPLETED", QT_TRANSLATE_NOOP("domain", "completed")},
        {int(ProjectStatus::Stopped), "STOPPED", QT_TRANSLATE_NOOP("domain", "stopped")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<Stance>()
{
    static const QList<EnumValue> values{
        {int(Stance::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(Stance::For), "FOR", QT_TRANSLATE_NOOP("domain", "for")},
        {int(Stance::Neutral), "NEUTRAL", QT_TRANSLATE_NOOP("domain", "neutral")},
        {int(Stance::Against), "AGAINST", QT_TRANSLATE_NOOP("domain", "against")},
        {int(Stance::Unknown), "UNKNOWN", QT_TRANSLATE_NOOP("domain", "unknown")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<ActorStatus>()
{
    static const QList<EnumValue> values{
        {int(ActorStatus::Present), "PRESENT", QT_TRANSLATE_NOOP("domain", "takes part")},
        {int(ActorStatus::Wished), "WISHED", QT_TRANSLATE_NOOP("domain", "wished for later")},
        {int(ActorStatus::Missing), "MISSING", QT_TRANSLATE_NOOP("domain", "missing voice")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<AssumptionOutcome>()
{
    static const QList<EnumValue> values{
        {int(AssumptionOutcome::Open), "OPEN", QT_TRANSLATE_NOOP("domain", "open")},
        {int(AssumptionOutcome::Kept), "KEPT", QT_TRANSLATE_NOOP("domain", "kept")},
        {int(AssumptionOutcome::Adjusted), "ADJUSTED", QT_TRANSLATE_NOOP("domain", "adjusted")},
        {int(AssumptionOutcome::Dropped), "DROPPED", QT_TRANSLATE_NOOP("domain", "dropped")}};
    return values;
}

template <>
const Table<Project> &table<Project>()
{
    static const Table<Project> description(
        "project", QT_TRANSLATE_NOOP("domain", "Project"), QT_TRANSLATE_NOOP("domain", "Projects"),
        [](Table<Project> &t) {
            t.field("title", &Project::title, QT_TRANSLATE_NOOP("domain", "Title"))
                .required()
                .naming();
            t.field("kind", &Project::kind, QT_TRANSLATE_NOOP("domain", "Kind"))
                .choice("project_kind");
            t.field("question_id", &Project::question, QT_TRANSLATE_NOOP("domain", "Question"));
            t.field("course_run_id", &Project::courseRun, QT_TRANSLATE_NOOP("domain", "Course"));
            t.field("arose_from_id", &Project::aroseFrom,
                    QT_TRANSLATE_NOOP("domain", "Grew out of"));
            t.field("neighbourhoods", &Project::neighbourhoods,
                    QT_TRANSLATE_NOOP("domain", "Neighbourhoods"));
            t.field("themes", &Project::themes, QT_TRANSLATE_NOOP("domain", "Themes"))
                .choice("theme");
            t.field("methods", &Project::methods,
                    QT_TRANSLATE_NOOP("domain", "Approach and methods"))
                .choice("research_method");
            t.field("collaboration_mode", &Project::collaborationMode,
                    QT_TRANSLATE_NOOP("domain", "Collaboration"))
                .choice("collaboration_mode");
            t.field("student_role", &Project::studentRole,
                    QT_TRANSLATE_NOOP("domain", "Role of students"));
            t.field("finality", &Project::finality, QT_TRANSLATE_NOOP("domain", "Purpose"));
            t.field("domain_fit", &Project::domainFit,
                    QT_TRANSLATE_NOOP("domain", "Within the field of study"));
            t.field("partner_commitment", &Project::partnerCommitment,
                    QT_TRANSLATE_NOOP("domain", "Effort of the partner"));
            t.field("hours_per_week", &Project::hoursPerWeek,
                    QT_TRANSLATE_NOOP("domain", "Hours a week of the partner"));
            t.field("starts_on", &Project::startsOn, QT_TRANSLATE_NOOP("domain", "Start"))
                .ordering();
            t.field("ends_on", &Project::endsOn, QT_TRANSLATE_NOOP("domain", "End"));
            t.field("status", &Project::status, QT_TRANSLATE_NOOP("domain", "Status"));
            t.field("collaboration_description", &Project::collaborationDescription,
                    QT_TRANSLATE_NOOP("domain", "What the collaboration was"))
                .multiline();
            t.field("intended_change", &Project::intendedChange,
                    QT_TRANSLATE_NOOP("domain", "Intended change"))
                .multiline();
            t.field("intended_result", &Project::intendedResult,
                    QT_TRANSLATE_NOOP("domain", "Intended result"))
                .multiline();
            t.field("achieved_result", &Project::achievedResult,
                    QT_TRANSLATE_NOOP("domain", "Achieved result"))
                .multiline();
            t.field("result_status", &Project::resultStatus,
                    QT_TRANSLATE_NOOP("domain", "Result achieved"));
            t.field("concrete_change", &Project::concreteChange,
                    QT_TRANSLATE_NOOP("domain", "Concrete change"))
                .multiline();
            t.field("carried_on_by", &Project::carriedOnBy,
                    QT_TRANSLATE_NOOP("domain", "Who goes on"))
                .multiline();
            t.field("carried_on_how", &Project::carriedOnHow,
                    QT_TRANSLATE_NOOP("domain", "How it goes on"))
                .multiline();
            t.field("continuity", &Project::continuity,
                    QT_TRANSLATE_NOOP("domain", "Arrangement afterwards"))
                .multiline();
            t.field("follow_up_on", &Project::followUpOn,
                    QT_TRANSLATE_NOOP("domain", "Look again on"));
            t.field("usability_expected", &Project::usabilityExpected,
                    QT_TRANSLATE_NOOP("domain", "Usability expected (1-5)"));
            t.field("usability_actual", &Project::usabilityActual,
                    QT_TRANSLATE_NOOP("domain", "Usability in fact (1-5)"));
            t.field("value_city", &Project::valueCity,
                    QT_TRANSLATE_NOOP("domain", "Value for the city"))
                .multiline();
            t.field("value_residents", &Project::valueResidents,
                    QT_TRANSLATE_NOOP("domain", "Value for residents"))
                .multiline();
            t.field("value_students", &Project::valueStudents,
                    QT_TRANSLATE_NOOP("domain", "Value for students"))
                .multiline();
            t.field("lesson", &Project::lesson, QT_TRANSLATE_NOOP("domain", "What we learned"))
                .multiline();
            t.field("resident_involved", &Project::residentInvolved,
                    QT_TRANSLATE_NOOP("domain", "Residents involved, as noted"));
            t.field("organisation_involved", &Project::organisationInvolved,
                    QT_TRANSLATE_NOOP("domain", "Organisations involved, as noted"));
            t.field("notes", &Project::notes, QT_TRANSLATE_NOOP("domain", "Notes"))
                .multiline()
                .sensitive();
            t.rule("ends_on", QT_TRANSLATE_NOOP("domain", "A project cannot end before it begins."),
                   [](const Project &r) { return inOrder(r.startsOn, r.endsOn); });
            t.rule("usability_actual",
                   QT_TRANSLATE_NOOP("domain", "A score is 1 to 5, or left empty."),
                   [](const Project &r) {
                       return isScore({r.usabilityExpected, r.usabilityActual});
                   });
        });
    return description;
}

template <>
const Table<Team> &table<Team>()
{
    static const Table<Team> description(
        "team", QT_TRANSLATE_NOOP("domain", "Team"), QT_TRANSLATE_NOOP("domain", "Teams"),
        [](Table<Team> &t) {
            t.field("project_id", &Team::project, QT_TRANSLATE_NOOP("domain", "Project"))
                .required()
                .partOf();
            t.field("name", &Team::name, QT_TRANSLATE_NOOP("domain", "Name")).required().naming();
            t.field("notes", &Team::notes, QT_TRANSLATE_NOOP("domain", "Notes"))
                .multiline()
                .sensitive();
        });
    return description;
}

template <>
const Table<Expectation> &table<Expectation>()
{
    static const Table<Expectation> description(
        "expectation", QT_TRANSLATE_NOOP("domain", "Expectation"),
        QT_TRANSLATE_NOOP("domain", "Expectations"), [](Table<Expectation> &t) {
            t.field("record_id", &Expectation::record, QT_TRANSLATE_NOOP("domain", "In"))
                .only({"project", "partnership", "course_run", "venture"})
                .required()
                .partOf();
            t.field("kind", &Expectation::kind, QT_TRANSLATE_NOOP("domain", "Kind"))
                .choice("expectation_kind");
            t.field("sofar", &Expectation::sofar, QT_TRANSLATE_NOOP("domain", "Of group"));
            t.field("who_id", &Expectation::who, QT_TRANSLATE_NOOP("domain", "Of"))
                .only({"person", "organisation"});
            t.field("text", &Expectation::text, QT_TRANSLATE_NOOP("domain", "What"))
                .required()
                .multiline()
                .naming();
            t.field("agreed_on", &Expectation::agreedOn, QT_TRANSLATE_NOOP("domain", "Agreed on"))
                .ordering();
            t.field("due_on", &Expectation::dueOn, QT_TRANSLATE_NOOP("domain", "Ready on")).ahead();
            t.field("received_on", &Expectation::receivedOn,
                    QT_TRANSLATE_NOOP("domain", "Received on"));
            t.field("met", &Expectation::met, QT_TRANSLATE_NOOP("domain", "Came true"));
        });
    return description;
}

template <>
const Table<Adjustment> &table<Adjustment>()
{
    static const Table<Adjustment> description(
        "adjustment", QT_TRANSLATE_NOOP("domain", "Adjustment"),
        QT_TRANSLATE_NOOP("domain", "Adjustments"), [](Table<Adjustment> &t) {
            t.field("record_id", &Adjustment::record, QT_TRANSLATE_NOOP("domain", "Of"))
                .only({"project", "course_run", "partnership"})
                .required()
                .partOf();
            t.field("adjusted_on", &Adjustment::adjustedOn, QT_TRANSLATE_NOOP("domain", "Day"))
                .required()
                .ordering();
            t.field("what", &Adjustment::what, QT_TRANSLATE_NOOP("domain", "What changed"))
                .required()
                .multiline()
                .naming();
            t.field("why", &Adjustment::why, QT_TRANSLATE_NOOP("domain", "Why")).multiline();
            t.field("agreed_by", &Adjustment::agreedBy, QT_TRANSLATE_NOOP("domain", "Agreed by"))
                .only({"person", "organisation"});
        });
    return description;
}

template <>
const Table<Value> &table<Value>()
{
    static const Table<Value> description(
        "value", QT_TRANSLATE_NOOP("domain", "Added value"),
        QT_TRANSLATE_NOOP("domain", "Added values"), [](Table<Value> &t) {
            t.field("project_id", &Value::project, QT_TRANSLATE_NOOP("domain", "Project"))
                .required()
                .partOf();
            t.field("partner_value", &Value::partnerValue,
                    QT_TRANSLATE_NOOP("domain", "For the partner"))
                .choice("partner_value")
                .naming();
            t.field("student_outcome", &Value::studentOutcome,
                    QT_TRANSLATE_NOOP("domain", "For the student"))
                .choice("student_outcome")
                .naming();
            t.field("expected", &Value::expected, QT_TRANSLATE_NOOP("domain", "Expected"));
            t.field("realised", &Value::realised, QT_TRANSLATE_NOOP("domain", "Came about"));
            t.field("score_before", &Value::scoreBefore,
                    QT_TRANSLATE_NOOP("domain", "Before (1-5)"));
            t.field("score_after", &Value::scoreAfter, QT_TRANSLATE_NOOP("domain", "After (1-5)"));
            t.field("notes", &Value::notes, QT_TRANSLATE_NOOP("domain", "Explanation")).multiline();
            t.rule("partner_value",
                   QT_TRANSLATE_NOOP("domain",
                                     "Choose one value: for the partner, or for the student."),
                   [](const Value &r) {
                       return r.partnerValue.isEmpty() != r.studentOutcome.isEmpty();
                   });
            t.rule("score_before", QT_TRANSLATE_NOOP("domain", "A score is 1 to 5, or left empty."),
                   [](const Value &r) {
                       return isScore({r.scoreBefore, r.scoreAfter});
                   });
        });
    return description;
}

template <>
const Table<Testimonial> &table<Testimonial>()
{
    static const Table<Testimonial> description(
        "testimonial", QT_TRANSLATE_NOOP("domain", "Testimonial"),
        QT_TRANSLATE_NOOP("domain", "Testimonials"), [](Table<Testimonial> &t) {
            t.field("record_id", &Testimonial::record, QT_TRANSLATE_NOOP("domain", "About"))
                .only({"project", "course_run", "programme", "venture", "activity", "partnership"})
                .required()
                .partOf();
            t.field("said_on", &Testimonial::saidOn, QT_TRANSLATE_NOOP("domain", "Day")).ordering();
            t.field("role", &Testimonial::role, QT_TRANSLATE_NOOP("domain", "Role"))
                .choice("person_function");
            t.field("person_id", &Testimonial::person, QT_TRANSLATE_NOOP("domain", "Person"))
                .personal();
            t.field("quote", &Testimonial::quote, QT_TRANSLATE_NOOP("domain", "Quotation"))
                .required()
                .multiline()
                .naming();
            t.field("consent", &Testimonial::consent, QT_TRANSLATE_NOOP("domain", "Consent"));
            t.field("show_name", &Testimonial::showName,
                    QT_TRANSLATE_NOOP("domain", "Show the name"));
            t.rule("show_name", QT_TRANSLATE_NOOP("domain", "A name is shown only with consent."),
                   [](const Testimonial &r) { return !r.showName || r.consent == YesNo::Yes; });
        });
    return description;
}

template <>
const Table<Actor> &table<Actor>()
{
    static const Table<Actor> description(
        "actor", QT_TRANSLATE_NOOP("domain", "Actor"), QT_TRANSLATE_NOOP("domain", "Actors"),
        [](Table<Actor> &t) {
            t.field("record_id", &Actor::record, QT_TRANSLATE_NOOP("domain", "Around"))
                .only({"project", "course_run", "question", "partnership"})
                .required()
                .partOf();
            t.field("name", &Actor::name, QT_TRANSLATE_NOOP("domain", "Actor")).required().naming();
            t.field("who_id", &Actor::who, QT_TRANSLATE_NOOP("domain", "In this file"))
                .only({"person", "organisation"});
            t.field("sofar", &Actor::sofar, QT_TRANSLATE_NOOP("domain", "Group"));
            t.field("interest", &Actor::interest, QT_TRANSLATE_NOOP("domain", "Interest"))
                .multiline();
            t.field("influence", &Actor::influence, QT_TRANSLATE_NOOP("domain", "Influence (1-5)"));
            t.field("stance", &Actor::stance, QT_TRANSLATE_NOOP("domain", "Stance"));
            t.field("status", &Actor::status, QT_TRANSLATE_NOOP("domain", "Takes part"));
            t.field("is_partner", &Actor::isPartner, QT_TRANSLATE_NOOP("domain", "Is a partner"));
            t.field("contact_now", &Actor::contactNow, QT_TRANSLATE_NOOP("domain", "Contact now"));
            t.field("contact_wished", &Actor::contactWished,
                    QT_TRANSLATE_NOOP("domain", "Contact wished"));
            t.field("via_id", &Actor::via, QT_TRANSLATE_NOOP("domain", "Via"))
                .only({"person", "organisation"});
            t.field("notes", &Actor::notes, QT_TRANSLATE_NOOP("domain", "Notes"))
                .multiline()
                .sensitive();
            t.rule("influence", QT_TRANSLATE_NOOP("domain", "A score is 1 to 5, or left empty."),
                   [](const Actor &r) { return isScore({r.influence}); });
        });
    return description;
}

template <>
const Table<Assumption> &table<Assumption>()
{
    static const Table<Assumption> description(
        "assumption", QT_TRANSLATE_NOOP("domain", "Assumption"),
        QT_TRANSLATE_NOOP("domain", "Assumptions"), [](Table<Assumption> &t) {
            t.field("record_id", &Assumption::record, QT_TRANSLATE_NOOP("domain", "In"))
                .only({"project", "course_run"})
                .required()
                .partOf();
            t.field("text", &Assumption::text, QT_TRANSLATE_NOOP("domain", "Assumption"))
                .required()
                .multiline()
                .naming();
            t.field("held_by", &Assumption::heldBy, QT_TRANSLATE_NOOP("domain", "Held by"))
                .notSearched();
            t.field("found_in_id", &Assumption::foundIn, QT_TRANSLATE_NOOP("domain", "Found in"));
            t.field("questioned_on", &Assumption::questionedOn,
                    QT_TRANSLATE_NOOP("domain", "Questioned on"))
                .ordering();
            t.field("outcome", &Assumption::outcome, QT_TRANSLATE_NOOP("domain", "Outcome"));
            t.field("notes", &Assumption::notes, QT_TRANSLATE_NOOP("domain", "Explanation"))
                .multiline();
        });
    return description;
}

} // namespace ankerpunt::record
