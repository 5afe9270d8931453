// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/report/report.h"

#include <QByteArray>
#include <QSizeF>

namespace ankerpunt::report {

/// A chart as a picture file, drawn by the one chart painter and fine enough for print.
struct ChartPicture
{
    QByteArray png;
    QSizeF size; ///< at which it is shown, in pixels at 96 to the inch
};

/// Needs a QGuiApplication.
[[nodiscard]] ChartPicture drawn(const Chart &chart, double width, const Language &language);

} // namespace ankerpunt::report
