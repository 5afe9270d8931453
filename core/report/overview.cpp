// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/overview.h"

#include "core/base/literals.h"
#include "core/base/partial_date.h"
#include "core/domain/questions.h"
#include "core/queries/figures.h"

#include <QFileInfo>

namespace ankerpunt::report {

namespace {

constexpr int waitsTooLong = 90; // days, as agreed with the coordinators
constexpr qsizetype shownOfWaiting = 8;

class Builder final
{
public:
    Builder(const Workspace &workspace, const Language &language, const Request &request)
        : m_workspace(workspace), m_language(language), m_request(request)
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
    void addFigure(const char *key, const char *label, const queries::Names &records, Scope scope);
    void addFigures();
    void addGaps();
    [[nodiscard]] Chart statusChart() const;
    [[nodiscard]] Chart routeChart() const;
    [[nodiscard]] Table waitingTable() const;

    const Workspace &m_workspace;
    const Language &m_language;
    Request m_request;
    Report m_report;
};

void Builder::addFigure(const char *key, const char *label, const queries::Names &records,
                        Scope scope)
{
    Figure figure;
    figure.key = QString::fromLatin1(key);
    figure.label = say(label);
    figure.value = double(records.size());
    figure.scope = scope;
    figure.records = records;
    figure.remark = scope == Scope::Period
                        ? say(QT_TRANSLATE_NOOP("report", "in this period"))
                        : say(QT_TRANSLATE_NOOP("report", "in the whole register"));
    m_report.figures.append(figure);
}

void Builder::addFigures()
{
    queries::Names waiting;
    for (const auto &question :
         queries::waitingQuestions(m_workspace, m_request.asOf, waitsTooLong)) {
        waiting.append(question.name);
    }
    waiting.sort();
    queries::Names all;
    const auto byStatus = queries::questionsByStatus(m_workspace);
    for (const auto &group : byStatus) {
        all += group;
    }
    all.sort();
    addFigure("questions", QT_TRANSLATE_NOOP("report", "questions"), all, Scope::Register);
    addFigure("questions_unfinished", QT_TRANSLATE_NOOP("report", "not finished yet"),
              queries::unfinishedQuestions(m_workspace), Scope::Register);
    addFigure("questions_waiting_over_90_days", QT_TRANSLATE_NOOP("report", "waiting over 90 days"),
              waiting, Scope::Register);
    addFigure("organisations_over_asked", QT_TRANSLATE_NOOP("report", "partners asked too much"),
              queries::overAskedOrganisations(m_workspace), Scope::Register);
    addFigure("questions_submitted", QT_TRANSLATE_NOOP("report", "questions submitted"),
              queries::questionsSubmitted(m_workspace, m_request.from, m_request.to),
              Scope::Period);
    addFigure("interactions", QT_TRANSLATE_NOOP("report", "talks and messages"),
              queries::interactionsHeld(m_workspace, m_request.from, m_request.to), Scope::Period);
    addFigure("actions_open", QT_TRANSLATE_NOOP("report", "promises still open"),
              queries::openActions(m_workspace), Scope::Register);
    addFigure("actions_late", QT_TRANSLATE_NOOP("report", "promises late"),
              queries::lateActions(m_workspace, m_request.asOf), Scope::Register);
}

void Builder::addGaps()
{
    const auto undated = queries::questionsWithoutDay(m_workspace);
    if (!undated.isEmpty()) {
        m_report.gaps.append(
            {say(QT_TRANSLATE_NOOP("report", "It is not recorded when these questions were "
                                             "submitted, so they count as neither "
                                             "submitted in the period nor waiting.")),
             undated});
    }
    const auto unrouted = queries::questionsByContactRoute(m_workspace).value(u""_s);
    if (!unrouted.isEmpty()) {
        m_report.gaps.append(
            {say(QT_TRANSLATE_NOOP("report", "It is not recorded how these questions came in.")),
             unrouted});
    }
}

/// The bars of an enum: only values that occur, in the order in which people know them.
Chart bars(const Language &language, const QList<record::EnumValue> &values,
           const QHash<QString, queries::Names> &groups)
{
    Chart chart;
    Series series;
    QStringList words;
    for (const auto &value : values) {
        const auto count = groups.value(QString::fromLatin1(value.key)).size();
        if (count > 0) {
            const QString label = language.text("domain", value.label);
            chart.categories.append(label);
            series.values.append(double(count));
            words.append(u"%1: %2"_s.arg(label).arg(count));
        }
    }
    chart.series = {series};
    chart.alternativeText = words.join(u"; "_s);
    return chart;
}

Chart Builder::statusChart() const
{
    Chart chart = bars(m_language, record::enumValues<QuestionStatus>(),
                       queries::questionsByStatus(m_workspace));
    chart.title = say(QT_TRANSLATE_NOOP("report", "Where do the questions stand?"));
    chart.subtitle = say(QT_TRANSLATE_N_NOOP("report", "%n question(s)"),
                         int(m_report.figures.constFirst().value.value_or(0)));
    return chart;
}

Chart Builder::routeChart() const
{
    Chart chart = bars(m_language, record::enumValues<ContactRoute>(),
                       queries::questionsByContactRoute(m_workspace));
    chart.title = say(QT_TRANSLATE_NOOP("report", "Through whom did they come in?"));
    chart.subtitle = say(QT_TRANSLATE_NOOP("report", "contact route"));
    chart.series[0].fill = Series::Fill::Hatched;
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
    const auto waiting = queries::waitingQuestions(m_workspace, m_request.asOf, waitsTooLong);
    for (const auto &question : waiting.first(std::min(waiting.size(), shownOfWaiting))) {
        const QString title =
            question.sensitive
                ? say(QT_TRANSLATE_NOOP("report", "sensitive question, text left out"))
                : question.title;
        const QString from = question.organisation.isEmpty()
                                 ? say(QT_TRANSLATE_NOOP("report", "a resident"))
                                 : question.organisation;
        table.rows.append({{question.name},
                           {title},
                           {from},
                           {day(question.submittedOn)},
                           {m_language.locale().toString(question.days)}});
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
    addFigures();
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
    blocks.push_back(Paragraph{
        Paragraph::Style::Small,
        say(QT_TRANSLATE_NOOP("report",
                              "Waiting: new, in intake, being translated or seeking a match. Not "
                              "finished: all but closed, declined, referred and withdrawn. Asked "
                              "too much: more unfinished questions than the partner agreed to. "
                              "Late: not done and due before the day of this overview. Archived "
                              "records are not counted."))});
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
