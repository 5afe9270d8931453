// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/row_list.h"

namespace ankerpunt::ui {

QModelIndex RowList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex wanted = QListView::moveCursor(action, modifiers);
    const auto isRow = [](const QModelIndex &index) {
        return index.isValid() && index.flags().testFlag(Qt::ItemIsEnabled);
    };
    const bool isBack =
        action == MovePageUp || action == MoveUp || action == MovePrevious || action == MoveEnd;
    for (const int step : {isBack ? -1 : 1, isBack ? 1 : -1}) {
        QModelIndex index = wanted;
        while (index.isValid() && !isRow(index)) {
            index = index.siblingAtRow(index.row() + step);
        }
        if (index.isValid()) {
            return index;
        }
    }
    return wanted;
}

} // namespace ankerpunt::ui
