// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace ankerpunt::ui {

/// A list with heads between its rows. Heads cannot be chosen: where a key would lead to one, such
/// as Page Down, it goes on to the next row, or else to the last one before.
class RowList final : public QListView
{
public:
    using QListView::QListView;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
};

} // namespace ankerpunt::ui
