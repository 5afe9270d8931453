// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/form_keys.h"

#include <QShortcut>

namespace ankerpunt::ui {

QString saveKeysText()
{
    return QKeySequence(Qt::CTRL | Qt::Key_Enter).toString(QKeySequence::NativeText);
}

void onSaveKeys(QWidget *form, const std::function<void()> &act)
{
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *keys = new QShortcut(QKeySequence(Qt::CTRL | key), form);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(keys, &QShortcut::activated, form, act);
    }
}

} // namespace ankerpunt::ui
