// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/description.h"

/// Records that serve all topics: lists that the user may extend, and settings of the file.
namespace ankerpunt {

/// One value of an extendable list (themes, kinds of organisation, ...); stored elsewhere by its
/// code, or linked to by its id where a field holds several.
struct Choice
{
    Id<Choice> id;
    QString list;
    QString code;
    std::optional<int> position; ///< order within the list
    QString labelNl;
    QString labelNlBe; ///< only where Flanders says it differently
    QString labelEn;
};

/// A setting that belongs to the file, such as the example's own today.
struct Setting
{
    Id<Setting> id;
    QString key;
    QString value;
};

/// The label in the language with this code (nl, nl_BE, en); the Dutch one, then the code, without.
[[nodiscard]] QString labelOf(const Choice &choice, const QString &language);

namespace record {
template <>
const Table<Choice> &table<Choice>();
template <>
const Table<Setting> &table<Setting>();
} // namespace record

} // namespace ankerpunt
