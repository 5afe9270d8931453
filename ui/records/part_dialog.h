// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/record_fields.h"

#include <QDialog>

namespace ankerpunt::ui {

/// Adds or changes one part of a record; nothing is kept until the person says so.
class PartDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p from leads to the record under which the dialog stands; none for what stands by itself.
    PartDialog(const record::Record &part, const record::Field *from, const Context &context,
               QWidget *parent);

Q_SIGNALS:
    void kept(qint64 id);

private:
    [[nodiscard]] QWidget *makeHead(const record::Field *from);
    void goToProblem();
    void save();
    void check(const FormRow &row);

    record::Record m_part;
    Context m_context;
    RecordFields *m_fields;
};

} // namespace ankerpunt::ui
