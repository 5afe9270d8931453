// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporary_file.h"
#include "ui/main_window.h"

#include <QWidget>

namespace ankerpunt::test {

/// A window as the person sees it, in English and light, driven by keys and clicks.
class Window final
{
public:
    explicit Window(const QString &path = {}, const QString &language = QStringLiteral("en"));

    [[nodiscard]] ui::MainWindow &operator*() { return *m_window; }
    [[nodiscard]] ui::MainWindow *operator->() { return m_window.get(); }

    /// A visible widget by its object name; fails the test when there is none.
    template <typename W = QWidget>
    [[nodiscard]] W *find(const QString &name)
    {
        for (W *widget : m_window->findChildren<W *>(name)) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        missing(name);
    }
    /// What has the keyboard; fails the test when nothing has.
    [[nodiscard]] QWidget *focus();
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    void click(QWidget *widget);
    void trigger(ui::CommandId id);
    /// Gives it the keyboard, which a closed dialog does not hand back without a desktop.
    void activate();
    /// Lets everything that waits in the window happen.
    static void settle();

private:
    [[noreturn]] static void missing(const QString &name);

    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace ankerpunt::test
