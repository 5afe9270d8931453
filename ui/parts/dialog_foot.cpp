// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/dialog_foot.h"

#include "core/base/literals.h"
#include "ui/commands.h"
#include "ui/parts/form_keys.h"
#include "ui/parts/text_label.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace ankerpunt::ui {

QHBoxLayout *dialogFoot(QDialog *dialog, QPushButton *main, const std::function<void()> &act)
{
    main->setProperty("main", true);
    main->setToolTip(asToolTip(saveKeysText()));
    main->setProperty("keys", saveKeysText());
    auto *cancel = new QPushButton(QCoreApplication::translate("parts", "Cancel"));
    cancel->setToolTip(asToolTip(command(CommandId::Close).keysText()));
    cancel->setAutoDefault(false);
    QObject::connect(main, &QPushButton::clicked, dialog, act);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    onSaveKeys(dialog, [main] { main->click(); });
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(main);
    return foot;
}

} // namespace ankerpunt::ui
