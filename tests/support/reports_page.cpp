// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reports_page.h"

#include "app/example.h"
#include "tests/support/catch.h"
#include "ui/parts/chip_row.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QRadioButton>
#include <QTest>

namespace ankerpunt::test {

Reports::Reports(const QString &language) : m_language(language)
{
    app::createExample(place(u"example.anker"_s)).reset();
    restart();
}

void Reports::restart()
{
    m_window.reset();
    m_window.emplace(place(u"example.anker"_s), m_language);
    m_window->trigger(ui::CommandId::Report);
    wait();
}

ui::ReportPage *Reports::page()
{
    return window().find<ui::ReportPage>(u"page_reports"_s);
}

QComboBox *Reports::combo(const QString &name)
{
    return window().find<QComboBox>(name);
}

QRadioButton *Reports::radio(const QString &kind)
{
    return window().find<QRadioButton>(u"reportKind_"_s + kind);
}

QListWidget *Reports::sections()
{
    return window().find<QListWidget>(u"reportSections"_s);
}

ui::GapList *Reports::gaps()
{
    return window().find<ui::GapList>(u"reportGaps"_s);
}

int Reports::gapAbout(const QString &field)
{
    for (int row = 0; row < gaps()->count(); ++row) {
        if (gaps()->item(row)->data(Qt::UserRole + 1).toString() == field) {
            return row;
        }
    }
    return -1;
}

ui::Chip *Reports::chip(const QString &word)
{
    for (ui::Chip *each : window().find<ui::ChipRow>(u"reportFilters"_s)->chips()) {
        if (each->word() == word) {
            return each;
        }
    }
    return nullptr;
}

QString Reports::problem()
{
    return page()->findChild<QLabel *>(u"reportProblem"_s)->text();
}

QStringList Reports::headings()
{
    QStringList texts;
    for (const auto &heading : page()->preview()->pages()->headings()) {
        texts.append(heading.text);
    }
    return texts;
}

QImage Reports::firstPage()
{
    QImage image(report::Pages::pageSize().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    page()->preview()->pages()->paint(painter, 0);
    return image;
}

void Reports::wait()
{
    Window::settle();
    while (m_window.value()->findChild<ui::ReportPage *>()->isMaking()) {
        Window::settle();
    }
    Window::settle();
}

void Reports::press(int key, Qt::KeyboardModifiers modifiers)
{
    window().press(key, modifiers);
    wait();
}

void Reports::click(const QString &name)
{
    window().click(window().find(name));
    wait();
}

void Reports::clickChip(const QString &word)
{
    REQUIRE(chip(word) != nullptr);
    window().click(chip(word));
}

void Reports::clickSection(int row)
{
    const QRect place = sections()->visualItemRect(sections()->item(row));
    QTest::mouseClick(sections()->viewport(), Qt::LeftButton, {},
                      QPoint(place.left() + 26, place.center().y()));
    wait();
}

void Reports::chooseKind(const QString &kind)
{
    QTest::mouseClick(radio(kind), Qt::LeftButton, {}, QPoint(10, radio(kind)->height() / 2));
    wait();
}

void Reports::choose(const QString &name, int row)
{
    QComboBox *box = combo(name);
    while (box->currentIndex() != row) {
        const int before = box->currentIndex();
        box->setFocus();
        press(row > before ? Qt::Key_Down : Qt::Key_Up);
        REQUIRE(box->currentIndex() != before);
    }
}

void Reports::trigger(const QString &action)
{
    auto *found = page()->findChild<QAction *>(action);
    REQUIRE(found != nullptr);
    found->trigger();
    Window::settle();
}

void Reports::answer(const QString &path)
{
    auto *dialog = window()->findChild<QFileDialog *>();
    REQUIRE(dialog != nullptr);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    Window::settle();
    window().activate();
}

void Reports::saveMain(const QString &name)
{
    page()->preview()->setFocus();
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    answer(place(name));
}

void Reports::saveAs(const QString &extension, const QString &path)
{
    if (auto *other = page()->findChild<QAction *>(u"save_"_s + extension)) {
        other->trigger();
        Window::settle();
    } else {
        page()->preview()->setFocus();
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    }
    answer(path);
}

} // namespace ankerpunt::test
