// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/pages.h"
#include "core/report/pdf.h"
#include "tests/support/images.h"
#include "tests/support/sample_report.h"
#include "tests/support/tools.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace ankerpunt;
using namespace ankerpunt::report;

namespace {

/// A report on disk, for outside programs to look at.
class Printed final
{
public:
    explicit Printed(const Report &report) : path(m_folder.filePath(u"rapport.pdf"_s))
    {
        writePdf(report, path);
    }
    [[nodiscard]] QStringList pages() const
    {
        QStringList texts = outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).split(u'\f');
        texts.removeLast();
        return texts;
    }
    /// All text, with every run of white space as one space.
    [[nodiscard]] QString text() const
    {
        return outputOf(u"pdftotext"_s, {path, u"-"_s}).simplified();
    }
    [[nodiscard]] QJsonObject outline() const
    {
        const QString json = outputOf(u"qpdf"_s, {u"--json=2"_s, u"--json-key=outlines"_s, path});
        return QJsonDocument::fromJson(json.toUtf8()).object();
    }

private:
    QTemporaryDir m_folder;

public:
    const QString path;
};

const Printed &sample()
{
    static const Printed printed(sampleReport());
    return printed;
}

} // namespace

TEST_CASE("a printed report is a sound file")
{
    CHECK(outputOf(u"qpdf"_s, {u"--check"_s, sample().path}).contains(u"No syntax"_s));
}

TEST_CASE("every text of a printed report can be searched")
{
    const QString text = sample().text();
    QStringList expected{u"financiële"_s,
                         u"In één oogopslag"_s,
                         u"Wijkleren Domstad"_s,
                         u"Semesterrapport"_s,
                         u"Sterrenwijk"_s,
                         u"teruggegeven"_s,
                         u"nieuw, 6"_s,
                         u"Waarom geen match?"_s,
                         u"Wat we wilden bereiken Vorig Beoogd Behaald"_s,
                         u"gehaald"_s,
                         u"80%"_s,
                         u"75%"_s,
                         u"1.231 deelnames, vorig 1.178, doel 1.200"_s,
                         u"Wat we veranderen"_s,
                         u"week 1 één bewoner"_s,
                         u"mbo hbo wo"_s,
                         u"45%"_s,
                         u"Stippelrand: kwam niet voor."_s,
                         u"transformatief"_s,
                         u"gestopt in 2025"_s,
                         u"B vraag aanscherpen"_s,
                         u"Inhoud"_s,
                         u"3,5 uur"_s,
                         u"1.214"_s,
                         u"<5"_s,
                         u"– Van 4 vraagstukken"_s};
    for (const Figure &figure : sampleReport().figures.first(9)) { // the last is in no block
        expected << figure.label;
    }
    expected << Language(u"nl"_s).text("report", "not recorded");
    for (const QString &each : expected) {
        INFO(each.toStdString());
        CHECK(text.contains(each));
    }
    CHECK_FALSE(text.contains(QChar(0xfb01)));
}

TEST_CASE("signs beside digits and capitals can be searched in every typeface")
{
    const QString typed =
        u"(A) 12:30 2025–2026 <5 >5 a@B 3x4 +31-6 A-B [1] {2} #1 /A =5 ≥5 10·3 (5) ffi"_s;
    Report report;
    report.title = typed;
    report.blocks = {Heading{1, typed}, Paragraph{Paragraph::Style::Lead, typed},
                     Paragraph{Paragraph::Style::Small, typed}, Quote{typed, typed}};
    Chart chart;
    chart.title = typed;
    chart.categories = {typed};
    chart.series = {{typed, {1}, Fill::Solid}};
    report.blocks.push_back(ChartRow{{chart}});
    CHECK(Printed(report).text().count(typed) == 8);
}

TEST_CASE("the fonts of a printed report are in it and its drawings are no pictures")
{
    const QStringList fonts =
        outputOf(u"pdffonts"_s, {sample().path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    CHECK(fonts.size() >= 4);
    const QRegularExpression embedded(u"Identity-H\\s+yes (yes|no)\\s+yes"_s);
    for (const QString &font : fonts) {
        INFO(font.toStdString());
        CHECK(embedded.match(font).hasMatch());
    }
    CHECK(outputOf(u"pdfimages"_s, {u"-list"_s, sample().path}).count(u'\n') == 2);
}

TEST_CASE("a printed report says what it is")
{
    const QString info = outputOf(u"pdfinfo"_s, {sample().path});
    CHECK(info.contains(u"Wijkleren Domstad, semesterrapport voorjaar 2026"_s));
    CHECK(info.contains(u"Noor Çelik"_s));
    CHECK(info.contains(u"2 februari 2026"_s));
    CHECK(info.contains(u"(A4)"_s));
    const QString raw = outputOf(u"qpdf"_s, {u"--json=2"_s, u"--json-key=qpdf"_s, sample().path});
    CHECK(raw.contains(QRegularExpression(u"\"/DisplayDocTitle\": true"_s)));
    CHECK(raw.contains(QRegularExpression(u"\"/Lang\": \"u:nl\""_s)));
}

TEST_CASE("the headings of a printed report are its bookmarks")
{
    const QJsonArray top = sample().outline()[u"outlines"_s].toArray();
    REQUIRE(top.size() == 5);
    CHECK(top[0][u"title"_s] == u"In één oogopslag"_s);
    CHECK(top[0][u"destpageposfrom1"_s] == 1);
    CHECK(top[4][u"title"_s] == u"Vragen van de buurt"_s);
    CHECK(top[4][u"destpageposfrom1"_s] == 4);
    REQUIRE(top[4][u"kids"_s].toArray().size() == 1);
    CHECK(top[4][u"kids"_s][0][u"title"_s] == u"Wat niet is vastgelegd"_s);
}

TEST_CASE("the contents of a printed report name the pages of its bookmarks")
{
    const QStringList pages = sample().pages();
    REQUIRE(pages.size() == 4);
    CHECK(pages[1].contains(u"Inhoud"_s));
    int found = 0;
    for (const QJsonValue mark : sample().outline()[u"outlines"_s].toArray()) {
        const QRegularExpression line(
            u"^ *%1 +%2$"_s.arg(QRegularExpression::escape(mark[u"title"_s].toString()))
                .arg(mark[u"destpageposfrom1"_s].toInt()),
            QRegularExpression::MultilineOption);
        INFO(line.pattern().toStdString());
        CHECK(line.match(pages[1]).hasMatch());
        ++found;
    }
    CHECK(found == 5);
}

TEST_CASE("a printed report describes itself for archives twice and alike")
{
    const QString xmp = outputOf(u"pdfinfo"_s, {u"-meta"_s, sample().path});
    CHECK(xmp.contains(u"<pdfaid:part>1</pdfaid:part>"_s));
    CHECK(xmp.contains(u"<pdfaid:conformance>B</pdfaid:conformance>"_s));
    const QString info = outputOf(u"pdfinfo"_s, {u"-isodates"_s, sample().path});
    CHECK(info.contains(QRegularExpression(u"PDF version: +1\\.4"_s)));
    for (const auto &[name, element] :
         {std::pair(u"Title"_s, u"dc:title"_s), std::pair(u"Author"_s, u"dc:creator"_s),
          std::pair(u"Subject"_s, u"dc:description"_s), std::pair(u"Producer"_s, u"pdf:Producer"_s),
          std::pair(u"Creator"_s, u"xmp:CreatorTool"_s)}) {
        const QRegularExpression line(u"^%1: +(.+)$"_s.arg(name),
                                      QRegularExpression::MultilineOption);
        const QString value = line.match(info).captured(1);
        INFO(name.toStdString() << ": " << value.toStdString());
        CHECK_FALSE(value.isEmpty());
        CHECK(xmp.contains(QRegularExpression(
            u"<%1>(<rdf:[^>]*>)*%2<"_s.arg(element, QRegularExpression::escape(value)))));
    }
    const QString raw = outputOf(u"qpdf"_s, {u"--json=2"_s, u"--json-key=qpdf"_s, sample().path});
    CHECK(raw.contains(u"/OutputIntents"_s));
    CHECK_FALSE(raw.contains(QRegularExpression(u"\"/(ca|CA)\": 0"_s)));
}

TEST_CASE("links of a printed report lead to the web or to a heading, and nowhere else")
{
    Report report = sampleReport();
    report.blocks.push_back(Link{u"gevaarlijk"_s, u"file:///etc/passwd"_s});
    report.blocks.push_back(Link{u"onbekend"_s, u"#nergens"_s});
    const Printed printed(report);
    const QString raw = outputOf(u"qpdf"_s, {u"--json=2"_s, u"--json-key=qpdf"_s, printed.path});
    CHECK(raw.count(u"\"/S\": \"/GoTo\""_s) == 2 + 2 * 6); // name and page of the contents
    CHECK(raw.count(u"\"/URI\": "_s) == 1);
    CHECK(raw.contains(u"https://example.org/tellen?wijk=%C3%A9%C3%A9n"_s));
    CHECK_FALSE(raw.contains(u"passwd"_s));
    CHECK(printed.text().contains(u"gevaarlijk onbekend"_s));
}

TEST_CASE("a long table repeats its titles and loses no row")
{
    Report report = sampleReport();
    report.blocks.push_back(sampleTable(200));
    const Printed printed(report);
    const QStringList pages = printed.pages();
    CHECK(pages.size() > 9);
    for (qsizetype page = 4; page < pages.size(); ++page) { // behind those of the sample
        CHECK(pages.at(page).contains(u"Wat er is besproken"_s));
    }
    const QString all = pages.join(u' ');
    for (int row = 1; row <= 200; ++row) {
        INFO(row);
        CHECK(all.count(QRegularExpression(u"\\bregel %1\\b"_s.arg(row))) == 1);
        CHECK(all.count(QRegularExpression(u"\\bslot %1\\b"_s.arg(row))) == 1);
    }
}

TEST_CASE("no page of a printed report ends with a heading")
{
    Report report;
    report.title = u"Verslag"_s;
    report.language = u"nl"_s;
    for (int i = 0; i < 120; ++i) {
        report.blocks.push_back(Heading{2, u"Kop %1"_s.arg(i), {}});
        report.blocks.push_back(Paragraph{{}, u"Een zin. "_s.repeated(5 + (i * 17) % 90)});
    }
    const Printed printed(report);
    const QStringList pages = printed.pages();
    CHECK(pages.size() > 10);
    for (const QString &page : pages) {
        const QStringList lines = page.split(u'\n', Qt::SkipEmptyParts);
        INFO(page.toStdString());
        CHECK_FALSE(lines.at(lines.size() - 2).contains(u"Kop"_s));
    }
    const QJsonArray marks = printed.outline()[u"outlines"_s].toArray();
    CHECK(marks.size() == 120);
    for (const QJsonValue mark : marks) {
        const QString page = pages.at(mark[u"destpageposfrom1"_s].toInt() - 1);
        CHECK(page.contains(mark[u"title"_s].toString() + u'\n'));
    }
}

TEST_CASE("hostile text is printed as it was typed")
{
    const QString html = u"<b>vet</b> &amp; <script>alert(1)</script> %1 100%"_s;
    const QString lengthy(300, u'w');
    Report report = sampleReport();
    report.figures[0].label = html;
    report.blocks = {Heading{1, html, {}},
                     Paragraph{Paragraph::Style::Body, html + u" 😀 na"_s},
                     Paragraph{Paragraph::Style::Body, u"שלום עולם"_s},
                     Paragraph{Paragraph::Style::Body, lengthy},
                     Quote{html, html},
                     FigureGrid{}};
    Table table = sampleTable(1);
    table.rows = {{{html, {}}, {QString(200, u'm'), {}}, {u"een\nander"_s}}};
    report.blocks.push_back(table);
    const Printed printed(report);
    const QString text = printed.text();
    const QString close = QString(text).remove(u' ');
    CHECK(close.count(QString(html).remove(u' ')) >= 4);
    CHECK(close.contains(lengthy));
    CHECK(close.contains(QString(200, u'm')));
    CHECK(text.contains(u"na"_s));
    CHECK(text.contains(u"שלום"_s));
    CHECK(printed.outline()[u"outlines"_s][0][u"title"_s] == html);
}

TEST_CASE("what goes on on the next page is printed once")
{
    Report report;
    report.language = u"nl"_s;
    report.blocks = {Paragraph{Paragraph::Style::Body, u"alinea "_s.repeated(1500)},
                     SideNote{u"Zij"_s, u"zijtekst "_s.repeated(1500)},
                     Quote{u"citaat "_s.repeated(1000)}};
    const QString text = Printed(report).text();
    CHECK(text.count(u"alinea"_s) == 1500);
    CHECK(text.count(u"zijtekst"_s) == 1500);
    CHECK(text.count(u"citaat"_s) == 1000);
}

TEST_CASE("hostile text breaks no page in any block")
{
    for (const QString &typed :
         {u"<b>vet</b> &amp; <script>alert(1)</script> %1 100%"_s, QString(200, u'w'),
          u"שלום עולם"_s, u"voor 😀 na"_s, u"noot "_s.repeated(2000).trimmed()}) {
        INFO(typed.left(60).toStdString());
        Figure figure;
        figure.key = u"een"_s;
        figure.label = typed;
        figure.value = 3;
        figure.target = 4;
        Report report;
        report.language = u"nl"_s;
        report.figures = {figure};
        report.blocks = {SideNote{typed, typed}, Contents{typed, 2}, Heading{2, typed},
                         Progress{{u"een"_s}, typed}, FigureGrid{}};
        for (const auto kind : {Chart::Kind::Bars, Chart::Kind::Stacked, Chart::Kind::Columns,
                                Chart::Kind::Matrix, Chart::Kind::Lanes}) {
            Chart chart;
            chart.kind = kind;
            chart.title = typed;
            chart.categories = {typed, typed};
            chart.series = {{typed, {1, 0}, Fill::Solid}, {typed, {2, 3}, Fill::Dotted}};
            chart.lanes = {{typed, {{0, 0, typed}, {-4, 99, typed}}, typed}};
            report.blocks.push_back(ChartRow{{chart}});
        }
        const Printed printed(report);
        CHECK(outputOf(u"qpdf"_s, {u"--check"_s, printed.path}).contains(u"No syntax"_s));
        const QString close = printed.text().remove(u' ');
        const QString sought = typed.contains(u"שלום"_s)   ? u"שלום"_s
                               : typed.contains(u"voor"_s) ? u"voor"_s
                                                           : QString(typed).remove(u' ').left(200);
        CHECK(close.count(sought) >= 20);
        CHECK(printed.pages().size() < 40);
    }
}

TEST_CASE("the preview shows what is printed")
{
    const QTemporaryDir folder;
    const QString stem = folder.filePath(u"blad"_s);
    (void)outputOf(u"pdftoppm"_s, {u"-r"_s, u"96"_s, u"-png"_s, sample().path, stem});
    const Pages pages(sampleReport());
    for (int page = 0; page < pages.pageCount(); ++page) {
        const QImage paper(stem + u"-%1.png"_s.arg(page + 1));
        REQUIRE_FALSE(paper.isNull());
        QImage screen(paper.size(), QImage::Format_RGB32);
        screen.fill(Qt::white);
        QPainter painter(&screen);
        pages.paint(painter, page);
        painter.end();
        CHECK(differenceOf(paper, screen) < 30);
    }
}
