// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/composer.h"

/// The report that council and dean read at the end of a semester: intended and achieved, from
/// question to result, who with whom, what changed, what was learned, and how everything was
/// counted. It consists of sections, each of which can be left out or stand elsewhere.
namespace ankerpunt::report {

/// A part of a report that is asked for by its key.
struct Section
{
    const char *key;
    const char *label; ///< English, translated under the context "report"
    void (*add)(Composer &composer);
};

/// The sections in their own order.
[[nodiscard]] const QList<Section> &semesterSections();

/// Throws Error::Usage when a section is asked for that there is not, or no period is given.
[[nodiscard]] Report semester(const Workspace &workspace, const Language &language,
                              const Request &request);

} // namespace ankerpunt::report
