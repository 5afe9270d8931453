// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QListWidget>

namespace ankerpunt::ui {

/// What a report could not tell because it was not recorded; each leads to the first record that
/// lacks it.
class GapList final : public QListWidget
{
    Q_OBJECT

public:
    explicit GapList(QWidget *parent = nullptr);

    void setGaps(const QList<report::Gap> &gaps);

Q_SIGNALS:
    void recordWanted(qint64 id);
};

} // namespace ankerpunt::ui
