// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/semester/semester.h"

#include "core/base/error.h"
#include "core/report/semester/sections.h"

#include <QCoreApplication>

#include <algorithm>

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

const Section &sectionNamed(const QString &key)
{
    const auto found = std::ranges::find_if(semesterSections(), [&](const Section &section) {
        return key == QLatin1String(section.key);
    });
    if (found != semesterSections().end()) {
        return *found;
    }
    QStringList known;
    for (const Section &section : semesterSections()) {
        known.append(QString::fromLatin1(section.key));
    }
    throw Error(Error::Kind::Usage,
                QCoreApplication::translate("report",
                                            "There is no section “%1”. Choose from: %2.")
                    .arg(key, known.join(u", "_s)));
}

} // namespace

const QList<Section> &semesterSections()
{
    static const QList<Section> all{
        {"glance", QT_TRANSLATE_NOOP("report", "At a glance"), addGlance},
        {"progress", QT_TRANSLATE_NOOP("report", "Intended and achieved"), addProgress},
        {"questions", QT_TRANSLATE_NOOP("report", "From question to result"), addQuestions},
        {"breakdowns", QT_TRANSLATE_NOOP("report", "Where and with whom"), addBreakdowns},
        {"partnerships", QT_TRANSLATE_NOOP("report", "Partnerships"), addPartnerships},
        {"conversations", QT_TRANSLATE_NOOP("report", "Who spoke with whom"), addConversations},
        {"reciprocity", QT_TRANSLATE_NOOP("report", "Give and receive"), addReciprocity},
        {"projects", QT_TRANSLATE_NOOP("report", "The projects"), addProjects},
        {"ventures", QT_TRANSLATE_NOOP("report", "Social ventures"), addVentures},
        {"coaching", QT_TRANSLATE_NOOP("report", "Coaching"), addCoaching},
        {"lessons", QT_TRANSLATE_NOOP("report", "What we learned and change"), addLessons},
        {"appendix", QT_TRANSLATE_NOOP("report", "How we counted"), addAppendix}};
    return all;
}

Report semester(const Workspace &workspace, const Language &language, const Request &request)
{
    if (!request.from.isValid() || !request.to.isValid() || request.to < request.from) {
        throw Error(Error::Kind::Usage,
                    QCoreApplication::translate(
                        "report", "A semester report is about a period: say from when to when."));
    }
    QList<const Section *> chosen;
    for (const QString &key : request.sections) {
        chosen.append(&sectionNamed(key));
    }
    for (const Section &section : semesterSections()) {
        if (request.sections.isEmpty()) {
            chosen.append(&section);
        }
    }
    Composer composer(workspace, language, request);
    Report &report = composer.report();
    report.kind = u"semester"_s;
    report.kindLabel = composer.say(QT_TRANSLATE_NOOP("report", "Semester report"));
    report.title = titleOf(composer);
    report.subtitle =
        composer.say(QT_TRANSLATE_NOOP("report", "%1 to %2, as it was on %3."))
            .arg(composer.day(request.from), composer.day(request.to),
                 composer.day(composer.request().asOf));
    for (const Section *section : chosen) {
        section->add(composer);
    }
    return composer.take();
}

} // namespace ankerpunt::report
