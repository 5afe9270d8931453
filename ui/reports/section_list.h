// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/kinds/kinds.h"
#include "ui/parts/context.h"

#include <QHash>
#include <QListWidget>

namespace ankerpunt::ui {

/// The sections of a report in two columns, in the order in which they will stand: each with a tick
/// that leaves it out and the page on which it begins. One is moved with the pointer, by Ctrl with
/// an arrow, or from its menu.
class SectionList final : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionList(const Context &context, QWidget *parent = nullptr);

    /// All sections of @p kind in their own order.
    void setKind(const report::Kind &kind);
    /// The keys of those that are not left out, in order.
    [[nodiscard]] QStringList keys() const;
    /// Those with these keys, in that order; behind them what is left out.
    void setKeys(const QStringList &keys);
    /// The ones of a short report, or all of them.
    void chooseBrief();
    void chooseAll();
    /// On which page each begins, counted from 1; those without stand nowhere.
    void setPages(const QHash<QString, int> &pages);

    /// As it is read aloud.
    [[nodiscard]] QString spoken(int row) const;

Q_SIGNALS:
    void chosen();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addMover(const QString &words, int key, int step);
    void move(int from, int to);
    void check(const std::function<bool(const QListWidgetItem *)> &isChosen);
    void tell();
    void layOut();

    Context m_context;
    QPoint m_pressed;
    int m_grabbed = -1;   ///< the row that the button is down on
    bool m_moves = false; ///< and it is being moved
    bool m_moved = false; ///< to another place than where it was
};

} // namespace ankerpunt::ui
