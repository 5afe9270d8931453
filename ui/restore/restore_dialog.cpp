// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/restore_dialog.h"

#include "core/base/literals.h"
#include "ui/file_window.h"
#include "ui/guard.h"
#include "ui/parts/dialog_foot.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/text_label.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ankerpunt::ui {

namespace {

enum Column { When, Size, State };

} // namespace

RestoreDialog::RestoreDialog(const QString &file, const IconSet &icons, const Language &language,
                             QWidget *parent)
    : QDialog(parent),
      m_backups(backups::listOf(file)),
      m_locale(language.locale()),
      m_list(new QTreeWidget),
      m_restore(new QPushButton(tr("Restore this version…")))
{
    setObjectName(u"restoreDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Restore an earlier version"));
    resize(px(QSize(560, 440)));
    const Theme &theme = icons.theme();
    m_restore->setObjectName(u"restoreNow"_s);
    m_restore->setDefault(true);
    auto *foot = dialogFoot(this, m_restore, [this] { confirm(); });
    auto *other = new QPushButton(tr("Choose a backup…"));
    other->setObjectName(u"otherBackup"_s);
    other->setProperty("flat", true);
    other->setAutoDefault(false);
    other->setToolTip(asToolTip(tr("One that you saved yourself, on a stick for example")));
    connect(other, &QPushButton::clicked, this, &RestoreDialog::askForOther);
    foot->insertWidget(0, other);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px({20, 16, 20, 16}));
    column->setSpacing(px(12));
    column->addWidget(textLabel(tr("Earlier versions of %1").arg(QFileInfo(file).fileName()),
                                fontOf(17, QFont::DemiBold), theme.text, this));
    if (m_backups.isEmpty()) {
        column->addWidget(new EmptyState({u"save"_s,
                                          tr("There is no earlier version yet"),
                                          tr("One is made by itself each time you close a file in "
                                             "which you changed something."),
                                          {}},
                                         icons, this),
                          1);
    }
    column->addWidget(makeList(), 1);
    column->addLayout(foot);
    m_list->setVisible(!m_backups.isEmpty());
    m_restore->setVisible(!m_backups.isEmpty());
    updateButton();
}

QWidget *RestoreDialog::makeList()
{
    m_list->setObjectName(u"backups"_s);
    m_list->setAccessibleName(tr("Earlier versions"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({tr("When"), tr("Size"), tr("State")});
    m_list->header()->setStretchLastSection(true);
    for (const backups::Backup &backup : m_backups) {
        auto *row = new QTreeWidgetItem(m_list);
        row->setText(When, momentText(backup.taken, m_locale));
        row->setText(Size, m_locale.formattedDataSize(backup.size, 1, QLocale::DataSizeSIFormat));
        row->setText(State, tr("Being checked"));
    }
    constexpr int air = 24;
    for (const Column column : {When, Size}) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + air);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RestoreDialog::updateButton);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &RestoreDialog::confirm);
    QTimer::singleShot(0, this, &RestoreDialog::checkNext);
    return m_list;
}

QString RestoreDialog::momentText(const QDateTime &moment, const QLocale &locale)
{
    return locale.toString(moment.toLocalTime(), u"dddd d MMMM yyyy HH:mm:ss"_s);
}

void RestoreDialog::checkNext()
{
    const int row = int(m_sound.size());
    if (row == m_backups.size()) {
        return;
    }
    if (!m_checked.valid()) { // in a thread of its own: all of the file is read
        m_checked = std::async(std::launch::async, &backups::isSound, m_backups.at(row));
    }
    using namespace std::chrono_literals;
    if (m_checked.wait_for(0ms) != std::future_status::ready) {
        constexpr int moment = 20; // milliseconds
        QTimer::singleShot(moment, this, &RestoreDialog::checkNext);
        return;
    }
    const bool sound = m_checked.get();
    m_sound.insert(row, sound);
    m_list->topLevelItem(row)->setText(State, sound ? tr("Sound") : tr("Damaged"));
    updateButton();
    QTimer::singleShot(0, this, &RestoreDialog::checkNext);
}

void RestoreDialog::updateButton()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_restore->setEnabled(m_sound.value(row, false));
}

void RestoreDialog::askForOther()
{
    auto *window =
        fileWindow(this, tr("Choose a backup"), QFileDialog::ExistingFile, {ankerFiles()});
    connect(
        window, &QFileDialog::fileSelected, this,
        [this](const QString &path) {
            const QFileInfo file(path);
            ask(this,
                tr("The file becomes as it is in %1. What was changed since then leaves it; the "
                   "version of now is kept too, in this same list.")
                    .arg(file.fileName()),
                tr("Restore"), [this, file] {
                    Q_EMIT chosen({file.absoluteFilePath(), file.lastModified(), file.size()});
                    accept();
                });
        },
        Qt::QueuedConnection);
    window->open();
}

void RestoreDialog::confirm()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (!m_sound.value(row, false)) {
        return;
    }
    const backups::Backup backup = m_backups.at(row);
    ask(this,
        tr("The file becomes as it was on %1. What was changed since then leaves it; the version "
           "of "
           "now is kept too, in this same list.")
            .arg(momentText(backup.taken, m_locale)),
        tr("Restore"), [this, backup] {
            Q_EMIT chosen(backup);
            accept();
        });
}

} // namespace ankerpunt::ui
