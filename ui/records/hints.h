// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/form_row.h"

namespace ankerpunt::ui {

/// What is worth a second look about a value that may be stored as it is: a word on someone's
/// health, belief or origin, a year that was surely not meant, a file that is not there. Empty for
/// most.
[[nodiscard]] QString hintOf(const record::Field &field, const QVariant &value,
                             const Context &context);

/// Says at a row what hintOf() its value, as that of @p field; false when there is nothing to say.
/// A word that tells too much comes with a plainer one where there is one, for takePlainerWord().
bool showHintAt(FormRow &row, const record::Field &field, const Context &context);
/// Puts the plainer word into the text of the row; false when that was not what it said.
bool takePlainerWord(FormRow &row);

/// Who or what a record looks like that is in the file already.
struct Double
{
    qint64 id = 0; ///< 0: nobody
    QString field; ///< that the name ends with
    QString title; ///< with what else tells who it is
};
[[nodiscard]] Double doubleOf(const record::Record &record, const Context &context);

} // namespace ankerpunt::ui
