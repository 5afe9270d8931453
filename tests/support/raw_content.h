// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace ankerpunt::test {

/// A digest of all that a closed file holds, read without the program: every row of every table,
/// the schema, the version. Not what can be made from the rest: indexes and the words of the
/// search. Empty when it cannot be read to its end.
[[nodiscard]] QByteArray rawContentOf(const QString &path);

} // namespace ankerpunt::test
