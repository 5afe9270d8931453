// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/audience.h"
#include "core/base/language.h"
#include "core/exchange/progress.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>

namespace ankerpunt::exchange {

/// Every record of a kind, for programs: id, reference and title, then each field in its stored
/// form; references as the outside names of what they refer to, dates in ISO.
[[nodiscard]] QJsonArray toJson(const Workspace &workspace, const record::Description &kind,
                                Audience audience, const Progress &progress = {});

using Kinds = QList<const record::Description *>;

/// The kinds of which people made records, in the order in which they meet them.
[[nodiscard]] Kinds kindsInUse(const Workspace &workspace);

/// Writes every record of these kinds to @p path with the field names of @p language, by the file's
/// extension: .xlsx with a sheet for each kind, or one kind as .csv or .json. Whole or not at all;
/// throws Error Io, or Usage for another extension, or Cancelled. Returns what could not be written
/// in full, in sentences.
QStringList exportRecords(const Workspace &workspace, const Kinds &kinds, const Language &language,
                          Audience audience, const QString &path, const Progress &progress = {});

} // namespace ankerpunt::exchange
