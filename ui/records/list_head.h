// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace ankerpunt::ui {

/// What a list is called, how it is sorted, and the button that adds to it. Where the title needs
/// the room the sort button does without its word, which its tip has; a long title wraps.
class ListHead final : public QWidget
{
    Q_OBJECT

public:
    ListHead(QLabel *title, QToolButton *sort, QWidget *add);

protected:
    bool event(QEvent *event) override;

private:
    void arrange();

    QLabel *m_title;
    QToolButton *m_sort;
    QWidget *m_add;
};

} // namespace ankerpunt::ui
