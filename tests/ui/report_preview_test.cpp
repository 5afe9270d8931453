// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of a report on the screen, and the ways in which it leaves the program.
#include "core/report/outputs.h"
#include "tests/support/opened_links.h"
#include "tests/support/reports_page.h"
#include "tests/support/whole_file.h"
#include "ui/parts/segmented.h"
#include "ui/reports/page_thumbnails.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

using namespace ankerpunt;
using test::Reports;
using test::wholeFile;
using test::Window;

namespace {

QRgb greyOf(QRgb colour)
{
    return qRgb(qGray(colour), qGray(colour), qGray(colour));
}

/// How many points of the page that is seen have a colour.
int coloured(Reports &reports)
{
    const QImage shown = reports.page()->preview()->viewport()->grab().toImage();
    const QRect page =
        reports.page()->preview()->placeOf(0).toRect().adjusted(2, 2, -2, -2) & shown.rect();
    int points = 0;
    for (int y = page.top(); y <= page.bottom(); ++y) {
        for (int x = page.left(); x <= page.right(); ++x) {
            points += shown.pixel(x, y) != greyOf(shown.pixel(x, y)) ? 1 : 0;
        }
    }
    return points;
}

} // namespace

TEST_CASE("one goes through the pages with keys, buttons, a number and the small pages")
{
    Reports reports;
    auto *preview = reports.page()->preview();
    auto *number = reports.window().find<QSpinBox>(u"pageNumber"_s);
    auto *small = reports.window().find<ui::PageThumbnails>(u"pageThumbnails"_s);
    const int last = preview->pageCount() - 1;
    REQUIRE(last > 5);
    const auto isAt = [&](int page) {
        return preview->currentPage() == page && number->value() == page + 1 &&
               small->currentRow() == page;
    };
    CHECK(isAt(0));
    preview->setFocus();
    reports.press(Qt::Key_PageDown);
    CHECK(isAt(1));
    reports.press(Qt::Key_PageUp);
    CHECK(isAt(0));
    reports.press(Qt::Key_End);
    CHECK(isAt(last));
    CHECK_FALSE(reports.window().find(u"pageForward"_s)->isEnabled());
    reports.press(Qt::Key_Home);
    CHECK(isAt(0));
    CHECK_FALSE(reports.window().find(u"pageBack"_s)->isEnabled());
    reports.click(u"pageForward"_s);
    CHECK(isAt(1));
    reports.click(u"pageBack"_s);
    CHECK(isAt(0));
    number->setFocus();
    number->selectAll();
    reports.window().type(u"4"_s);
    reports.press(Qt::Key_Return);
    CHECK(isAt(3));
    small->setFocus();
    reports.press(Qt::Key_Down);
    CHECK(isAt(4));
    CHECK(preview->accessibleName() == u"Preview, page 5 of %1"_s.arg(last + 1));
}

TEST_CASE("small pages are drawn when they are seen, not all at once")
{
    Reports reports;
    auto *small = reports.window().find<ui::PageThumbnails>(u"pageThumbnails"_s);
    small->setFixedHeight(260); // two and a half of them
    REQUIRE(QTest::qWaitFor([&] { return small->drawnCount() >= 2; }, 3000));
    QTest::qWait(100);
    const int first = small->drawnCount();
    CHECK(first < small->count());
    small->scrollToBottom();
    CHECK(QTest::qWaitFor([&] { return small->drawnCount() > first; }, 3000));
}

TEST_CASE("the pages are shown whole, as wide as there is room, or as on paper")
{
    Reports reports;
    auto *preview = reports.page()->preview();
    auto *zoom = reports.window().find<QComboBox>(u"pageZoom"_s);
    const QRect view = preview->viewport()->rect();
    CHECK(view.contains(preview->placeOf(0).toRect()));
    zoom->setFocus();
    reports.press(Qt::Key_Down);
    CHECK(preview->placeOf(0).width() > view.width() - 60);
    reports.press(Qt::Key_Down);
    CHECK(preview->scale() == 1.0);
    CHECK(preview->placeOf(0).width() == report::Pages::pageSize().width());
    preview->goTo(3);
    zoom->setFocus();
    reports.press(Qt::Key_Home);
    CHECK(preview->currentPage() == 3); // what is read stays
    CHECK(preview->viewport()->rect().contains(preview->placeOf(3).toRect()));
}

TEST_CASE("black and white is really without colour")
{
    Reports reports;
    CHECK(coloured(reports) > 100);
    reports.click(u"pageGrey"_s);
    CHECK(coloured(reports) == 0);
    reports.click(u"pageGrey"_s);
    CHECK(coloured(reports) > 100);
}

TEST_CASE("the report is in the language that is chosen, whatever the window's")
{
    Reports reports;
    auto *language = reports.window().find<ui::Segmented>(u"reportLanguage"_s);
    CHECK(language->current() == 1);
    REQUIRE(reports.headings().contains(u"At a glance"_s));
    language->segment(1)->setFocus();
    reports.press(Qt::Key_Left);
    CHECK(language->current() == 0);
    CHECK_FALSE(reports.headings().contains(u"At a glance"_s));
    CHECK(reports.headings().contains(u"In één oogopslag"_s));
}

TEST_CASE("a window in the words of Flanders makes its report in them")
{
    Reports reports(u"nl_BE"_s);
    auto *language = reports.window().find<ui::Segmented>(u"reportLanguage"_s);
    CHECK(language->current() == 0);
    reports.saveAs(u"json"_s, reports.place(u"report"_s));
    CHECK(wholeFile(reports.place(u"report.json"_s)).contains("\"language\": \"nl_BE\""));
}

TEST_CASE("a report is saved in each form in which it leaves the program")
{
    Reports reports;
    const QHash<QString, QByteArray> begins{{u"pdf"_s, "%PDF-"},
                                            {u"html"_s, "<!DOCTYPE html>"},
                                            {u"odt"_s, "PK"},
                                            {u"csv"_s, "\xEF\xBB\xBF"},
                                            {u"json"_s, "{"}};
    for (const report::Output &output : report::outputs()) {
        CAPTURE(output.extension);
        reports.saveAs(output.extension, reports.place(u"semester"_s)); // it adds the ending
        CHECK(wholeFile(reports.place(u"semester."_s + output.extension))
                  .startsWith(begins.value(output.extension)));
    }
    reports.saveAs(u"pdf"_s, reports.place(u"again"_s));
    CHECK(wholeFile(reports.place(u"again.pdf"_s)).startsWith("%PDF-"));
    CHECK(reports.window().find<QLabel>(u"toastText"_s)->text() == u"Report saved: again.pdf"_s);
}

TEST_CASE("only figures are saved as CSV, and small counts only for who asks for them")
{
    Reports reports;
    reports.chooseKind(u"figures"_s);
    CHECK(reports.window().find(u"saveReport"_s)->accessibleName() == u"Save as CSV"_s);
    reports.saveMain(u"figures.csv"_s);
    const QByteArray open = wholeFile(reports.place(u"figures.csv"_s));
    CHECK(open.startsWith("\xEF\xBB\xBF"));
    reports.trigger(u"saveInternal_csv"_s);
    reports.answer(reports.place(u"internal"_s));
    const QByteArray internal = wholeFile(reports.place(u"internal.csv"_s));
    CHECK(internal.startsWith("\xEF\xBB\xBF"));
    CHECK(internal.size() > open.size()); // with the records behind each number
}

TEST_CASE("what is saved is what was chosen last, also when it is not shown yet")
{
    Reports reports;
    reports.trigger(u"save_html"_s);
    auto *dialog = reports.window()->findChild<QFileDialog *>();
    REQUIRE(dialog != nullptr);
    reports.radio(u"overview"_s)->setChecked(true); // the dialog blocks nothing
    Q_EMIT dialog->fileSelected(reports.place(u"late.html"_s));
    CHECK(wholeFile(reports.place(u"late.html"_s)).contains("Waiting over 90 days"));
    dialog->close();
    auto *open = reports.window().find<QPushButton>(u"toastAction"_s);
    CHECK(open->text() == u"Open"_s);
    const test::OpenedLinks links(u"file"_s);
    open->click();
    CHECK(links.opened == QList{QUrl::fromLocalFile(reports.place(u"late.html"_s))});
}

TEST_CASE("a report is printed, all of it or the pages that were asked for")
{
    Reports reports;
    reports.page()->preview()->setFocus();
    reports.press(Qt::Key_P, Qt::ControlModifier);
    auto *dialog = reports.window()->findChild<QPrintDialog *>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->maxPage() == reports.page()->preview()->pageCount());
    dialog->close();
    const auto printed = [&](int from, int to) {
        const QString path = reports.place(u"printed.pdf"_s);
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setFullPage(true);
        printer.setFromTo(from, to);
        reports.page()->print(printer);
        return wholeFile(path).count("/Type /Page\n");
    };
    REQUIRE(reports.page()->preview()->pageCount() > 2);
    CHECK(printed(0, 0) == reports.page()->preview()->pageCount());
    CHECK(printed(2, 2) == 1);
}

TEST_CASE("on a small screen the page keeps its room and everything can be reached")
{
    Reports reports;
    for (const QSize &size : {QSize(1100, 640), QSize(1366, 768), QSize(1440, 900)}) {
        CAPTURE(size.width());
        reports.window()->resize(size);
        reports.wait();
        auto *bar = reports.window().find(u"previewBar"_s);
        for (const QString &name :
             {u"pageBack"_s, u"pageNumber"_s, u"pageForward"_s, u"pageZoom"_s, u"pageGrey"_s,
              u"reportLanguage"_s, u"saveReport"_s, u"saveOtherwise"_s}) {
            CAPTURE(name);
            auto *part = bar->findChild<QWidget *>(name);
            if (size.width() < 1200 && !part->isVisible()) { // the number and the keys stay
                CHECK((name == u"pageBack"_s || name == u"pageForward"_s));
                continue;
            }
            CHECK(part->isVisible());
            CHECK(bar->rect().contains(QRect(part->mapTo(bar, QPoint()), part->size())));
            CHECK(part->width() >= std::min(part->minimumSizeHint().width(), part->maximumWidth()));
        }
        CHECK(reports.page()->preview()->placeOf(0).width() > 280);
    }
}
