// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/icon_set.h"

#include <QWidget>

namespace ankerpunt::ui {

/// What the window shows while no file is open: begin one, open one, or look round in the example.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    /// @p recent is the file that was open last; empty when there is none.
    StartPage(const IconSet &icons, const QString &recent, QWidget *parent);

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void exampleWanted();
    void recentWanted();
};

} // namespace ankerpunt::ui
