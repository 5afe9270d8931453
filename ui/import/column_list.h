// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_session.h"

#include <QAbstractTableModel>

namespace ankerpunt::ui {

/// The columns of a file: where each goes, some of its cells, and why it is left out.
class ColumnList final : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Column
    {
        QString header;
        QStringList to;  ///< fields
        QString holds;   ///< the same for people
        QString samples; ///< some cells
        QString why;     ///< it is left out, or what else there is to know
        bool isNeverKept = false;

        bool operator==(const Column &) const = default;
    };

    explicit ColumnList(QObject *parent = nullptr) : QAbstractTableModel(parent) {}
    /// Reads them from the session; the chosen row stays chosen when the file is the same.
    void show(const ImportSession &session);
    [[nodiscard]] const Column *at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<Column> m_columns;
};

} // namespace ankerpunt::ui
