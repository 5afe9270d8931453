// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/kinds/all_kinds.h"
#include "core/report/kinds/semester_sections.h"

namespace ankerpunt::report {

namespace {

/// "Autumn 2026" where the period lies within a half of an academic year, else its days.
QString titleOf(const Composer &composer)
{
    const QDate from = composer.request().from;
    const QDate to = composer.request().to;
    const bool autumn = from.month() >= 8 && to.year() - from.year() <= 1 &&
                        (to.year() == from.year() || to.month() <= 2);
    const bool spring = from.month() <= 7 && to.year() == from.year() && to.month() <= 8;
    if (autumn) {
        return composer.say(QT_TRANSLATE_NOOP("report", "Autumn %1")).arg(from.year());
    }
    if (spring) {
        return composer.say(QT_TRANSLATE_NOOP("report", "Spring %1")).arg(from.year());
    }
    return composer.say(QT_TRANSLATE_NOOP("report", "Semester report"));
}

void begin(Composer &composer)
{
    Report &report = composer.report();
    report.title = titleOf(composer);
    report.runningTitle =
        u"%1, %2"_s.arg(report.programme, u"%1 %2"_s.arg(report.kindLabel, report.title).toLower());
    std::optional<Testimonial> newest;
    for (const auto &portrait : queries::projectPortraits(composer.counter())) {
        if (portrait.quote && (!newest || newest->saidOn < portrait.quote->saidOn)) {
            newest = portrait.quote;
        }
    }
    if (newest) {
        composer.add(quoteOf(composer, *newest));
    }
}

void addContents(Composer &composer)
{
    composer.add(Contents{composer.say(QT_TRANSLATE_NOOP("report", "Contents"))});
}

} // namespace

Kind semesterKind()
{
    return {
        "semester",
        QT_TRANSLATE_NOOP("report", "Semester report"),
        "",
        begin,
        {{"glance", QT_TRANSLATE_NOOP("report", "At a glance"), addGlance, false, true},
         {"contents", QT_TRANSLATE_NOOP("report", "Contents"), addContents},
         {"progress", QT_TRANSLATE_NOOP("report", "Intended and achieved"), addProgress, false,
          true},
         {"questions", QT_TRANSLATE_NOOP("report", "From question to result"), addQuestions, false,
          true},
         {"breakdowns", QT_TRANSLATE_NOOP("report", "Where and with whom"), addBreakdowns},
         {"partnerships", QT_TRANSLATE_NOOP("report", "Partnerships"), addPartnerships, false,
          true},
         {"conversations", QT_TRANSLATE_NOOP("report", "Who spoke with whom"), addConversations},
         {"reciprocity", QT_TRANSLATE_NOOP("report", "Give and receive"), addReciprocity},
         {"projects", QT_TRANSLATE_NOOP("report", "The projects"), addProjects},
         {"ventures", QT_TRANSLATE_NOOP("report", "Social ventures"), addVentures},
         {"coaching", QT_TRANSLATE_NOOP("report", "Coaching"), addCoaching},
         {"lessons", QT_TRANSLATE_NOOP("report", "What we learned and change"), addLessons},
         {"appendix", QT_TRANSLATE_NOOP("report", "How we counted"), addAppendix, true, true}}};
}

} // namespace ankerpunt::report
