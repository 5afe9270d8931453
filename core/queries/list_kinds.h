// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/description.h"

/// What a list can be about: one kind of record, or those that people look for together.
namespace ankerpunt::queries {

/// Whom one knows, people and organisations in one list. It describes a list and no records: it has
/// no table and no fields, and is none of the registry's kinds.
[[nodiscard]] const record::Description &contacts();

/// The kinds of the records in a list: those of contacts(), else @p kind itself.
[[nodiscard]] QList<const record::Description *> kindsIn(const record::Description &kind);

/// A kind of the registry, or contacts(); none when @p kind is neither.
[[nodiscard]] const record::Description *listedKind(const record::Registry &registry,
                                                    const QString &kind);

} // namespace ankerpunt::queries
