// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace ankerpunt::ui {

/// What the person chose under View; System follows the computer.
enum class Appearance { System, Light, Dark };

/// The colours of the window under the names of the design guide, section 4. Text keeps a contrast
/// of 4.5 and outlines one of 3 on the worst background in use (WCAG 2.1, 1.4.3 and 1.4.11).
struct Theme
{
    bool isDark = false;
    QColor chrome, toolBar, sideBar, page, surface, sunken;
    QColor line, lineStrong, control;
    QColor text, text2, text3;
    QColor accent, accentFill, accentHover, accentTint;
    QColor ok, okTint, warn, warnTint, bad, badTint, info, infoTint;
    QColor neighbourhood, neighbourhoodTint;

    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme dark();
    [[nodiscard]] static Theme of(Appearance appearance);
    [[nodiscard]] QPalette palette() const;
};

/// Gives the whole application this theme: style, palette and font.
void applyTheme(const Theme &theme);

/// The application's font in another size and weight; @p pixels at 96 dpi.
[[nodiscard]] QFont fontOf(double pixels, QFont::Weight weight = QFont::Normal);

} // namespace ankerpunt::ui
