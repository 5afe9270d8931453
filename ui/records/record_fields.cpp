// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_fields.h"

#include <QGridLayout>

namespace ankerpunt::ui {

using record::Field;

RecordFields::RecordFields(const record::Description &kind, const Field *from,
                           const Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_grid(new QGridLayout(this)),
      m_record(blankRecord(kind))
{
    constexpr int fewFields = 7; // in a dialog they stand better under each other
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(12);
    for (const Field &field : kind.fields) {
        if (from != nullptr && (&field == from || (field.partOf && from->partOf))) {
            continue;
        }
        auto *row = new FormRow(field, context, this);
        m_rows.append(row);
        connect(row->editor(), &FieldEditor::left, this, [this, row] {
            if (row->field().partOf) {
                arrange();
            }
            Q_EMIT left(row);
        });
    }
    m_columns = from != nullptr && m_rows.size() <= fewFields ? 1 : 2;
    for (int i = 0; i < m_columns; ++i) {
        m_grid->setColumnStretch(i, 1);
    }
    arrange();
}

bool RecordFields::isMeant(const FormRow &row) const
{
    const Field &field = row.field();
    if (field.under.isEmpty() || !field.isEmpty(row.editor()->value())) {
        return true; // what is there is shown, also where it does not belong
    }
    for (const Field &owner : m_record.description->fields) {
        if (owner.partOf) {
            const FormRow *asked = this->row(owner.name);
            const QVariant id = asked ? asked->editor()->value() : m_record.value(owner.name);
            const auto *kind = m_context.store().rows().kindOf(id.toLongLong());
            return kind != nullptr && kind->kind == field.under;
        }
    }
    return false;
}

void RecordFields::arrange()
{
    int line = 0;
    int column = 0;
    for (FormRow *row : std::as_const(m_rows)) {
        m_grid->removeWidget(row);
        row->setVisible(isMeant(*row));
        if (!isMeant(*row)) {
            continue;
        }
        const int width = row->isWide() || row->field().naming ? m_columns : 1;
        if (column + width > m_columns) {
            ++line;
            column = 0;
        }
        m_grid->addWidget(row, line, column, 1, width);
        column += width;
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
    m_record = record;
    for (FormRow *row : std::as_const(m_rows)) {
        row->editor()->setValue(record.value(row->field().name));
        row->setReadOnly(m_readOnly || (record.id != 0 && row->field().fixed));
        row->showProblem({});
    }
    arrange();
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
