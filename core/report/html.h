// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QByteArray>

namespace ankerpunt::report {

/// The report as one web page, with nothing to fetch and nothing to run: it opens in any browser,
/// from any place, and prints on A4. It is well-formed XML too. Throws Error. Needs a
/// QGuiApplication, for the charts.
[[nodiscard]] QByteArray toHtml(const Report &report);

} // namespace ankerpunt::report
