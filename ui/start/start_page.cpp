// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_page.h"

#include "core/base/literals.h"
#include "ui/parts/text_label.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace ankerpunt::ui {

StartPage::StartPage(const IconSet &icons, const QString &recent, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"startPage"_s);
    const Theme &theme = icons.theme();
    auto *mark = new QLabel;
    mark->setPixmap(icons.pixmap(u"anchor"_s, theme.accent, 40));
    auto *title = textLabel(tr("Welcome to Ankerpunt"), fontOf(22, QFont::DemiBold), theme.text);
    auto *about = textLabel(tr("Everything that you write down stays in one file on this computer. "
                               "Nothing is sent anywhere."),
                            fontOf(13), theme.text2);
    about->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(px(10));
    column->addWidget(mark);
    column->addWidget(title);
    column->addWidget(about);
    column->addSpacing(10);
    const auto choice = [&](const QString &name, const QString &icon, const QString &text,
                            const QString &why, void (StartPage::*wanted)(), bool main) {
        auto *button = new QPushButton;
        button->setObjectName(name);
        button->setText(text);
        button->setProperty("main", main);
        button->setIcon(icons.icon(icon, main ? QColor(Qt::white) : theme.text, 18));
        button->setIconSize(px(QSize(18, 18)));
        button->setMinimumWidth(px(250));
        connect(button, &QPushButton::clicked, this, wanted);
        auto *line = new QHBoxLayout;
        line->setSpacing(px(14));
        line->addWidget(button);
        auto *reason = textLabel(why, fontOf(12), theme.text2);
        reason->setWordWrap(true);
        line->addWidget(reason, 1);
        column->addLayout(line);
    };
    if (!recent.isEmpty()) {
        choice(u"openRecent"_s, u"fwd"_s, tr("Go on"), QFileInfo(recent).fileName(),
               &StartPage::recentWanted, true);
    }
    choice(u"startNew"_s, u"plus"_s, tr("New file…"), tr("Begin with an empty file of your own."),
           &StartPage::newWanted, recent.isEmpty());
    choice(u"startOpen"_s, u"book"_s, tr("Open file…"), tr("A file that is on this computer."),
           &StartPage::openWanted, false);
    choice(u"startExample"_s, u"star"_s, tr("Open example"),
           tr("An invented neighbourhood, to try everything out."), &StartPage::exampleWanted,
           false);
    auto *card = new QWidget;
    card->setFixedWidth(px(580));
    card->setLayout(column);
    auto *whole = new QVBoxLayout(this);
    whole->addStretch(2);
    whole->addWidget(card, 0, Qt::AlignHCenter);
    whole->addStretch(3);
}

} // namespace ankerpunt::ui
