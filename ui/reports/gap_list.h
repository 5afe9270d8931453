// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/parts/context.h"

#include <QListWidget>

namespace ankerpunt::ui {

/// What a report could not tell because it was not recorded, and what who makes it should know;
/// each with a button that leads to the first record that it is about, and to the field there.
class GapList final : public QListWidget
{
    Q_OBJECT

public:
    explicit GapList(const Context &context, QWidget *parent = nullptr);

    void setReport(const report::Report &report);
    /// The row after the current one, and round again.
    void goToNext();
    /// Where the button of a row is.
    [[nodiscard]] QRect buttonOf(int row) const;
    /// As it is read aloud.
    [[nodiscard]] QString spoken(int row) const;

Q_SIGNALS:
    /// @p field is written kind.field; empty where there is none.
    void recordWanted(qint64 id, const QString &field);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void add(const report::Gap &gap);
    void lead(const QListWidgetItem *item);

    Context m_context;
};

} // namespace ankerpunt::ui
