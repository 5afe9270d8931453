// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/icon_set.h"
#include "ui/parts/tone.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ankerpunt::ui {

/// One sentence over a page, at most with one action: good to know, attention, or wrong.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    using Tone = ui::Tone;

    Banner(const IconSet &icons, QWidget *parent);

    void say(Tone tone, const QString &sentence, const QString &action = {});
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void acted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const IconSet &m_icons;
    Tone m_tone = Tone::Info;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace ankerpunt::ui
