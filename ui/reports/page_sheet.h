// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pages.h"

#include <QPixmap>

#include <memory>

namespace ankerpunt::ui {

/// Pages as several widgets look at them.
using SharedPages = std::shared_ptr<const report::Pages>;

/// A page as a picture, painted as it will be printed; in grey as a printer without colours does.
[[nodiscard]] QPixmap drawnPage(const report::Pages &pages, int page, double scale, double ratio,
                                bool isGrey);

} // namespace ankerpunt::ui
