// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcut_filter.h"

#include "ui/commands.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

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

} // namespace

bool ShortcutFilter::eventFilter(QObject *watched, QEvent *event)
{
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
