// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/form_row.h"

#include <QDialog>

class QComboBox;
class QVBoxLayout;

namespace ankerpunt::ui {

/// Asks for one field and gives it the same value in several records, as one step of undo. Where a
/// rule of the kind forbids it for one of them nothing is stored, and the field says why.
class BulkDialog final : public QDialog
{
    Q_OBJECT

public:
    BulkDialog(const record::Description &kind, const QList<qint64> &ids, const Context &context,
               QWidget *parent);

    /// The fields that several records can share.
    [[nodiscard]] static QList<const record::Field *> fields(const record::Description &kind);

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void showField(int index);
    void save();

    const record::Description &m_kind;
    QList<qint64> m_ids;
    Context m_context;
    QComboBox *m_field;
    QVBoxLayout *m_place;
    FormRow *m_row = nullptr;
};

} // namespace ankerpunt::ui
