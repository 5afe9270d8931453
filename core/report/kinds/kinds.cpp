// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/kinds/kinds.h"

#include "core/base/error.h"
#include "core/base/literals.h"
#include "core/db/snapshot.h"
#include "core/report/kinds/all_kinds.h"
#include "core/report/pages.h"

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

QList<const Section *> sectionsOf(const Kind &kind, const Request &request)
{
    QList<const Section *> chosen;
    for (const QString &key : request.sections) {
        chosen.append(&sectionNamed(kind, key));
    }
    for (qsizetype i = 0; request.sections.isEmpty() && i < kind.sections.size(); ++i) {
        chosen.append(&kind.sections.at(i));
    }
    return chosen;
}

const Request &checked(const Kind &kind, const Workspace &workspace, const Request &request)
{
    checkPeriod(request);
    checkSubject(kind, workspace, request);
    return request;
}

qsizetype headingsIn(const std::vector<Block> &blocks)
{
    return std::ranges::count_if(
        blocks, [](const Block &block) { return std::holds_alternative<Heading>(block); });
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

Making::Making(const Kind &kind, const Workspace &workspace, const Language &language,
               const Request &request)
    : m_composer(workspace, language, checked(kind, workspace, request)),
      m_sections(sectionsOf(kind, request)),
      m_made(size_t(m_sections.size()))
{
    for (const bool aboutOthers : {false, true}) {
        for (qsizetype i = 0; i < m_sections.size(); ++i) {
            if (m_sections.at(i)->aboutOthers == aboutOthers) {
                m_order.append(i);
            }
        }
    }
    Report &report = m_composer.report();
    report.kind = QString::fromLatin1(kind.key);
    report.kindLabel = m_composer.say(kind.label);
    report.title = report.kindLabel;
    report.subtitle = m_composer.say(QT_TRANSLATE_NOOP("report", "%1 to %2, as it was on %3."))
                          .arg(m_composer.day(request.from), m_composer.day(request.to),
                               m_composer.day(m_composer.request().asOf));
    if (kind.begin != nullptr) {
        kind.begin(m_composer);
    }
    tellSelection(request.selection);
    m_opening = std::exchange(report.blocks, {});
}

/// A report of a part of everything says so on its first page, and at the foot of each.
void Making::tellSelection(const queries::Selection &selection)
{
    QStringList chosen;
    for (const qint64 part :
         {selection.programme, selection.neighbourhood, selection.institution}) {
        if (part != 0) {
            chosen.append(m_composer.titleOf(part));
        }
    }
    if (chosen.isEmpty()) {
        return;
    }
    Report &report = m_composer.report();
    const QString only =
        m_composer.say(QT_TRANSLATE_NOOP("report", "only %1")).arg(chosen.join(u", "_s));
    report.subtitle += u' ' + only.left(1).toUpper() + only.mid(1) + u'.';
    report.runningTitle = u"%1, %2"_s.arg(runningTitle(report), only);
}

void Making::makeNext()
{
    const qsizetype place = m_order.at(m_next++);
    if (m_sections.at(place)->aboutOthers) {
        addGaps();
    }
    m_sections.at(place)->add(m_composer);
    m_made.at(size_t(place)) = std::exchange(m_composer.report().blocks, {});
}

/// Once, of the figures that the sections show which are made by then.
void Making::addGaps()
{
    if (!std::exchange(m_hasGaps, true)) {
        m_composer.addGaps();
    }
}

Report Making::take()
{
    addGaps();
    Report report = m_composer.take();
    report.blocks = std::move(m_opening);
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        std::vector<Block> &section = m_made.at(size_t(i));
        report.sections.append({QString::fromLatin1(m_sections.at(i)->key),
                                headingsIn(section) > 0 ? headingsIn(report.blocks) : -1});
        std::ranges::move(section, std::back_inserter(report.blocks));
    }
    return report;
}

Report makeReport(const Kind &kind, const Workspace &workspace, const Language &language,
                  const Request &request)
{
    const db::Snapshot snapshot(workspace.database());
    Making making(kind, workspace, language, request);
    while (!making.isDone()) {
        making.makeNext();
    }
    return making.take();
}

} // namespace ankerpunt::report
