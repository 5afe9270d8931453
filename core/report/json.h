// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/audience.h"
#include "core/report/report.h"

#include <QByteArray>
#include <QJsonObject>

namespace ankerpunt::report {

/// The report for programs, in the shape that outlives versions: kind, from, to, asOf, language,
/// figures and gaps. A value that was not recorded is null.
[[nodiscard]] QJsonObject toJson(const Report &report, Audience audience);

/// Writes it to @p path; throws Error(Io).
void writeJson(const Report &report, const QString &path, Audience audience);

} // namespace ankerpunt::report
