// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/icon_set.h"

#include <QWidget>

class QHBoxLayout;
class QRadioButton;

namespace ankerpunt::ui {

/// One choice of a few, side by side in one frame: for views and for short answers, up to seven.
///
/// Each is a radio button under its paint: the arrows choose the next one, Tab visits only the
/// chosen one, and a screen reader tells "radio button, 2 of 3". More than seven choices, or words
/// that change, belong in a list box.
class Segmented final : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        QString text;
        QString icon{}; ///< may be empty
        QString tip{};
    };
    enum class Icons { Beside, Above };

    /// @p name says what is chosen, for a screen reader.
    Segmented(const QString &name, const QList<Choice> &choices, const IconSet &icons,
              QWidget *parent, Icons place = Icons::Beside);

    /// Which is chosen; -1 for none yet.
    [[nodiscard]] int current() const;
    /// Chooses without a word to chosen(); -1 for none of them.
    void setCurrent(int index);
    [[nodiscard]] int count() const { return int(m_segments.size()); }
    [[nodiscard]] QRadioButton *segment(int index) const { return m_segments.at(index); }

Q_SIGNALS:
    /// The person chose this one.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const IconSet &m_icons;
    QList<QRadioButton *> m_segments;
};

} // namespace ankerpunt::ui
