// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/form_row.h"
#include "ui/records/hints.h"

class QGridLayout;
class QToolButton;

namespace ankerpunt::ui {

/// The rows of a form for one kind of record, as its description lists them. A field that is only
/// meant under an owner of some kind is shown while the owner is of that kind; what is seldom
/// filled in waits folded at the end, where form_layout.h says so.
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
    /// Where the keyboard begins: of a new record the first row that is still empty, for what it
    /// belongs to is filled in already.
    [[nodiscard]] FormRow &firstToFill() const;
    void setRecord(const record::Record &record);
    void setReadOnly(bool readOnly);
    /// Puts each problem under its field; under the first where it has none. Others are taken away.
    void showProblems(const Problems &problems);
    /// Shows the rows that are meant as they are filled in now.
    void arrange();
    /// Takes the problem of a row away; what is worth a second look about its value is shown.
    void settle(FormRow &row);
    /// Looks again who or what @p record may be that is in the file already.
    void lookForDouble(const record::Record &record);

Q_SIGNALS:
    void openWanted(qint64 id);
    void left(ankerpunt::ui::FormRow *row);

private:
    [[nodiscard]] bool isMeant(const FormRow &row) const;
    [[nodiscard]] bool isFolded(const FormRow &row) const;
    [[nodiscard]] int widthOf(const FormRow &row) const;
    void makeFold();

    Context m_context;
    int m_columns;
    QList<FormRow *> m_rows;
    QGridLayout *m_grid;
    record::Record m_record; ///< as it was set
    Double m_double;         ///< as lookForDouble() found it
    QToolButton *m_fold;     ///< shows what is seldom filled in
    bool m_isUnfolded = false;
    bool m_readOnly = false;
};

} // namespace ankerpunt::ui
