// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/icon_set.h"
#include "ui/parts/tone.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ankerpunt::ui {

/// One sentence over a page: good to know, attention, or wrong. With one action, or with two where
/// the person has to choose.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    using Tone = ui::Tone;

    Banner(const IconSet &icons, QWidget *parent);

    void say(Tone tone, const QString &sentence, const QString &action = {},
             const QString &otherAction = {});
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void acted();
    void actedOtherwise();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const IconSet &m_icons;
    Tone m_tone = Tone::Info;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_other;
};

} // namespace ankerpunt::ui
