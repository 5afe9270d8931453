// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/programmes.h"

#include "core/domain/partnerships.h"

namespace ankerpunt::record {

template <>
const QList<EnumValue> &enumValues<ProgrammePhase>()
{
    static const QList<EnumValue> values{
        {int(ProgrammePhase::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(ProgrammePhase::Experiment), "EXPERIMENT", QT_TRANSLATE_NOOP("domain", "experiment")},
        {int(ProgrammePhase::Pilot), "PILOT", QT_TRANSLATE_NOOP("domain", "pilot")},
        {int(ProgrammePhase::Project), "PROJECT", QT_TRANSLATE_NOOP("domain", "project")},
        {int(ProgrammePhase::Structural), "STRUCTURAL",
         QT_TRANSLATE_NOOP("domain", "structurally embedded")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<GoalDirection>()
{
    static const QList<EnumValue> values{
        {int(GoalDirection::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(GoalDirection::More), "MORE", QT_TRANSLATE_NOOP("domain", "more")},
        {int(GoalDirection::Broader), "BROADER", QT_TRANSLATE_NOOP("domain", "broader")},
        {int(GoalDirection::Deeper), "DEEPER", QT_TRANSLATE_NOOP("domain", "deeper")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<GoalStatus>()
{
    static const QList<EnumValue> values{
        {int(GoalStatus::NotStarted), "NOT_STARTED", QT_TRANSLATE_NOOP("domain", "not started")},
        {int(GoalStatus::Running), "RUNNING", QT_TRANSLATE_NOOP("domain", "running")},
        {int(GoalStatus::Reached), "REACHED", QT_TRANSLATE_NOOP("domain", "reached")},
        {int(GoalStatus::NotReached), "NOT_REACHED", QT_TRANSLATE_NOOP("domain", "not reached")}};
    return values;
}

template <>
const Table<Programme> &table<Programme>()
{
    static const Table<Programme> description(
        "programme", QT_TRANSLATE_NOOP("domain", "Programme"),
        QT_TRANSLATE_NOOP("domain", "Programmes"), [](Table<Programme> &t) {
            t.field("title", &Programme::title, QT_TRANSLATE_NOOP("domain", "Name"))
                .required()
                .naming();
            t.field("short_name", &Programme::shortName,
                    QT_TRANSLATE_NOOP("domain", "Abbreviation"))
                .alias();
            t.field("kind", &Programme::kind, QT_TRANSLATE_NOOP("domain", "Kind"))
                .choice("programme_kind");
            t.field("phase", &Programme::phase, QT_TRANSLATE_NOOP("domain", "Phase"));
            t.field("started_on", &Programme::startedOn, QT_TRANSLATE_NOOP("domain", "Started"))
                .ordering();
            t.field("ended_on", &Programme::endedOn, QT_TRANSLATE_NOOP("domain", "Ended"));
            t.field("parent_id", &Programme::parent, QT_TRANSLATE_NOOP("domain", "Edition of"));
            t.field("edition", &Programme::edition, QT_TRANSLATE_NOOP("domain", "Edition"));
            t.field("succeeds_id", &Programme::succeeds, QT_TRANSLATE_NOOP("domain", "Follows on"));
            t.field("umbrella", &Programme::umbrella, QT_TRANSLATE_NOOP("domain", "Part of"));
            t.field("agreement_id", &Programme::agreement,
                    QT_TRANSLATE_NOOP("domain", "Under agreement"));
            t.field("goal", &Programme::goal, QT_TRANSLATE_NOOP("domain", "Goal")).multiline();
            t.field("long_term_goal", &Programme::longTermGoal,
                    QT_TRANSLATE_NOOP("domain", "Long-term goal"))
                .multiline();
            t.field("requires_resident", &Programme::requiresResident,
                    QT_TRANSLATE_NOOP("domain", "Condition: residents take part"));
            t.field("requires_organisation", &Programme::requiresOrganisation,
                    QT_TRANSLATE_NOOP("domain", "Condition: organisations take part"));
            t.field("contact_person_id", &Programme::contactPerson,
                    QT_TRANSLATE_NOOP("domain", "Contact person"));
            t.field("neighbourhoods", &Programme::neighbourhoods,
                    QT_TRANSLATE_NOOP("domain", "Neighbourhoods"));
            t.field("themes", &Programme::themes, QT_TRANSLATE_NOOP("domain", "Themes"))
                .choice("theme");
            t.field("pillars", &Programme::pillars, QT_TRANSLATE_NOOP("domain", "Pillars"))
                .choice("pillar");
            t.field("countries", &Programme::countries, QT_TRANSLATE_NOOP("domain", "Countries"))
                .notSearched();
            t.field("notes", &Programme::notes, QT_TRANSLATE_NOOP("domain", "Notes"))
                .multiline()
                .sensitive();
            t.rule("ended_on",
                   QT_TRANSLATE_NOOP("domain", "A programme cannot end before it begins."),
                   [](const Programme &r) { return inOrder(r.startedOn, r.endedOn); });
        });
    return description;
}

template <>
const Table<Goal> &table<Goal>()
{
    static const Table<Goal> description(
        "goal", QT_TRANSLATE_NOOP("domain", "Goal"), QT_TRANSLATE_NOOP("domain", "Goals"),
        [](Table<Goal> &t) {
            t.field("programme_id", &Goal::programme, QT_TRANSLATE_NOOP("domain", "Programme"))
                .required()
                .partOf();
            t.field("period", &Goal::period, QT_TRANSLATE_NOOP("domain", "Period")).notSearched();
            t.field("number", &Goal::number, QT_TRANSLATE_NOOP("domain", "Number"));
            t.field("text", &Goal::text, QT_TRANSLATE_NOOP("domain", "Result"))
                .required()
                .multiline()
                .naming();
            t.field("direction", &Goal::direction, QT_TRANSLATE_NOOP("domain", "Direction"));
            t.field("status", &Goal::status, QT_TRANSLATE_NOOP("domain", "Status"));
            t.field("figure", &Goal::figure, QT_TRANSLATE_NOOP("domain", "Measured by"))
                .notSearched();
            t.field("target", &Goal::target, QT_TRANSLATE_NOOP("domain", "Target"));
            t.field("evidence", &Goal::evidence, QT_TRANSLATE_NOOP("domain", "Evidence"));
            t.field("notes", &Goal::notes, QT_TRANSLATE_NOOP("domain", "Notes")).multiline();
        });
    return description;
}

template <>
const Table<IndicatorValue> &table<IndicatorValue>()
{
    static const Table<IndicatorValue> description(
        "indicator_value", QT_TRANSLATE_NOOP("domain", "Measured value"),
        QT_TRANSLATE_NOOP("domain", "Measured values"), [](Table<IndicatorValue> &t) {
            t.field("record_id", &IndicatorValue::record, QT_TRANSLATE_NOOP("domain", "Of"))
                .only({"programme", "partnership", "goal", "neighbourhood"})
                .required()
                .partOf();
            t.field("indicator", &IndicatorValue::indicator,
                    QT_TRANSLATE_NOOP("domain", "What was measured"))
                .required()
                .naming();
            t.field("measured_on", &IndicatorValue::measuredOn, QT_TRANSLATE_NOOP("domain", "Day"))
                .ordering();
            t.field("value", &IndicatorValue::value, QT_TRANSLATE_NOOP("domain", "Value"));
            t.field("unit", &IndicatorValue::unit, QT_TRANSLATE_NOOP("domain", "Unit"))
                .notSearched();
            t.field("origin", &IndicatorValue::origin, QT_TRANSLATE_NOOP("domain", "Source"))
                .notSearched();
        });
    return description;
}

template <>
const Table<Funding> &table<Funding>()
{
    static const Table<Funding> description(
        "funding", QT_TRANSLATE_NOOP("domain", "Funding"), QT_TRANSLATE_NOOP("domain", "Funding"),
        [](Table<Funding> &t) {
            t.field("record_id", &Funding::record, QT_TRANSLATE_NOOP("domain", "Of"))
                .only({"programme", "project", "venture", "partnership"})
                .required()
                .partOf();
            t.field("scheme", &Funding::scheme, QT_TRANSLATE_NOOP("domain", "Scheme"))
                .required()
                .naming();
            t.field("funder_id", &Funding::funder, QT_TRANSLATE_NOOP("domain", "Funder"));
            t.field("funder_name", &Funding::funderName,
                    QT_TRANSLATE_NOOP("domain", "Funder in words"));
            t.field("year", &Funding::year, QT_TRANSLATE_NOOP("domain", "Year"));
            t.field("amount", &Funding::amount, QT_TRANSLATE_NOOP("domain", "Amount (EUR)"));
            t.field("from_on", &Funding::from, QT_TRANSLATE_NOOP("domain", "From")).ordering();
            t.field("until_on", &Funding::until, QT_TRANSLATE_NOOP("domain", "Until"));
            t.field("account_by", &Funding::accountBy,
                    QT_TRANSLATE_NOOP("domain", "Account for it by"));
            t.field("notes", &Funding::notes, QT_TRANSLATE_NOOP("domain", "Notes"))
                .multiline()
                .sensitive();
            t.rule("until_on", QT_TRANSLATE_NOOP("domain", "Funding cannot end before it begins."),
                   [](const Funding &r) { return inOrder(r.from, r.until); });
        });
    return description;
}

template <>
const Table<Note> &table<Note>()
{
    static const Table<Note> description(
        "note", QT_TRANSLATE_NOOP("domain", "Note"), QT_TRANSLATE_NOOP("domain", "Notes taken"),
        [](Table<Note> &t) {
            t.field("record_id", &Note::record, QT_TRANSLATE_NOOP("domain", "About"))
                .only({"programme", "neighbourhood", "project", "partnership", "organisation",
                       "person", "venture", "question", "location", "course_run"})
                .required()
                .partOf();
            t.field("kind", &Note::kind, QT_TRANSLATE_NOOP("domain", "Kind")).choice("note_kind");
            t.field("noted_on", &Note::notedOn, QT_TRANSLATE_NOOP("domain", "Day")).ordering();
            t.field("text", &Note::text, QT_TRANSLATE_NOOP("domain", "Text"))
                .required()
                .multiline()
                .naming();
            t.field("about", &Note::about, QT_TRANSLATE_NOOP("domain", "About whom"));
            t.field("origin", &Note::origin, QT_TRANSLATE_NOOP("domain", "Source or by whom"));
        });
    return description;
}

} // namespace ankerpunt::record
