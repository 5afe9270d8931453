// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/choice_name.h"

#include "ui/parts/text_label.h"

#include <QComboBox>

namespace ankerpunt::ui {

void nameChoice(QComboBox *box, const QString &name)
{
    box->setAccessibleName(name);
    QLabel *label = plainLabel(name, box->parentWidget());
    label->setBuddy(box);
    label->hide();
}

QLabel *labelFor(QWidget *field, const QString &words)
{
    field->setAccessibleName(words);
    QLabel *label = plainLabel(words);
    label->setBuddy(field);
    return label;
}

} // namespace ankerpunt::ui
