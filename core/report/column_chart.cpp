// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/charts.h"
#include "core/report/measures.h"
#include "core/report/safe_counts.h"
#include "core/report/values.h"

#include <QRegularExpression>

#include <algorithm>

namespace ankerpunt::report::charts {

namespace {

const double highest = units(104); ///< of a column
const double numberHeight = units(16);
const double between = units(4); ///< two columns of one category

/// A column of one series in one category.
struct Standing
{
    QString text;
    double value = 0;
};

/// Standing columns, those of one category beside each other.
class Columns final
{
public:
    Columns(const Chart &chart, const Tools &tools);

    void draw(Sketch &sketch) const;

private:
    void drawCategory(Sketch &sketch, qsizetype category, double base) const;
    void drawLabel(Sketch &sketch, qsizetype category, double top) const;
    [[nodiscard]] double left(qsizetype category) const { return double(category) * m_step; }

    const Chart &m_chart;
    const Tools &m_tools;
    QList<QList<Standing>> m_series;
    double m_most = 0;
    double m_step = 0;       ///< the room of a category
    double m_labelSize = 10; ///< smaller where a word would not fit
};

Columns::Columns(const Chart &chart, const Tools &tools)
    : m_chart(chart),
      m_tools(tools),
      m_step(tools.width / double(std::max<qsizetype>(1, chart.categories.size())))
{
    for (const Series &series : chart.series) {
        QList<std::optional<double>> values = series.values;
        values.resize(chart.categories.size());
        const QList<int> bounds =
            chart.countsPeople ? safeCounts(values).parts : QList<int>(values.size(), 0);
        QList<Standing> standing;
        for (qsizetype i = 0; i < values.size(); ++i) {
            const int bound = bounds.at(i);
            const double height = bound == 0  ? std::max(0.0, values.at(i).value_or(0))
                                  : bound > 5 ? 0.0 // a column would tell the number after all
                                              : 4.0;
            standing.append({values.at(i) ? tools.printed(chart, values.at(i), bound)
                                          : QString(notRecordedSign),
                             height});
            m_most = std::max(m_most, height);
        }
        m_series.append(standing);
    }
    const auto widest = [&] {
        double width = 0;
        for (const QString &label : chart.categories) {
            for (const QString &word : label.split(QRegularExpression(u"\\s"_s))) {
                const QFont font = tools.fonts.sansFont(m_labelSize);
                width = std::max(width, TextBox::lineWidth(word, font));
            }
        }
        return width;
    };
    while (m_labelSize > 8 && widest() > m_step - units(4)) {
        m_labelSize -= 0.5;
    }
}

void Columns::drawCategory(Sketch &sketch, qsizetype category, double base) const
{
    const auto count = double(m_series.size());
    const double width = std::min(units(26), (m_step * 0.86 - between * (count - 1)) / count);
    double x = left(category) + (m_step - width * count - between * (count - 1)) / 2;
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        const Standing &standing = m_series.at(i).at(category);
        const double height = m_most > 0 ? standing.value / m_most * highest : 0;
        const Fill fill =
            m_chart.emphasised.contains(int(category)) ? Fill::Solid : m_chart.series.at(i).fill;
        sketch.area(QRectF(x, base - height, width, height), fill);
        const bool isLast = i + 1 == m_series.size();
        const double room = std::max(width + between, units(18));
        sketch.text(standing.text,
                    isLast ? m_tools.style(11.5, QFont::DemiBold, colour::text, Qt::AlignHCenter)
                           : m_tools.style(11.5, QFont::Normal, colour::text2, Qt::AlignHCenter),
                    QPointF(x + (width - room) / 2, base - height - numberHeight - units(1)), room);
        x += width + between;
    }
}

/// The first of several lines of a category is its number or short name.
void Columns::drawLabel(Sketch &sketch, qsizetype category, double top) const
{
    const QString label = m_chart.categories.at(category);
    const qsizetype end = label.indexOf(u'\n');
    const double width = m_step - units(4);
    const QPointF place(left(category) + units(2), top);
    const TextStyle plain =
        m_tools.style(m_labelSize, QFont::Normal, colour::text2, Qt::AlignHCenter);
    const TextStyle strong = m_tools.style(11.5, QFont::DemiBold, colour::text, Qt::AlignHCenter);
    if (end < 0) {
        sketch.text(label, plain, place, width);
        return;
    }
    const double height = sketch.text(label.left(end), strong, place, width);
    sketch.text(label.mid(end + 1), plain, place + QPointF(0, height), width);
}

void Columns::draw(Sketch &sketch) const
{
    if (m_chart.series.size() > 1) {
        drawLegendBesideHead(sketch, m_chart, m_tools);
    }
    const double base = sketch.height() + units(10) + numberHeight + highest;
    bool isComplete = true;
    for (qsizetype i = 0; i < m_chart.categories.size(); ++i) {
        drawCategory(sketch, i, base);
        drawLabel(sketch, i, base + units(4));
        for (const auto &series : m_series) {
            isComplete = isComplete && series.at(i).text != notRecordedSign;
        }
    }
    sketch.line(QPointF(0, base), QPointF(m_tools.width, base), QPen(colour::text, units(1)));
    if (!isComplete) {
        drawNote(sketch, notRecordedNote(m_tools.language), m_tools);
    }
}

} // namespace

void drawColumns(Sketch &sketch, const Chart &chart, const Tools &tools)
{
    Columns(chart, tools).draw(sketch);
}

} // namespace ankerpunt::report::charts
