// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ankerpunt::record {
class Description;
}

// How a form is laid out where the order and the halves of its description would not do.
namespace ankerpunt::ui {

/// The grid of a form has so many columns.
inline constexpr int wholeWidth = 12;
/// The columns that a field takes; 0 where it takes what others of its sort do.
[[nodiscard]] int ownWidthOf(const record::Description &kind, const QString &field);
/// The field that says since which day this one holds: asked for with it, and filled in with it.
/// Empty: there is none.
[[nodiscard]] QString dayFieldOf(const record::Description &kind, const QString &field);
/// Whether most people leave this field empty.
[[nodiscard]] bool isSeldomFilled(const record::Description &kind, const QString &field);

} // namespace ankerpunt::ui
