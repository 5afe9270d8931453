// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/domain/partnerships.h"
#include "core/queries/facts.h"
#include "core/queries/portraits.h"
#include "core/report/kinds/semester_sections.h"
#include "core/report/values.h"

#include <algorithm>
#include <cmath>

namespace ankerpunt::report {

namespace {

bool hasContent(const Chart &chart)
{
    return !chart.categories.isEmpty() && !chart.series.isEmpty();
}

/// Adds charts, two beside each other. Of one without bars stands below what it says in words: no
/// figure is explained in the appendix that a reader did not meet.
void addCharts(Composer &composer, QList<Chart> charts)
{
    QStringList words;
    for (const Chart &chart : std::as_const(charts)) {
        if (!hasContent(chart)) {
            words.append(u"%1 – %2."_s.arg(chart.title, chart.subtitle));
        }
    }
    charts.removeIf([](const Chart &chart) { return !hasContent(chart); });
    for (qsizetype i = 0; i < charts.size(); i += 2) {
        composer.add(ChartRow{charts.mid(i, 2)});
    }
    composer.body(words.join(u'\n'));
}

/// A number with the half that a median or credits may have.
QString exactly(const std::optional<double> &value, const Language &language)
{
    const bool isWhole = !value || std::floor(*value) == *value;
    return printedNumber(value, isWhole ? 0 : 1, language);
}

/// The steps of the questions that came in, as bars that can only grow shorter: all are counted by
/// the day of submitting.
Chart wayOfQuestions(Composer &composer)
{
    Chart chart;
    chart.title = composer.say(QT_TRANSLATE_NOOP("report", "From question to result"));
    Series series;
    series.fill = Fill::Tint;
    QStringList words;
    const auto add = [&](const char *key, const QString &label) {
        const auto &figure = composer.count(key);
        (void)composer.figure(key);
        chart.categories.append(label);
        series.values.append(figure.value);
        words.append(u"%1: %2"_s.arg(label, printedNumber(figure.value, 0, composer.language())));
    };
    add("questions_submitted", composer.say(QT_TRANSLATE_NOOP("report", "submitted")));
    add("questions_taken_up", composer.say(QT_TRANSLATE_NOOP("report", "taken up")));
    add("questions_matched", composer.say(QT_TRANSLATE_NOOP("report", "got a match")));
    add("questions_closed", composer.say(QT_TRANSLATE_NOOP("report", "closed")));
    chart.emphasised = {int(chart.categories.size()) - 1};
    chart.series = {series};
    (void)composer.figures({"matches_agreed", "days_to_match"});
    const auto printed = [&](const char *key) {
        return exactly(composer.count(key).value, composer.language());
    };
    chart.subtitle =
        composer
            .say(QT_TRANSLATE_NOOP("report", "matches agreed, of earlier questions too: %1; "
                                             "median of days to a match: %2"))
            .arg(printed("matches_agreed"), printed("days_to_match"));
    chart.alternativeText = words.join(u"; "_s);
    return chart;
}

/// The hours of students, of which no two kinds are added up; plans are per student, so neither are
/// they.
Table studyLoad(Composer &composer)
{
    Table table;
    table.columns = {
        {composer.say(QT_TRANSLATE_NOOP("report", "Study load")), Column::Side::Left, 3, true},
        {composer.say(QT_TRANSLATE_NOOP("report", "Of")), Column::Side::Left, 3, false},
        {composer.say(QT_TRANSLATE_NOOP("report", "Number")), Column::Side::Right, 1.2, false}};
    for (const char *key : {"student_participations", "credits_by_unit", "hours_nominal",
                            "hours_planned", "hours_recorded"}) {
        (void)composer.figure(key);
        const auto &definition = *queries::figureDefinition(QString::fromLatin1(key));
        const queries::Figure &figure = composer.count(key);
        const QString label = composer.language().text("figures", definition.label);
        const auto addRow = [&](const QString &of, const std::optional<double> &value) {
            table.rows.append({{label}, {of}, {exactly(value, composer.language())}});
        };
        if (figure.value || figure.lines.isEmpty()) {
            addRow({}, figure.value);
            continue;
        }
        for (const auto &line : figure.lines) {
            addRow(composer.labelOf(definition, line), line.value);
        }
    }
    table.note = composer.say(QT_TRANSLATE_NOOP(
        "report", "Study load is told in three ways that are never mixed: what the credits stand "
                  "for, what was planned, and what was recorded."));
    return table;
}

/// How many partnerships stood at each of the nine stages, now and at the end of the period before.
Chart stages(Composer &composer)
{
    const char *key = "partnerships_by_stage";
    Chart chart = composer.chart(
        key, QT_TRANSLATE_NOOP("report", "How close are the partnerships?"), Chart::Kind::Columns);
    if (!hasContent(chart)) {
        return chart;
    }
    const auto &definition = *queries::figureDefinition(QString::fromLatin1(key));
    const QStringList codes =
        composer.counter().facts().codes(QString::fromLatin1(definition.groupLists));
    const auto standing = [&](const queries::Figure &figure, const char *name, Fill fill) {
        Series series{composer.say(name), {}, fill};
        for (const QString &code : codes) {
            const auto line = std::ranges::find(figure.lines, code, &queries::FigureLine::group);
            series.values.append(line == figure.lines.end() ? 0 : line->value.value_or(0));
        }
        return series;
    };
    chart.series = {standing(composer.count(key), QT_TRANSLATE_NOOP("report", "now"), Fill::Solid)};
    if (const auto before = composer.before(key)) {
        chart.series.prepend(
            standing(*before, QT_TRANSLATE_NOOP("report", "a period earlier"), Fill::Tint));
    }
    chart.categories.clear();
    for (const QString &code : codes) {
        chart.categories.append(
            u"%1\n%2"_s.arg(chart.categories.size() + 1)
                .arg(queries::groupLabel(composer.display(), definition, code)));
    }
    return chart;
}

/// The ten pairs of the SOFAR model: in how many projects they spoke directly.
Chart conversations(Composer &composer)
{
    (void)composer.figure("who_spoke_with_whom");
    const QList<SofarGroup> groups{SofarGroup::Student, SofarGroup::Faculty,
                                   SofarGroup::Organisation, SofarGroup::Resident,
                                   SofarGroup::Administrator};
    QHash<QString, double> spoken;
    for (const auto &line : composer.count("who_spoke_with_whom").lines) {
        QStringList pair = line.group.split(u'-');
        pair.sort();
        spoken[pair.join(u'-')] = line.value.value_or(0);
    }
    const auto keyOf = [](SofarGroup group) {
        return record::Codec<SofarGroup>::toStored(group).toString();
    };
    Chart chart;
    chart.kind = Chart::Kind::Matrix;
    chart.title = composer.say(QT_TRANSLATE_NOOP("report", "Who spoke with whom directly?"));
    chart.subtitle = composer.say(QT_TRANSLATE_NOOP("report", "number of projects with a talk"));
    QStringList words;
    for (qsizetype row = 0; row < groups.size(); ++row) {
        chart.categories.append(composer.label(groups.at(row)));
        Series series;
        series.name = composer.label(groups.at(row));
        for (qsizetype column = 0; column < groups.size(); ++column) {
            QStringList pair{keyOf(groups.at(row)), keyOf(groups.at(column))};
            pair.sort();
            const bool filled = column < row;
            series.values.append(filled ? std::optional<double>(spoken.value(pair.join(u'-')))
                                        : std::nullopt);
            if (filled) {
                words.append(u"%1 – %2: %3"_s.arg(composer.label(groups.at(column)), series.name,
                                                  composer.number(*series.values.constLast())));
            }
        }
        chart.series.append(series);
    }
    chart.alternativeText = words.join(u"; "_s);
    return chart;
}

} // namespace

void addGlance(Composer &composer)
{
    composer.heading(2, composer.say(QT_TRANSLATE_NOOP("report", "At a glance")), u"glance"_s);
    composer.add(FigureGrid{composer.figures({"projects_active", "students_unique", "partners",
                                              "residents_direct", "questions_submitted", "teachers",
                                              "residents_indirect", "results_returned"})});
    composer.add(Link{composer.say(QT_TRANSLATE_NOOP("report", "What we count")), u"#counting"_s});
}

void addProgress(Composer &composer)
{
    composer.heading(2, composer.say(QT_TRANSLATE_NOOP("report", "Intended and achieved")),
                     u"progress"_s);
    composer.add(Progress{
        composer.figures({"projects_active", "students_unique", "partners", "residents_direct",
                          "teams_multi_level", "results_returned"}),
        composer.say(QT_TRANSLATE_NOOP("report", "Targets are the goals of the programme."))});
}

void addQuestions(Composer &composer)
{
    composer.heading(2, composer.say(QT_TRANSLATE_NOOP("report", "From question to result")),
                     u"questions"_s);
    addCharts(
        composer,
        {wayOfQuestions(composer),
         composer.chart("questions_no_match", QT_TRANSLATE_NOOP("report", "Why no match?")),
         composer.chart("questions_by_status",
                        QT_TRANSLATE_NOOP("report", "Where do the questions stand?")),
         composer.chart("questions_by_theme", QT_TRANSLATE_NOOP("report", "Questions by theme"))});
}

void addBreakdowns(Composer &composer)
{
    composer.heading(2, composer.say(QT_TRANSLATE_NOOP("report", "Where and with whom")),
                     u"breakdowns"_s);
    addCharts(
        composer,
        {composer.chart("projects_by_neighbourhood",
                        QT_TRANSLATE_NOOP("report", "Projects by neighbourhood")),
         composer.chart("students_by_level", QT_TRANSLATE_NOOP("report", "Students by level"),
                        Chart::Kind::Stacked),
         composer.chart("projects_by_institution",
                        QT_TRANSLATE_NOOP("report", "Projects by institution")),
         composer.chart("projects_by_theme", QT_TRANSLATE_NOOP("report", "Projects by theme")),
         composer.chart("projects_by_course", QT_TRANSLATE_NOOP("report", "Projects by course")),
         composer.chart("projects_by_partner_kind",
                        QT_TRANSLATE_NOOP("report", "Projects by kind of partner")),
         composer.chart("activities_by_direction",
                        QT_TRANSLATE_NOOP("report", "Who came to whom?")),
         composer.chart("activities_by_area", QT_TRANSLATE_NOOP("report", "What was shared?"))});
    composer.add(studyLoad(composer));
}

void addPartnerships(Composer &composer)
{
    composer.heading(2, composer.say(QT_TRANSLATE_NOOP("report", "Partnerships")),
                     u"partnerships"_s);
    composer.add(FigureGrid{composer.figures(
        {"partnerships_new", "partnerships_continuing", "partnerships_ended", "one_person_risk"})});
    addCharts(composer, {stages(composer)});
}

void addConversations(Composer &composer)
{
    composer.heading(2, composer.say(QT_TRANSLATE_NOOP("report", "Who spoke with whom")),
                     u"conversations"_s);
    addCharts(composer, {conversations(composer)});
}

void addReciprocity(Composer &composer)
{
    const auto all = queries::exchanges(composer.counter());
    if (all.isEmpty()) {
        return;
    }
    composer.heading(2, composer.say(QT_TRANSLATE_NOOP("report", "Give and receive")),
                     u"reciprocity"_s);
    Table table;
    table.columns = {
        {composer.say(QT_TRANSLATE_NOOP("report", "Party")), Column::Side::Left, 2, true},
        {composer.say(QT_TRANSLATE_NOOP("report", "In")), Column::Side::Left, 2.2, false},
        {composer.say(QT_TRANSLATE_NOOP("report", "Gave")), Column::Side::Left, 2.4, false},
        {composer.say(QT_TRANSLATE_NOOP("report", "Received")), Column::Side::Left, 2.4, false},
        {composer.say(QT_TRANSLATE_NOOP("report", "Hours")), Column::Side::Right, 0.8, false},
        {composer.say(QT_TRANSLATE_NOOP("report", "Satisfied")), Column::Side::Right, 1, false}};
    for (const queries::Exchange &exchange : all) {
        QList<qint64> ids;
        for (const Id<AnyRecord> id : exchange.who) {
            ids.append(id.value());
        }
        const QString party =
            ids.isEmpty() ? composer.label(exchange.group) : composer.titlesOf(ids).join(u", "_s);
        const auto score = [&](std::optional<int> value) {
            return value ? composer.number(*value) : u"–"_s;
        };
        table.rows.append({{party},
                           {composer.titleOf(exchange.in.value())},
                           {exchange.gives},
                           {exchange.receives},
                           {score(exchange.hours)},
                           {score(exchange.satisfaction)}});
    }
    table.note = composer.say(QT_TRANSLATE_NOOP(
        "report", "Satisfied: 1 to 5, as the party itself said. A dash: not recorded."));
    composer.add(table);
}

} // namespace ankerpunt::report
