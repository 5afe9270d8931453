// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/kinds/kinds.h"

#include "core/base/error.h"
#include "core/base/literals.h"
#include "core/report/kinds/all_kinds.h"

#include <QCoreApplication>

#include <algorithm>

namespace ankerpunt::report {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("report", sentence);
}

const Section &sectionNamed(const Kind &kind, const QString &key)
{
    const auto found = std::ranges::find_if(
        kind.sections, [&](const Section &section) { return key == QLatin1String(section.key); });
    if (found != kind.sections.end()) {
        return *found;
    }
    QStringList known;
    for (const Section &section : kind.sections) {
        known.append(QString::fromLatin1(section.key));
    }
    throw Error(Error::Kind::Usage,
                say(QT_TRANSLATE_NOOP("report", "There is no section “%1”. Choose from: %2."))
                    .arg(key, known.join(u", "_s)));
}

void checkPeriod(const Request &request)
{
    if (!request.from.isValid() || !request.to.isValid() || request.to < request.from) {
        throw Error(
            Error::Kind::Usage,
            say(QT_TRANSLATE_NOOP("report", "A report is about a period: say from when to when.")));
    }
}

void checkSubject(const Kind &kind, const Workspace &workspace, const Request &request)
{
    const QString wanted = QString::fromLatin1(kind.subject);
    const record::Description *given = workspace.store().rows().kindOf(request.subject);
    if (wanted != (given ? given->kind : QString())) {
        throw Error(Error::Kind::Usage,
                    wanted.isEmpty()
                        ? say(QT_TRANSLATE_NOOP("report", "This report is about everything."))
                        : say(QT_TRANSLATE_NOOP("report", "Say about whom this report is: %1."))
                              .arg(workspace.registry().find(wanted)->labelText().toLower()));
    }
}

/// Makes the sections and puts them in their order; those that tell of the others are made when
/// these are.
void addSections(Composer &composer, const QList<const Section *> &sections)
{
    std::vector<Block> &blocks = composer.report().blocks;
    std::vector<Block> whole = std::exchange(blocks, {});
    std::vector<std::vector<Block>> made(size_t(sections.size()));
    for (const bool aboutOthers : {false, true}) {
        for (qsizetype i = 0; i < sections.size(); ++i) {
            if (sections.at(i)->aboutOthers == aboutOthers) {
                sections.at(i)->add(composer);
                made.at(size_t(i)) = std::exchange(blocks, {});
            }
        }
        if (!aboutOthers) {
            composer.addGaps();
        }
    }
    for (auto &section : made) {
        std::ranges::move(section, std::back_inserter(whole));
    }
    blocks = std::move(whole);
}

} // namespace

const QList<Kind> &kinds()
{
    static const QList<Kind> all{semesterKind(), overviewKind(), partnerKind(), neighbourhoodKind(),
                                 handoverKind()};
    return all;
}

const Kind &kindOfReport(const QString &key)
{
    QStringList known;
    for (const Kind &kind : kinds()) {
        if (key == QLatin1String(kind.key)) {
            return kind;
        }
        known.append(QString::fromLatin1(kind.key));
    }
    throw Error(Error::Kind::Usage,
                say(QT_TRANSLATE_NOOP("report", "There is no report “%1”. Choose from: %2."))
                    .arg(key, known.join(u", "_s)));
}

Report makeReport(const Kind &kind, const Workspace &workspace, const Language &language,
                  const Request &request)
{
    checkPeriod(request);
    checkSubject(kind, workspace, request);
    QList<const Section *> chosen;
    for (const QString &key : request.sections) {
        chosen.append(&sectionNamed(kind, key));
    }
    for (qsizetype i = 0; request.sections.isEmpty() && i < kind.sections.size(); ++i) {
        chosen.append(&kind.sections.at(i));
    }
    Composer composer(workspace, language, request);
    Report &report = composer.report();
    report.kind = QString::fromLatin1(kind.key);
    report.kindLabel = composer.say(kind.label);
    report.title = report.kindLabel;
    report.subtitle = composer.say(QT_TRANSLATE_NOOP("report", "%1 to %2, as it was on %3."))
                          .arg(composer.day(request.from), composer.day(request.to),
                               composer.day(composer.request().asOf));
    if (kind.begin != nullptr) {
        kind.begin(composer);
    }
    addSections(composer, chosen);
    return composer.take();
}

} // namespace ankerpunt::report
