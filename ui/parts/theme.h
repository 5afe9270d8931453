// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QMargins>
#include <QPalette>

#include <array>

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
    QColor research, researchTint, intervention, interventionTint;
    QColor reflection, reflectionTint, contemplation, contemplationTint;
    QColor campus, campusTint, neighbourhood, neighbourhoodTint;
    /// Of the report's matrix, from nothing to much; the first is drawn with a dashed edge.
    std::array<QColor, 5> steps;

    /// The words on a step.
    [[nodiscard]] QColor inkOnStep(int step) const;
    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme dark();
    [[nodiscard]] static Theme of(Appearance appearance);
    [[nodiscard]] QPalette palette() const;
};

/// Gives the whole application this theme: style, palette and font.
void applyTheme(const Theme &theme);

/// How much larger than drawn the person wants everything: 0.9 to 1.5, at first 1. Kept beside the
/// application's font, because like the font it belongs to all windows at once. Set it before
/// applyTheme(); what was made before keeps its measures until it is made again.
[[nodiscard]] double userScale();
void setUserScale(double scale);
/// A measure of the design guide, in pixels at 96 dpi, as the person wants it.
[[nodiscard]] int px(double pixels);
[[nodiscard]] inline QSize px(const QSize &size)
{
    return {px(size.width()), px(size.height())};
}
[[nodiscard]] inline QMargins px(const QMargins &margins)
{
    return {px(margins.left()), px(margins.top()), px(margins.right()), px(margins.bottom())};
}

/// The application's font in another size and weight; @p pixels at 96 dpi. Follows the scale.
[[nodiscard]] QFont fontOf(double pixels, QFont::Weight weight = QFont::Normal);

} // namespace ankerpunt::ui
