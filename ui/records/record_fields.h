// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/form_row.h"

namespace ankerpunt::ui {

/// The rows of a form for one kind of record, as its description lists them. What names the owner
/// of a part is left out: that is where the form stands.
class RecordFields final : public QWidget
{
    Q_OBJECT

public:
    enum class Place {
        ByItself,  ///< on a page, two fields beside each other
        UnderOwner ///< in a dialog of its owner, which is not asked for again
    };
    RecordFields(const record::Description &kind, Place place, const Context &context,
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
    QList<FormRow *> m_rows;
    bool m_readOnly = false;
};

} // namespace ankerpunt::ui
