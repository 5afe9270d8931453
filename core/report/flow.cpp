// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/flow.h"

#include "core/base/literals.h"
#include "core/report/measures.h"
#include "core/report/numbers.h"
#include "core/report/references.h"
#include "core/report/values.h"

#include <algorithm>

namespace ankerpunt::report {

namespace {

constexpr int deepestLevel = 3;

/// A name by which a link finds a heading: its own, else one made from its place.
QString freeAnchor(const QString &wanted, const QStringList &taken)
{
    QString anchor = wanted;
    for (qsizetype number = taken.size() + 1; anchor.isEmpty() || taken.contains(anchor);
         ++number) {
        anchor = u"heading-%1"_s.arg(number);
    }
    return anchor;
}

/// All headings in order, with levels and anchors that can be relied on.
QList<Heading> headingsOf(const Report &report)
{
    QList<Heading> headings;
    QStringList anchors{titleAnchor};
    int level = report.title.isEmpty() ? 0 : 1;
    for (const Block &block : report.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            level = std::clamp(heading->level, 1, std::min(level + 1, deepestLevel));
            anchors.append(freeAnchor(heading->anchor, anchors));
            headings.append({level, heading->text, anchors.constLast(), heading->startsPage});
        }
    }
    return headings;
}

class Flow final
{
public:
    explicit Flow(const Report &report)
        : m_report(report), m_language(report.language), m_headings(headingsOf(report))
    {}

    std::vector<FlowPart> parts();

private:
    void add(const Heading &) { m_parts.push_back(m_headings.at(m_reached++)); }
    void add(const Paragraph &paragraph);
    void add(const Quote &quote) { m_parts.push_back(quote); }
    void add(const Link &link) { m_parts.push_back(Link{link.text, followable(link.target)}); }
    void add(const SideNote &note) { m_parts.push_back(note); }
    void add(const Contents &contents);
    void add(const FigureGrid &grid);
    void add(const Progress &progress);
    void add(const ChartRow &row);
    void add(const Table &table) { m_parts.push_back(named(table)); }

    [[nodiscard]] NamedTable named(Table table) const;
    [[nodiscard]] QString followable(const QString &target) const;

    const Report &m_report;
    const Language m_language;
    const QList<Heading> m_headings;
    qsizetype m_reached = 0; ///< how many of the headings were passed
    std::vector<FlowPart> m_parts;
};

std::vector<FlowPart> Flow::parts()
{
    for (const Block &block : m_report.blocks) {
        std::visit([this](const auto &each) { add(each); }, block);
    }
    return std::move(m_parts);
}

void Flow::add(const Paragraph &paragraph)
{
    if (paragraph.style != Paragraph::Style::Item) {
        m_parts.push_back(paragraph);
        return;
    }
    if (m_parts.empty() || !std::holds_alternative<TextList>(m_parts.back())) {
        m_parts.push_back(TextList{});
    }
    std::get<TextList>(m_parts.back()).items.append(paragraph.text);
}

void Flow::add(const Contents &contents)
{
    LinkList list{contents.title, {}};
    for (const Heading &heading : m_headings) {
        if (heading.level <= contents.levels) {
            list.headings.append(heading);
        }
    }
    m_parts.push_back(list);
}

void Flow::add(const FigureGrid &grid)
{
    FigureList list;
    for (const Figure &figure : figuresOf(m_report, grid.keys)) {
        list.lines.append(
            {figure.label, printedValue(figure, m_language), printedRemark(figure, m_language)});
    }
    m_parts.push_back(list);
}

void Flow::add(const Progress &progress)
{
    m_parts.push_back(named(tableOf(m_report, progress, m_language)));
}

void Flow::add(const ChartRow &row)
{
    constexpr PageMeasures sheet;
    const double width =
        row.charts.size() > 1 ? (sheet.bodyWidth() - sheet.gutter) / 2 : sheet.bodyWidth();
    for (const Chart &chart : row.charts) {
        Picture picture{chart.title, chart.subtitle, chart, width, {}};
        picture.chart.title.clear();
        picture.chart.subtitle.clear();
        if (picture.chart.alternativeText.isEmpty()) {
            picture.chart.alternativeText = chart.title;
        }
        picture.numbers.table = numbersOf(chart, m_language);
        picture.numbers.name =
            m_language.text("report", QT_TRANSLATE_NOOP("report", "The numbers of “%1”"))
                .arg(chart.title);
        m_parts.push_back(picture);
    }
}

NamedTable Flow::named(Table table) const
{
    for (auto &row : table.rows) {
        for (Cell &cell : row) {
            cell.target = followable(cell.target);
        }
    }
    if (!table.title.isEmpty()) {
        return {table.title, table};
    }
    return {m_reached > 0 ? m_headings.at(m_reached - 1).text : m_report.title, table};
}

QString Flow::followable(const QString &target) const
{
    if (target.startsWith(u'#')) {
        const bool isThere =
            std::any_of(m_headings.begin(), m_headings.end(), [&](const Heading &each) {
                return each.anchor == QStringView(target).mid(1);
            });
        return isThere ? target : QString();
    }
    return outsideAddress(target);
}

} // namespace

std::vector<FlowPart> flowOf(const Report &report)
{
    return Flow(report).parts();
}

} // namespace ankerpunt::report
