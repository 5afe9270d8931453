// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace ankerpunt::report {

/// The families that a report is set in.
struct Fonts
{
    QString sans;
    QString serif;

    /// @p size is in pixels at 96 to the inch; the font is in layout units, see measures.h.
    [[nodiscard]] QFont sansFont(double size, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] QFont serifFont(double size, bool italic = false) const;
};

/// Inter, of screen and paper; loaded from the program on the first call. Where it is missing, the
/// system's font takes its place and the log says so. Needs a living QGuiApplication.
/// Throws Error(Internal) when the computer has no font at all.
[[nodiscard]] QString sansFamily();

/// With Noto Serif, which only paper has, in the same way.
[[nodiscard]] Fonts loadFonts();

} // namespace ankerpunt::report
