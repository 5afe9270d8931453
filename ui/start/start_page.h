// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands.h"
#include "ui/parts/icon_set.h"

#include <QWidget>

namespace ankerpunt::ui {

/// What the window shows while no file is open: go on with a recent one, begin one, open one, look
/// round in the example, or take in lists that one has.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    /// @p recent are the files that were open before, the last one in front.
    StartPage(const IconSet &icons, const QStringList &recent, QWidget *parent);

Q_SIGNALS:
    void wanted(ankerpunt::ui::CommandId id);
    void fileWanted(const QString &path);
};

} // namespace ankerpunt::ui
