// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QWidget>

namespace ankerpunt::ui {

/// A piece of a drawing that a screen reader tells by itself: a block, a node, a line, a bar.
struct DrawnPart
{
    QString name; ///< a whole phrase: what it is, its state, its dates
    QRect place;  ///< in the widget
    QAccessible::Role role = QAccessible::ListItem;
    bool chosen = false;
};

/// A widget that paints several things itself. What it paints it also lists in parts(), and that is
/// all a page needs to do for screen readers: without it they would hear one silent picture.
class Drawing : public QWidget
{
    Q_OBJECT

public:
    /// All that is drawn, in the order in which it is best told.
    [[nodiscard]] virtual QList<DrawnPart> parts() const = 0;
    [[nodiscard]] virtual QAccessible::Role role() const { return QAccessible::List; }

protected:
    explicit Drawing(QWidget *parent);
    /// Tells the screen reader which part the keyboard is at now.
    void tellFocus(int part);
};

} // namespace ankerpunt::ui
