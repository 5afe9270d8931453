// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace ankerpunt::report {

/// The figures with these keys, in that order; all of the report's for no keys. Throws
/// Error(Internal) for a key that no figure has.
[[nodiscard]] QList<Figure> figuresOf(const Report &report, const QStringList &keys);

/// @p target as an address that a reader may safely follow: of the web or of e-mail; else empty.
[[nodiscard]] QString outsideAddress(const QString &target);

} // namespace ankerpunt::report
