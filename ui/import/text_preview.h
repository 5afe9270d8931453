// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/text_table.h"

#include <QAbstractTableModel>

namespace ankerpunt::ui {

/// The first rows of a file as they are read: to see whether letters and columns come out right.
class TextPreview final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int mostRows = 50;

    explicit TextPreview(QObject *parent = nullptr) : QAbstractTableModel(parent) {}
    void setTable(const exchange::TextTable &table);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QStringList m_headers;
    QList<exchange::TextRow> m_rows;
};

} // namespace ankerpunt::ui
