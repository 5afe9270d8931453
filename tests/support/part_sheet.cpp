// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/part_sheet.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

#include <stdexcept>

namespace ankerpunt::test {

PartSheet::PartSheet(const ui::Theme &theme) : m_icons(theme)
{
    ui::applyTheme(theme);
    QAccessible::setActive(true);
    new QVBoxLayout(&m_window);
    m_window.resize(640, 480);
}

PartSheet::~PartSheet()
{
    ui::setUserScale(1);
}

void PartSheet::show()
{
    m_window.show();
    m_window.activateWindow();
    if (!QTest::qWaitForWindowActive(&m_window)) {
        throw std::runtime_error("the sheet of parts did not get the keyboard");
    }
    QApplication::processEvents();
}

void PartSheet::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : &m_window, Qt::Key(key), modifiers);
    QApplication::processEvents();
}

void PartSheet::click(QWidget *widget, const QPoint &at)
{
    QTest::mouseClick(widget, Qt::LeftButton, {}, at);
    QApplication::processEvents();
}

QAccessibleInterface *toldOf(QObject *object)
{
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(object);
    if (told == nullptr) {
        throw std::runtime_error("a screen reader is told nothing");
    }
    return told;
}

bool showsFocus(QWidget *widget)
{
    widget->clearFocus();
    QApplication::processEvents();
    const QImage without = widget->grab().toImage();
    widget->setFocus();
    QApplication::processEvents();
    return widget->hasFocus() && widget->grab().toImage() != without;
}

} // namespace ankerpunt::test
