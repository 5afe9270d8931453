// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcut_filter.h"

#include "ui/commands.h"

#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace ankerpunt::ui {

namespace {

bool canTakeBack(const QObject *field, bool redo)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field)) {
        return redo ? line->isRedoAvailable() : line->isUndoAvailable();
    }
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field)) {
        return redo ? text->document()->isRedoAvailable() : text->document()->isUndoAvailable();
    }
    return false;
}

/// A command's keys go before what a text field does with the same ones, but for undo and redo.
bool isOfWindow(QKeyCombination keys)
{
    const auto found = std::ranges::find(commands(), QKeySequence(keys), &Command::keys);
    return found != commands().end() && !found->keysHere && found->id != CommandId::Undo &&
           found->id != CommandId::Redo;
}

/// The button that Enter should press. In a dialog Qt sees to buttons with words itself.
QAbstractButton *pressedByEnter(QObject *watched, const QEvent &event)
{
    auto *button = qobject_cast<QAbstractButton *>(watched);
    const auto &keys = static_cast<const QKeyEvent &>(event);
    const bool isPlain = (keys.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isEnter = isPlain && (keys.key() == Qt::Key_Return || keys.key() == Qt::Key_Enter);
    if (button == nullptr || !isEnter || !button->isEnabled()) {
        return nullptr;
    }
    const bool isPush = qobject_cast<QPushButton *>(button) != nullptr;
    const bool isTool = qobject_cast<QToolButton *>(button) != nullptr;
    const bool inDialog = qobject_cast<QDialog *>(button->window()) != nullptr;
    return isTool || (isPush && !inDialog) ? button : nullptr;
}

/// A menu opens without waiting for what is chosen in it, as showMenu() would.
void press(QAbstractButton *button)
{
    const auto *push = qobject_cast<QPushButton *>(button);
    const auto *tool = qobject_cast<QToolButton *>(button);
    QMenu *menu = push != nullptr                                  ? push->menu()
                  : tool->popupMode() == QToolButton::InstantPopup ? tool->menu()
                                                                   : nullptr;
    if (menu != nullptr) {
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    } else {
        button->click();
    }
}

} // namespace

bool ShortcutFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        QAbstractButton *button = pressedByEnter(watched, *event);
        if (button != nullptr) {
            press(button);
        }
        return button != nullptr;
    }
    if (event->type() != QEvent::ShortcutOverride) {
        return QObject::eventFilter(watched, event);
    }
    const auto *press = static_cast<QKeyEvent *>(event);
    const QKeyCombination keys = press->keyCombination();
    const bool undo = keys == (Qt::CTRL | Qt::Key_Z);
    const bool redo = keys == (Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    if (isOfWindow(keys) || ((undo || redo) && !canTakeBack(watched, redo))) {
        event->ignore(); // so the shortcut of the window gets it
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ankerpunt::ui
