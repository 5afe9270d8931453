// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/domain/questions.h"
#include "core/queries/references.h"
#include "core/report/kinds/all_kinds.h"
#include "core/report/kinds/semester_sections.h"

#include <algorithm>

namespace ankerpunt::report {

namespace {

constexpr qsizetype shownOfWaiting = 8;

void begin(Composer &composer)
{
    composer.report().title =
        composer.say(QT_TRANSLATE_NOOP("report", "Where the questions stand"));
}

void addFiguresAtAGlance(Composer &composer)
{
    composer.heading(2, composer.say(QT_TRANSLATE_NOOP("report", "At a glance")), u"glance"_s);
    composer.add(FigureGrid{
        composer.figures({"questions", "questions_unfinished", "questions_waiting_over_90_days",
                          "organisations_over_asked", "questions_submitted", "interactions",
                          "actions_open", "actions_late"})});
    composer.add(Link{composer.say(QT_TRANSLATE_NOOP("report", "What we count")), u"#counting"_s});
    Chart status = composer.chart("questions_by_status",
                                  QT_TRANSLATE_NOOP("report", "Where do the questions stand?"));
    Chart route = composer.chart("questions_by_contact_route",
                                 QT_TRANSLATE_NOOP("report", "Through whom did they come in?"));
    for (Series &series : route.series) {
        series.fill = Fill::Hatched;
    }
    composer.add(ChartRow{{status, route}});
}

QList<Cell> waitingRow(const Composer &composer, const queries::FigureLine &line)
{
    const auto question = composer.workspace().store().load(Id<Question>(line.record));
    const QString from = question.organisation
                             ? composer.organisationName(question.organisation)
                             : composer.say(QT_TRANSLATE_NOOP("report", "a resident"));
    return {{queries::externalName(composer.workspace(), line.record)},
            {composer.titleOf(line.record)},
            {from},
            {composer.day(line.day)},
            {composer.number(line.value.value_or(0))}};
}

void addWaiting(Composer &composer)
{
    composer.heading(2, composer.say(QT_TRANSLATE_NOOP("report", "Waiting over 90 days")),
                     u"waiting"_s);
    const auto &waiting = composer.count("questions_waiting_over_90_days").lines;
    (void)composer.figure("questions_waiting_over_90_days");
    if (waiting.isEmpty()) {
        composer.body(composer.say(QT_TRANSLATE_NOOP("report", "No question waits that long.")));
        return;
    }
    Table table;
    table.columns = {
        {composer.say(QT_TRANSLATE_NOOP("report", "Code")), Column::Side::Left, 0.8, false},
        {composer.say(QT_TRANSLATE_NOOP("report", "Question")), Column::Side::Left, 4, true},
        {composer.say(QT_TRANSLATE_NOOP("report", "From")), Column::Side::Left, 3.2, false},
        {composer.say(QT_TRANSLATE_NOOP("report", "Submitted on")), Column::Side::Left, 2, false},
        {composer.say(QT_TRANSLATE_NOOP("report", "Days")), Column::Side::Right, 0.8, true}};
    for (qsizetype i = 0; i < std::min(waiting.size(), shownOfWaiting); ++i) {
        table.rows.append(waitingRow(composer, waiting.at(i)));
    }
    if (waiting.size() > shownOfWaiting) {
        table.note = composer.say(QT_TRANSLATE_N_NOOP("report", "And %n more."),
                                  int(waiting.size() - shownOfWaiting));
    }
    composer.add(table);
}

} // namespace

Kind overviewKind()
{
    return {
        "overview",
        QT_TRANSLATE_NOOP("report", "Overview"),
        "",
        begin,
        {{"glance", QT_TRANSLATE_NOOP("report", "At a glance"), addFiguresAtAGlance, false, true},
         {"waiting", QT_TRANSLATE_NOOP("report", "Waiting over 90 days"), addWaiting},
         {"appendix", QT_TRANSLATE_NOOP("report", "How we counted"), addAppendix, true, true}}};
}

} // namespace ankerpunt::report
