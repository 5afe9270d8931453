// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/domain/people.h"
#include "core/domain/projects.h"
#include "core/report/kinds/kinds.h"
#include "tests/support/reports_page.h"
#include "ui/parts/chip_row.h"
#include "ui/parts/segmented.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QRadioButton>
#include <QTest>

using namespace ankerpunt;
using test::Reports;
using test::Window;

namespace {

QString textOf(Reports &reports, const QString &label)
{
    return reports.page()->findChild<QLabel *>(label)->text();
}

QLineEdit *dayField(Reports &reports, const QString &name)
{
    return reports.window().find<QLineEdit>(name);
}

/// Types a day over what stands there and leaves the field.
void typeDay(Reports &reports, const QString &name, const QString &day)
{
    dayField(reports, name)->setFocus();
    dayField(reports, name)->selectAll();
    reports.window().type(day);
    reports.press(Qt::Key_Tab);
}

/// Projects without an end seem to go on, so that figures are not right.
void forgetEnds(Reports &reports)
{
    record::Store &store = reports.window()->workspace()->store();
    const auto &table = record::table<Project>();
    QList<Project> projects;
    store.rows().each(table.description(), [&](const record::Record &record) {
        projects.append(table.fromValues(record.id, record.values));
        projects.last().endsOn = {};
    });
    store.change(u"Forget"_s, [&](record::Change &change) {
        for (const Project &project : std::as_const(projects)) {
            if (project.status == ProjectStatus::Running) {
                change.save(project);
            }
        }
    });
}

/// No organisation wants to be named any more.
void hideOrganisations(Reports &reports)
{
    record::Store &store = reports.window()->workspace()->store();
    QList<Organisation> all;
    const auto &kind = record::table<Organisation>();
    store.rows().each(kind.description(), [&](const record::Record &record) {
        all.append(kind.fromValues(record.id, record.values));
    });
    store.change(u"Hide"_s, [&](record::Change &change) {
        for (Organisation &each : all) {
            each.confidential = true;
            change.save(each);
        }
    });
    reports.wait();
}

/// Chooses the last record of a submenu of the chip that adds a filter.
QString addFilter(Reports &reports, const QString &kind)
{
    reports.clickChip(u"Filter"_s);
    auto *menu = reports.page()->findChild<QMenu *>(u"filterMenu"_s);
    REQUIRE(menu->isVisible());
    auto *records = menu->findChild<QMenu *>(u"filterMenu_"_s + kind);
    REQUIRE(records != nullptr);
    QAction *last = records->actions().constLast();
    menu->close();
    last->trigger();
    reports.wait();
    return u"%1: %2"_s.arg(kind, last->text());
}

} // namespace

TEST_CASE("choosing a filter leaves the keyboard on the filters")
{
    Reports reports;
    for (ui::Chip *chip : reports.page()->findChild<ui::ChipRow *>(u"reportFilters"_s)->chips()) {
        if (chip->kind() == ui::Chip::Kind::Add) {
            chip->setFocus();
        }
    }
    (void)addFilter(reports, u"programme"_s);
    const auto *chip = qobject_cast<const ui::Chip *>(reports.page()->window()->focusWidget());
    REQUIRE(chip != nullptr);
    CHECK(chip->kind() == ui::Chip::Kind::Add);
    CHECK(chip->isVisible());
}

TEST_CASE("every kind of report is chosen with keys and shown in pages")
{
    Reports reports;
    CHECK(reports.radio(u"semester"_s)->isChecked());
    reports.radio(u"semester"_s)->setFocus();
    for (const auto &[key, kind] :
         {std::pair(Qt::Key_Right, u"overview"_s), std::pair(Qt::Key_Down, u"neighbourhood"_s),
          std::pair(Qt::Key_Left, u"partner"_s), std::pair(Qt::Key_Down, u"handover"_s),
          std::pair(Qt::Key_Right, u"figures"_s)}) {
        CAPTURE(kind);
        reports.press(key); // from choice to choice, as they lie
        REQUIRE(reports.radio(kind)->isChecked());
        const auto &made = report::kindOfReport(kind == u"figures"_s ? u"semester"_s : kind);
        if (*made.subject != '\0') {
            CHECK(reports.page()->preview()->pageCount() == 0);
            CHECK(reports.problem() == u"Choose whom or what this report is about."_s);
            CHECK_FALSE(reports.window().find(u"saveReport"_s)->isEnabled());
            reports.choose(u"reportSubject"_s, 1);
            reports.radio(kind)->setFocus();
        }
        CHECK(reports.problem().isEmpty());
        CHECK(reports.page()->preview()->pageCount() >= 1);
        CHECK(reports.sections()->count() == made.sections.size());
        CHECK(textOf(reports, u"reportSectionCount"_s) == u"%1 of %1"_s.arg(made.sections.size()));
    }
}

TEST_CASE("a section that is left out goes from the pages, and without any there is no report")
{
    Reports reports;
    reports.chooseKind(u"overview"_s);
    REQUIRE(reports.headings().contains(u"Waiting over 90 days"_s));
    reports.sections()->setFocus();
    reports.press(Qt::Key_Down);
    reports.press(Qt::Key_Space);
    CHECK_FALSE(reports.headings().contains(u"Waiting over 90 days"_s));
    CHECK(reports.headings().contains(u"How we counted"_s));
    CHECK(textOf(reports, u"reportSectionCount"_s) == u"2 of 3"_s);
    reports.clickSection(0);
    reports.clickSection(2);
    CHECK(reports.page()->preview()->pageCount() == 0);
    CHECK(reports.problem() == u"Choose at least one section."_s);
    CHECK(reports.window()->findChild<QMessageBox *>() == nullptr);
    reports.click(u"sectionsShort"_s);
    CHECK(textOf(reports, u"reportSectionCount"_s) == u"2 of 3"_s);
    CHECK_FALSE(reports.headings().contains(u"Waiting over 90 days"_s));
    reports.click(u"sectionsLong"_s);
    CHECK(reports.headings().contains(u"Waiting over 90 days"_s));
}

TEST_CASE("a section is moved with keys, with the pointer and from its menu")
{
    Reports reports;
    reports.chooseKind(u"overview"_s);
    const auto first = [&] { return reports.sections()->item(0)->text(); };
    const auto isOnPagesToo = [&] {
        const bool before = reports.headings().indexOf(u"At a glance"_s) <
                            reports.headings().indexOf(u"Waiting over 90 days"_s);
        return before == (first() == u"At a glance"_s);
    };
    REQUIRE(first() == u"At a glance"_s);
    reports.sections()->setFocus();
    reports.press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(first() == u"Waiting over 90 days"_s);
    CHECK(isOnPagesToo());
    CHECK(reports.sections()->currentRow() == 1);
    CHECK(reports.sections()->currentItem()->data(Qt::AccessibleTextRole).toString() ==
          u"At a glance, page 1, 2 of 3"_s);
    reports.press(Qt::Key_Up, Qt::ControlModifier);
    reports.press(Qt::Key_Up, Qt::ControlModifier); // there is nothing over it
    CHECK(first() == u"At a glance"_s);
    CHECK(isOnPagesToo());

    const auto place = [&](int row) {
        return reports.sections()->visualItemRect(reports.sections()->item(row)).topLeft() +
               QPoint(8, 10);
    };
    QWidget *rows = reports.sections()->viewport();
    QTest::mousePress(rows, Qt::LeftButton, {}, place(0));
    QTest::mouseMove(rows, place(1) - QPoint(0, 6));
    QTest::mouseMove(rows, place(1));
    QTest::mouseRelease(rows, Qt::LeftButton, {}, place(1));
    reports.wait();
    CHECK(first() == u"Waiting over 90 days"_s);
    CHECK(reports.sections()->item(1)->checkState() == Qt::Checked); // moved, not ticked
    CHECK(isOnPagesToo());
    reports.sections()->actions().constFirst()->trigger(); // up
    reports.wait();
    CHECK(first() == u"At a glance"_s);
}

TEST_CASE("beside each section stands the page on which it begins")
{
    Reports reports;
    int told = 0;
    for (int row = 0; row < reports.sections()->count(); ++row) {
        const QListWidgetItem *item = reports.sections()->item(row);
        const QString spoken = item->data(Qt::AccessibleTextRole).toString();
        for (const auto &heading : reports.page()->preview()->pages()->headings()) {
            if (heading.text == item->text()) {
                CAPTURE(spoken);
                CHECK(spoken.contains(u"page %1,"_s.arg(heading.page + 1)));
                ++told;
            }
        }
    }
    CHECK(told >= 6);
}

TEST_CASE("a period has a name, and what stands beside it can be left out")
{
    Reports reports;
    CHECK(reports.combo(u"reportPeriod"_s)->currentText() == u"Autumn 2026"_s);
    auto *beside = reports.window().find<QCheckBox>(u"reportBeside"_s);
    CHECK(beside->text() == u"beside spring 2026"_s);
    const QImage both = reports.firstPage();
    reports.click(u"reportBeside"_s);
    CHECK_FALSE(beside->isChecked());
    CHECK(reports.firstPage() != both);
    reports.click(u"reportBeside"_s);
    CHECK(reports.firstPage() == both);
    reports.choose(u"reportPeriod"_s, reports.combo(u"reportPeriod"_s)->findText(u"Spring 2026"_s));
    CHECK(beside->text() == u"beside autumn 2025"_s);
    CHECK(reports.headings().size() > 0);
    CHECK(reports.firstPage() != both);
    reports.choose(u"reportPeriod"_s,
                   reports.combo(u"reportPeriod"_s)->findText(u"Study year 2025–2026"_s));
    CHECK(beside->text() == u"beside study year 2024–2025"_s);
}

TEST_CASE("own days begin with the named period, and one that ends too early is told")
{
    Reports reports;
    auto *named = reports.combo(u"reportPeriod"_s);
    CHECK(reports.page()->findChild<QLineEdit *>(u"reportFrom"_s)->isVisible() == false);
    named->setFocus();
    reports.press(Qt::Key_End);
    CHECK(dayField(reports, u"reportFrom"_s)->text() == u"1 September 2026"_s);
    CHECK(dayField(reports, u"reportTo"_s)->text() == u"31 January 2027"_s);
    typeDay(reports, u"reportFrom"_s, u"1-10-2026"_s);
    typeDay(reports, u"reportTo"_s, u"31-10-2026"_s);
    CHECK(reports.problem().isEmpty());
    CHECK(reports.page()->preview()->pageCount() >= 1);
    CHECK(reports.window().find<QCheckBox>(u"reportBeside"_s)->text() ==
          u"beside 31 Aug 2026 to 30 Sept 2026"_s);
    typeDay(reports, u"reportTo"_s, u"1-1-2001"_s);
    CHECK(reports.problem().startsWith(u"The period ends"_s));
    CHECK_FALSE(reports.window().find(u"saveReport"_s)->isEnabled());
    CHECK(reports.window()->findChild<QMessageBox *>() == nullptr);
    reports.choose(u"reportPeriod"_s, 1);
    CHECK(reports.problem().isEmpty());
    CHECK(reports.page()->preview()->pageCount() >= 1);
}

TEST_CASE("a filter is added as a chip, changes what is counted, and goes by key and by click")
{
    Reports reports;
    const QImage whole = reports.firstPage();
    const QString projects = textOf(reports, u"reportProjects"_s);
    CHECK(projects.section(u' ', 0, 0) == projects.section(u' ', 2, 2)); // all of them
    for (const QString &kind : {u"programme"_s, u"neighbourhood"_s, u"institution"_s}) {
        CAPTURE(kind);
        const QString chip = addFilter(reports, kind);
        REQUIRE(reports.chip(chip) != nullptr);
        CHECK(reports.firstPage() != whole);
        CHECK(textOf(reports, u"reportProjects"_s) != projects);
        if (kind == u"programme"_s) {
            reports.chip(chip)->setFocus();
            reports.press(Qt::Key_Delete);
        } else {
            const QRect area = reports.chip(chip)->rect();
            QTest::mouseClick(reports.chip(chip), Qt::LeftButton, {},
                              QPoint(area.right() - 10, area.center().y()));
            reports.wait();
        }
        CHECK(reports.chip(chip) == nullptr);
        CHECK(reports.firstPage() == whole);
        CHECK(textOf(reports, u"reportProjects"_s) == projects);
    }
}

TEST_CASE("whose names stand in a report is told and is no choice")
{
    Reports reports;
    REQUIRE(reports.chip(u"without names of residents"_s) != nullptr);
    CHECK(reports.chip(u"without names of residents"_s)->kind() == ui::Chip::Kind::Fact);
    reports.chooseKind(u"handover"_s);
    CHECK(reports.chip(u"without names of residents"_s) == nullptr);
    CHECK(reports.chip(u"with names, for colleagues"_s) != nullptr);
    CHECK(reports.chip(u"Filter"_s) == nullptr); // it is about one person
}

TEST_CASE("a record that is added can be chosen, and the choice that was made stays")
{
    Reports reports;
    const QString chip = addFilter(reports, u"neighbourhood"_s);
    reports.window()->workspace()->store().change(u"Add"_s, [](record::Change &change) {
        Neighbourhood first;
        first.name = u"Aalbeek"_s;
        change.save(first);
    });
    reports.wait();
    CHECK(reports.chip(chip) != nullptr);
    reports.clickChip(u"Filter"_s);
    auto *menu = reports.page()->findChild<QMenu *>(u"filterMenu_neighbourhood"_s);
    CHECK(menu->actions().constFirst()->text() == u"Aalbeek"_s);
    CHECK(menu->actions().constLast()->isChecked());
}

TEST_CASE("a gap leads to the record and the field that lack it, by key and by its button")
{
    for (const bool byKey : {true, false}) {
        CAPTURE(byKey);
        Reports reports;
        const int row = reports.gapAbout(u"question.closed_reason"_s);
        REQUIRE(row >= 0);
        const qint64 wanted = reports.gaps()->item(row)->data(Qt::UserRole).toLongLong();
        REQUIRE(wanted != 0);
        if (byKey) {
            reports.gaps()->setFocus();
            reports.gaps()->setCurrentRow(row);
            reports.press(Qt::Key_Return);
        } else {
            reports.gaps()->scrollToItem(reports.gaps()->item(row));
            const QRect line = reports.gaps()->visualItemRect(reports.gaps()->item(row));
            QTest::mouseClick(reports.gaps()->viewport(), Qt::LeftButton, {},
                              line.center()); // not yet on the button
            Window::settle();
            CHECK(reports.page()->isVisible());
            QTest::mouseClick(reports.gaps()->viewport(), Qt::LeftButton, {},
                              reports.gaps()->buttonOf(row).center());
            Window::settle();
        }
        REQUIRE(reports.window()->currentPage() != nullptr);
        CHECK(reports.window()->currentPage()->form()->current() == wanted);
        CHECK(reports.window().focus()->objectName() == u"closed_reason"_s);
    }
}

TEST_CASE("gaps are counted first, the heaviest in front, and F8 goes from one to the next")
{
    Reports reports;
    forgetEnds(reports);
    hideOrganisations(reports);
    REQUIRE(reports.gaps()->count() > 2);
    CHECK(textOf(reports, u"gapsTitle"_s) == QString::number(reports.gaps()->count()));
    QStringList weights;
    for (int row = 0; row < reports.gaps()->count(); ++row) {
        CAPTURE(row);
        CHECK(reports.gaps()->item(row)->text().at(0).isDigit());
        const QString spoken = reports.gaps()->item(row)->data(Qt::AccessibleTextRole).toString();
        CHECK(spoken.contains(reports.gaps()->item(row)->text()));
        if (!weights.contains(spoken.section(u',', 0, 0))) {
            weights.append(spoken.section(u',', 0, 0));
        }
    }
    const QStringList order{u"a figure is not right"_s, u"something is left out"_s,
                            u"good to know"_s};
    CHECK(weights == order);
    reports.page()->preview()->setFocus();
    reports.press(Qt::Key_F8);
    CHECK(reports.gaps()->hasFocus());
    CHECK(reports.gaps()->currentRow() == 0);
    reports.press(Qt::Key_F8);
    CHECK(reports.gaps()->currentRow() == 1);
    reports.gaps()->setCurrentRow(reports.gaps()->count() - 1);
    reports.window().find(u"sidebar"_s)->setFocus(); // as after a click on Reports
    reports.press(Qt::Key_F8);
    CHECK(reports.gaps()->hasFocus());
    reports.press(Qt::Key_F8);
    CHECK(reports.gaps()->currentRow() == 0);
}

TEST_CASE("a confidential partner is told to who makes the report and stands nowhere in it")
{
    Reports reports;
    CHECK(reports.gapAbout(u"organisation.confidential"_s) < 0);
    hideOrganisations(reports);
    const int row = reports.gapAbout(u"organisation.confidential"_s);
    REQUIRE(row >= 0);
    CHECK(reports.gaps()->item(row)->text().contains(u"confidential partner"_s));
    CHECK(reports.gaps()->item(row)->toolTip().endsWith(u"Counts, but the name is not shown."_s));
}

TEST_CASE("the choices of a report come again after a restart")
{
    Reports reports;
    reports.chooseKind(u"overview"_s);
    reports.choose(u"reportPeriod"_s, reports.combo(u"reportPeriod"_s)->findText(u"Spring 2026"_s));
    const QString chip = addFilter(reports, u"neighbourhood"_s);
    reports.clickSection(1);
    reports.sections()->setCurrentRow(0);
    reports.sections()->setFocus();
    reports.press(Qt::Key_Down, Qt::ControlModifier);
    reports.press(Qt::Key_Down, Qt::ControlModifier);
    const QStringList before = reports.headings();
    REQUIRE(before.indexOf(u"How we counted"_s) < before.indexOf(u"At a glance"_s));
    reports.saveMain(u"kept.pdf"_s);

    reports.restart();
    CHECK(reports.radio(u"semester"_s)->isChecked());
    auto *menu = reports.page()->findChild<QMenu *>(u"earlierReportsMenu"_s);
    REQUIRE(menu->actions().size() == 1);
    const QString about = chip.section(u": "_s, 1);
    CHECK(menu->actions().constFirst()->text() == u"Overview Spring 2026 "_s + about);
    menu->actions().constFirst()->trigger();
    reports.wait();
    CHECK(reports.radio(u"overview"_s)->isChecked());
    CHECK(reports.combo(u"reportPeriod"_s)->currentText() == u"Spring 2026"_s);
    CHECK(reports.chip(chip) != nullptr);
    CHECK(reports.headings() == before);
}

TEST_CASE("what was chosen for a report stays when the window changes its look")
{
    Reports reports;
    const QString chip = addFilter(reports, u"neighbourhood"_s);
    reports.window()->setTextSize(110);
    reports.wait();
    CHECK(reports.chip(chip) != nullptr);
    reports.window()->setTextSize(100);
}

TEST_CASE("a report is made again when a choice needs it, and then only")
{
    Reports reports;
    const int made = reports.page()->timesMade();
    reports.window().find<QComboBox>(u"pageZoom"_s)->setCurrentIndex(1);
    reports.click(u"pageGrey"_s);
    reports.click(u"sectionsLong"_s); // they all are chosen
    CHECK(reports.page()->timesMade() == made);
    reports.chooseKind(u"figures"_s); // the same pages, saved in another form
    reports.chooseKind(u"semester"_s);
    reports.window()->goTo(u"person"_s);
    reports.window()->goTo(ui::MainWindow::reportsPlace());
    reports.wait();
    const int sameKind = reports.page()->timesMade();
    CHECK(sameKind - made <= 2);
    reports.clickSection(0);
    CHECK(reports.page()->timesMade() == sameKind + 1);
}

TEST_CASE("all that a report asks has a name for who hears it")
{
    Reports reports;
    int asked = 0;
    for (QWidget *input : reports.page()->findChildren<QWidget *>()) {
        const bool isHeard = input->focusPolicy() != Qt::NoFocus && input->isVisible() &&
                             input->parentWidget()->focusProxy() != input &&
                             qobject_cast<QAbstractSpinBox *>(input->parentWidget()) == nullptr;
        if (!isHeard) {
            continue;
        }
        auto *spoken = QAccessible::queryAccessibleInterface(input);
        CAPTURE(input->objectName(), input->metaObject()->className());
        REQUIRE(spoken != nullptr);
        CHECK_FALSE(spoken->text(QAccessible::Name).isEmpty());
        ++asked;
    }
    CHECK(asked > 20);
}
