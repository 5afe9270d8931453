// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/link_button.h"

namespace ankerpunt::ui {

QToolButton *linkButton(const QString &words, double pixels, const Theme &theme, QWidget *parent)
{
    auto *link = new QToolButton(parent);
    link->setProperty("flat", true);
    link->setText(words);
    link->setFocusPolicy(Qt::StrongFocus);
    link->setCursor(Qt::PointingHandCursor);
    QFont underlined = fontOf(pixels);
    underlined.setUnderline(true);
    link->setFont(underlined);
    QPalette colours = link->palette();
    colours.setColor(QPalette::ButtonText, theme.accent);
    link->setPalette(colours);
    return link;
}

} // namespace ankerpunt::ui
