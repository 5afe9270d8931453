// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_painter.h"

#include "core/report/measures.h"
#include "core/report/text_box.h"
#include "core/report/values.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ankerpunt::report {

namespace {

const double barHeight = units(14);
const double rowHeight = units(23);
const double gap = units(10);

/// Diagonal lines inside @p area: drawn one by one, because a brush pattern has the size of the
/// device's dots.
void hatch(QPainter &painter, const QRectF &area)
{
    painter.setPen(QPen(colour::accent, units(1)));
    const double step = units(5);
    const double last = area.right() + area.bottom();
    for (double sum = area.left() + area.top() + step; sum < last; sum += step) {
        const double left = std::max(area.left(), sum - area.bottom());
        const double right = std::min(area.right(), sum - area.top());
        painter.drawLine(QPointF(left, sum - left), QPointF(right, sum - right));
    }
}

void paintBar(QPainter &painter, const QRectF &area, Fill fill)
{
    if (area.width() <= 0) {
        return;
    }
    const double half = units(0.5);
    const QRectF inner = area.adjusted(half, half, -half, -half);
    QColor ground = colour::paper;
    switch (fill) {
    case Fill::Solid:
        ground = colour::accent;
        break;
    case Fill::Tint:
        ground = colour::tint;
        break;
    case Fill::Hatched:
        break;
    }
    painter.fillRect(inner, ground);
    if (fill == Fill::Hatched) {
        hatch(painter, inner);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour::accent, units(1), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(inner);
}

/// One category, ready to be drawn.
struct Row
{
    QString label;
    QString value;
    double total = 0; ///< the length of the bar, in the chart's values
    bool isRecorded = false;
    double top = 0;
    double height = 0;
};

/// Lying bars in layout units: the place of everything, worked out before anything is drawn.
class Bars final
{
public:
    Bars(const Chart &chart, const Fonts &fonts, const Language &language, double width);

    [[nodiscard]] double height() const { return m_height; }
    void paint(QPainter &painter) const;

private:
    void placeHead();
    void placeRows(const Language &language);
    void paintRow(QPainter &painter, int index) const;
    void paintParts(QPainter &painter, int index) const;
    /// The legend's height from @p top at the left; draws it when there is a painter.
    double legend(double top, QPainter *painter) const;
    [[nodiscard]] Row row(int index, const Language &language) const;
    [[nodiscard]] bool isDivided() const;
    [[nodiscard]] TextStyle style(double size, QFont::Weight weight, const QColor &ink) const;

    const Chart &m_chart;
    const Fonts &m_fonts;
    double m_width;
    double m_height = 0;
    double m_rowsTop = 0;
    double m_labelWidth = 0;
    double m_valueWidth = 0;
    double m_longest = 0;
    double m_legendTop = 0;
    QList<Row> m_rows;
};

Bars::Bars(const Chart &chart, const Fonts &fonts, const Language &language, double width)
    : m_chart(chart), m_fonts(fonts), m_width(width)
{
    placeHead();
    placeRows(language);
    m_legendTop = m_height + units(2);
    if (isDivided()) {
        m_height = m_legendTop + legend(m_legendTop, nullptr);
    }
}

TextStyle Bars::style(double size, QFont::Weight weight, const QColor &ink) const
{
    return {m_fonts.sansFont(size, weight), ink, units(size + 4.5), Qt::AlignLeft};
}

/// Whether the series are shown one behind the other: not when a part would tell a small count.
bool Bars::isDivided() const
{
    const auto tells = [](const Series &series) {
        return std::any_of(series.values.begin(), series.values.end(),
                           [](const auto &value) { return value && isSmallCount(*value); });
    };
    return m_chart.series.size() > 1 &&
           !(m_chart.countsPeople &&
             std::any_of(m_chart.series.begin(), m_chart.series.end(), tells));
}

void Bars::placeHead()
{
    if (!m_chart.title.isEmpty()) {
        m_height +=
            TextBox(m_chart.title, style(13, QFont::DemiBold, colour::text), m_width).height();
    }
    if (!m_chart.subtitle.isEmpty()) {
        m_height +=
            TextBox(m_chart.subtitle, style(11.5, QFont::Normal, colour::text2), m_width).height();
    }
    m_height += m_height > 0 ? units(6) : 0;
    m_rowsTop = m_height;
}

Row Bars::row(int index, const Language &language) const
{
    Row row;
    row.label = m_chart.categories.at(index);
    std::optional<double> total;
    for (const Series &series : m_chart.series) {
        if (const auto value = series.values.value(index)) {
            total = total.value_or(0) + *value;
        }
    }
    row.isRecorded = total.has_value();
    row.total = std::max(0.0, total.value_or(0));
    row.value = m_chart.countsPeople ? printedPeople(total, language)
                                     : printedNumber(total, m_chart.decimals, language);
    if (m_chart.countsPeople && isSmallCount(row.total)) {
        row.total = 4; // a bar that could be measured would tell the number after all
    }
    return row;
}

void Bars::placeRows(const Language &language)
{
    const TextStyle label = style(12, QFont::Normal, colour::text);
    const TextStyle strong = style(12, QFont::DemiBold, colour::text);
    for (int i = 0; i < m_chart.categories.size(); ++i) {
        m_rows.append(row(i, language));
        const Row &added = m_rows.constLast();
        m_labelWidth = std::max(m_labelWidth, TextBox::lineWidth(added.label, label.font));
        if (added.isRecorded) { // what is not has no bar, so its words stand where that would be
            m_valueWidth = std::max(m_valueWidth, TextBox::lineWidth(added.value, strong.font));
        }
        m_longest = std::max(m_longest, added.total);
    }
    m_labelWidth = std::min(m_labelWidth + units(1), m_width * 0.45);
    for (Row &each : m_rows) {
        each.top = m_height;
        const double text = TextBox(each.label, label, m_labelWidth).height();
        each.height = std::max(rowHeight, text + units(4));
        m_height += each.height;
    }
}

double Bars::legend(double top, QPainter *painter) const
{
    const double left = m_labelWidth + gap;
    const double swatch = units(11);
    const double textLeft = swatch + units(5);
    double x = left;
    double y = top;
    double lineHeight = 0;
    for (const Series &series : m_chart.series) {
        const TextBox name(series.name, style(11, QFont::Normal, colour::text2),
                           m_width - left - textLeft);
        if (x > left && x + textLeft + name.usedWidth() > m_width) {
            x = left;
            y += lineHeight;
            lineHeight = 0;
        }
        if (painter) {
            const QRectF area(x, y + (units(15.5) - units(9)) / 2, swatch, units(9));
            paintBar(*painter, area, series.fill);
            name.paint(*painter, QPointF(x + textLeft, y));
        }
        x += textLeft + name.usedWidth() + units(16);
        lineHeight = std::max(lineHeight, name.height());
    }
    return y + lineHeight - top;
}

void Bars::paintParts(QPainter &painter, int index) const
{
    const Row &row = m_rows.at(index);
    const double left = m_labelWidth + gap;
    const double most = m_width - left - gap - m_valueWidth;
    const double scale = m_longest > 0 ? std::max(0.0, most) / m_longest : 0;
    const double top = row.top + (row.height - barHeight) / 2;
    double x = left;
    if (!isDivided()) {
        const auto fill = m_chart.emphasised.contains(index) || m_chart.series.isEmpty()
                              ? Fill::Solid
                              : m_chart.series.constFirst().fill;
        paintBar(painter, QRectF(x, top, row.total * scale, barHeight), fill);
        x += row.total * scale;
    } else {
        for (const Series &series : m_chart.series) {
            const double length = std::max(0.0, series.values.value(index).value_or(0)) * scale;
            paintBar(painter, QRectF(x, top, length, barHeight), series.fill);
            x += length;
        }
    }
    const TextBox value(row.value,
                        row.isRecorded ? style(12, QFont::DemiBold, colour::text)
                                       : style(12, QFont::Normal, colour::text2),
                        m_width);
    value.paint(painter, QPointF(x + (row.isRecorded ? units(7) : 0),
                                 row.top + (row.height - value.height()) / 2));
}

void Bars::paintRow(QPainter &painter, int index) const
{
    const Row &row = m_rows.at(index);
    const TextBox label(row.label, style(12, QFont::Normal, colour::text), m_labelWidth);
    label.paint(painter, QPointF(0, row.top + (row.height - label.height()) / 2));
    paintParts(painter, index);
}

void Bars::paint(QPainter &painter) const
{
    double y = 0;
    if (!m_chart.title.isEmpty()) {
        const TextBox title(m_chart.title, style(13, QFont::DemiBold, colour::text), m_width);
        title.paint(painter, QPointF(0, y));
        y += title.height();
    }
    if (!m_chart.subtitle.isEmpty()) {
        const TextBox subtitle(m_chart.subtitle, style(11.5, QFont::Normal, colour::text2),
                               m_width);
        subtitle.paint(painter, QPointF(0, y));
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        paintRow(painter, i);
    }
    if (isDivided()) {
        legend(m_legendTop, &painter);
    }
}

} // namespace

ChartPainter::ChartPainter(Fonts fonts, const Language &language)
    : m_fonts(std::move(fonts)), m_language(&language)
{}

double ChartPainter::height(const Chart &chart, double width) const
{
    return Bars(chart, m_fonts, *m_language, units(width)).height() / unitsPerPixel;
}

void ChartPainter::paint(QPainter &painter, const QRectF &place, const Chart &chart) const
{
    const Bars bars(chart, m_fonts, *m_language, units(place.width()));
    const double tooHigh = std::max(1.0, bars.height() / units(place.height()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.topLeft());
    painter.scale(1 / (unitsPerPixel * tooHigh), 1 / (unitsPerPixel * tooHigh));
    bars.paint(painter);
    painter.restore();
}

} // namespace ankerpunt::report
