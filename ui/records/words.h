// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/record/step_name.h"
#include "ui/parts/context.h"

namespace ankerpunt::ui {

/// What to call the adding, changing and removing of a record in the list of what can be undone.
[[nodiscard]] record::StepName addText(const record::Record &record, const Context &context);
[[nodiscard]] record::StepName editText(const record::Description &kind,
                                        const record::Field &field);
[[nodiscard]] record::StepName editText(const record::Record &record, const Context &context);
[[nodiscard]] record::StepName removeText(const record::Record &record, const Context &context);

/// What to call the records that lead to another one by these fields: after their kind, and after
/// the field where several would be called the same.
[[nodiscard]] QStringList relatedLabels(const QList<record::Registry::Reference> &all);
/// What to call the adding of one of them.
[[nodiscard]] QString addLabel(const record::Registry::Reference &by);

/// A new record with what is proposed for it: today where a day is needed.
[[nodiscard]] record::Record freshRecord(const record::Description &kind, const Context &context);

/// A part in a line and what else it says, from its own fields.
struct PartText
{
    QString title;
    QString more;
};
[[nodiscard]] PartText partText(const record::Record &part, const Context &context);

} // namespace ankerpunt::ui
