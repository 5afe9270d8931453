// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QSizeF>

// The report's look, after the approved picture. Sizes are thought of in pixels at 96 to the inch,
// as on screen, and laid out in units of 1/1200 inch: whole numbers of those are fine enough for
// any font size, and the layout does not depend on the screen that the program happens to run on.

namespace ankerpunt::report {

inline constexpr int unitsPerInch = 1200;
inline constexpr double unitsPerPixel = unitsPerInch / 96.0;

/// Pixels at 96 to the inch as layout units of 1/1200 inch.
[[nodiscard]] constexpr double units(double pixels)
{
    return pixels * unitsPerPixel;
}

/// An A4 page and its parts, in pixels at 96 to the inch.
struct PageMeasures
{
    double width = 210 / 25.4 * 96;
    double height = 297 / 25.4 * 96;
    double side = 64; ///< margin left and right
    double headTop = 54;
    double bodyTop = 112;
    double bodyBottom = 1042;
    double footLine = 1064;
    double gutter = 38; ///< between two charts

    [[nodiscard]] double bodyWidth() const { return width - 2 * side; }
    [[nodiscard]] double bodyHeight() const { return bodyBottom - bodyTop; }
};

/// The colours of paper; all opaque, as PDF/A asks, and told apart in grey by lightness or pattern.
namespace colour {
inline constexpr QColor text{0x1e, 0x22, 0x25};
inline constexpr QColor text2{0x4b, 0x50, 0x54};
inline constexpr QColor accent{0x0b, 0x64, 0x70};
inline constexpr QColor tint{0xdc, 0xeb, 0xeb};
inline constexpr QColor line{0xdf, 0xdb, 0xd3};
inline constexpr QColor neighbourhood{0x8a, 0x45, 0x13};
inline constexpr QColor paper{0xff, 0xff, 0xff};
} // namespace colour

} // namespace ankerpunt::report
