// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/focus_in_sight.h"

#include <QApplication>
#include <QScrollArea>

namespace ankerpunt::ui {

void bringInSight(QWidget *widget)
{
    for (QWidget *around = widget; around != nullptr; around = around->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(around);
        if (area != nullptr && area->widget() != nullptr && area->widget()->isAncestorOf(widget)) {
            area->ensureWidgetVisible(widget);
        }
    }
}

void keepFocusInSight(QObject *owner)
{
    QObject::connect(qApp, &QApplication::focusChanged, owner,
                     [](QWidget *, QWidget *now) { bringInSight(now); });
}

} // namespace ankerpunt::ui
