// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/form_row.h"

class QGridLayout;

namespace ankerpunt::ui {

/// The rows of a form for one kind of record, as its description lists them. A field that is only
/// meant under an owner of some kind is shown while the owner is of that kind.
class RecordFields final : public QWidget
{
    Q_OBJECT

public:
    /// In a dialog of the record to which @p from leads, that one is not asked for again; on a page
    /// of its own there is none.
    RecordFields(const record::Description &kind, const record::Field *from, const Context &context,
                 QWidget *parent);

    [[nodiscard]] const QList<FormRow *> &rows() const { return m_rows; }
    /// The row of a field; none when it is left out.
    [[nodiscard]] FormRow *row(const QString &field) const;
    void setRecord(const record::Record &record);
    void setReadOnly(bool readOnly);
    /// Puts each problem under its field; under the first where it has none. Others are taken away.
    void showProblems(const Problems &problems);

Q_SIGNALS:
    void left(ankerpunt::ui::FormRow *row);

private:
    void arrange();
    [[nodiscard]] bool isMeant(const FormRow &row) const;

    Context m_context;
    int m_columns;
    QList<FormRow *> m_rows;
    QGridLayout *m_grid;
    record::Record m_record; ///< as it was set
    bool m_readOnly = false;
};

} // namespace ankerpunt::ui
