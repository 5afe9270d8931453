// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/display.h"

namespace ankerpunt::queries {

/// The records of a list as a table of words for pasting elsewhere.
struct RecordTable
{
    QStringList head;
    QList<QStringList> rows;
};

/// The title of each record and its fields: those that at least one of them has, without what is
/// sensitive and without long texts. @p kind is what the list is about.
[[nodiscard]] RecordTable tableOf(const Workspace &workspace, const Display &display,
                                  const record::Description &kind, const QList<qint64> &ids);

/// Cells between tabs, a record a line, as spreadsheets take it.
[[nodiscard]] QString toTabbedText(const RecordTable &table);
[[nodiscard]] QString toHtml(const RecordTable &table);

} // namespace ankerpunt::queries
