// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace ankerpunt::ui {

/// Says at the bottom of its parent for eight seconds what was just done, with the way back.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    Toast(const Theme &theme, QWidget *parent);

    void say(const QString &sentence, const QString &action);
    /// Gives the keyboard to its button, where the sentence is a question.
    void focusAction();

Q_SIGNALS:
    void acted();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QColor m_fill;
    QLabel *m_text;
    QPushButton *m_action;
    QTimer m_timer;
};

} // namespace ankerpunt::ui
