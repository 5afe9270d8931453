// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All that the demo should give, by the rules that were agreed: tests/data/demo_verwacht.json asks
// in Dutch, the table below says which figure answers, and whole answers are compared. Neither may
// hold more than the other.
#include "core/planning/teaching_weeks.h"
#include "core/queries/figures.h"
#include "core/queries/references.h"
#include "tests/support/catch.h"
#include "tests/support/demo.h"
#include "tests/support/vectors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>

using namespace ankerpunt;
using queries::Figure;
using queries::FigureLine;
using queries::Scope;

namespace {

QJsonObject expected()
{
    return QJsonDocument::fromJson(tests::dataFile(u"demo_verwacht.json"_s)).object();
}

/// JSON as text that does not depend on order or on how a number is kept.
QString canonical(const QJsonValue &value)
{
    QStringList parts;
    if (value.isDouble()) {
        return QString::number(value.toDouble(), 'g', 12);
    }
    if (value.isArray()) {
        for (const auto &entry : value.toArray()) {
            parts.append(canonical(entry));
        }
        parts.sort();
        return u'[' + parts.join(u", "_s) + u']';
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            parts.append(it.key() + u": "_s + canonical(it.value()));
        }
        return u'{' + parts.join(u", "_s) + u'}';
    }
    return value.isBool() ? QString(value.toBool() ? u"true"_s : u"false"_s) : value.toString();
}

/// The demo as a file, and its figures in the shapes of the expectations.
class Demo final
{
public:
    Demo()
        : m_workspace(test::createDemo(m_folder.filePath(u"a.anker"_s))),
          m_language(u"nl"_s),
          m_display(*m_workspace, m_language)
    {}

    [[nodiscard]] Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] Figure figure(const char *key) const
    {
        return queries::figure(*m_workspace, QString::fromLatin1(key), m_seenFrom);
    }
    [[nodiscard]] Figure inPeriod(const char *key) const
    {
        return queries::figure(*m_workspace, QString::fromLatin1(key),
                               {m_seenFrom.asOf, QDate(2026, 8, 31), QDate(2026, 11, 22)});
    }
    [[nodiscard]] QString name(qint64 id) const { return queries::externalName(*m_workspace, id); }
    [[nodiscard]] QJsonArray names(const QList<qint64> &ids) const
    {
        QJsonArray array;
        for (const qint64 id : ids) {
            array.append(name(id));
        }
        return array;
    }
    [[nodiscard]] QString label(const char *key, const FigureLine &line) const
    {
        return groupLabel(m_display, *queries::figureDefinition(QString::fromLatin1(key)),
                          line.group)
            .replace(u" – "_s, u"-"_s);
    }

    // the shapes
    [[nodiscard]] QJsonValue value(const char *key) const
    {
        const auto counted = figure(key).value;
        return counted ? QJsonValue(*counted) : QJsonValue();
    }
    [[nodiscard]] QJsonValue records(const char *key) const { return names(figure(key).records()); }
    [[nodiscard]] QJsonValue groups(const char *key) const
    {
        QJsonObject object;
        for (const auto &line : figure(key).lines) {
            object.insert(label(key, line), line.value.value_or(-1));
        }
        return object;
    }
    [[nodiscard]] QJsonValue byRecord(const char *key) const
    {
        QJsonObject object;
        for (const auto &line : figure(key).lines) {
            object.insert(name(line.record), line.value.value_or(-1));
        }
        return object;
    }
    [[nodiscard]] QJsonValue behindRecords(const char *key) const
    {
        QJsonObject object;
        for (const auto &line : figure(key).lines) {
            object.insert(name(line.record), names(line.behind));
        }
        return object;
    }
    [[nodiscard]] QJsonValue pairs(const char *key) const
    {
        QJsonArray array;
        for (const auto &line : figure(key).lines) {
            array.append(QJsonArray{name(line.record), label(key, line)});
        }
        return array;
    }
    /// The groups of one record and their values.
    [[nodiscard]] QJsonObject groupsOf(const char *key, const QString &record) const
    {
        QJsonObject object;
        for (const auto &line : figure(key).lines) {
            if (name(line.record) == record) {
                object.insert(label(key, line), line.value.value_or(-1));
            }
        }
        return object;
    }
    [[nodiscard]] QJsonArray linesOf(const char *key, const QString &record) const
    {
        QJsonArray array;
        for (const auto &line : figure(key).lines) {
            if (name(line.record) == record) {
                array.append(line.value ? QJsonValue(*line.value) : QJsonValue(label(key, line)));
            }
        }
        return array;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Language m_language;
    queries::Display m_display;
    queries::Viewpoint m_seenFrom{QDate(2026, 11, 22)};
};

QJsonValue nominalHours(const Demo &demo, const char *key)
{
    return demo.groups(key).toObject()[u"EC"];
}

QJsonValue timeline(const Demo &demo, const char *)
{
    const QString plan = u"R01"_s;
    return QJsonObject{
        {u"weken_per_hoofdfase"_s, demo.groupsOf("plan_weeks_by_phase", plan)},
        {u"uren_per_hoofdfase"_s, demo.groupsOf("plan_hours_by_phase", plan)},
        {u"uren_totaal"_s, demo.linesOf("hours_planned", plan).first()},
        {u"alternatie_ok"_s, demo.linesOf("interventions_in_a_row", plan).isEmpty()},
        {u"schoolvakantie_midden_in_week"_s, demo.linesOf("plan_weeks_in_school_holiday", plan)}};
}

QJsonValue missingMoments(const Demo &demo, const char *key)
{
    QJsonObject projects;
    for (const auto &line : demo.figure("projects_by_status").lines) {
        for (const qint64 id : line.group == u"PLANNED" ? QList<qint64>() : line.behind) {
            projects.insert(demo.name(id), demo.linesOf(key, demo.name(id)));
        }
    }
    return QJsonObject{{u"per_project"_s, projects}};
}

QJsonValue handOver(const Demo &demo, const char *key)
{
    const QHash<QString, QString> words{{u"PARTNERSHIPS"_s, u"partnerschappen"_s},
                                        {u"PROJECTS"_s, u"lopende_projecten"_s},
                                        {u"COURSE_RUNS"_s, u"vakken_na_vertrek"_s},
                                        {u"ACTIONS"_s, u"acties"_s}};
    QJsonObject object;
    for (const auto &line : demo.figure(key).lines) {
        object.insert(u"persoon"_s, demo.name(line.record));
        object.insert(u"per"_s, line.day.toString(Qt::ISODate));
        object.insert(words.value(line.group), demo.names(line.behind));
    }
    CHECK(object.take(u"acties"_s).toArray() == QJsonArray{u"K24"_s}); // the other source
    return object;
}

QJsonValue capacity(const Demo &demo, const char *key)
{
    const QHash<QString, QString> words{
        {u"PARTICIPANTS"_s, u"deelnemers"_s}, {u"LOWEST"_s, u"min"_s}, {u"HIGHEST"_s, u"max"_s}};
    QMap<QString, QJsonObject> runs;
    for (const auto &line : demo.figure(key).lines) {
        runs[demo.name(line.record)].insert(words.value(line.group), line.value.value_or(-1));
    }
    QJsonObject object;
    for (auto run = runs.begin(); run != runs.end(); ++run) {
        object.insert(run.key(), run.value());
    }
    return object;
}

QJsonValue daysToMatch(const Demo &demo, const char *key)
{
    QJsonObject object = demo.byRecord(key).toObject();
    object.insert(u"mediaan"_s, demo.value(key));
    return object;
}

QJsonValue period(const Demo &demo, const char *)
{
    const auto count = [&](const char *key) {
        const Figure figure = demo.inPeriod(key);
        CHECK(figure.scope == Scope::Period);
        return QJsonValue(figure.value.value_or(-1));
    };
    return QJsonObject{
        {u"vraagstukken_ingediend"_s, demo.names(demo.inPeriod("questions_submitted").records())},
        {u"matches_afgesproken"_s, count("matches_agreed")},
        {u"gesprekken"_s, count("interactions")},
        {u"projecten_actief"_s, count("projects_active")},
        {u"projecten_afgerond"_s, count("projects_completed")}};
}

QJsonValue movedPlan(const Demo &, const char *)
{
    const QStringList free{u"2026-W52"_s, u"2026-W53"_s};
    const QDate start(2026, 11, 30);
    QList<planning::Period> periods;
    for (const QString &week : free) {
        periods.append(planning::weekOf(week).value());
    }
    const auto ends = [&](int weeks) {
        return planning::lastDayOf(planning::teachingWeeks(start, weeks, periods).last())
            .toString(Qt::ISODate);
    };
    return QJsonObject{{u"start"_s, start.toString(Qt::ISODate)},
                       {u"lesvrij"_s, QJsonArray::fromStringList(free)},
                       {u"tien_lesweken_eindigen"_s, ends(10)},
                       {u"twaalf_lesweken_eindigen"_s, ends(12)}};
}

template <QJsonValue (Demo::*shape)(const char *) const>
QJsonValue as(const Demo &demo, const char *key)
{
    return (demo.*shape)(key);
}

struct Answer
{
    QString asked; ///< the key of the expectation
    const char *key;
    QJsonValue (*give)(const Demo &demo, const char *key);
};

const QList<Answer> answers{
    {u"vraagstukken_per_status"_s, "questions_by_status", as<&Demo::groups>},
    {u"vraagstukken_per_contactroute"_s, "questions_by_contact_route", as<&Demo::groups>},
    {u"vraagstukken_van_bewoner_zonder_organisatie"_s, "questions_of_residents",
     as<&Demo::records>},
    {u"vraagstukken_open_langer_dan_90_dagen"_s, "questions_waiting_over_90_days",
     as<&Demo::records>},
    {u"projecten_per_status"_s, "projects_by_status", as<&Demo::groups>},
    {u"personen_per_sofar"_s, "people_by_sofar", as<&Demo::groups>},
    {u"minderjarigen"_s, "minors", as<&Demo::records>},
    {u"ervaringsdeskundigen"_s, "experts_by_experience", as<&Demo::records>},
    {u"multilevel_projecten"_s, "projects_multi_level", as<&Demo::records>},
    {u"studiepunten_totaal_per_eenheid"_s, "credits_by_unit", as<&Demo::groups>},
    {u"ec_uren_nl"_s, "hours_nominal", nominalHours},
    {u"bewonerscontacten_uit_activiteiten"_s, "resident_contacts", as<&Demo::value>},
    {u"activiteiten_per_richting"_s, "activities_by_direction", as<&Demo::groups>},
    {u"activiteiten_per_vlak"_s, "activities_by_area", as<&Demo::groups>},
    {u"activiteiten_met_minderjarigen"_s, "activities_with_minors", as<&Demo::records>},
    {u"tijdlijn_R01"_s, "", timeline},
    {u"ontbrekende_contactmomenten"_s, "contact_moments_missing", missingMoments},
    {u"acties_te_laat"_s, "actions_late", as<&Demo::records>},
    {u"acties_open"_s, "actions_open", as<&Demo::records>},
    {u"overdracht_nodig"_s, "handover_needed", handOver},
    {u"open_vragen_per_organisatie"_s, "questions_unfinished_by_organisation",
     as<&Demo::behindRecords>},
    {u"overbevraging"_s, "organisations_over_asked", as<&Demo::records>},
    {u"overeenkomsten_verlopen_binnen_60_dagen"_s, "agreements_ending_within_60_days",
     as<&Demo::records>},
    {u"partnerschap_fase_laatste"_s, "partnership_stage", as<&Demo::byRecord>},
    {u"partnerschap_stap_terug"_s, "partnerships_stepped_back", as<&Demo::records>},
    {u"sociale_ondernemingen_toestand"_s, "ventures_by_status", as<&Demo::groups>},
    {u"meerwaarde_onverwacht"_s, "value_unexpected", as<&Demo::pairs>},
    {u"meerwaarde_niet_gebleken"_s, "value_not_seen", as<&Demo::pairs>},
    {u"studenten_telling_vakken"_s, "students_in_course_runs", as<&Demo::value>},
    {u"capaciteit"_s, "course_run_capacity", capacity},
    {u"hulpvragen_op_locaties"_s, "help_requests", as<&Demo::value>},
    {u"hulpvragen_steunpunten"_s, "help_requests_at_support_points", as<&Demo::value>},
    {u"voorwaarde_bewoner_en_organisatie_niet_voldaan"_s, "programme_condition_not_met",
     as<&Demo::records>},
    {u"een_persoon_risico"_s, "one_person_risk", as<&Demo::byRecord>},
    {u"dagen_tot_match"_s, "days_to_match", daysToMatch},
    {u"periode_2026-08-31_tm_2026-11-22"_s, "", period},
    {u"wie_sprak_wie_uit_contactlog"_s, "who_spoke_with_whom", as<&Demo::groups>},
    {u"bewonerscontacten_waarvan"_s, "resident_contacts_by_involvement", as<&Demo::groups>},
    {u"plan_verschoven"_s, "", movedPlan},
};

/// Words of the expectations that stand for others in the program.
QJsonValue inOurWords(const QString &asked, const QJsonValue &wanted)
{
    QJsonObject object = wanted.toObject();
    if (asked == u"bewonerscontacten_waarvan") {
        return QJsonObject{{u"meewerken"_s, object[u"doet_mee"]},
                           {u"bijwonen"_s, object[u"bezoekt"]}};
    }
    object.remove(u"_regel"_s); // remarks for readers
    object.remove(u"opmerking"_s);
    return wanted.isObject() ? QJsonValue(object) : wanted;
}

} // namespace

TEST_CASE("the demo gives every figure that its rules give")
{
    const Demo demo;
    const QJsonObject wanted = expected();
    CHECK(wanted[u"peildatum"].toString() == u"2026-11-22"_s);
    for (const Answer &answer : answers) {
        CAPTURE(answer.asked);
        REQUIRE(wanted.contains(answer.asked));
        CHECK(canonical(answer.give(demo, answer.key)) ==
              canonical(inOurWords(answer.asked, wanted[answer.asked])));
    }
}

TEST_CASE("no expectation of the demo is left without an answer")
{
    QSet<QString> asked{u"_uitleg"_s, u"peildatum"_s, u"regels"_s,
                        u"aantallen"_s}; // that of the import
    for (const Answer &answer : answers) {
        CHECK_FALSE(asked.contains(answer.asked));
        asked.insert(answer.asked);
    }
    for (const QString &key : expected().keys()) {
        CAPTURE(key);
        CHECK(asked.contains(key));
    }
}

TEST_CASE("every figure has a key of its own, its texts, and counts what is there")
{
    const Demo demo;
    const Language dutch(u"nl"_s);
    QSet<QString> keys;
    const queries::FigureCounter counter(
        demo.workspace(), {QDate(2026, 11, 22), QDate(2026, 8, 31), QDate(2026, 11, 22)});
    for (const auto &definition : queries::figureDefinitions()) {
        CAPTURE(definition.key);
        CHECK_FALSE(keys.contains(QString::fromLatin1(definition.key)));
        keys.insert(QString::fromLatin1(definition.key));
        CHECK(QString::fromUtf8(definition.definition).endsWith(u'.'));
        for (const char *text : {definition.label, definition.definition, definition.unit}) {
            CHECK_FALSE(dutch.text("figures", text).isEmpty());
        }
        const Figure figure = counter.count(definition);
        const bool fixed = definition.over == queries::FigureDefinition::Over::Register;
        CHECK(figure.scope == (fixed ? Scope::Register : Scope::Period));
        for (const FigureLine &line : figure.lines) {
            const QList<qint64> named =
                line.record == 0 ? line.behind : line.behind + QList<qint64>{line.record};
            CHECK_FALSE(named.isEmpty());
            for (const qint64 id : named) {
                CHECK(demo.workspace().store().rows().kindOf(id) != nullptr);
            }
        }
    }
}

TEST_CASE("one of a unit is not called as many are")
{
    const auto units = [](const char *language, const QString &figure) {
        const auto &definition = *queries::figureDefinition(figure);
        const Language spoken(QString::fromLatin1(language));
        QStringList said;
        for (const double amount : {0.0, 1.0, 1.5, 7.0}) {
            said.append(queries::unitOf(spoken, definition, amount));
        }
        return said.join(u' ');
    };
    CHECK(units("nl", u"projects_active"_s) == u"projecten project projecten projecten"_s);
    CHECK(units("en", u"projects_active"_s) == u"projects project projects projects"_s);
    CHECK(units("nl", u"questions_no_match"_s) ==
          u"vraagstukken vraagstuk vraagstukken vraagstukken"_s);
}

TEST_CASE("what is archived is in no figure")
{
    const Demo demo;
    record::Store &store = demo.workspace().store();
    const auto named = [&] {
        QHash<qint64, QStringList> all; // by record the figures that name it
        const queries::FigureCounter counter(demo.workspace(), {QDate(2026, 11, 22)});
        for (const auto &definition : queries::figureDefinitions()) {
            for (const FigureLine &line : counter.count(definition).lines) {
                for (const qint64 id : line.behind + QList<qint64>{line.record}) {
                    all[id].append(QString::fromLatin1(definition.key));
                }
            }
        }
        return all;
    };
    QMap<QString, qint64> one; // of every kind that figures name
    const auto before = named();
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (it.key() != 0) {
            one.insert(store.rows().kindOf(it.key())->kind, it.key());
        }
    }
    CHECK(one.size() > 15);
    for (auto it = one.begin(); it != one.end(); ++it) {
        CAPTURE(it.key());
        store.change(u"Archive"_s, [&](record::Change &change) {
            change.archive(it.value(), QDate(2026, 11, 22));
        });
        CHECK(named().value(it.value()) == QStringList());
        store.undo();
    }
}

TEST_CASE("an empty file has no numbers where nothing was recorded")
{
    QTemporaryDir folder;
    const auto workspace = Workspace::create(folder.filePath(u"a.anker"_s));
    const queries::Viewpoint today{QDate(2026, 11, 22)};
    for (const auto &definition : queries::figureDefinitions()) {
        CAPTURE(definition.key);
        CHECK(queries::figure(*workspace, QString::fromLatin1(definition.key), today)
                  .lines.isEmpty());
    }
    const auto value = [&](const char *key) {
        return queries::figure(*workspace, QString::fromLatin1(key), today).value;
    };
    for (const char *key : {"resident_contacts", "help_requests", "days_to_match", "hours_recorded",
                            "students_in_course_runs", "load_by_partner_and_month"}) {
        CAPTURE(key);
        CHECK_FALSE(value(key).has_value());
    }
    CHECK(value("questions_waiting_over_90_days") == 0.0);
}

TEST_CASE("a figure that is not there is wrong use")
{
    QTemporaryDir folder;
    const auto workspace = Workspace::create(folder.filePath(u"a.anker"_s));
    CHECK(queries::figureDefinition(u"unicorns"_s) == nullptr);
    CHECK_THROWS_AS(queries::figure(*workspace, u"unicorns"_s, {}), Error);
}
