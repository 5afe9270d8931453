// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/display.h"
#include "ui/parts/icon_set.h"

namespace ankerpunt::ui {

/// What every page of a window works with: the open file, the window's language and its look. The
/// window makes it and outlives its pages.
struct Context
{
    Workspace &workspace;
    queries::Display &display;
    const IconSet &icons;

    [[nodiscard]] const Theme &theme() const { return icons.theme(); }
    [[nodiscard]] const Language &language() const { return display.language(); }
    [[nodiscard]] record::Store &store() const { return workspace.store(); }
};

} // namespace ankerpunt::ui
