// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/context.h"

#include <QStatusBar>

class QLabel;

namespace ankerpunt::ui {

/// Tells at the bottom of the window that everything is saved, and where it stays.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(const Context &context, QWidget *parent);

    /// Says what is shown, and how much of it.
    void showCount(const QString &text);
    /// Says that everything is saved, since now.
    void showSaved();
    /// Says whether a field waits to be put right before it can be saved.
    void showKept(bool all);
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString savedText() const;
    [[nodiscard]] QString placeText() const;

private:
    Context m_context;
    QLabel *m_count;
    QLabel *m_savedIcon;
    QLabel *m_saved;
    QLabel *m_place;
    QString m_savedText; ///< what was last said of all being saved
};

} // namespace ankerpunt::ui
