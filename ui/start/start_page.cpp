// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_page.h"

#include "core/base/literals.h"
#include "ui/parts/text_label.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace ankerpunt::ui {

namespace {

constexpr int mostRecent = 4; ///< more of them are in the menu

} // namespace

StartPage::StartPage(const IconSet &icons, const QStringList &recent, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"startPage"_s);
    const Theme &theme = icons.theme();
    QLabel *mark = plainLabel();
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
                            const QString &why, bool main) {
        auto *button = new QPushButton;
        button->setObjectName(name);
        button->setText(text);
        button->setAccessibleDescription(why);
        button->setProperty("main", main);
        button->setIcon(icons.icon(icon, main ? QColor(Qt::white) : theme.text, 18));
        button->setIconSize(px(QSize(18, 18)));
        button->setMinimumWidth(px(250));
        auto *line = new QHBoxLayout;
        line->setSpacing(px(14));
        line->addWidget(button);
        auto *reason = textLabel(why, fontOf(12), theme.text2);
        reason->setWordWrap(true);
        line->addWidget(reason, 1);
        column->addLayout(line);
        return button;
    };
    for (const QString &path : recent.mid(0, mostRecent)) {
        const bool last = path == recent.constFirst();
        const QFileInfo file(path);
        const QString name = QString(file.fileName()).replace(u'&', u"&&"_s);
        auto *open = choice(last ? u"openRecent"_s : u"openEarlier"_s, last ? u"fwd"_s : u"clock"_s,
                            last ? tr("Go on with %1").arg(name) : name,
                            QDir::toNativeSeparators(file.path()), last);
        connect(open, &QPushButton::clicked, this, [this, path] { Q_EMIT fileWanted(path); });
    }
    const auto command = [&](const QString &name, CommandId id, const QString &why) {
        const Command &wished = ui::command(id);
        const bool main = recent.isEmpty() && id == CommandId::NewFile;
        auto *button =
            choice(name, QString::fromLatin1(wished.icon), wished.plainLabel(), why, main);
        connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT wanted(id); });
    };
    command(u"startNew"_s, CommandId::NewFile, tr("Begin with an empty file of your own."));
    command(u"startOpen"_s, CommandId::OpenFile, tr("A file that is on this computer."));
    command(u"startExample"_s, CommandId::OpenExample,
            tr("An invented neighbourhood, to try everything out."));
    command(u"startImport"_s, CommandId::Import,
            tr("Lists that you have, such as spreadsheets, in a new file."));
    auto *card = new QWidget;
    card->setFixedWidth(px(620));
    card->setLayout(column);
    auto *whole = new QVBoxLayout(this);
    whole->addStretch(2);
    whole->addWidget(card, 0, Qt::AlignHCenter);
    whole->addStretch(3);
}

} // namespace ankerpunt::ui
