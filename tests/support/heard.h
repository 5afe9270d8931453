// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/window.h"

#include <QStringList>

namespace ankerpunt::test {

/// What a person who listens to a screen reader misses in what @p shown shows now: what has the
/// keyboard or can be used and has no name or no role, a field whose words beside it are not tied
/// to it, a problem that is told beside its field only, and words that are painted and not said
/// (WCAG 2.2, 1.1.1, 1.3.1, 3.3.1 and 4.1.2).
[[nodiscard]] QStringList heardWrong(QWidget &shown);

/// What a person without a mouse trips over: what Tab does not come to, where it does not come
/// away, where it goes against the order of reading, and where the eye does not see that it is
/// (WCAG 2.2, 2.1.1, 2.1.2, 2.4.3, 2.4.7 and 2.4.11). Presses Tab until it has been everywhere.
[[nodiscard]] QStringList tabbedWrong(QWidget &shown);

} // namespace ankerpunt::test
