// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/context.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace ankerpunt::ui {

class BlockWeeks;

/// At the foot of the side bar: in which block of teaching one is, in which of its weeks, and all
/// its weeks as a strip. Not there on a day without teaching.
class BlockStrip final : public QWidget
{
    Q_OBJECT

public:
    BlockStrip(const Context &context, QWidget *parent);

    /// Reads the calendar again; @p worker is who works here, 0 when nobody said so.
    void showToday(qint64 worker);
    /// Whether there is a block to show.
    [[nodiscard]] bool hasBlock() const { return m_weeks != nullptr; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void giveRoom();

    Context m_context;
    QLabel *m_name;
    QLabel *m_week;
    QBoxLayout *m_words;
    QString m_block;
    BlockWeeks *m_weeks = nullptr;
};

} // namespace ankerpunt::ui
