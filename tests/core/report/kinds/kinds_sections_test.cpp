// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/html.h"
#include "core/report/kinds/kinds.h"
#include "tests/support/demo.h"
#include "tests/support/demo_kinds.h"

#include <QSet>
#include <QTemporaryDir>

using namespace ankerpunt;
using namespace ankerpunt::report;

namespace {

struct Demo
{
    Demo() : workspace(test::createDemo(folder.filePath(u"a.anker"_s))) {}

    [[nodiscard]] Report semester(const QStringList &sections = {}) const
    {
        return makeReport(kindOfReport(u"semester"_s), *workspace, Language(u"en"_s),
                          test::autumn(0, sections));
    }

    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
};

QList<Chart> chartsOf(const Report &report)
{
    QList<Chart> charts;
    for (const Block &block : report.blocks) {
        if (const auto *row = std::get_if<ChartRow>(&block)) {
            charts += row->charts;
        }
    }
    return charts;
}

Chart chartTitled(const Report &report, const QString &title)
{
    for (const Chart &chart : chartsOf(report)) {
        if (chart.title == title) {
            return chart;
        }
    }
    FAIL("there is no chart " << title.toStdString());
    return {};
}

/// The categories of a chart with one row of values, as "category=value".
QStringList told(const Chart &chart)
{
    QStringList lines;
    REQUIRE(chart.series.size() == 1);
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        lines.append(
            u"%1=%2"_s.arg(chart.categories.at(i)).arg(*chart.series.first().values.at(i)));
    }
    return lines;
}

} // namespace

TEST_CASE_METHOD(Demo, "projects are divided by neighbourhood, institution and course, by name")
{
    const Report report = semester({u"breakdowns"_s});
    CHECK(told(chartTitled(report, u"Projects by neighbourhood"_s)) ==
          QStringList{u"Overvecht=2"_s, u"Lombok=1"_s, u"Kanaleneiland=1"_s, u"Vinkhuizen=1"_s,
                      u"Watersportbaan=1"_s});
    CHECK(told(chartTitled(report, u"Projects by institution"_s)) ==
          QStringList{u"Universiteit Domstad=3"_s, u"Hogeschool Vechtoever=1"_s,
                      u"Hogeschool Reitdiep=1"_s, u"Hogeschool Leievallei=1"_s});
    CHECK(chartTitled(report, u"Projects by course"_s)
              .categories.contains(u"Actieleren met impact"_s));
}

TEST_CASE_METHOD(Demo, "the projects under a head are named as what its part counts")
{
    for (const Figure &figure : semester({u"breakdowns"_s}).figures) {
        if (figure.key == u"projects_by_neighbourhood") {
            CHECK(figure.parts.first().label == u"Overvecht");
            CHECK(figure.parts.first().records == QStringList{u"R01"_s, u"R06"_s});
            CHECK(figure.records.size() == 6);
            return;
        }
    }
    FAIL("the figure is not in the report");
}

TEST_CASE_METHOD(Demo, "the way of the questions follows those that came in, so no step is larger")
{
    const Chart way = chartTitled(semester({u"questions"_s}), u"From question to result"_s);
    CHECK(told(way) ==
          QStringList{u"submitted=4"_s, u"taken up=2"_s, u"got a match=0"_s, u"closed=0"_s});
}

TEST_CASE_METHOD(Demo, "partnerships stand on nine stages, those without any included")
{
    const Chart stages =
        chartTitled(semester({u"partnerships"_s}), u"How close are the partnerships?"_s);
    REQUIRE(stages.categories.size() == 9);
    CHECK(stages.categories.first().startsWith(u"1\n"));
    CHECK(stages.categories.last().startsWith(u"9\n"));
    REQUIRE(stages.series.size() == 2);
    double now = 0;
    for (const auto &value : stages.series.last().values) {
        now += value.value_or(0);
    }
    CHECK(now == 6);
    CHECK(*stages.series.last().values.last() == 0);
}

TEST_CASE_METHOD(Demo, "a ribbon of phases explains each of its marks once")
{
    const Chart ribbon = chartTitled(semester({u"projects"_s}), u"The plan by teaching week"_s);
    QStringList marks;
    for (const Series &series : ribbon.series) {
        marks.append(series.name.section(u' ', 0, 0));
    }
    CHECK(QSet<QString>(marks.begin(), marks.end()).size() == marks.size());
    for (const Stretch &stretch : ribbon.lanes.first().stretches) {
        CHECK(marks.contains(stretch.text));
    }
}

TEST_CASE_METHOD(Demo, "words of people stand between marks, and say that they may stand there")
{
    const Report report = semester();
    int quotes = 0;
    for (const Block &block : report.blocks) {
        if (const auto *quote = std::get_if<Quote>(&block)) {
            ++quotes;
            CHECK(quote->text.startsWith(u"“"));
            CHECK(quote->text.endsWith(u"”"));
        }
    }
    CHECK(quotes > 3);
    const auto *first = std::get_if<Quote>(&report.blocks.front());
    REQUIRE(first != nullptr);
    CHECK(first->source.endsWith(u", without name, with consent"));
}

TEST_CASE_METHOD(Demo, "what explains the bars of progress stands only where there are bars")
{
    CHECK_FALSE(QString::fromUtf8(toHtml(semester({u"progress"_s}))).contains(u"Hatched"));
}
