// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example.h"
#include "core/report/kinds/kinds.h"
#include "core/report/outputs.h"
#include "tests/support/window.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"
#include "ui/reports/page_preview.h"
#include "ui/reports/report_page.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTest>

using namespace ankerpunt;
using test::Window;

namespace {

/// The example with its Reports page open.
class Reports final
{
public:
    Reports() : path(m_folder.filePath(u"example.anker"_s))
    {
        app::createExample(path).reset();
        m_window.emplace(path);
        m_window->trigger(ui::CommandId::GoReports);
    }

    [[nodiscard]] Window &window() { return *m_window; }
    [[nodiscard]] QString place(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] ui::ReportPage *page()
    {
        return window().find<ui::ReportPage>(u"page_reports"_s);
    }
    [[nodiscard]] QComboBox *combo(const QString &name) { return window().find<QComboBox>(name); }
    [[nodiscard]] QListWidget *sections()
    {
        return window().find<QListWidget>(u"reportSections"_s);
    }
    [[nodiscard]] QString problem()
    {
        return page()->findChild<QLabel *>(u"reportProblem"_s)->text();
    }
    /// The headings on the pages that are shown.
    [[nodiscard]] QStringList headings()
    {
        QStringList texts;
        for (const auto &heading : page()->preview()->pages()->headings()) {
            texts.append(heading.text);
        }
        return texts;
    }
    /// Goes down in a choice with the arrows until it stands at @p row.
    void choose(const QString &name, int row)
    {
        QComboBox *box = combo(name);
        box->setFocus();
        while (box->currentIndex() != row) {
            const int before = box->currentIndex();
            window().press(row > before ? Qt::Key_Down : Qt::Key_Up);
            REQUIRE(box->currentIndex() != before);
        }
    }
    /// What the first page looks like.
    [[nodiscard]] QImage firstPage()
    {
        QImage image(report::Pages::pageSize().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        page()->preview()->pages()->paint(painter, 0);
        return image;
    }

private:
    QTemporaryDir m_folder;

public:
    const QString path;

private:
    std::optional<Window> m_window;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("every kind of report is shown in pages, once it is known what it is about")
{
    Reports reports;
    CHECK(reports.window().find<QLineEdit>(u"reportFrom"_s)->text() == u"1 September 2026"_s);
    CHECK(reports.window().find<QLineEdit>(u"reportTo"_s)->text() == u"31 January 2027"_s);
    for (int i = 0; i < int(report::kinds().size()); ++i) {
        const report::Kind &kind = report::kinds().at(i);
        CAPTURE(kind.key);
        reports.choose(u"reportKind"_s, i);
        if (*kind.subject != '\0') {
            CHECK(reports.page()->preview()->pageCount() == 0);
            CHECK(reports.problem().startsWith(u"Choose at “About”"_s));
            CHECK_FALSE(reports.window().find(u"saveReport"_s)->isEnabled());
            CHECK_FALSE(reports.page()->findChild<QWidget *>(u"reportProgramme"_s)->isVisible());
            reports.choose(u"reportSubject"_s, 1);
        }
        CHECK(reports.problem().isEmpty());
        CHECK(reports.page()->preview()->pageCount() >= 1);
        CHECK(reports.sections()->count() == kind.sections.size());
    }
}

TEST_CASE("a section that is left out goes from the pages, and without any there is no report")
{
    Reports reports;
    reports.choose(u"reportKind"_s, 1);
    REQUIRE(reports.headings().contains(u"Waiting over 90 days"_s));
    reports.sections()->setFocus();
    reports.window().press(Qt::Key_Down);
    reports.window().press(Qt::Key_Space);
    CHECK_FALSE(reports.headings().contains(u"Waiting over 90 days"_s));
    CHECK(reports.headings().contains(u"How we counted"_s));
    reports.window().press(Qt::Key_Up);
    reports.window().press(Qt::Key_Space);
    reports.window().press(Qt::Key_End);
    reports.window().press(Qt::Key_Space);
    CHECK(reports.page()->preview()->pageCount() == 0);
    CHECK(reports.problem() == u"Choose at least one section."_s);
    CHECK(reports.window()->findChild<QMessageBox *>() == nullptr);
}

TEST_CASE("a section is moved with keys and with buttons")
{
    Reports reports;
    reports.choose(u"reportKind"_s, 1);
    const auto order = [&] {
        return reports.headings().indexOf(u"Waiting over 90 days"_s) <
               reports.headings().indexOf(u"How we counted"_s);
    };
    REQUIRE(order());
    reports.sections()->setFocus();
    reports.window().press(Qt::Key_Down);
    reports.window().press(Qt::Key_Down, Qt::AltModifier);
    CHECK_FALSE(order());
    CHECK(reports.sections()->currentRow() == 2);
    CHECK_FALSE(reports.window().find(u"sectionDown"_s)->isEnabled());
    reports.window().press(Qt::Key_Down, Qt::AltModifier); // there is nothing under it
    CHECK_FALSE(order());
    reports.window().click(reports.window().find(u"sectionUp"_s));
    CHECK(order());
    reports.sections()->setFocus();
    reports.window().press(Qt::Key_Down, Qt::AltModifier);
    reports.window().press(Qt::Key_Up, Qt::AltModifier);
    CHECK(order());
}

TEST_CASE("a filter changes what is counted")
{
    Reports reports;
    reports.choose(u"reportKind"_s, 1);
    for (const QString &name :
         {u"reportProgramme"_s, u"reportNeighbourhood"_s, u"reportInstitution"_s}) {
        CAPTURE(name);
        REQUIRE(reports.combo(name)->count() > 1);
        CHECK(reports.combo(name)->currentText() == u"Everything"_s);
        const QImage whole = reports.firstPage();
        reports.choose(name, reports.combo(name)->count() - 1);
        CHECK(reports.firstPage() != whole);
        reports.choose(name, 0);
        CHECK(reports.firstPage() == whole);
    }
}

TEST_CASE("a record that is added can be chosen, and the choice that was made stays")
{
    Reports reports;
    reports.choose(u"reportNeighbourhood"_s, 2);
    const QString chosen = reports.combo(u"reportNeighbourhood"_s)->currentText();
    const int before = reports.combo(u"reportNeighbourhood"_s)->count();
    reports.window()->workspace()->store().change(u"Add"_s, [](record::Change &change) {
        Neighbourhood first;
        first.name = u"Aalbeek"_s;
        change.save(first);
    });
    Window::settle();
    CHECK(reports.combo(u"reportNeighbourhood"_s)->count() == before + 1);
    CHECK(reports.combo(u"reportNeighbourhood"_s)->itemText(1) == u"Aalbeek"_s);
    CHECK(reports.combo(u"reportNeighbourhood"_s)->currentText() == chosen);
}

TEST_CASE("a gap leads to the first record that lacks it, by key and by click")
{
    for (const bool byKey : {true, false}) {
        CAPTURE(byKey);
        Reports reports;
        auto *gaps = reports.window().find<QListWidget>(u"reportGaps"_s);
        REQUIRE(gaps->count() > 1);
        const qint64 wanted = gaps->item(1)->data(Qt::UserRole).toLongLong();
        REQUIRE(wanted != 0);
        if (byKey) {
            gaps->setFocus();
            reports.window().press(Qt::Key_Home);
            reports.window().press(Qt::Key_Down);
            reports.window().press(Qt::Key_Return);
        } else {
            gaps->scrollToItem(gaps->item(1));
            QTest::mouseClick(gaps->viewport(), Qt::LeftButton, {},
                              gaps->visualItemRect(gaps->item(1)).center());
            Window::settle();
        }
        REQUIRE(reports.window()->currentPage() != nullptr);
        const auto &rows = reports.window()->workspace()->store().rows();
        if (!rows.kindOf(wanted)->isPart()) {
            CHECK(reports.window()->currentPage()->form()->current() == wanted);
        }
    }
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
        reports.page()->preview()->setFocus();
        reports.window().press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = reports.window()->findChild<QFileDialog *>();
        REQUIRE(dialog != nullptr);
        for (const QString &filter : dialog->nameFilters()) {
            if (filter.endsWith(u"(*.%1)"_s.arg(output.extension))) {
                dialog->selectNameFilter(filter);
                Q_EMIT dialog->filterSelected(filter);
            }
        }
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(reports.place(u"semester"_s)); // the dialog adds the ending
        QTest::keyClick(name, Qt::Key_Return);
        Window::settle();
        reports.window().activate();
        CHECK(contentOf(reports.place(u"semester."_s + output.extension))
                  .startsWith(begins.value(output.extension)));
        CHECK(QFile::exists(reports.place(u"semester."_s + output.extension)));
    }
}

TEST_CASE("a report is printed, all of it or the pages that were asked for")
{
    Reports reports;
    reports.page()->preview()->setFocus();
    reports.window().press(Qt::Key_P, Qt::ControlModifier);
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
        return contentOf(path).count("/Type /Page\n");
    };
    REQUIRE(reports.page()->preview()->pageCount() > 2);
    CHECK(printed(0, 0) == reports.page()->preview()->pageCount());
    CHECK(printed(2, 2) == 1);
}

TEST_CASE("a period that ends before it begins is told and makes no report")
{
    test::TemporaryFile file;
    file.close();
    Window window(file.path());
    window.trigger(ui::CommandId::GoReports);
    auto *to = window.find<QLineEdit>(u"reportTo"_s);
    to->setFocus();
    to->selectAll();
    window.type(u"1-1-2001"_s);
    window.press(Qt::Key_Tab);
    CHECK(window.find<QLabel>(u"reportProblem"_s)->text().startsWith(u"The period ends"_s));
    CHECK_FALSE(window.find(u"saveReport"_s)->isEnabled());
    CHECK(window->findChild<QMessageBox *>() == nullptr);
}
