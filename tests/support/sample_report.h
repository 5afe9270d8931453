// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

/// A few pages of report in Dutch, with one of everything.
[[nodiscard]] ankerpunt::report::Report sampleReport();

/// A table of @p rows rows with three columns; row n says "regel n" and "slot n".
[[nodiscard]] ankerpunt::report::Table sampleTable(int rows);
