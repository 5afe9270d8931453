// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ventures.h"

#include "core/domain/programmes.h"
#include "core/domain/projects.h"
#include "core/domain/questions.h"

namespace ankerpunt::record {

template <>
const QList<EnumValue> &enumValues<VentureStatus>()
{
    static const QList<EnumValue> values{
        {int(VentureStatus::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(VentureStatus::Developing), "DEVELOPING",
         QT_TRANSLATE_NOOP("domain", "still developing")},
        {int(VentureStatus::Thriving), "THRIVING", QT_TRANSLATE_NOOP("domain", "doing well")},
        {int(VentureStatus::Stopped), "STOPPED",
         QT_TRANSLATE_NOOP("domain", "came to nothing or stopped")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<StepKind>()
{
    static const QList<EnumValue> values{
        {int(StepKind::Prototype), "PROTOTYPE", QT_TRANSLATE_NOOP("domain", "prototype")},
        {int(StepKind::Test), "TEST", QT_TRANSLATE_NOOP("domain", "test")},
        {int(StepKind::Step), "STEP", QT_TRANSLATE_NOOP("domain", "other step")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<StepDecision>()
{
    static const QList<EnumValue> values{
        {int(StepDecision::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(StepDecision::Continue), "CONTINUE", QT_TRANSLATE_NOOP("domain", "go on")},
        {int(StepDecision::Adapt), "ADAPT", QT_TRANSLATE_NOOP("domain", "adapt")},
        {int(StepDecision::Stop), "STOP", QT_TRANSLATE_NOOP("domain", "stop")}};
    return values;
}

template <>
const Table<Venture> &table<Venture>()
{
    static const Table<Venture> description(
        "venture", QT_TRANSLATE_NOOP("domain", "Social venture"),
        QT_TRANSLATE_NOOP("domain", "Social ventures"), [](Table<Venture> &t) {
            t.field("name", &Venture::name, QT_TRANSLATE_NOOP("domain", "Name"))
                .required()
                .naming();
            t.field("project_id", &Venture::project, QT_TRANSLATE_NOOP("domain", "Project"));
            t.field("programme_id", &Venture::programme, QT_TRANSLATE_NOOP("domain", "Programme"));
            t.field("neighbourhood_id", &Venture::neighbourhood,
                    QT_TRANSLATE_NOOP("domain", "Neighbourhood"));
            t.field("question_id", &Venture::question,
                    QT_TRANSLATE_NOOP("domain", "Answers the question"));
            t.field("opportunity", &Venture::opportunity,
                    QT_TRANSLATE_NOOP("domain", "Chance or question"))
                .multiline();
            t.field("value_proposition", &Venture::valueProposition,
                    QT_TRANSLATE_NOOP("domain", "Social value proposition"))
                .multiline();
            t.field("stage", &Venture::stage, QT_TRANSLATE_NOOP("domain", "Stage of growth"))
                .choice("venture_stage");
            t.field("status", &Venture::status, QT_TRANSLATE_NOOP("domain", "State"));
            t.field("started_on", &Venture::startedOn, QT_TRANSLATE_NOOP("domain", "Started"))
                .ordering();
            t.field("stopped_on", &Venture::stoppedOn, QT_TRANSLATE_NOOP("domain", "Stopped"));
            t.field("stopped_reason", &Venture::stoppedReason,
                    QT_TRANSLATE_NOOP("domain", "Why it stopped"))
                .multiline();
            t.field("lesson", &Venture::lesson, QT_TRANSLATE_NOOP("domain", "Lesson")).multiline();
            t.field("initiator_id", &Venture::initiator, QT_TRANSLATE_NOOP("domain", "Initiator"));
            t.field("helpers", &Venture::helpers, QT_TRANSLATE_NOOP("domain", "Helpers"))
                .only({"person", "organisation"});
            t.field("notes", &Venture::notes, QT_TRANSLATE_NOOP("domain", "Notes"))
                .multiline()
                .sensitive();
            t.rule("stopped_on",
                   QT_TRANSLATE_NOOP("domain", "A venture cannot stop before it begins."),
                   [](const Venture &r) { return inOrder(r.startedOn, r.stoppedOn); });
        });
    return description;
}

template <>
const Table<VentureStep> &table<VentureStep>()
{
    static const Table<VentureStep> description(
        "venture_step", QT_TRANSLATE_NOOP("domain", "Step of a venture"),
        QT_TRANSLATE_NOOP("domain", "Steps of ventures"), [](Table<VentureStep> &t) {
            t.field("venture_id", &VentureStep::venture, QT_TRANSLATE_NOOP("domain", "Venture"))
                .required()
                .partOf();
            t.field("kind", &VentureStep::kind, QT_TRANSLATE_NOOP("domain", "Kind"));
            t.field("on_day", &VentureStep::onDay, QT_TRANSLATE_NOOP("domain", "Day")).ordering();
            t.field("place", &VentureStep::place, QT_TRANSLATE_NOOP("domain", "Where"));
            t.field("with_whom", &VentureStep::withWhom, QT_TRANSLATE_NOOP("domain", "With whom"))
                .personal();
            t.field("what", &VentureStep::what, QT_TRANSLATE_NOOP("domain", "What was tried"))
                .required()
                .multiline()
                .naming();
            t.field("learned", &VentureStep::learned, QT_TRANSLATE_NOOP("domain", "Learned"))
                .multiline();
            t.field("decision", &VentureStep::decision, QT_TRANSLATE_NOOP("domain", "Decision"));
        });
    return description;
}

} // namespace ankerpunt::record
