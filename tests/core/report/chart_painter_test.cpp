// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/chart_painter.h"
#include "core/report/measures.h"

#include <QImage>
#include <QPainter>

#include <array>
#include <cstdlib>

using namespace ankerpunt;
using namespace ankerpunt::report;

namespace {

Chart twoBars(double first, double second)
{
    Chart chart;
    chart.categories = {u"a"_s, u"b"_s};
    chart.series = {{u"reeks"_s, {first, second}, Fill::Solid}};
    return chart;
}

QImage painted(const Chart &chart, double width = 400)
{
    const Language dutch(u"nl"_s);
    const ChartPainter painter(loadFonts(), dutch);
    const Sketch sketch = painter.sketch(chart, width);
    QImage image(QSizeF(width, sketch.height() / unitsPerPixel).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter onImage(&image);
    sketch.paint(onImage, image.rect());
    return image;
}

/// How many points of the row at @p y have exactly @p ink.
int count(const QImage &image, int y, const QColor &ink)
{
    int found = 0;
    for (int x = 0; x < image.width(); ++x) {
        found += image.pixelColor(x, y) == ink ? 1 : 0;
    }
    return found;
}

const int firstRow = 11;
const int secondRow = 34;

} // namespace

TEST_CASE("bars are as long as their values")
{
    const QImage image = painted(twoBars(20, 10));
    const int longer = count(image, firstRow, colour::accent);
    CHECK(longer > 200);
    CHECK(count(image, secondRow, colour::accent) == Approx(longer / 2.0).margin(2));
}

TEST_CASE("nought and not recorded have no bar and differ")
{
    Chart chart = twoBars(20, 0);
    const QImage nought = painted(chart);
    chart.series[0].values[1] = std::nullopt;
    const QImage unknown = painted(chart);
    CHECK(count(nought, secondRow, colour::accent) == 0);
    CHECK(count(unknown, secondRow, colour::accent) == 0);
    CHECK(nought != unknown);
}

TEST_CASE("fills are told apart in grey")
{
    // What an eye sees of a fill: how dark it is, and how much it changes in four directions.
    const auto look = [](Fill fill) {
        Chart chart = twoBars(20, 20);
        chart.series[0].fill = fill;
        const QImage grey = painted(chart).convertToFormat(QImage::Format_Grayscale8);
        const int area = 100 * 8;
        int dark = 0;
        std::array<int, 4> change{};
        for (int x = 100; x < 200; ++x) {
            for (int y = firstRow - 4; y < firstRow + 4; ++y) {
                const int here = qGray(grey.pixel(x, y));
                dark += here;
                change[0] += std::abs(here - qGray(grey.pixel(x + 1, y)));
                change[1] += std::abs(here - qGray(grey.pixel(x, y + 1)));
                change[2] += std::abs(here - qGray(grey.pixel(x + 1, y + 1)));
                change[3] += std::abs(here - qGray(grey.pixel(x - 1, y + 1)));
            }
        }
        return std::array{dark / area, change[0] / area, change[1] / area, change[2] / area,
                          change[3] / area};
    };
    const QList<Fill> fills{Fill::Solid, Fill::Hatched, Fill::Tint, Fill::Dotted, Fill::Lined};
    for (const Fill one : fills) {
        for (const Fill other : fills) {
            if (one != other) {
                const auto a = look(one);
                const auto b = look(other);
                INFO(int(one) << " and " << int(other));
                int difference = 0;
                for (size_t i = 0; i < a.size(); ++i) {
                    difference += std::abs(a[i] - b[i]);
                }
                CHECK(difference > 40);
            }
        }
    }
}

TEST_CASE("a bar of one to four residents does not tell how many")
{
    Chart chart = twoBars(20, 1);
    chart.countsPeople = true;
    const QImage one = painted(chart);
    chart.series[0].values[1] = 4;
    CHECK(one == painted(chart));
    chart.series[0].values[1] = 5;
    CHECK(one != painted(chart));
}

TEST_CASE("a division of residents is not drawn where a part is small")
{
    Chart chart = twoBars(20, 10);
    chart.series.append({u"tweede"_s, {3, 10}, Fill::Solid});
    chart.countsPeople = true;
    Chart other = chart;
    other.series[0].values = {19, 10};
    other.series[1].values = {4, 10};
    CHECK(painted(chart) == painted(other));
}

TEST_CASE("a chart grows with its texts and leaves out none")
{
    const Language dutch(u"nl"_s);
    const ChartPainter painter(loadFonts(), dutch);
    Chart chart = twoBars(1, 2);
    const auto height = [&] { return painter.sketch(chart, 300).height() / unitsPerPixel; };
    const double low = height();
    chart.categories[0] = u"een naam van een wijk die op een regel van deze grafiek niet past"_s;
    CHECK(height() > low + 20);
    chart.categories[0] = QString(200, u'w');
    CHECK(height() > low + 60);
    chart.title = u"Titel"_s;
    CHECK(height() > low + 75);
}

TEST_CASE("a chart without values can be drawn")
{
    Chart titled;
    titled.title = u"Leeg"_s;
    CHECK_FALSE(painted(titled).isNull());
    CHECK_FALSE(painted(twoBars(0, 0)).isNull());
    CHECK_FALSE(painted(twoBars(-3, 0), 40).isNull());
}

TEST_CASE("no kind of chart of residents tells a small count")
{
    for (const auto kind : {Chart::Kind::Bars, Chart::Kind::Stacked, Chart::Kind::Columns}) {
        const bool isStacked = kind == Chart::Kind::Stacked;
        const auto drawn = [&](double first, double second, double third) {
            Chart chart;
            chart.kind = kind;
            chart.countsPeople = true;
            chart.categories = {u"a"_s, u"b"_s, u"c"_s};
            chart.series = {{u"een"_s, {first, second, third}}};
            if (isStacked) {
                chart.categories = {u"a"_s};
                chart.series = {{u"x"_s, {first}}, {u"y"_s, {second}}, {u"z"_s, {third}}};
            }
            return painted(chart);
        };
        INFO(int(kind));
        CHECK(drawn(20, 7, 1) == drawn(20, 7, 4));
        CHECK(drawn(20, 7, 1) == drawn(20, 1, 7)); // the sum is known; which is small is not
        CHECK(drawn(20, 7, 1) != drawn(20, 7, 0));
    }
    Chart matrix;
    matrix.kind = Chart::Kind::Matrix;
    matrix.countsPeople = true;
    matrix.categories = {u"a"_s, u"b"_s};
    matrix.series = {{u"c"_s, {9}}, {u"d"_s, {1, 20}}};
    const QImage one = painted(matrix);
    matrix.series[1].values[0] = 4;
    CHECK(one == painted(matrix));
}
