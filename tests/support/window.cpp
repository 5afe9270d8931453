// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window.h"

#include "ui/settings.h"

#include <QAction>
#include <QApplication>
#include <QTest>

#include <stdexcept>

namespace ankerpunt::test {

Window::Window(const QString &path, const QString &language)
{
    ui::settings::setLanguage(language);
    ui::settings::setAppearance(ui::Appearance::Light);
    ui::settings::setTextSize(100);
    m_window = std::make_unique<ui::MainWindow>([] { return QString(); });
    m_window->setWindowState(Qt::WindowNoState); // the screen of the tests is smaller
    m_window->resize(1366, 768);
    m_window->show();
    if (!path.isEmpty()) {
        m_window->openFile(path);
    }
    activate();
}

void Window::activate()
{
    settle();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get())) {
        missing(QStringLiteral("the keyboard"));
    }
    settle();
}

QWidget *Window::focus()
{
    QWidget *focus = QApplication::focusWidget();
    if (focus == nullptr) {
        missing(QStringLiteral("focus"));
    }
    return focus;
}

void Window::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : m_window.get(), Qt::Key(key), modifiers);
    settle();
}

void Window::type(const QString &text)
{
    QTest::keyClicks(focus(), text);
    settle();
}

void Window::click(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
    settle();
}

void Window::trigger(ui::CommandId id)
{
    m_window->action(id)->trigger();
    settle();
}

void Window::settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

void Window::missing(const QString &name)
{
    throw std::runtime_error("not in the window: " + name.toStdString());
}

} // namespace ankerpunt::test
