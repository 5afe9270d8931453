// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/workspace/backups.h"
#include "ui/parts/icon_set.h"

#include <QDialog>

#include <future>

class QPushButton;
class QTreeWidget;

namespace ankerpunt::ui {

/// Lists the backups of a file and asks which one is to come back. Whether each is still sound is
/// looked up one by one while the list is already there.
class RestoreDialog final : public QDialog
{
    Q_OBJECT

public:
    RestoreDialog(const QString &file, const IconSet &icons, const Language &language,
                  QWidget *parent);

    /// A moment as the window writes it.
    [[nodiscard]] static QString momentText(const QDateTime &moment, const QLocale &locale);

Q_SIGNALS:
    void chosen(const ankerpunt::backups::Backup &backup);

private:
    [[nodiscard]] QWidget *makeList();
    void checkNext();
    void updateButton();
    void confirm();
    void askForOther();

    QList<backups::Backup> m_backups;
    QHash<int, bool> m_sound;    ///< by row, as far as looked up
    std::future<bool> m_checked; ///< of the next row
    QLocale m_locale;
    QTreeWidget *m_list;
    QPushButton *m_restore;
};

} // namespace ankerpunt::ui
