// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"

#include <QAbstractTableModel>

namespace ankerpunt::ui {

/// What people call an outcome of an import.
[[nodiscard]] QString outcomeText(exchange::Outcome outcome);

/// Rows of one imported file: the line, what happens, the record, and what to look at.
class ImportRows final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ImportRows(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// With @p all also the rows that need no attention.
    void setRows(const QList<exchange::PlannedRow> &rows, bool all);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<exchange::PlannedRow> m_rows;
};

} // namespace ankerpunt::ui
