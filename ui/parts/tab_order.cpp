// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tab_order.h"

#include <QWidget>

namespace ankerpunt::ui {

namespace {

/// Qt puts nothing after what cannot have the keyboard itself.
bool takesKeyboard(const QWidget &widget)
{
    return widget.focusPolicy() != Qt::NoFocus && widget.focusProxy() == nullptr;
}

} // namespace

void tabAfter(QWidget *before, QWidget *made)
{
    while (!takesKeyboard(*before) && !before->isWindow()) {
        before = before->previousInFocusChain();
    }
    QList<QWidget *> inOrder;
    if (takesKeyboard(*made)) {
        inOrder.append(made);
    }
    for (QWidget *next = made->nextInFocusChain(); next != made; next = next->nextInFocusChain()) {
        if (made->isAncestorOf(next) && takesKeyboard(*next)) {
            inOrder.append(next);
        }
    }
    for (QWidget *next : inOrder) {
        QWidget::setTabOrder(before, next);
        before = next;
    }
}

} // namespace ankerpunt::ui
