// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/registry.h"
#include "tests/support/filled_file.h"

#include <QSet>

// The rules of the field, each with the smallest record that breaks it and nothing else.

using namespace ankerpunt;
using record::Description;
using record::Record;
using test::FilledFile;

namespace {

using Values = QList<QPair<QString, QVariant>>;

/// What breaks one rule of a filled record.
struct Broken
{
    QString rule; ///< kind.field under which the sentence stands
    Values values;
};

const QVariant nothing;

QList<Broken> brokenRules()
{
    const Values backwards{{u"from_on"_s, u"2026-05-02"_s}, {u"until_on"_s, u"2026-05-01"_s}};
    return {
        {u"person.family_name"_s,
         {{u"given_name"_s, u""_s}, {u"initials"_s, u""_s}, {u"family_name"_s, u" "_s}}},
        {u"organisation.max_requests"_s, {{u"max_requests"_s, -1}}},
        {u"organisation.rhythm_weeks"_s, {{u"rhythm_weeks"_s, 0}}},
        {u"affiliation.until_on"_s, backwards},
        {u"affiliation.rhythm_weeks"_s, {{u"rhythm_weeks"_s, 0}}},
        {u"consent.given_on"_s, {{u"answer"_s, u""_s}, {u"given_on"_s, u"2026"_s}}},
        {u"contact_point.value"_s, {{u"person_id"_s, nothing}}},
        {u"interaction.duration_minutes"_s, {{u"duration_minutes"_s, 1441}}},
        {u"partnership.until_on"_s,
         {{u"since_on"_s, u"2026-05"_s}, {u"until_on"_s, u"2026-04-30"_s}}},
        {u"partnership.rhythm_weeks"_s, {{u"rhythm_weeks"_s, 0}}},
        {u"stage_record.record_id"_s, {{u"partnership_stage"_s, u""_s}}},
        {u"party.organisation_id"_s, {{u"group_name"_s, u"bewoners"_s}}},
        {u"party.until_on"_s, backwards},
        {u"relation.one_id"_s, {{u"one_id"_s, nothing}, {u"one_group"_s, u""_s}}},
        {u"assessment.frequency"_s, {{u"win_win"_s, 6}}},
        {u"contribution.who"_s, {{u"sofar"_s, u"RESIDENT"_s}}},
        {u"contribution.satisfaction"_s, {{u"satisfaction"_s, 0}}},
        {u"contribution.hours"_s, {{u"hours"_s, -1}}},
        {u"agreement.valid_until"_s,
         {{u"valid_from"_s, u"2026"_s}, {u"valid_until"_s, u"2025-12-31"_s}}},
        {u"dilemma_position.position"_s, {{u"position"_s, 3}}},
        {u"question.since"_s, {{u"since"_s, u"2027"_s}}},
        {u"match.benefit_partner"_s, {{u"status"_s, u"AGREED"_s}, {u"benefit_partner"_s, u" "_s}}},
        {u"offer.until_on"_s, backwards},
        {u"course.hours_max"_s, {{u"hours_min"_s, 180}, {u"hours_max"_s, 150}}},
        {u"course_run.ends_on"_s,
         {{u"starts_on"_s, u"2026-05-02"_s}, {u"ends_on"_s, u"2026-05-01"_s}}},
        {u"course_run.capacity_max"_s, {{u"capacity_min"_s, 11}, {u"capacity_max"_s, 10}}},
        {u"course_run.weeks"_s, {{u"weeks"_s, 0}}},
        {u"calendar_period.until_on"_s, backwards},
        {u"availability.until_on"_s, backwards},
        {u"project.ends_on"_s,
         {{u"starts_on"_s, u"2026-05-02"_s}, {u"ends_on"_s, u"2026-05-01"_s}}},
        {u"project.usability_actual"_s, {{u"usability_expected"_s, 6}}},
        {u"participation.person_id"_s, {{u"number"_s, 3}}},
        {u"participation.number"_s, {{u"person_id"_s, nothing}, {u"number"_s, -1}}},
        {u"participation.hours"_s, {{u"hours"_s, -1}}},
        {u"participation.until_on"_s, backwards},
        {u"value.partner_value"_s, {{u"student_outcome"_s, u"STAYS_INVOLVED"_s}}},
        {u"value.score_before"_s, {{u"score_after"_s, 6}}},
        {u"testimonial.show_name"_s, {{u"consent"_s, u"NO"_s}}},
        {u"actor.influence"_s, {{u"influence"_s, 6}}},
        {u"phase.week_from"_s, {{u"week_from"_s, 0}}},
        {u"phase.week_to"_s, {{u"week_from"_s, 3}, {u"week_to"_s, 2}}},
        {u"phase.second_kind"_s, {{u"kind"_s, u"RESEARCH"_s}, {u"second_kind"_s, u"RESEARCH"_s}}},
        {u"appointment.ends_on"_s,
         {{u"starts_on"_s, u"2026-05-02"_s}, {u"ends_on"_s, u"2026-05-01"_s}}},
        {u"appointment.days_per_week"_s, {{u"days_per_week"_s, 8}}},
        {u"appointment.starts_on"_s,
         {{u"record_id"_s, nothing}, {u"starts_on"_s, nothing}, {u"ends_on"_s, nothing}}},
        {u"head_count.number"_s, {{u"number"_s, -1}}},
        {u"reflection.discomfort"_s, {{u"discomfort"_s, 6}}},
        {u"answer.score"_s, {{u"score"_s, 0}}},
        {u"venture.stopped_on"_s,
         {{u"started_on"_s, u"2026-05"_s}, {u"stopped_on"_s, u"2026-04"_s}}},
        {u"programme.ended_on"_s, {{u"started_on"_s, u"2026"_s}, {u"ended_on"_s, u"2025"_s}}},
        {u"funding.until_on"_s, backwards},
    };
}

} // namespace

TEST_CASE("every rule of the field refuses what breaks it, in a sentence under its field")
{
    const FilledFile filled;
    for (const Broken &broken : brokenRules()) {
        CAPTURE(broken.rule);
        const QStringList name = broken.rule.split(u'.');
        const Description &kind = *registry().find(name.at(0));
        Record record = filled.filled(kind, filled.idOf(kind));
        REQUIRE(kind.check(record.values).isEmpty());
        for (const auto &[field, value] : broken.values) {
            record.set(field, value);
        }
        const Problems problems = kind.check(record.values);
        REQUIRE(problems.size() == 1);
        CHECK(problems.constFirst().field == name.at(1));
        CHECK(problems.constFirst().sentence.endsWith(u'.'));
        CHECK_THROWS_AS(filled.file.store().change(
                            u"Break"_s, [&](record::Change &change) { change.save(record); }),
                        Error);
    }
}

TEST_CASE("no rule goes without a record that breaks it")
{
    QSet<QString> broken;
    for (const Broken &rule : brokenRules()) {
        broken.insert(rule.rule);
    }
    broken.insert(u"connection.other_id"_s); // shown below
    for (const Description *kind : registry().all()) {
        for (const auto &rule : kind->rules) {
            const QString name = kind->kind + u'.' + rule.field;
            CAPTURE(name);
            CHECK(broken.contains(name));
        }
    }
}

TEST_CASE("nothing refers to itself")
{
    const FilledFile filled;
    auto &store = filled.file.store();
    for (const Description *kind : registry().all()) {
        for (const auto &field : kind->fields) {
            if (!field.isReference() || field.target() != kind) {
                continue;
            }
            CAPTURE(kind->kind, field.name);
            Record record = filled.filled(*kind, filled.idOf(*kind));
            record.set(field.name, record.id);
            CHECK_THROWS_AS(
                store.change(u"Refer"_s, [&](record::Change &change) { change.save(record); }),
                Error);
        }
    }
}

TEST_CASE("nothing is connected with itself")
{
    const FilledFile filled;
    const Description &kind = *registry().find(u"connection"_s);
    Record record = filled.filled(kind, filled.idOf(kind));
    record.set(u"other_id"_s, record.value(u"one_id"_s));
    CHECK(kind.check(record.values).constFirst().field == u"other_id"_s);
}

TEST_CASE("a reference to any record leads only to a kind that is meant")
{
    const FilledFile filled;
    auto &store = filled.file.store();
    const qint64 wrong = filled.idOf(*registry().find(u"setting"_s));
    int references = 0;
    for (const Description *kind : registry().all()) {
        for (const auto &field : kind->fields) {
            if (field.only.isEmpty()) {
                continue;
            }
            CAPTURE(kind->kind, field.name);
            Record record = filled.filled(*kind, filled.idOf(*kind));
            record.set(field.name, field.kind == record::FieldKind::References
                                       ? record::storedIds({wrong})
                                       : QVariant(wrong));
            CHECK_THROWS_AS(
                store.change(u"Hang"_s, [&](record::Change &change) { change.save(record); }),
                Error);
            for (const QString &meant : field.only) {
                CHECK(registry().find(meant) != nullptr);
            }
            ++references;
        }
    }
    CHECK(references > 30);
}

TEST_CASE("a stage is that of its own kind: no stage of a venture for a partnership")
{
    const FilledFile filled;
    auto &store = filled.file.store();
    const Description &kind = *registry().find(u"stage_record"_s);
    Record record = filled.filled(kind, filled.idOf(kind));
    REQUIRE(record.value(u"record_id"_s) == filled.idOf(*registry().find(u"partnership"_s)));
    record.set(u"partnership_stage"_s, u""_s);
    record.set(u"venture_stage"_s, u"IDEA"_s);
    const auto save = [&](record::Change &change) { change.save(record); };
    CHECK_THROWS_AS(store.change(u"Save"_s, save), Error);
    record.set(u"record_id"_s, filled.idOf(*registry().find(u"venture"_s)));
    store.change(u"Save"_s, save);
    CHECK(store.read(kind, record.id) == record);
}
