// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/audience.h"
#include "core/base/language.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>

namespace ankerpunt::exchange {

/// Every record of a kind, for programs: id, reference and title, then each field in its stored
/// form; references as the outside names of what they refer to, dates in ISO.
[[nodiscard]] QJsonArray toJson(const Workspace &workspace, const record::Description &kind,
                                Audience audience);

/// Writes every record of a kind to @p path, as CSV with the field names of @p language or as JSON,
/// by the file's extension. Whole or not at all; throws Error Io, or Usage for another extension.
void exportRecords(const Workspace &workspace, const record::Description &kind,
                   const Language &language, Audience audience, const QString &path);

} // namespace ankerpunt::exchange
