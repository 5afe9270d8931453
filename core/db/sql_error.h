// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSqlError;

namespace ankerpunt::db {

/// Throws what SQLite said as an Error; @p context (a path or the statement) goes to the log.
[[noreturn]] void throwSqlError(const QSqlError &error, const QString &context);

} // namespace ankerpunt::db
