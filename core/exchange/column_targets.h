// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/profile.h"

namespace ankerpunt::exchange {

/// Something that a column of a file may be said to hold.
struct ColumnTarget
{
    QString to;    ///< as Mapping::column wants it
    QString label; ///< for a person to choose by

    bool operator==(const ColumnTarget &) const = default;
};

/// All that a column of this kind of file may hold: the fields of the record in their own order,
/// then those of what hangs under it and of what it belongs to.
[[nodiscard]] QList<ColumnTarget> columnTargets(const Profile &profile);

} // namespace ankerpunt::exchange
