// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QByteArray>

namespace ankerpunt::report {

/// The report as an OpenDocument text, to be worked on further: real headings, lists and tables,
/// named styles, charts as pictures with the numbers under them. Throws Error. Needs a
/// QGuiApplication, for the charts.
[[nodiscard]] QByteArray toOdt(const Report &report);

} // namespace ankerpunt::report
