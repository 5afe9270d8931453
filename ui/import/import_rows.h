// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_session.h"
#include "ui/parts/icon_set.h"

#include <QAbstractTableModel>

namespace ankerpunt::ui {

/// What people call an outcome of an import.
[[nodiscard]] QString outcomeText(exchange::Outcome outcome);

/// Which rows of a plan are looked at.
enum class RowFilter { All, ToDecide, Warning, Refused, Added, Updated, Unchanged, Skipped };
[[nodiscard]] bool fits(const exchange::PlannedRow &row, RowFilter filter);
[[nodiscard]] QString filterText(RowFilter filter);

/// Rows of one imported file: the line, what happens, the record, and what to look at.
class ImportRows final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ImportRows(const IconSet &icons, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_icons(icons)
    {}

    void setRows(const QList<ImportSession::Row> &rows, RowFilter filter);
    [[nodiscard]] const ImportSession::Row *at(int row) const;
    /// Where a row of the plan is shown; -1 when it is not.
    [[nodiscard]] int find(const exchange::RowPlace &place) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    const IconSet &m_icons;
    QList<ImportSession::Row> m_rows;
};

} // namespace ankerpunt::ui
