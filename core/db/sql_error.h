// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSqlError;

namespace ankerpunt::db {

/// Throws what SQLite said of the file @p path as an Error; @p sql goes to the log.
[[noreturn]] void throwSqlError(const QSqlError &error, const QString &path,
                                const QString &sql = {});

} // namespace ankerpunt::db
