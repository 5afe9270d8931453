// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QToolButton>

namespace ankerpunt::ui {

/// A button that looks as a link within a line of text; @p pixels is the size of its letters.
[[nodiscard]] QToolButton *linkButton(const QString &words, double pixels, const Theme &theme,
                                      QWidget *parent = nullptr);

} // namespace ankerpunt::ui
