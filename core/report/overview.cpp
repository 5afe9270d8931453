// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/overview.h"

#include "core/base/literals.h"
#include "core/base/partial_date.h"
#include "core/domain/questions.h"
#include "core/queries/figures.h"
#include "core/queries/references.h"

#include <QFileInfo>

#include <algorithm>

namespace ankerpunt::report {

namespace {

constexpr qsizetype shownOfWaiting = 8;

class Builder final
{
public:
    Builder(const Workspace &workspace, const Language &language, const Request &request)
        : m_workspace(workspace),
          m_language(language),
          m_request(request),
          m_counter(workspace, {request.asOf, request.from, request.to})
    {
        if (!m_request.asOf.isValid()) {
            m_request.asOf = workspace.clock().today();
        }
    }

    Report build();

private:
    [[nodiscard]] QString say(const char *source, int count = -1) const
    {
        return m_language.text("report", source, count);
    }
    [[nodiscard]] QString day(QDate date) const { return PartialDate{date}.toText(m_language); }
    [[nodiscard]] queries::Figure count(const char *key) const
    {
        return m_counter.count(*queries::figureDefinition(QString::fromLatin1(key)));
    }
    [[nodiscard]] QStringList namesOf(const QList<qint64> &records) const;
    void addFigure(const char *key);
    void addGap(const char *what, const QList<qint64> &records);
    void addGaps();
    [[nodiscard]] Chart statusChart() const;
    [[nodiscard]] Chart routeChart() const;
    [[nodiscard]] Table waitingTable() const;

    const Workspace &m_workspace;
    const Language &m_language;
    Request m_request;
    queries::FigureCounter m_counter;
    Report m_report;
};

QStringList Builder::namesOf(const QList<qint64> &records) const
{
    QStringList names = queries::externalNames(m_workspace, records).values();
    names.sort();
    return names;
}

void Builder::addFigure(const char *key)
{
    const auto &definition = *queries::figureDefinition(QString::fromLatin1(key));
    const queries::Figure counted = m_counter.count(definition);
    Figure figure;
    figure.key = QString::fromLatin1(key);
    figure.label = m_language.text("figures", definition.label);
    figure.value = counted.value;
    figure.definition = m_language.text("figures", definition.definition);
    figure.scope = counted.scope;
    figure.records = namesOf(counted.records());
    figure.countsPeople = definition.countsPeople;
    figure.remark = counted.scope == Scope::Period
                        ? say(QT_TRANSLATE_NOOP("report", "in this period"))
                        : say(QT_TRANSLATE_NOOP("report", "in the whole register"));
    m_report.figures.append(figure);
}

void Builder::addGap(const char *what, const QList<qint64> &records)
{
    if (!records.isEmpty()) {
        m_report.gaps.append({say(what), {}, {}, namesOf(records), records});
    }
}

void Builder::addGaps()
{
    addGap(QT_TRANSLATE_NOOP("report", "It is not recorded when these questions were "
                                       "submitted, so they count as neither "
                                       "submitted in the period nor waiting."),
           count("questions_without_day").records());
    QList<qint64> unrouted;
    for (const auto &line : count("questions_by_contact_route").lines) {
        unrouted += line.group.isEmpty() ? line.behind : QList<qint64>();
    }
    addGap(QT_TRANSLATE_NOOP("report", "It is not recorded how these questions came in."),
           unrouted);
}

/// The bars of a figure in groups, in the order of its lines; what was not recorded is a gap.
Chart bars(const Language &language, const QList<record::EnumValue> &groups,
           const queries::Figure &figure)
{
    Chart chart;
    Series series;
    QStringList words;
    for (const auto &line : figure.lines) {
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const auto &value) {
            return line.group == QLatin1String(value.key);
        });
        if (group != groups.end() && !line.group.isEmpty()) {
            const QString label = language.text("domain", group->label);
            chart.categories.append(label);
            series.values.append(line.value);
            words.append(u"%1: %2"_s.arg(label).arg(line.value.value_or(0)));
        }
    }
    chart.series = {series};
    chart.alternativeText = words.join(u"; "_s);
    return chart;
}

Chart Builder::statusChart() const
{
    Chart chart =
        bars(m_language, record::enumValues<QuestionStatus>(), count("questions_by_status"));
    chart.title = say(QT_TRANSLATE_NOOP("report", "Where do the questions stand?"));
    chart.subtitle = say(QT_TRANSLATE_N_NOOP("report", "%n question(s)"),
                         int(m_report.figures.constFirst().value.value_or(0)));
    return chart;
}

Chart Builder::routeChart() const
{
    Chart chart =
        bars(m_language, record::enumValues<ContactRoute>(), count("questions_by_contact_route"));
    chart.title = say(QT_TRANSLATE_NOOP("report", "Through whom did they come in?"));
    chart.subtitle = say(QT_TRANSLATE_NOOP("report", "contact route"));
    chart.series[0].fill = Fill::Hatched;
    return chart;
}

Table Builder::waitingTable() const
{
    Table table;
    table.columns = {
        {say(QT_TRANSLATE_NOOP("report", "Code")), Column::Side::Left, 0.8, false},
        {say(QT_TRANSLATE_NOOP("report", "Question")), Column::Side::Left, 4, true},
        {say(QT_TRANSLATE_NOOP("report", "From")), Column::Side::Left, 3.2, false},
        {say(QT_TRANSLATE_NOOP("report", "Submitted on")), Column::Side::Left, 2, false},
        {say(QT_TRANSLATE_NOOP("report", "Days")), Column::Side::Right, 0.8, true}};
    const auto waiting = count("questions_waiting_over_90_days").lines;
    for (const auto &line : waiting.first(std::min(waiting.size(), shownOfWaiting))) {
        const auto question = m_workspace.store().load(Id<Question>(line.record));
        const auto organisation = m_workspace.store().find(question.organisation);
        const QString title =
            question.sensitive
                ? say(QT_TRANSLATE_NOOP("report", "sensitive question, text left out"))
                : question.title;
        const QString from =
            organisation ? organisation->name : say(QT_TRANSLATE_NOOP("report", "a resident"));
        table.rows.append({{queries::externalName(m_workspace, line.record)},
                           {title},
                           {from},
                           {day(line.day)},
                           {m_language.locale().toString(int(line.value.value_or(0)))}});
    }
    if (waiting.size() > shownOfWaiting) {
        table.note = say(QT_TRANSLATE_N_NOOP("report", "And %n more."),
                         int(waiting.size() - shownOfWaiting));
    }
    return table;
}

Report Builder::build()
{
    m_report.kind = u"overview"_s;
    m_report.kindLabel = say(QT_TRANSLATE_NOOP("report", "Overview"));
    m_report.title = say(QT_TRANSLATE_NOOP("report", "Where the questions stand"));
    m_report.subtitle = say(QT_TRANSLATE_NOOP("report", "%1 to %2, as it was on %3."))
                            .arg(day(m_request.from), day(m_request.to), day(m_request.asOf));
    const QString programme = m_workspace.setting(u"programme"_s);
    m_report.programme =
        programme.isEmpty() ? QFileInfo(m_workspace.path()).completeBaseName() : programme;
    m_report.author = m_report.programme;
    m_report.language = m_language.code();
    m_report.from = m_request.from;
    m_report.to = m_request.to;
    m_report.asOf = m_request.asOf;
    for (const char *key : {"questions", "questions_unfinished", "questions_waiting_over_90_days",
                            "organisations_over_asked", "questions_submitted", "interactions",
                            "actions_open", "actions_late"}) {
        addFigure(key);
    }
    addGaps();

    auto &blocks = m_report.blocks;
    blocks.push_back(Heading{2, say(QT_TRANSLATE_NOOP("report", "At a glance")), u"glance"_s});
    blocks.push_back(FigureGrid{});
    blocks.push_back(Link{say(QT_TRANSLATE_NOOP("report", "What we count")), u"#counting"_s});
    blocks.push_back(ChartRow{{statusChart(), routeChart()}});
    blocks.push_back(
        Heading{2, say(QT_TRANSLATE_NOOP("report", "Waiting over 90 days")), u"waiting"_s});
    const Table waiting = waitingTable();
    if (waiting.rows.isEmpty()) {
        blocks.push_back(
            Paragraph{Paragraph::Style::Body,
                      say(QT_TRANSLATE_NOOP("report", "No question waits that long."))});
    } else {
        blocks.push_back(waiting);
    }
    blocks.push_back(Heading{2, say(QT_TRANSLATE_NOOP("report", "What we count")), u"counting"_s});
    for (const Figure &figure : std::as_const(m_report.figures)) {
        blocks.push_back(
            Paragraph{Paragraph::Style::Small, u"%1: %2"_s.arg(figure.label, figure.definition)});
    }
    blocks.push_back(
        Paragraph{Paragraph::Style::Small,
                  say(QT_TRANSLATE_NOOP("report", "Archived records are not counted."))});
    for (const Gap &gap : m_report.gaps) {
        blocks.push_back(Paragraph{Paragraph::Style::Small,
                                   u"%1 (%2)"_s.arg(gap.what, gap.records.join(u", "_s))});
    }
    return m_report;
}

} // namespace

Report overview(const Workspace &workspace, const Language &language, const Request &request)
{
    return Builder(workspace, language, request).build();
}

} // namespace ankerpunt::report
