// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_fields.h"

#include <QGridLayout>

namespace ankerpunt::ui {

using record::Field;

RecordFields::RecordFields(const record::Description &kind, Place place, const Context &context,
                           QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    const int columns = place == Place::ByItself ? 2 : 1;
    int line = 0;
    int column = 0;
    for (const Field &field : kind.fields) {
        if (field.partOf && place == Place::UnderOwner) {
            continue;
        }
        auto *row = new FormRow(field, context, this);
        const int width = row->isWide() || field.naming ? columns : 1;
        if (column + width > columns) {
            ++line;
            column = 0;
        }
        grid->addWidget(row, line, column, 1, width);
        column += width;
        m_rows.append(row);
        connect(row->editor(), &FieldEditor::left, this, [this, row] { Q_EMIT left(row); });
    }
    for (int i = 0; i < columns; ++i) {
        grid->setColumnStretch(i, 1);
    }
}

FormRow *RecordFields::row(const QString &field) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const FormRow *row) { return row->field().name == field; });
    return found == m_rows.end() ? nullptr : *found;
}

void RecordFields::setRecord(const record::Record &record)
{
    for (FormRow *row : std::as_const(m_rows)) {
        row->editor()->setValue(record.value(row->field().name));
        row->setReadOnly(m_readOnly || (record.id != 0 && row->field().fixed));
        row->showProblem({});
    }
}

void RecordFields::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (FormRow *row : std::as_const(m_rows)) {
        row->setReadOnly(readOnly);
    }
}

void RecordFields::showProblems(const Problems &problems)
{
    for (FormRow *row : std::as_const(m_rows)) {
        row->showProblem(row->editor()->problem());
    }
    for (const Problem &problem : problems) {
        FormRow *place = row(problem.field);
        place = place != nullptr ? place : m_rows.constFirst();
        if (place->sentence().isEmpty()) {
            place->showProblem(problem.sentence);
        }
    }
}

} // namespace ankerpunt::ui
