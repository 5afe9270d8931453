// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/list_query.h"

namespace ankerpunt::ui {

/// A list that a person kept under a name, on this computer.
struct SavedView
{
    QString name;
    queries::ListQuery query;
};

/// The views of a file in the order of their names. One of a kind that is not known (any more) is
/// left out.
[[nodiscard]] QList<SavedView> savedViews(const Workspace &workspace);
/// Keeps a view; one of the same name is replaced.
void keepView(const Workspace &workspace, const SavedView &view);
void removeView(const Workspace &workspace, const QString &name);

} // namespace ankerpunt::ui
