// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/audience.h"
#include "core/report/report.h"

#include <QByteArray>

namespace ankerpunt::report {

/// A form in which a report leaves the program.
struct Output
{
    QString extension; ///< without the dot
    QByteArray (*make)(const Report &report, Audience audience);
};

/// All forms, the most used first.
[[nodiscard]] const QList<Output> &outputs();

/// The form that the name of @p path asks for. Throws Error(Usage), naming those that there are.
[[nodiscard]] const Output &outputFor(const QString &path);

/// Writes the report to @p path in the form that its name asks for, whole or not at all. Throws
/// Error.
void writeReport(const Report &report, const QString &path, Audience audience);

} // namespace ankerpunt::report
