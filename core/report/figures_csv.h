// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/audience.h"
#include "core/report/report.h"

#include <QByteArray>

namespace ankerpunt::report {

/// The figures for a spreadsheet: a line for each figure and under it one for each of its parts,
/// numbers as the report's language writes them. What was not recorded is an empty cell. Only who
/// is internal gets small counts and the records behind a number.
[[nodiscard]] QByteArray toCsv(const Report &report, Audience audience);

} // namespace ankerpunt::report
