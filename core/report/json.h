// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/audience.h"
#include "core/report/report.h"

#include <QJsonObject>

namespace ankerpunt::report {

/// The report for programs, in the shape that outlives versions: kind, from, to, asOf, language,
/// figures and gaps. A number that was not recorded is null; one that only who is internal may see
/// is a string such as "<5", and only who is internal gets records.
[[nodiscard]] QJsonObject toJson(const Report &report, Audience audience);

} // namespace ankerpunt::report
