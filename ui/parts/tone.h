// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

namespace ankerpunt::ui {

/// What a coloured piece of the window means. The colour never says it alone: a word and a sign
/// always stand in it.
enum class Tone { Neutral, Accent, Ok, Warn, Bad, Info };

/// The colour of words, signs and outlines, and the ground under them.
struct Ink
{
    QColor ink;
    QColor tint;
};
[[nodiscard]] Ink inkOf(Tone tone, const Theme &theme);
/// The sign of a tone where none more telling is given.
[[nodiscard]] QString iconOf(Tone tone);

} // namespace ankerpunt::ui
