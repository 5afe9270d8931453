// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/literals.h"
#include "core/report/formats.h"
#include "core/report/measures.h"
#include "core/report/pages.h"
#include "core/report/pdf.h"
#include "tests/support/images.h"
#include "tests/support/sample_report.h"
#include "tests/support/tools.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextTable>

using namespace ankerpunt;
using namespace ankerpunt::report;

namespace {

QImage painted(const Pages &pages, int page, double zoom)
{
    QImage image((Pages::pageSize() * zoom).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(zoom, zoom);
    pages.paint(painter, page);
    return image;
}

Report headingsOnly(int count)
{
    Report report;
    report.language = u"nl"_s;
    for (int i = 0; i < count; ++i) {
        report.blocks.push_back(Heading{2, u"Kop %1"_s.arg(i), {}});
        if (i % 4 == 0) {
            report.blocks.push_back(Heading{3, u"Onderkop %1"_s.arg(i), {}});
        }
        if (i % 3 == 0) {
            report.blocks.push_back(sampleTable(3 + i % 5));
        } else {
            report.blocks.push_back(
                Paragraph{Paragraph::Style::Body, u"Een zin. "_s.repeated(i % 90)});
        }
    }
    return report;
}

} // namespace

TEST_CASE("a report has pages and says where its headings stand")
{
    const Pages pages(sampleReport());
    CHECK(pages.pageCount() == 4);
    CHECK(pages.headings().size() == 6);
    CHECK(pages.headings().at(0).anchor == u"kern"_s);
    CHECK(pages.headings().at(3).page == 3);
    for (const HeadingPlace &place : pages.headings()) {
        CHECK(place.top > 100);
        CHECK(place.top < 1042);
    }
    CHECK(Pages(Report{}).pageCount() == 1);
}

TEST_CASE("no heading and no title of a table is the last of a page")
{
    const Pages pages(headingsOnly(160));
    const Document &document = pages.document();
    CHECK(pages.pageCount() > 15);
    int kept = 0;
    for (QTextBlock block = document.texts().constFirst()->begin(); block.isValid();
         block = block.next()) {
        const QTextBlock next = block.next();
        if (!next.isValid() || !isKeptWithNext(block)) {
            continue;
        }
        ++kept;
        INFO(block.text().toStdString());
        CHECK(document.pageOf(block) == document.pageOf(next));
        if (const QTextTable *table = QTextCursor(next).currentTable()) {
            const QTextBlock row = table->cellAt(1, 0).firstCursorPosition().block();
            CHECK(document.pageOf(block) == document.pageOf(row));
        }
    }
    CHECK(kept == 160 + 40 + 54);
}

TEST_CASE("a heading that starts a page leaves no empty page before it")
{
    Report report;
    report.blocks = {Heading{1, u"Eerste"_s, {}, true}, Paragraph{{}, u"tekst"_s},
                     Heading{1, u"Tweede"_s, {}, true}, Paragraph{{}, u"tekst"_s}};
    const Pages pages(report);
    CHECK(pages.pageCount() == 2);
    CHECK(pages.headings().at(0).page == 0);
    CHECK(pages.headings().at(1).page == 1);
}

TEST_CASE("a page looks the same at any scale of the screen")
{
    const Pages pages(sampleReport());
    const QImage small = painted(pages, 0, 1);
    const QImage large = painted(pages, 0, 3);
    CHECK(differenceOf(small, large) < 30);
}

TEST_CASE("drawing a page does not change the layout or the painter")
{
    const Pages pages(sampleReport());
    const QImage first = painted(pages, 0, 1);
    CHECK(painted(pages, 1, 1) != first);
    CHECK(painted(pages, 0, 1) == first);
    QImage image(10, 10, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setPen(Qt::red);
    pages.paint(painter, 0);
    CHECK(painter.transform().isIdentity());
    CHECK_FALSE(painter.hasClipping());
    CHECK(painter.pen().color() == QColor(Qt::red));
}

TEST_CASE("a block that names an unknown figure is a mistake of the program")
{
    Report report = sampleReport();
    report.blocks.push_back(FigureGrid{{u"nothing"_s}});
    CHECK_THROWS_AS(Pages(report), Error);
}

TEST_CASE("a chart that is too high for a page is drawn smaller, not cut")
{
    Report report;
    Chart chart;
    for (int i = 0; i < 80; ++i) {
        chart.categories.append(u"wijk %1"_s.arg(i));
    }
    chart.series = {{u"aantal"_s, QList<std::optional<double>>(80, 4.0), Fill::Solid}};
    report.blocks = {ChartRow{{chart}}};
    const Pages pages(report);
    CHECK(pages.pageCount() == 1);
}

TEST_CASE("a row is cut by no page, unless it needs more than one")
{
    Report report;
    report.title = u"Rijen"_s;
    report.blocks = {Heading{2, u"Kop"_s}, sampleTable(1)};
    auto &table = std::get<Table>(report.blocks[1]);
    table.rows.clear();
    for (int i = 1; i <= 80; ++i) {
        table.rows.append({{u"kop"_s}, {u"regel "_s.repeated(5 + (i * 37) % 90)}, {u"slot"_s}});
    }
    table.rows.append({{u"lang"_s}, {u"verhaal "_s.repeated(1500)}, {u"slot"_s}});
    table.rows.append({{u"na"_s}, {u"de lange"_s}, {u"slot"_s}});
    const Pages pages(report);
    const Document &document = pages.document();
    int rows = 0;
    int cut = 0;
    for (QTextBlock block = document.texts().constFirst()->begin(); block.isValid();
         block = block.next()) {
        const QTextTable *in = QTextCursor(block).currentTable();
        if (!in || in->cellAt(block.position()).column() != 1 || block.text().isEmpty() ||
            in->cellAt(block.position()).row() == 0) {
            continue;
        }
        const QTextTableCell cell = in->cellAt(block.position());
        if (cell.firstCursorPosition().block() == block) {
            ++rows;
            cut += cell.lastCursorPosition().block() == block ? 0 : 1;
            const QTextTableCell before = in->cellAt(cell.row(), 0);
            CHECK(document.pageOf(before.firstCursorPosition().block()) == document.pageOf(block));
        }
    }
    CHECK(rows == 82);
    CHECK(cut == 1); // only the one of 1500 words: a block of its own on every page
    CHECK(pages.pageCount() < 21);
}

TEST_CASE("a long table fills its pages under the same heads, each row once and in order")
{
    const int rows = GENERATE(30, 450, 3000); // 3000: more pages than one text has
    Report report;
    report.title = u"Rijen"_s;
    report.blocks = {Heading{2, u"Kop"_s}, sampleTable(1), Heading{2, u"Erna"_s}};
    auto &table = std::get<Table>(report.blocks[1]);
    table.title = u"Wie er waren"_s;
    table.note = u"De noot."_s;
    table.rows.clear();
    QStringList written;
    for (int i = 1; i <= rows; ++i) {
        written.append(u"rij %1 "_s.arg(i) + u"en meer "_s.repeated((i * 37) % 20));
        table.rows.append({{u"kop"_s}, {written.last()}, {u"slot"_s}});
    }
    const Pages pages(report);
    const Document &document = pages.document();
    QStringList found;
    QMap<int, const QTextTable *> tables; // by the page that each stands on, alone and whole
    int notes = 0;
    int titles = 0;
    for (const QTextDocument *text : document.texts()) {
        for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
            notes += block.text() == table.note ? 1 : 0;
            titles += block.text() == table.title ? 1 : 0;
            const QTextTable *in = QTextCursor(block).currentTable();
            if (in == nullptr || in->cellAt(block.position()).column() != 1) {
                continue;
            }
            if (in->cellAt(block.position()).row() == 0) {
                CHECK(block.text() == table.columns.at(1).title);
                CHECK_FALSE(tables.contains(document.pageOf(block)));
                tables.insert(document.pageOf(block), in);
            } else {
                found.append(block.text());
                CHECK(tables.value(document.pageOf(block)) == in);
            }
        }
    }
    CHECK(found == written);
    CHECK(notes == 1);
    CHECK(titles == 1);
    CHECK(document.texts().size() == (rows > 2000 ? 2 : 1));
    // No page is left out, and what follows stands below.
    CHECK(tables.lastKey() == tables.size() - 1);
    CHECK(pages.pageCount() == tables.size());
    CHECK(pages.headings().last().page == pages.pageCount() - 1);
}

TEST_CASE("very many side notes stand under each other as few do")
{
    Report report;
    report.title = u"Noten"_s;
    report.blocks = {Heading{2, u"Kop"_s}};
    for (int i = 1; i <= 27; ++i) {
        report.blocks.push_back(SideNote{u"inzicht"_s, u"Noot %1."_s.arg(i)});
    }
    const Pages pages(report);
    const QTextDocument &text = *pages.document().texts().constFirst();
    QList<double> tops;
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        if (block.text().startsWith(u"Noot"_s)) {
            tops.append(text.documentLayout()->blockBoundingRect(block).top());
        }
    }
    REQUIRE(tops.size() == 27);
    for (int i = 2; i < 27; ++i) { // the first has more room above it; all on one page
        CHECK(tops.at(i) - tops.at(i - 1) == Approx(tops.at(2) - tops.at(1)).margin(units(1)));
    }
}

TEST_CASE("contents that would be cut start a page and say where headings are")
{
    Report report = headingsOnly(24);
    report.blocks.insert(report.blocks.begin(), Contents{u"Inhoud"_s, 2});
    report.blocks.insert(report.blocks.begin(),
                         Paragraph{Paragraph::Style::Body, u"Een zin. "_s.repeated(400)});
    const Pages pages(report);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    writePdf(report, path);
    const QString paper = outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    for (const HeadingPlace &place : pages.headings()) {
        if (place.level <= 2) {
            const auto line = u"^ *%1 +%2$"_s.arg(place.text).arg(place.page + 1);
            CAPTURE(line);
            CHECK(paper.contains(QRegularExpression(line, QRegularExpression::MultilineOption)));
        }
    }
    const QTextBlock title = pages.document().texts().constFirst()->find(u"Inhoud"_s).block();
    const QTextTable *rows = QTextCursor(title.next()).currentTable();
    REQUIRE(rows);
    CHECK(rows->rows() == 24);
    const QTextBlock last = rows->cellAt(23, 0).firstCursorPosition().block();
    CHECK(pages.document().pageOf(last) == pages.document().pageOf(title));
}
