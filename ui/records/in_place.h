// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/field_editor.h"

namespace ankerpunt::ui {

/// Whether a field may be given what is not in the file yet, by a name alone: a value of a list, or
/// a record that stands by itself.
[[nodiscard]] bool mayCreateInPlace(const record::Field &field, const Context &context);

/// A new record of this kind under a name, a person's name taken apart into its parts.
[[nodiscard]] record::Record namedRecord(const record::Description &kind, const QString &name,
                                         const Context &context);

/// Makes what @p editor asked for with FieldEditor::createWanted(), and chooses it there: one step
/// that undo takes back whole. Where a name alone will not do, a dialog asks for the rest.
void createInPlace(FieldEditor &editor, const record::Field &field, const QString &name,
                   const Context &context);

} // namespace ankerpunt::ui
