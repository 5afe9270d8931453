// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_session.h"

#include <QAbstractTableModel>

namespace ankerpunt::ui {

/// The cells of one row of a file: what it says, which can be mended, and how that was understood.
class RowCells final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Header, Text, ReadAs };

    explicit RowCells(QObject *parent = nullptr) : QAbstractTableModel(parent) {}
    /// None for a row that holds nothing to read.
    void show(ImportSession &session, const ImportSession::Row *row, const queries::Display &words);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    /// The person wrote something else in a cell.
    void mended(const QString &column, const QString &text);

private:
    struct Cell
    {
        QString header;
        QString text;
        QString readAs;
    };
    QList<Cell> m_cells;
};

} // namespace ankerpunt::ui
