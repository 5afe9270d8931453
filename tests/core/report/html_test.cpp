// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/base/literals.h"
#include "core/report/html.h"
#include "core/report/numbers.h"
#include "tests/support/report_words.h"
#include "tests/support/sample_report.h"
#include "tests/support/xml.h"

#include <QImage>
#include <QRegularExpression>

using namespace ankerpunt;
using namespace ankerpunt::report;
using namespace ankerpunt::test;

namespace {

const QStringList headingNames{u"h1"_s, u"h2"_s, u"h3"_s};

/// A page as a browser would have it, with the report that it was made from.
struct Shown
{
    explicit Shown(Report from)
        : report(std::move(from)), bytes(toHtml(report)), page(parsedXml(bytes))
    {}

    Report report;
    QByteArray bytes;
    Element page;
};

const QList<Shown> &shown()
{
    static const QList<Shown> all{Shown(sampleReport()), Shown(hostileReport()),
                                  Shown(exampleOverview(u"nl"_s)), Shown(exampleOverview(u"en"_s))};
    return all;
}

QStringList attributesOf(const QList<Element> &elements, const QString &name)
{
    QStringList values;
    for (const Element &element : elements) {
        values.append(element.attributes.value(name));
    }
    return values;
}

} // namespace

TEST_CASE("a web page says all of the report in its order")
{
    for (const Shown &each : shown()) {
        INFO(each.report.title.left(40).toStdString());
        const Element main = each.page.all({u"main"_s}).value(0);
        CHECK(firstLeftOut(wordsOf(each.report), main.text).left(80).toStdString() == "");
    }
}

TEST_CASE("a web page tells its language and title")
{
    CHECK(shown().at(0).page.attributes.value(u"lang"_s) == u"nl"_s);
    CHECK(shown().at(3).page.attributes.value(u"lang"_s) == u"en-GB"_s);
    CHECK(shown().at(0).page.texts({u"title"_s}) ==
          QStringList{u"Wijkleren Domstad, semesterrapport voorjaar 2026"_s});
    CHECK(shown().at(0).bytes.startsWith("<!DOCTYPE html>\n<html "));
}

TEST_CASE("the headings of a web page are steps of one and can be reached")
{
    for (const Shown &each : shown()) {
        const QList<Element> headings = each.page.all(headingNames);
        REQUIRE(headings.size() >= 2);
        int before = 0;
        for (const Element &heading : headings) {
            const int level = heading.name.mid(1).toInt();
            CHECK(level <= before + 1);
            before = level;
        }
        QStringList anchors = attributesOf(headings, u"id"_s);
        CHECK_FALSE(anchors.contains(QString()));
        CHECK(anchors.removeDuplicates() == 0);
        for (const QString &target : attributesOf(each.page.all({u"a"_s}), u"href"_s)) {
            CHECK((!target.startsWith(u'#') || anchors.contains(target.mid(1))));
        }
    }
    CHECK(attributesOf(shown().at(0).page.all({u"a"_s}), u"href"_s).contains(u"#doelen"_s));
}

TEST_CASE("every table of a web page has a name and says what its columns and rows are")
{
    for (const Shown &each : shown()) {
        const QList<Element> tables = each.page.all({u"table"_s});
        REQUIRE(tables.size() == tableCount(each.report));
        for (const Element &table : tables) {
            CHECK_FALSE(table.texts({u"caption"_s}).join(QString()).isEmpty());
            const Element head = table.all({u"thead"_s}).value(0);
            const auto titles = head.all({u"th"_s});
            CHECK(titles.size() > 1);
            CHECK_FALSE(head.texts({u"th"_s}).contains(QString()));
            CHECK(attributesOf(titles, u"scope"_s).count(u"col"_s) == titles.size());
            const Element body = table.all({u"tbody"_s}).value(0);
            CHECK(attributesOf(body.all({u"th"_s}), u"scope"_s).count(u"row"_s) ==
                  body.all({u"tr"_s}).size());
        }
    }
}

TEST_CASE("behind every chart of a web page stand its words and numbers")
{
    for (const Shown &each : shown()) {
        const QList<Chart> charts = chartsOf(each.report);
        QList<Element> figures;
        for (const Element &figure : each.page.all({u"figure"_s})) {
            if (figure.attributes.value(u"class"_s).startsWith(u"chart")) {
                figures.append(figure);
            }
        }
        REQUIRE(figures.size() == charts.size());
        for (qsizetype i = 0; i < charts.size(); ++i) {
            const Element picture = figures.at(i).all({u"img"_s}).value(0);
            CHECK_FALSE(picture.attributes.value(u"alt"_s).isEmpty());
            const QString source = picture.attributes.value(u"src"_s);
            const QString start = u"data:image/png;base64,"_s;
            REQUIRE(source.startsWith(start));
            const QImage image =
                QImage::fromData(QByteArray::fromBase64(source.mid(start.size()).toLatin1()));
            CHECK(image.width() == 2 * picture.attributes.value(u"width"_s).toInt());
            CHECK(image.height() == 2 * picture.attributes.value(u"height"_s).toInt());
            QStringList numbers;
            for (const auto &row : numbersOf(charts.at(i), Language(each.report.language)).rows) {
                for (const Cell &cell : row) {
                    numbers.append(cell.text.left(9));
                }
            }
            const QString table = figures.at(i).texts({u"tbody"_s}).join(QString());
            CHECK(firstLeftOut(numbers, table).toStdString() == "");
        }
    }
}

TEST_CASE("a web page fetches and runs nothing, whatever was typed")
{
    const QStringList known = u"html head meta title style body div header main footer p h1 h2 h3 "
                              "ul li figure blockquote figcaption nav dl dt dd span br img details "
                              "summary table caption thead tbody tr th td a"_s.split(u' ');
    for (const Shown &each : shown()) {
        for (const Element &element : each.page.all(known)) {
            for (auto it = element.attributes.begin(); it != element.attributes.end(); ++it) {
                CHECK_FALSE(it.key().startsWith(u"on"));
                CHECK((it.key() != u"src" || it.value().startsWith(u"data:image/png;base64,")));
                CHECK((it.key() != u"href" ||
                       it.value().contains(QRegularExpression(u"^(#|https?://|mailto:)"_s))));
            }
        }
        QRegularExpression start(u"<(\\w+)"_s);
        for (auto found = start.globalMatch(QString::fromUtf8(each.bytes)); found.hasNext();) {
            CHECK(known.contains(found.next().captured(1)));
        }
        CHECK_FALSE(each.bytes.contains("url("));
        CHECK_FALSE(each.bytes.contains("@import"));
    }
    const Shown &hostile = shown().at(1);
    CHECK(attributesOf(hostile.page.all({u"a"_s}), u"href"_s) ==
          QStringList{u"#x\" onclick=\"alert(1)"_s, u"https://example.org/?a=1&b=2"_s,
                      u"#x\" onclick=\"alert(1)"_s});
}

TEST_CASE("a browser closes the elements of a web page where its makers did")
{
    for (const Shown &each : shown()) {
        QRegularExpression closed(u"<(\\w+)[^<>]*/>"_s);
        for (auto found = closed.globalMatch(QString::fromUtf8(each.bytes)); found.hasNext();) {
            const QString name = found.next().captured(1);
            CHECK(QStringList{u"meta"_s, u"br"_s, u"img"_s}.contains(name));
        }
    }
    CHECK(toHtml(Report{}).contains("<main></main>"));
}

TEST_CASE("a web page leaves small counts of people out")
{
    Report report = sampleReport();
    report.figures = {{}};
    report.figures[0].key = u"a"_s;
    report.figures[0].label = u"bewoners"_s;
    report.figures[0].value = 3;
    report.figures[0].countsPeople = true;
    Chart chart;
    chart.categories = {u"Lombok"_s, u"Overvecht"_s};
    chart.series = {{{}, {3, 41}}};
    chart.countsPeople = true;
    report.blocks = {FigureGrid{}, ChartRow{{chart}}};
    const Element page = parsedXml(toHtml(report));
    CHECK(page.texts({u"dd"_s}) == QStringList{u"<5"_s});
    CHECK_FALSE(page.texts({u"td"_s}).contains(u"3"_s));
}
