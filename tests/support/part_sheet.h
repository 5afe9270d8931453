// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/literals.h"
#include "ui/parts/icon_set.h"

#include <QVBoxLayout>
#include <QWidget>

class QAccessibleInterface;

namespace ankerpunt::test {

/// A window with parts under each other, shown and with the keyboard, to press keys in and click.
class PartSheet final
{
public:
    explicit PartSheet(const ui::Theme &theme = ui::Theme::light());
    ~PartSheet();

    [[nodiscard]] const ui::IconSet &icons() const { return m_icons; }
    [[nodiscard]] QWidget *window() { return &m_window; }
    /// Adds a part; made with window() as its parent.
    template <typename W>
    W *add(W *part)
    {
        m_window.layout()->addWidget(part);
        return part;
    }
    /// Shows the window and waits until it has the keyboard.
    void show();
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void click(QWidget *widget, const QPoint &at);

private:
    ui::IconSet m_icons;
    QWidget m_window;
};

/// What a screen reader is told of a widget.
[[nodiscard]] QAccessibleInterface *toldOf(QObject *object);
/// Whether the picture of a widget changes when it gets the keyboard.
[[nodiscard]] bool showsFocus(QWidget *widget);

} // namespace ankerpunt::test
