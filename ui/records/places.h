// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/description.h"

namespace ankerpunt::ui {

/// A place of the window with the kinds of record that stand in it.
struct RecordPlace
{
    /// What its lists are about, see queries::listedKind(); the place opens on the first.
    QList<const record::Description *> kinds;
};

/// Which kinds of record stand on their own, and where: the one table that says so. The others are
/// met under their owner, in the tabs of its form.
[[nodiscard]] QList<RecordPlace> recordPlaces(const record::Registry &registry);

/// The kind in a place under which records of @p kind are looked for: itself, or its owner's.
[[nodiscard]] const record::Description *placeOf(const record::Description &kind,
                                                 const record::Registry &registry);

/// Whether a record of this kind has a page: it stands on its own, or others belong to it. What is
/// left is small, and opens in a dialog of its owner.
[[nodiscard]] bool hasPage(const record::Description &kind, const record::Registry &registry);

/// Whether a record of this kind belongs to another one, and is added there.
[[nodiscard]] bool hasOwner(const record::Description &kind);

} // namespace ankerpunt::ui
