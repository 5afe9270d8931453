// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/icon_set.h"

#include <QWidget>

class QPushButton;

namespace ankerpunt::ui {

/// What stands where there is nothing yet.
struct EmptyText
{
    QString icon;
    QString title;  ///< what it is
    QString why;    ///< why one would want it
    QString button; ///< empty where nothing can be done
};

/// An icon, what it is, why, and one button.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const EmptyText &text, const IconSet &icons, QWidget *parent);
    [[nodiscard]] QPushButton *button() const { return m_button; }

private:
    QPushButton *m_button;
};

} // namespace ankerpunt::ui
