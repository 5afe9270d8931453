// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/partnerships.h"

namespace ankerpunt::record {

namespace {

int stagesGiven(const StageRecord &r)
{
    return int(!r.partnershipStage.isEmpty()) + int(r.questionStatus.has_value()) +
           int(!r.ventureStage.isEmpty()) + int(r.programmePhase != ProgrammePhase::None);
}

} // namespace

template <>
const QList<EnumValue> &enumValues<ContactWay>()
{
    static const QList<EnumValue> values{
        {int(ContactWay::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(ContactWay::Direct), "DIRECT", QT_TRANSLATE_NOOP("domain", "direct")},
        {int(ContactWay::Indirect), "INDIRECT", QT_TRANSLATE_NOOP("domain", "indirect")},
        {int(ContactWay::NoContact), "NONE", QT_TRANSLATE_NOOP("domain", "no contact")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<PartnershipKind>()
{
    static const QList<EnumValue> values{
        {int(PartnershipKind::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(PartnershipKind::AdHoc), "AD_HOC", QT_TRANSLATE_NOOP("domain", "ad hoc")},
        {int(PartnershipKind::Repeated), "REPEATED", QT_TRANSLATE_NOOP("domain", "recurring")},
        {int(PartnershipKind::Strategic), "STRATEGIC", QT_TRANSLATE_NOOP("domain", "strategic")}};
    return values;
}

template <>
const Table<Partnership> &table<Partnership>()
{
    static const Table<Partnership> description(
        "partnership", QT_TRANSLATE_NOOP("domain", "Partnership"),
        QT_TRANSLATE_NOOP("domain", "Partnerships"), [](Table<Partnership> &t) {
            t.field("title", &Partnership::title, QT_TRANSLATE_NOOP("domain", "Title"))
                .required()
                .naming();
            t.field("kind", &Partnership::kind, QT_TRANSLATE_NOOP("domain", "Kind"));
            t.field("basis", &Partnership::basis, QT_TRANSLATE_NOOP("domain", "Based on"))
                .choice("partnership_basis");
            t.field("contact_route", &Partnership::contactRoute,
                    QT_TRANSLATE_NOOP("domain", "Contact route"));
            t.field("contact_via_id", &Partnership::contactVia,
                    QT_TRANSLATE_NOOP("domain", "Came about through"));
            t.field("contact_person_id", &Partnership::contactPerson,
                    QT_TRANSLATE_NOOP("domain", "Contact person of the institution"));
            t.field("common_goal", &Partnership::commonGoal,
                    QT_TRANSLATE_NOOP("domain", "Common goal"))
                .multiline();
            t.field("institutional_objectives", &Partnership::institutionalObjectives,
                    QT_TRANSLATE_NOOP("domain", "Objectives of the institution"))
                .multiline();
            t.field("attention_groups", &Partnership::attentionGroups,
                    QT_TRANSLATE_NOOP("domain", "Special attention for"))
                .choice("target_group");
            t.field("levels", &Partnership::levels, QT_TRANSLATE_NOOP("domain", "Levels"))
                .choice("partnership_level");
            t.field("forms", &Partnership::forms,
                    QT_TRANSLATE_NOOP("domain", "Forms of collaboration"))
                .choice("collaboration_form");
            t.field("link_research", &Partnership::linkResearch,
                    QT_TRANSLATE_NOOP("domain", "Link with research"));
            t.field("link_education", &Partnership::linkEducation,
                    QT_TRANSLATE_NOOP("domain", "Link with education"));
            t.field("since_on", &Partnership::sinceOn, QT_TRANSLATE_NOOP("domain", "Since"))
                .ordering();
            t.field("until_on", &Partnership::until, QT_TRANSLATE_NOOP("domain", "Until"));
            t.field("rhythm_weeks", &Partnership::rhythmWeeks,
                    QT_TRANSLATE_NOOP("domain", "Rhythm in weeks"));
            t.field("notes", &Partnership::notes, QT_TRANSLATE_NOOP("domain", "Notes"))
                .multiline()
                .sensitive();
            t.rule("until_on",
                   QT_TRANSLATE_NOOP("domain", "A partnership cannot end before it begins."),
                   [](const Partnership &r) { return inOrder(r.sinceOn, r.until); });
            t.rule("rhythm_weeks", QT_TRANSLATE_NOOP("domain", "A rhythm is at least one week."),
                   [](const Partnership &r) { return r.rhythmWeeks.value_or(1) >= 1; });
        });
    return description;
}

template <>
const Table<StageRecord> &table<StageRecord>()
{
    static const Table<StageRecord> description(
        "stage_record", QT_TRANSLATE_NOOP("domain", "Stage"), QT_TRANSLATE_NOOP("domain", "Stages"),
        [](Table<StageRecord> &t) {
            t.field("record_id", &StageRecord::record, QT_TRANSLATE_NOOP("domain", "Of"))
                .only({"partnership", "question", "venture", "programme"})
                .required()
                .partOf();
            t.field("on_day", &StageRecord::onDay, QT_TRANSLATE_NOOP("domain", "Since"))
                .required()
                .ordering();
            t.field("partnership_stage", &StageRecord::partnershipStage,
                    QT_TRANSLATE_NOOP("domain", "Stage of the partnership"))
                .choice("partnership_stage")
                .naming()
                .under("partnership");
            t.field("question_status", &StageRecord::questionStatus,
                    QT_TRANSLATE_NOOP("domain", "Status of the question"))
                .naming()
                .under("question");
            t.field("venture_stage", &StageRecord::ventureStage,
                    QT_TRANSLATE_NOOP("domain", "Stage of the venture"))
                .choice("venture_stage")
                .naming()
                .under("venture");
            t.field("programme_phase", &StageRecord::programmePhase,
                    QT_TRANSLATE_NOOP("domain", "Phase of the programme"))
                .naming()
                .under("programme");
            t.field("recorded_by_id", &StageRecord::recordedBy,
                    QT_TRANSLATE_NOOP("domain", "Recorded by"));
            t.field("evidence", &StageRecord::evidence,
                    QT_TRANSLATE_NOOP("domain", "How we see it"))
                .multiline();
            t.rule(
                "record_id",
                QT_TRANSLATE_NOOP("domain", "Say which stage it was: one, that of its own kind."),
                [](const StageRecord &r) { return stagesGiven(r) == 1; });
        });
    return description;
}

template <>
const Table<Relation> &table<Relation>()
{
    static const Table<Relation> description(
        "relation", QT_TRANSLATE_NOOP("domain", "Relation"),
        QT_TRANSLATE_NOOP("domain", "Relations"), [](Table<Relation> &t) {
            t.field("record_id", &Relation::record, QT_TRANSLATE_NOOP("domain", "Within"))
                .only({"partnership", "project", "course_run"})
                .required()
                .partOf();
            t.field("one_id", &Relation::one, QT_TRANSLATE_NOOP("domain", "One"))
                .only({"person", "organisation"})
                .naming();
            t.field("one_group", &Relation::oneGroup,
                    QT_TRANSLATE_NOOP("domain", "Group of the one"))
                .naming();
            t.field("other_id", &Relation::other, QT_TRANSLATE_NOOP("domain", "Other"))
                .only({"person", "organisation"})
                .naming();
            t.field("other_group", &Relation::otherGroup,
                    QT_TRANSLATE_NOOP("domain", "Group of the other"))
                .naming();
            t.field("contact_now", &Relation::contactNow,
                    QT_TRANSLATE_NOOP("domain", "Contact now"));
            t.field("contact_wished", &Relation::contactWished,
                    QT_TRANSLATE_NOOP("domain", "Contact wished"));
            t.field("via_id", &Relation::via, QT_TRANSLATE_NOOP("domain", "Via"))
                .only({"person", "organisation"});
            t.field("notes", &Relation::notes, QT_TRANSLATE_NOOP("domain", "Notes"))
                .multiline()
                .sensitive();
            t.rule("one_id",
                   QT_TRANSLATE_NOOP("domain",
                                     "A relation is between two: name both, or their groups."),
                   [](const Relation &r) {
                       return (r.one || r.oneGroup != SofarGroup::None) &&
                              (r.other || r.otherGroup != SofarGroup::None);
                   });
        });
    return description;
}

template <>
const Table<Assessment> &table<Assessment>()
{
    static const Table<Assessment> description(
        "assessment", QT_TRANSLATE_NOOP("domain", "Assessment"),
        QT_TRANSLATE_NOOP("domain", "Assessments"), [](Table<Assessment> &t) {
            t.field("partnership_id", &Assessment::partnership,
                    QT_TRANSLATE_NOOP("domain", "Partnership"))
                .required()
                .partOf();
            t.field("assessed_on", &Assessment::assessedOn, QT_TRANSLATE_NOOP("domain", "Day"))
                .required()
                .ordering();
            t.field("respondent_id", &Assessment::respondent,
                    QT_TRANSLATE_NOOP("domain", "Filled in by"))
                .naming();
            t.field("frequency", &Assessment::frequency,
                    QT_TRANSLATE_NOOP("domain", "Frequency of contact"));
            t.field("diversity", &Assessment::diversity,
                    QT_TRANSLATE_NOOP("domain", "Diversity of activities"));
            t.field("mutual_influence", &Assessment::mutualInfluence,
                    QT_TRANSLATE_NOOP("domain", "Mutual influence"));
            t.field("proportionality", &Assessment::proportionality,
                    QT_TRANSLATE_NOOP("domain", "Proportionality of effort"));
            t.field("win_win", &Assessment::winWin, QT_TRANSLATE_NOOP("domain", "Win-win"));
            t.field("integrity", &Assessment::integrity,
                    QT_TRANSLATE_NOOP("domain", "Integrity and values"));
            t.field("shared_values", &Assessment::sharedValues,
                    QT_TRANSLATE_NOOP("domain", "Shared values"))
                .multiline();
            t.field("notes", &Assessment::notes, QT_TRANSLATE_NOOP("domain", "Explanation"))
                .multiline()
                .sensitive();
            t.rule("frequency", QT_TRANSLATE_NOOP("domain", "A score is 1 to 5, or left empty."),
                   [](const Assessment &r) {
                       return isScore({r.frequency, r.diversity, r.mutualInfluence,
                                       r.proportionality, r.winWin, r.integrity});
                   });
        });
    return description;
}

template <>
const Table<Contribution> &table<Contribution>()
{
    static const Table<Contribution> description(
        "contribution", QT_TRANSLATE_NOOP("domain", "Give and receive"),
        QT_TRANSLATE_NOOP("domain", "Give and receive"), [](Table<Contribution> &t) {
            t.field("record_id", &Contribution::record, QT_TRANSLATE_NOOP("domain", "In"))
                .only({"project", "partnership", "course_run", "programme", "neighbourhood"})
                .required()
                .partOf();
            t.field("who", &Contribution::who, QT_TRANSLATE_NOOP("domain", "Party"))
                .only({"person", "organisation"})
                .naming();
            t.field("sofar", &Contribution::sofar, QT_TRANSLATE_NOOP("domain", "Group")).naming();
            t.field("kind", &Contribution::kind, QT_TRANSLATE_NOOP("domain", "Kind"))
                .choice("contribution_kind");
            t.field("gives", &Contribution::gives, QT_TRANSLATE_NOOP("domain", "Gives"))
                .multiline();
            t.field("hours", &Contribution::hours, QT_TRANSLATE_NOOP("domain", "Hours"));
            t.field("receives", &Contribution::receives, QT_TRANSLATE_NOOP("domain", "Receives"))
                .multiline();
            t.field("costs", &Contribution::costs, QT_TRANSLATE_NOOP("domain", "Costs"))
                .multiline();
            t.field("satisfaction", &Contribution::satisfaction,
                    QT_TRANSLATE_NOOP("domain", "Satisfied (1-5)"));
            t.field("acknowledgement", &Contribution::acknowledgement,
                    QT_TRANSLATE_NOOP("domain", "Acknowledgement"));
            t.field("given_on", &Contribution::givenOn, QT_TRANSLATE_NOOP("domain", "Day"))
                .ordering();
            t.field("notes", &Contribution::notes, QT_TRANSLATE_NOOP("domain", "Notes"))
                .multiline()
                .sensitive();
            t.rule("who",
                   QT_TRANSLATE_NOOP("domain", "Say who gives and receives: a party, or a group."),
                   [](const Contribution &r) {
                       return r.who.isEmpty() != (r.sofar == SofarGroup::None);
                   });
            t.rule("satisfaction", QT_TRANSLATE_NOOP("domain", "A score is 1 to 5, or left empty."),
                   [](const Contribution &r) { return isScore({r.satisfaction}); });
            t.rule("hours", QT_TRANSLATE_NOOP("domain", "Hours cannot be below 0."),
                   [](const Contribution &r) { return r.hours.value_or(0) >= 0; });
        });
    return description;
}

template <>
const Table<Agreement> &table<Agreement>()
{
    static const Table<Agreement> description(
        "agreement", QT_TRANSLATE_NOOP("domain", "Agreement"),
        QT_TRANSLATE_NOOP("domain", "Agreements"), [](Table<Agreement> &t) {
            t.field("title", &Agreement::title, QT_TRANSLATE_NOOP("domain", "Title"))
                .required()
                .naming();
            t.field("kind", &Agreement::kind, QT_TRANSLATE_NOOP("domain", "Kind"))
                .choice("agreement_kind");
            t.field("partnership_id", &Agreement::partnership,
                    QT_TRANSLATE_NOOP("domain", "Partnership"));
            t.field("parent_id", &Agreement::parent, QT_TRANSLATE_NOOP("domain", "Amends"));
            t.field("signed_on", &Agreement::signedOn, QT_TRANSLATE_NOOP("domain", "Signed"))
                .ordering();
            t.field("signatories", &Agreement::signatories,
                    QT_TRANSLATE_NOOP("domain", "Signed by"))
                .personal();
            t.field("valid_from", &Agreement::validFrom, QT_TRANSLATE_NOOP("domain", "Valid from"));
            t.field("valid_until", &Agreement::validUntil,
                    QT_TRANSLATE_NOOP("domain", "Valid until"));
            t.field("main_goal", &Agreement::mainGoal, QT_TRANSLATE_NOOP("domain", "Main goal"))
                .multiline();
            t.field("joint_statement", &Agreement::jointStatement,
                    QT_TRANSLATE_NOOP("domain", "Joint statement"))
                .multiline();
            t.field("notes", &Agreement::notes, QT_TRANSLATE_NOOP("domain", "Notes"))
                .multiline()
                .sensitive();
            t.rule("valid_until",
                   QT_TRANSLATE_NOOP("domain", "An agreement cannot end before it begins."),
                   [](const Agreement &r) { return inOrder(r.validFrom, r.validUntil); });
        });
    return description;
}

template <>
const Table<ChecklistMark> &table<ChecklistMark>()
{
    static const Table<ChecklistMark> description(
        "checklist_mark", QT_TRANSLATE_NOOP("domain", "Point of attention"),
        QT_TRANSLATE_NOOP("domain", "Points of attention"), [](Table<ChecklistMark> &t) {
            t.field("record_id", &ChecklistMark::record, QT_TRANSLATE_NOOP("domain", "Of"))
                .only({"partnership", "project"})
                .required()
                .partOf();
            t.field("item", &ChecklistMark::item, QT_TRANSLATE_NOOP("domain", "Point"))
                .choice("checklist_item")
                .required()
                .naming();
            t.field("marked_on", &ChecklistMark::markedOn,
                    QT_TRANSLATE_NOOP("domain", "Discussed on"))
                .ordering();
            t.field("marked_by_id", &ChecklistMark::markedBy,
                    QT_TRANSLATE_NOOP("domain", "Discussed by"));
            t.field("remark", &ChecklistMark::remark, QT_TRANSLATE_NOOP("domain", "Remark"))
                .multiline();
        });
    return description;
}

template <>
const Table<DilemmaPosition> &table<DilemmaPosition>()
{
    static const Table<DilemmaPosition> description(
        "dilemma_position", QT_TRANSLATE_NOOP("domain", "Position in a dilemma"),
        QT_TRANSLATE_NOOP("domain", "Positions in dilemmas"), [](Table<DilemmaPosition> &t) {
            t.field("record_id", &DilemmaPosition::record, QT_TRANSLATE_NOOP("domain", "About"))
                .only({"partnership", "project", "course_run", "programme", "organisation"})
                .required()
                .partOf();
            t.field("dilemma", &DilemmaPosition::dilemma, QT_TRANSLATE_NOOP("domain", "Dilemma"))
                .choice("dilemma")
                .required()
                .naming();
            t.field("position", &DilemmaPosition::position,
                    QT_TRANSLATE_NOOP("domain", "Position (-2 to 2)"));
            t.field("reason", &DilemmaPosition::reason, QT_TRANSLATE_NOOP("domain", "Reason"))
                .multiline();
            t.field("taken_on", &DilemmaPosition::takenOn, QT_TRANSLATE_NOOP("domain", "Day"))
                .ordering();
            t.field("taken_by_id", &DilemmaPosition::takenBy, QT_TRANSLATE_NOOP("domain", "By"));
            t.rule("position", QT_TRANSLATE_NOOP("domain", "A position lies between -2 and 2."),
                   [](const DilemmaPosition &r) {
                       return r.position.value_or(0) >= -2 && r.position.value_or(0) <= 2;
                   });
        });
    return description;
}

} // namespace ankerpunt::record
