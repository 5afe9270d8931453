// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/dialog_foot.h"

#include "core/base/literals.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

namespace ankerpunt::ui {

QLayout *dialogFoot(QDialog *dialog, QPushButton *main, const std::function<void()> &act)
{
    main->setProperty("main", true);
    main->setToolTip(u"Ctrl+Enter"_s);
    main->setProperty("keys", u"Ctrl+Enter"_s);
    auto *cancel = new QPushButton(QCoreApplication::translate("parts", "Cancel"));
    cancel->setToolTip(u"Esc"_s);
    cancel->setAutoDefault(false);
    QObject::connect(main, &QPushButton::clicked, dialog, act);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *keys = new QShortcut(QKeySequence(Qt::CTRL | key), dialog);
        QObject::connect(keys, &QShortcut::activated, main, &QPushButton::click);
    }
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(main);
    return foot;
}

} // namespace ankerpunt::ui
