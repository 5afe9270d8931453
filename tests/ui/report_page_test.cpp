// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example.h"
#include "tests/support/window.h"
#include "ui/reports/page_preview.h"
#include "ui/reports/report_page.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>

using namespace ankerpunt;
using test::Window;

TEST_CASE("the overview is shown in pages and saved as a PDF")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"example.anker"_s);
    app::createExample(path).reset();
    Window window(path);
    window.trigger(ui::CommandId::Report);
    auto *page = window.find<ui::ReportPage>(u"page_reports"_s);
    CHECK(page->preview()->pageCount() >= 1);
    CHECK(window.find<QLineEdit>(u"reportFrom"_s)->text() == u"1 September 2026"_s);
    CHECK(window.find<QLineEdit>(u"reportTo"_s)->text() == u"31 January 2027"_s);
    const QString pdf = folder.filePath(u"overview.pdf"_s);
    page->savePdf(pdf);
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF-"));
}

TEST_CASE("a period that ends before it begins is told and makes no report")
{
    test::TemporaryFile file;
    file.close();
    Window window(file.path());
    window.trigger(ui::CommandId::Report);
    auto *to = window.find<QLineEdit>(u"reportTo"_s);
    to->setFocus();
    to->selectAll();
    window.type(u"1-1-2001"_s);
    window.press(Qt::Key_Tab);
    CHECK(window.find<QLabel>(u"reportProblem"_s)->text().startsWith(u"The period ends"_s));
}
