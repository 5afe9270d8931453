// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/exchange/csv.h"
#include "core/report/figures_csv.h"
#include "core/report/json.h"
#include "tests/support/report_words.h"
#include "tests/support/sample_report.h"

#include <QJsonArray>

using namespace ankerpunt;
using namespace ankerpunt::report;

namespace {

QList<QStringList> linesOf(const Report &report, Audience audience = Audience::Anyone)
{
    exchange::ReadOptions options;
    options.separator = u';';
    options.headerLine = 1;
    const auto table = exchange::readCsv(toCsv(report, audience), options);
    QList<QStringList> lines{table.headers};
    for (const auto &row : table.rows) {
        lines.append(row.cells);
    }
    return lines;
}

QString textOf(const QJsonValue &value, const QLocale &locale)
{
    return value.isDouble() ? locale.toString(value.toDouble(), 'g', QLocale::FloatingPointShortest)
                            : value.toString();
}

} // namespace

TEST_CASE("a spreadsheet of figures has a line for each figure and each part")
{
    const auto lines = linesOf(sampleReport());
    CHECK(lines.at(0).size() == 12);
    const Report report = sampleReport();
    qsizetype wanted = 1;
    for (const Figure &figure : report.figures) {
        wanted += 1 + figure.parts.size();
    }
    CHECK(lines.size() == wanted);
    CHECK(lines.at(1) == QStringList{u"projects"_s,
                                     u"projecten"_s,
                                     {},
                                     u"in deze periode"_s,
                                     u"2026-02-02"_s,
                                     u"2026-07-17"_s,
                                     u"2026-08-31"_s,
                                     u"12"_s,
                                     u"9"_s,
                                     u"12"_s,
                                     {},
                                     {}});
    CHECK(lines.at(2).at(7) == u"1214"_s);
    CHECK(lines.at(3).mid(3, 4) == QStringList{u"in het hele bestand"_s, {}, {}, u"2026-08-31"_s});
    for (const QStringList &line : lines) {
        if (line.at(0) == u"hours"_s) {
            CHECK(line.at(7) == u"3,5"_s);
            CHECK(line.at(10) == u"uur"_s);
        }
        if (line.at(0) == u"reached"_s) {
            CHECK(line.at(7) == QString());
        }
    }
}

TEST_CASE("a spreadsheet of figures hides a small count and the neighbour that gives it away")
{
    QStringList shown;
    QStringList exact;
    for (const QStringList &line : linesOf(sampleReport()).mid(4, 4)) {
        shown.append(line.at(7));
    }
    for (const QStringList &line : linesOf(sampleReport(), Audience::Internal).mid(4, 4)) {
        exact.append(line.at(7));
    }
    CHECK(shown == QStringList{u"64"_s, u"40"_s, u"<25"_s, u"<25"_s});
    CHECK(exact == QStringList{u"64"_s, u"40"_s, u"21"_s, u"3"_s});
    CHECK(linesOf(sampleReport(), Audience::Internal).at(1).last() == u"P01, P02"_s);
    CHECK_FALSE(toCsv(sampleReport(), Audience::Anyone).contains("P01"));
}

TEST_CASE("a spreadsheet and programs are told the same figures")
{
    for (const Report &report :
         {sampleReport(), test::exampleOverview(u"nl"_s), test::exampleOverview(u"en"_s)}) {
        for (const Audience audience : {Audience::Anyone, Audience::Internal}) {
            auto lines = linesOf(report, audience);
            lines.removeFirst();
            const QJsonArray figures = toJson(report, audience)[u"figures"_s].toArray();
            REQUIRE(figures.size() == report.figures.size());
            QLocale locale = Language(report.language).locale();
            locale.setNumberOptions(QLocale::OmitGroupSeparator);
            for (const QJsonValue figure : figures) {
                REQUIRE_FALSE(lines.isEmpty());
                const QStringList line = lines.takeFirst();
                CHECK(line.at(0) == figure[u"key"_s].toString());
                CHECK(line.at(1) == figure[u"label"_s].toString());
                CHECK(line.at(7) == textOf(figure[u"value"_s], locale));
                CHECK(line.at(8) == textOf(figure[u"previous"_s], locale));
                CHECK(line.at(9) == textOf(figure[u"target"_s], locale));
                for (const QJsonValue part : figure[u"parts"_s].toArray()) {
                    const QStringList below = lines.takeFirst();
                    CHECK(below.at(2) == part[u"label"_s].toString());
                    CHECK(below.at(7) == textOf(part[u"value"_s], locale));
                }
            }
            CHECK(lines.isEmpty());
        }
    }
}

TEST_CASE("a spreadsheet of figures runs nothing that was typed")
{
    Report report = test::hostileReport();
    report.figures[0].label = u"=1+1;\n\"a\""_s;
    CHECK(toCsv(report, Audience::Anyone).contains("\"'=1+1;\n\"\"a\"\"\""));
    CHECK(linesOf(report).at(1).at(1) == report.figures[0].label);
    CHECK(linesOf(report).at(1).at(11).contains(u"مرحبا بالعالم 👩‍👩‍👧"));
}
