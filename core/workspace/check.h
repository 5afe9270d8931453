// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/store.h"

namespace ankerpunt {

/// One thing that is not as it should be in a file.
struct Damage
{
    QString where;  ///< table or record, for whoever repairs
    QString what;   ///< a sentence for people
    QString repair; ///< what to do
};

/// Holds a file against itself: pages and foreign keys, the search index against the text, every
/// table against the journal, every shared row against its table. Empty when sound.
[[nodiscard]] QList<Damage> check(const db::Database &database, const record::Store &store);

} // namespace ankerpunt
