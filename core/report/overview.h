// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/report/report.h"
#include "core/workspace/workspace.h"

namespace ankerpunt::report {

/// What a report is asked to tell.
struct Request
{
    QDate from;
    QDate to;
    QDate asOf; ///< the day on which everything is looked at; invalid: the file's today
};

/// One page for the coordinator: where the questions stand, which wait too long, what was promised.
[[nodiscard]] Report overview(const Workspace &workspace, const Language &language,
                              const Request &request);

} // namespace ankerpunt::report
