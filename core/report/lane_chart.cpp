// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/charts.h"
#include "core/report/measures.h"

#include <algorithm>
#include <cmath>

namespace ankerpunt::report::charts {

namespace {

const double stretchHeight = units(24);
const double laneGap = units(6);
const double labelGap = units(10);
const double tickHeight = units(6);

/// Lanes under each other over one axis of weeks or years.
class Lanes final
{
public:
    Lanes(const Chart &chart, const Tools &tools);

    void draw(Sketch &sketch) const;

private:
    void drawAxis(Sketch &sketch) const;
    void drawLane(Sketch &sketch, const Lane &lane) const;
    void drawStretch(Sketch &sketch, const Stretch &stretch, double top) const;
    [[nodiscard]] QString untold() const;
    [[nodiscard]] int endOf(const Lane &lane) const;
    /// Whether the text of a stretch stays inside it.
    [[nodiscard]] bool fits(const Stretch &stretch) const;
    /// The left edge of a category.
    [[nodiscard]] double at(int category) const { return m_left + category * m_step; }
    [[nodiscard]] int count() const { return int(m_chart.categories.size()); }
    /// Every how many categories one is named, so that the names do not touch.
    [[nodiscard]] int namedEvery() const;
    /// The stretch inside the axis; nothing when it lies outside.
    [[nodiscard]] std::optional<Stretch> inside(Stretch stretch) const;

    const Chart &m_chart;
    const Tools &m_tools;
    double m_left = 0;
    double m_step = 0;
    double m_endWidth = 0; ///< behind the axis
};

Lanes::Lanes(const Chart &chart, const Tools &tools) : m_chart(chart), m_tools(tools)
{
    for (const Lane &lane : chart.lanes) {
        if (!lane.label.isEmpty()) {
            m_left = std::max(m_left, TextBox::lineWidth(lane.label, tools.label().font) +
                                          units(1) + labelGap);
        }
        if (!lane.end.isEmpty()) {
            m_endWidth =
                std::max(m_endWidth, TextBox::lineWidth(lane.end, tools.small().font) + units(7));
        }
    }
    m_left = std::min(m_left, tools.width * 0.35);
    m_endWidth = std::min(m_endWidth, tools.width * 0.25);
    m_step = (tools.width - m_left - m_endWidth) / std::max(1, count());
}

int Lanes::namedEvery() const
{
    double widest = 0;
    for (const QString &category : m_chart.categories) {
        widest = std::max(widest, TextBox::lineWidth(category, m_tools.small().font) + units(5));
    }
    return std::max(1, int(std::ceil(std::min(widest, m_tools.width * 0.25) / m_step)));
}

std::optional<Stretch> Lanes::inside(Stretch stretch) const
{
    stretch.first = std::max(0, stretch.first);
    stretch.last = std::min(count() - 1, stretch.last);
    return stretch.first <= stretch.last ? std::optional(stretch) : std::nullopt;
}

void Lanes::drawAxis(Sketch &sketch) const
{
    const double top = sketch.height();
    const int every = namedEvery();
    for (int i = 0; i < count(); i += every) {
        sketch.text(m_chart.categories.at(i), m_tools.small(), QPointF(at(i) + units(2), top),
                    m_step * every - units(3));
    }
    const double line = sketch.height() + tickHeight;
    const QPen pen(colour::text2, units(1));
    for (int i = 0; i <= count(); ++i) {
        const bool isNamed = i % every == 0 || i == count();
        sketch.line(QPointF(at(i), line - (isNamed ? tickHeight : tickHeight / 2)),
                    QPointF(at(i), line), pen);
    }
    sketch.line(QPointF(at(0), line), QPointF(at(count()), line), pen);
    sketch.growTo(line + laneGap);
}

bool Lanes::fits(const Stretch &stretch) const
{
    const QFont font = m_tools.fonts.sansFont(11, QFont::DemiBold);
    const double room = (stretch.last - stretch.first + 1) * m_step - units(7);
    return !stretch.text.contains(u'\n') && TextBox::lineWidth(stretch.text, font) <= room;
}

/// The texts that do not fit in their stretches, with where those begin.
QString Lanes::untold() const
{
    QStringList texts;
    for (const Lane &lane : m_chart.lanes) {
        for (const Stretch &stretch : lane.stretches) {
            const auto shown = inside(stretch);
            if (shown && !fits(*shown)) {
                texts.append(m_chart.categories.at(shown->first) + u": "_s + shown->text);
            }
        }
    }
    return texts.join(u"; "_s);
}

/// The text of a stretch stands on a ground of its own where a pattern would run through it.
void Lanes::drawStretch(Sketch &sketch, const Stretch &stretch, double top) const
{
    const QRectF area(at(stretch.first), top,
                      (stretch.last - stretch.first + 1) * m_step - units(1), stretchHeight);
    sketch.area(area, stretch.fill);
    if (stretch.text.isEmpty()) {
        return;
    }
    const bool isSolid = stretch.fill == Fill::Solid;
    const TextStyle style = m_tools.style(11, QFont::DemiBold,
                                          isSolid ? colour::paper : colour::text, Qt::AlignHCenter);
    const double width = TextBox::lineWidth(stretch.text, style.font) + units(2);
    if (!fits(stretch)) {
        return; // told under the chart
    }
    if (!isSolid && stretch.fill != Fill::Tint) {
        const QRectF ground(area.center().x() - width / 2 - units(1), top + units(4),
                            width + units(2), stretchHeight - units(8));
        sketch.box(ground, colour::paper, Qt::NoPen);
    }
    sketch.textAround(stretch.text, style, QPointF(area.left(), area.center().y()), area.width());
}

/// The category behind the last stretch.
int Lanes::endOf(const Lane &lane) const
{
    int end = 0;
    for (const Stretch &stretch : lane.stretches) {
        if (const auto shown = inside(stretch)) {
            end = std::max(end, shown->last + 1);
        }
    }
    return end;
}

void Lanes::drawLane(Sketch &sketch, const Lane &lane) const
{
    const double top = sketch.height();
    const double labelWidth = std::max(units(10), m_left - labelGap);
    const double words = TextBox(lane.label, m_tools.label(), labelWidth).height();
    const double end = TextBox(lane.end, m_tools.small(), std::max(units(30), m_endWidth)).height();
    const double height =
        std::max({stretchHeight, lane.label.isEmpty() ? 0 : words, lane.end.isEmpty() ? 0 : end});
    const double middle = top + height / 2;
    if (!lane.label.isEmpty()) {
        sketch.textAround(lane.label, m_tools.label(), QPointF(0, middle), labelWidth);
    }
    const double behind = at(endOf(lane));
    sketch.line(QPointF(at(0), middle), QPointF(behind, middle), QPen(colour::line, units(1)));
    for (const Stretch &stretch : lane.stretches) {
        if (const auto shown = inside(stretch)) {
            drawStretch(sketch, *shown, middle - stretchHeight / 2);
        }
    }
    if (!lane.end.isEmpty()) {
        const double left = behind + units(6);
        sketch.textAround(lane.end, m_tools.small(), QPointF(left, middle),
                          std::max(units(30), m_tools.width - left));
    }
    sketch.growTo(top + height + laneGap);
}

void Lanes::draw(Sketch &sketch) const
{
    drawAxis(sketch);
    for (const Lane &lane : m_chart.lanes) {
        drawLane(sketch, lane);
    }
    if (!m_chart.series.isEmpty()) {
        drawLegend(sketch, m_chart.series, m_tools, m_left);
    }
    if (const QString texts = untold(); !texts.isEmpty()) {
        drawNote(sketch, texts, m_tools);
    }
}

} // namespace

void drawLanes(Sketch &sketch, const Chart &chart, const Tools &tools)
{
    Lanes(chart, tools).draw(sketch);
}

} // namespace ankerpunt::report::charts
