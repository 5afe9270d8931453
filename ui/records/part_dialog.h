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
    PartDialog(const record::Record &part, const Context &context, QWidget *parent);

private:
    void save();
    void check(const FormRow &row);

    record::Record m_part;
    Context m_context;
    RecordFields *m_fields;
};

} // namespace ankerpunt::ui
