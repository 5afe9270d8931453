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
    QString title;      ///< what it is
    QString why;        ///< why one would want it
    QString button;     ///< empty where nothing can be done
    QString other = {}; ///< another way to begin; empty where there is none
    QString otherIcon = {};
    QString buttonIcon = QStringLiteral("plus");
};

/// An icon, what it is, why, and a button or two.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const EmptyText &text, const IconSet &icons, QWidget *parent);
    /// What stands where filters leave nothing; its button is to take them away.
    [[nodiscard]] static EmptyState *nothingFound(const IconSet &icons, QWidget *parent);
    [[nodiscard]] QPushButton *button() const { return m_button; }
    [[nodiscard]] QPushButton *other() const { return m_other; }

private:
    QPushButton *m_button;
    QPushButton *m_other;
};

} // namespace ankerpunt::ui
