// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_fields.h"

#include "ui/records/form_layout.h"
#include "ui/records/in_place.h"

#include <QGridLayout>
#include <QToolButton>

namespace ankerpunt::ui {

using record::Field;

RecordFields::RecordFields(const record::Description &kind, const Field *from,
                           const Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_grid(new QGridLayout(this)),
      m_record(blankRecord(kind)),
      m_fold(nullptr)
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
        row->editor()->setCreates(mayCreateInPlace(field, context));
        connect(row->editor(), &FieldEditor::createWanted, this, [this, row](const QString &name) {
            createInPlace(*row->editor(), row->field(), name, m_context);
        });
        connect(row, &FormRow::adviceTaken, this, [this, row] {
            if (!takePlainerWord(*row)) {
                Q_EMIT openWanted(m_double.id);
            }
        });
        connect(row->editor(), &FieldEditor::left, this, [this, row] {
            if (row->field().partOf) {
                arrange();
            }
            Q_EMIT left(row);
        });
    }
    m_columns = from != nullptr && m_rows.size() <= fewFields ? 1 : 2;
    for (int i = 0; i < wholeWidth; ++i) {
        m_grid->setColumnStretch(i, 1);
        m_grid->setColumnMinimumWidth(i, 0);
    }
    makeFold();
    arrange();
}

void RecordFields::makeFold()
{
    m_fold = new QToolButton(this); // after the rows, so that Tab comes to it from them
    m_fold->setObjectName(u"moreFields"_s);
    m_fold->setText(tr("More fields"));
    m_fold->setToolTip(tr("Shows the fields that are seldom filled in"));
    m_fold->setIcon(m_context.icons.icon(u"down"_s, m_context.theme().text2, 14));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setProperty("flat", true);
    m_fold->setFocusPolicy(Qt::TabFocus);
    connect(m_fold, &QToolButton::clicked, this, [this] {
        m_isUnfolded = true;
        const auto first = std::ranges::find_if(
            m_rows, [this](const FormRow *row) { return row->isHidden() && isMeant(*row); });
        arrange();
        if (first != m_rows.end()) {
            (*first)->editor()->setFocus(Qt::OtherFocusReason);
        }
    });
}

/// Seldom filled in, and not filled in here; what waits for the person is never hidden.
bool RecordFields::isFolded(const FormRow &row) const
{
    const QString name = row.field().name;
    const QVariant value = row.editor()->value();
    const bool untouched =
        row.field().isEmpty(value) || value == blankRecord(*m_record.description).value(name);
    return !m_isUnfolded && isSeldomFilled(*m_record.description, name) && untouched &&
           row.sentence().isEmpty();
}

/// In twelfths of the form.
int RecordFields::widthOf(const FormRow &row) const
{
    if (m_columns == 1 || row.isWide()) {
        return wholeWidth;
    }
    const int own = ownWidthOf(*m_record.description, row.field().name);
    return own > 0 ? own : row.field().naming ? wholeWidth : wholeWidth / 2;
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
    bool folded = false;
    for (FormRow *row : std::as_const(m_rows)) {
        m_grid->removeWidget(row);
        const bool folds = isMeant(*row) && isFolded(*row);
        folded = folded || folds;
        row->setVisible(isMeant(*row) && !folds);
        if (row->isHidden()) {
            continue;
        }
        const int width = widthOf(*row);
        if (column + width > wholeWidth) {
            ++line;
            column = 0;
        }
        m_grid->addWidget(row, line, column, 1, width);
        column += width;
    }
    m_grid->removeWidget(m_fold);
    m_grid->addWidget(m_fold, line + 1, 0, 1, wholeWidth, Qt::AlignLeft);
    m_fold->setVisible(folded);
}

FormRow *RecordFields::row(const QString &field) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const FormRow *row) { return row->field().name == field; });
    return found == m_rows.end() ? nullptr : *found;
}

FormRow &RecordFields::firstToFill() const
{
    const auto empty = std::ranges::find_if(m_rows, [](const FormRow *row) {
        return !row->isHidden() && row->field().isEmpty(row->editor()->value());
    });
    return *(m_record.id == 0 && empty != m_rows.end() ? *empty : m_rows.constFirst());
}

void RecordFields::setRecord(const record::Record &record)
{
    m_record = record;
    for (FormRow *row : std::as_const(m_rows)) {
        row->editor()->setValue(record.value(row->field().name));
        row->setReadOnly(m_readOnly || (record.id != 0 && row->field().fixed));
    }
    m_double = {};
    m_isUnfolded = false;
    for (FormRow *row : std::as_const(m_rows)) {
        settle(*row);
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
    arrange(); // a problem may stand where it was folded away
}

void RecordFields::settle(FormRow &row)
{
    row.showProblem({});
    if (!m_readOnly && showHintAt(row, row.field(), m_context)) {
        return;
    }
    if (m_double.id != 0 && m_double.field == row.field().name) {
        row.showAdvice(tr("Looks like %1.").arg(m_double.title), tr("Open that one"));
    }
}

void RecordFields::lookForDouble(const record::Record &record)
{
    m_double = doubleOf(record, m_context);
    FormRow *shown = row(m_double.field);
    if (shown != nullptr && shown->sentence().isEmpty()) {
        settle(*shown);
    }
}

} // namespace ankerpunt::ui
