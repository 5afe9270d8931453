// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QTabBar>

namespace ankerpunt::ui {

/// Tabs with a word and, behind it, how many there are: a line under the chosen one.
class TabBar final : public QTabBar
{
    Q_OBJECT

public:
    TabBar(const Theme &theme, QWidget *parent);

    /// Adds a tab after the others.
    void add(const QString &label);
    /// The word of a tab.
    [[nodiscard]] QString label(int tab) const;
    /// @p count is a number as it is read, or empty.
    void setCount(int tab, const QString &count);
    void setShown(int tab, bool shown);
    /// How wide a tab is when it is shown.
    [[nodiscard]] int widthOf(int tab) const { return m_widths.at(tab); }
    /// Goes to the next shown tab, or with -1 to the one before, round and round.
    void step(int direction);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] QSize tabSizeHint(int tab) const override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    Theme m_theme;
    QList<int> m_widths; ///< measured once: Qt asks for all of them whenever one changes
};

} // namespace ankerpunt::ui
