// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ankerpunt::ui {

/// Lets the window have keys that text fields claim for themselves. Ctrl+K deletes to the end of
/// the line on some platforms; Ctrl+Z would end in a field that has nothing to take back. And lets
/// Enter press the button that has the keyboard, as Space does; Qt does so in dialogs only.
class ShortcutFilter final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ankerpunt::ui
