// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringList>

class QWidget;

namespace ankerpunt::test {

/// What a person with other eyes, or another screen, trips over in what @p shown shows now: letters
/// that are cut off, shortened words of which the whole is nowhere, what sticks out of its window,
/// what lies over its neighbour, what is too faint (WCAG 2.2, 1.4.3 and 1.4.11) and what is too
/// small to hit (2.5.8). One sentence for each, in which the place is not named.
[[nodiscard]] QStringList seenWrong(QWidget &shown);

/// How far two colours are apart, 1 to 21, as WCAG counts it.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// A widget by its class and name, with the nearest one around it that has a name.
[[nodiscard]] QString calledInCode(const QWidget &widget);

} // namespace ankerpunt::test
