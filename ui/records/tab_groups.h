// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ankerpunt::ui {

/// The heading under which a kind stands in the menu of more tabs, in the order in which they
/// stand there.
enum class TabGroup { People, Plan, Result, Other };
[[nodiscard]] TabGroup tabGroupOf(const QString &kind);
[[nodiscard]] QString labelOf(TabGroup group);

/// Whether people look for a kind in the tabs of another before there is any: what was agreed in a
/// talk, who takes up a question, the plan weeks of a course that runs.
[[nodiscard]] bool isLookedFor(const QString &kind, const QString &under);

} // namespace ankerpunt::ui
