// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ankerpunt::report {

/// Throws Error(Internal): the report cannot be made, and only the makers of the program can mend
/// why. @p detail is for them.
[[noreturn]] void failByMistake(const QString &detail);

} // namespace ankerpunt::report
