// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/numbers.h"
#include "tests/support/catch.h"
#include "tests/support/report_words.h"
#include "tests/support/sample_report.h"

using namespace ankerpunt;
using namespace ankerpunt::report;

namespace {

/// A table as lines, its cells parted by a bar.
QStringList linesOf(const Table &table)
{
    QStringList titles;
    for (const Column &column : table.columns) {
        titles.append(column.title);
    }
    QStringList lines{titles.join(u'|')};
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row) {
            cells.append(cell.text);
        }
        lines.append(cells.join(u'|'));
    }
    return lines;
}

QStringList numbersIn(const Chart &chart)
{
    return linesOf(numbersOf(chart, Language(u"en"_s)));
}

Chart chartNamed(const QString &title)
{
    for (const Chart &chart : test::chartsOf(sampleReport())) {
        if (chart.title == title) {
            return chart;
        }
    }
    FAIL("there is no chart " << title.toStdString());
    return {};
}

} // namespace

TEST_CASE("the numbers of a chart are those that it shows")
{
    CHECK(numbersIn(chartNamed(u"Projecten per wijk"_s)) ==
          QStringList{u"Category|nieuw, 6|doorgelopen, 6"_s, u"Overvecht|2|3"_s,
                      u"Kanaleneiland|2|1"_s, u"Lombok|1|2"_s, u"Sterrenwijk|1|0"_s});
    CHECK(numbersIn(chartNamed(u"Van vraag naar resultaat"_s)).last() ==
          u"teruggegeven|not recorded"_s);
    CHECK(numbersIn(chartNamed(u"Studenten per niveau"_s)) ==
          QStringList{u"Category|Number"_s, u"mbo|31"_s, u"hbo|96"_s, u"wo|87"_s});
    CHECK(numbersIn(chartNamed(u"Wie sprak wie zelf?"_s)) ==
          QStringList{u"Category|studenten|docenten|organisaties|bewoners"_s, u"docenten|12"_s,
                      u"organisaties|12|11"_s, u"bewoners|6|3|9"_s, u"bestuur|2|8|5|0"_s});
    CHECK(numbersIn(chartNamed(u"Hoe dichtbij zijn partnerschappen?"_s)).at(1) ==
          u"1 communicatie|3|4"_s);
    CHECK(numbersIn(chartNamed(u"Wat loopt door?"_s)).mid(0, 3) ==
          QStringList{u"Line|What|First|Last|How it stands"_s,
                      u"Buurttuin Lombok|proef|2022|2023|loopt"_s,
                      u"Buurttuin Lombok||2024|2026|loopt"_s});
    CHECK(numbersIn(chartNamed(u"Opzet van het vak"_s)).mid(0, 2) ==
          QStringList{u"What|First|Last"_s, u"A kennismaken|1|3"_s});
}

TEST_CASE("the numbers of a chart tell no small count of people, whatever its kind")
{
    Chart chart;
    chart.categories = {u"Lombok"_s, u"Overvecht"_s, u"Zuilen"_s};
    chart.series = {{u"m"_s, {3, 41, 22}}, {u"v"_s, {20, 30, 40}}};
    chart.countsPeople = true;
    CHECK(numbersIn(chart) ==
          QStringList{u"Category|Number"_s, u"Lombok|23"_s, u"Overvecht|71"_s, u"Zuilen|62"_s});
    chart.kind = Chart::Kind::Columns;
    CHECK(numbersIn(chart) == QStringList{u"Category|m|v"_s, u"Lombok|<25|20"_s,
                                          u"Overvecht|41|30"_s, u"Zuilen|<25|40"_s});
    chart.kind = Chart::Kind::Matrix;
    CHECK(numbersIn(chart).at(1) == u"m|<5|41|22"_s);
    chart.kind = Chart::Kind::Stacked;
    chart.series = {{u"m"_s, {3}}, {u"v"_s, {20}}, {u"x"_s, {50}}};
    CHECK(numbersIn(chart) == QStringList{u"Category|Number"_s, u"m|<25"_s, u"v|<25"_s, u"x|50"_s});
}

TEST_CASE("the table of goals says before, intended, achieved and how far")
{
    const Report report = sampleReport();
    const Progress goals{{u"projects"_s, u"residents"_s, u"advice"_s, u"hours"_s}, {}};
    CHECK(linesOf(tableOf(report, goals, Language(u"en"_s))) ==
          QStringList{u"What we meant to reach|Previous|Intended|Achieved|Share"_s,
                      u"projecten|9|12|12|reached"_s, u"bewoners deden mee|41|80|64|80%"_s,
                      u"bewoners in een adviesgroep|0|10|<5|"_s,
                      u"uren per week|3.0 uur|\u2013|3.5 uur|"_s});
}
