// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/display.h"

#include <QDateTime>

namespace ankerpunt::queries {

/// One value that an act changed, in words; empty where there was or is nothing.
struct ValueChange
{
    QString label;
    QString before;
    QString after;
};

/// What one act of a person did to a record or to one of its parts.
struct HistoryEntry
{
    enum class Effect { Added, Edited, Removed };
    QDateTime at; ///< in local time
    QString computer;
    QString worker; ///< who did it; empty when that is not known, or the person is gone
    QString act;    ///< in the words of the undo menu
    Effect effect = Effect::Edited;
    QString part; ///< the kind of the part that it happened to; empty for the record itself
    QList<ValueChange> values;
};

/// Everything that happened to a record and its parts, also to those that were removed since; the
/// newest first. What was taken back is not in it.
[[nodiscard]] QList<HistoryEntry> historyOf(const Workspace &workspace, const Display &display,
                                            const record::Description &kind, qint64 id);

} // namespace ankerpunt::queries
