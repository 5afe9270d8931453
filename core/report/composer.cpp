// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/composer.h"

#include "core/base/literals.h"
#include "core/base/partial_date.h"
#include "core/domain/activities.h"
#include "core/domain/programmes.h"
#include "core/domain/projects.h"
#include "core/domain/questions.h"
#include "core/queries/facts.h"
#include "core/queries/gaps.h"
#include "core/queries/references.h"
#include "core/report/safe_counts.h"
#include "core/report/values.h"

#include <algorithm>

namespace ankerpunt::report {

namespace {

constexpr qint64 wholeRegister = -1; ///< stands for no record

const queries::FigureDefinition &definitionOf(const QString &key)
{
    if (const auto *definition = queries::figureDefinition(key)) {
        return *definition;
    }
    throw Error(Error::Kind::Internal, u"A report asks for a figure that there is not."_s, key);
}

Request completed(Request request, const Workspace &workspace)
{
    if (!request.asOf.isValid()) {
        request.asOf = workspace.clock().today();
    }
    return request;
}

/// The period that was chosen; else the one that ended the day before this one began, and was as
/// long.
queries::Viewpoint periodBefore(const Request &request)
{
    if (const planning::Period &chosen = request.before; chosen.from.isValid()) {
        return {chosen.until, chosen.from, chosen.until, request.selection};
    }
    if (!request.from.isValid() || !request.to.isValid()) {
        return {request.asOf, {}, {}, request.selection};
    }
    const QDate to = request.from.addDays(-1);
    return {to, to.addDays(-request.from.daysTo(request.to)), to, request.selection};
}

/// The academic year in which a day lies, as goals name it: 2026-2027.
QString academicYear(QDate day)
{
    const int first = day.month() >= 8 ? day.year() : day.year() - 1;
    return u"%1-%2"_s.arg(first).arg(first + 1);
}

} // namespace

Composer::Composer(const Workspace &workspace, const Language &language, const Request &request)
    : m_workspace(workspace),
      m_language(language),
      m_display(workspace, language),
      m_request(completed(request, workspace)),
      m_now(workspace, viewpoint()),
      m_before(m_now, periodBefore(m_request))
{
    m_report.programme = programmeName();
    m_report.author = m_report.programme;
    m_report.language = language.code();
    m_report.from = m_request.from;
    m_report.to = m_request.to;
    m_report.asOf = m_request.asOf;
}

QString Composer::programmeName() const
{
    const QString set = m_workspace.setting(u"programme"_s);
    QStringList titles;
    const auto &kind = record::table<Programme>();
    m_workspace.store().rows().each(kind.description(), [&](const record::Record &record) {
        if (!record.archivedOn.isValid()) {
            titles.append(kind.fromValues(record.id, record.values).title);
        }
    });
    return !set.isEmpty()       ? set
           : titles.size() == 1 ? titles.first()
                                : say(QT_TRANSLATE_NOOP("report", "Programme"));
}

queries::Viewpoint Composer::viewpoint() const
{
    return {m_request.asOf, m_request.from, m_request.to, m_request.selection};
}

void Composer::addGaps()
{
    for (const queries::Gap &gap : queries::gaps(m_now)) {
        QStringList touched;
        for (const QString &key : gap.definition->figures()) {
            if (shows(key)) {
                touched.append(m_language.text("figures", definitionOf(key).label));
            }
        }
        if (gap.definition->silences) {
            m_report.notices.append(gapOf(gap));
        }
        if (touched.isEmpty()) {
            continue;
        }
        m_report.gaps.append(gapOf(gap));
        m_report.gaps.last().effect = touched.join(u", "_s);
    }
    addConfidential();
}

bool Composer::shows(const QString &key) const
{
    return std::ranges::any_of(m_report.figures,
                               [&](const Figure &figure) { return figure.key == key; });
}

Gap Composer::gapOf(const queries::Gap &gap) const
{
    const queries::GapDefinition &definition = *gap.definition;
    return {.what = m_language.text("gaps", definition.what),
            .field = QString::fromLatin1(definition.field),
            .records = namesOf(gap.ids),
            .ids = gap.ids,
            .counted = m_language.text("gaps", definition.counted, int(gap.ids.size())),
            .weight = definition.falsifies ? Gap::Weight::Wrong : Gap::Weight::LeftOut};
}

void Composer::addConfidential()
{
    if (!shows(u"partners"_s)) {
        return;
    }
    QList<qint64> hidden = count("partners").records();
    hidden.removeIf([this](qint64 id) {
        const Organisation *partner = m_now.facts().find(Id<Organisation>(id));
        return !partner || !partner->confidential;
    });
    if (!hidden.isEmpty()) {
        m_report.notices.append(
            {.what = say(QT_TRANSLATE_NOOP("report", "Counts, but the name is not shown.")),
             .field = u"organisation.confidential"_s,
             .ids = hidden,
             .counted = say(QT_TRANSLATE_N_NOOP("report", "%n confidential partner(s)"),
                            int(hidden.size())),
             .weight = Gap::Weight::Note});
    }
}

QString Composer::say(const char *source, int count) const
{
    return m_language.text("report", source, count);
}

QString Composer::day(QDate date) const
{
    return PartialDate{date}.toText(m_language);
}

QString Composer::day(const PartialDate &date) const
{
    return date.isValid() ? date.toText(m_language) : QString();
}

QString Composer::number(double value, int decimals) const
{
    return printedNumber(value, decimals, m_language);
}

QStringList Composer::namesOf(const QList<qint64> &records) const
{
    QList<qint64> unknown;
    for (const qint64 record : records) {
        if (!m_names.contains(record)) {
            unknown.append(record);
        }
    }
    m_names.insert(queries::externalNames(m_workspace, unknown));
    QStringList names;
    for (const qint64 record : QSet(records.begin(), records.end())) {
        names.append(m_names.value(record));
    }
    names.sort();
    return names;
}

QString Composer::titleOf(qint64 record) const
{
    const auto known = m_titles.constFind(record);
    return known != m_titles.constEnd() ? *known : *m_titles.insert(record, safeTitle(record));
}

QString Composer::safeTitle(qint64 record) const
{
    const auto &store = m_workspace.store();
    const record::Description *kind = store.rows().kindOf(record);
    if (kind == &record::table<Organisation>().description()) {
        const auto organisation = store.find(Id<Organisation>(record));
        return organisation->confidential
                   ? say(QT_TRANSLATE_NOOP("report", "a partner who is not named"))
                   : organisation->name;
    }
    if (kind == &record::table<Person>().description()) {
        const auto functions = store.partsOf<Affiliation>(record);
        return functions.isEmpty()
                   ? say(QT_TRANSLATE_NOOP("report", "someone"))
                   : m_display.choice(u"person_function"_s, functions.constLast().function);
    }
    const bool isQuestion = kind == &record::table<Question>().description();
    const auto question = isQuestion ? store.find(Id<Question>(record)) : std::nullopt;
    return question && question->sensitive
               ? say(QT_TRANSLATE_NOOP("report", "sensitive question, text left out"))
               : m_display.title(record);
}

QStringList Composer::titlesOf(const QList<qint64> &records) const
{
    QStringList titles;
    for (const qint64 record : records) {
        titles.append(titleOf(record));
    }
    titles.removeDuplicates();
    return titles;
}

QString Composer::organisationName(Id<Organisation> id) const
{
    return titleOf(id.value());
}

const queries::Figure &Composer::count(const char *key)
{
    const QString name = QString::fromLatin1(key);
    const auto known = m_counted.constFind(name);
    return known != m_counted.constEnd() ? *known
                                         : *m_counted.insert(name, m_now.count(definitionOf(name)));
}

std::optional<queries::Figure> Composer::before(const char *key) const
{
    return m_request.comparesBefore
               ? std::optional(m_before.count(definitionOf(QString::fromLatin1(key))))
               : std::nullopt;
}

/// Of the programme that is reported on. A part of it has no target of its own, and what several
/// programmes aim at is nobody's.
std::optional<double> Composer::targetOf(const QString &key) const
{
    const queries::Selection &selection = m_request.selection;
    if (selection.neighbourhood != 0 || selection.institution != 0) {
        return {};
    }
    const QString year = academicYear(m_request.to.isValid() ? m_request.to : m_request.asOf);
    QHash<qint64, double> targets; // of each programme the last
    for (const Goal &goal : m_now.facts().all<Goal>()) {
        const bool isOfIt =
            selection.programme == 0 || goal.programme.value() == selection.programme;
        const bool now = goal.period.isEmpty() || goal.period.contains(year);
        if (goal.figure == key && goal.target && isOfIt && now) {
            targets.insert(goal.programme.value(), *goal.target);
        }
    }
    return targets.size() == 1 ? std::optional(*targets.cbegin()) : std::nullopt;
}

int Composer::boundOf(const queries::Figure &counted) const
{
    QHash<qint64, QList<std::optional<double>>> groups; // as reports hide projects and activities
    QList<double> untold;
    for (const queries::FigureLine &line : counted.lines) {
        if (const Activity *activity = m_now.facts().find(Id<Activity>(line.record))) {
            groups[activity->project.value()].append(line.value);
        } else if (m_now.facts().find(Id<Project>(line.record)) != nullptr) {
            groups[wholeRegister].append(line.value);
        } else {
            untold.append(line.value.value_or(0));
        }
    }
    return safeTotal(groups.values(), untold);
}

QString Composer::labelOf(const queries::FigureDefinition &definition,
                          const queries::FigureLine &line) const
{
    return line.record != 0       ? titleOf(line.record)
           : line.group.isEmpty() ? say(QT_TRANSLATE_NOOP("report", "not recorded"))
                                  : queries::groupLabel(m_display, definition, line.group);
}

QString Composer::scopeOf(Scope scope) const
{
    return scope == Scope::Period ? say(QT_TRANSLATE_NOOP("report", "in this period"))
                                  : say(QT_TRANSLATE_NOOP("report", "in the whole register"));
}

QString Composer::figure(const char *key)
{
    const QString name = QString::fromLatin1(key);
    if (shows(name)) {
        return name;
    }
    const auto &definition = definitionOf(name);
    const queries::Figure &counted = count(key);
    Figure figure;
    figure.key = name;
    figure.label = m_language.text("figures", definition.label);
    figure.definition = m_language.text("figures", definition.definition);
    figure.value = counted.value;
    figure.scope = counted.scope;
    figure.records = namesOf(counted.records());
    figure.countsPeople = definition.countsPeople;
    figure.target = targetOf(name);
    figure.bound = definition.countsPeople ? boundOf(counted) : 0;
    if (const auto earlier = before(key); earlier && counted.scope == Scope::Period) {
        figure.previous = earlier->value;
        figure.previousBound = definition.countsPeople ? boundOf(*earlier) : 0;
    }
    // A number beside that of the period before is one of this period without saying so.
    if (counted.scope == Scope::Register || (!figure.previous && !figure.target)) {
        figure.remark = scopeOf(counted.scope);
    }
    for (const queries::FigureLine &line : counted.lines) {
        if (line.record == 0 || counted.isDivided || !counted.value) {
            const bool isHead = line.record == 0 || counted.isDivided;
            figure.parts.append({labelOf(definition, line), line.value,
                                 namesOf(isHead ? line.behind : QList{line.record})});
        }
    }
    m_report.figures.append(figure);
    return name;
}

QStringList Composer::figures(std::initializer_list<const char *> keys)
{
    QStringList names;
    for (const char *key : keys) {
        names.append(figure(key));
    }
    return names;
}

void Composer::heading(int level, const QString &text, const QString &anchor, bool startsPage)
{
    add(Heading{level, text, anchor, startsPage});
}

void Composer::body(const QString &text)
{
    if (!text.trimmed().isEmpty()) {
        add(Paragraph{Paragraph::Style::Body, text});
    }
}

void Composer::small(const QString &text)
{
    add(Paragraph{Paragraph::Style::Small, text});
}

Chart Composer::chart(const char *key, const char *title, Chart::Kind kind)
{
    (void)figure(key);
    const auto &definition = definitionOf(QString::fromLatin1(key));
    Chart chart;
    chart.kind = kind;
    chart.title = say(title);
    chart.countsPeople = definition.countsPeople;
    QStringList words;
    Series series;
    double unrecorded = 0;
    double all = 0;
    for (const queries::FigureLine &line : count(key).lines) {
        const double value = line.value.value_or(double(line.behind.size()));
        all += value;
        if (line.record == 0 && line.group.isEmpty()) {
            unrecorded += value;
            continue;
        }
        const QString label = labelOf(definition, line);
        chart.categories.append(label);
        series.values.append(value);
        const std::optional<double> shown = value;
        words.append(u"%1: %2"_s.arg(label, chart.countsPeople
                                                ? printedPeople(shown, m_language)
                                                : printedNumber(shown, 0, m_language)));
        if (kind == Chart::Kind::Stacked) {
            static const QList<Fill> fills{Fill::Hatched, Fill::Tint, Fill::Solid, Fill::Dotted,
                                           Fill::Lined};
            chart.series.append({label, {value}, fills.at(chart.series.size() % fills.size())});
        }
    }
    if (kind == Chart::Kind::Stacked) {
        chart.categories = {chart.title};
    } else {
        chart.series = {series};
    }
    const double total = count(key).value.value_or(all);
    chart.subtitle = u"%1 %2"_s.arg(number(total), queries::unitOf(m_language, definition, total));
    if (unrecorded > 0) {
        chart.subtitle +=
            u", "_s + say(QT_TRANSLATE_NOOP("report", "%1 not recorded")).arg(number(unrecorded));
    }
    chart.alternativeText = words.join(u"; "_s);
    return chart;
}

} // namespace ankerpunt::report
