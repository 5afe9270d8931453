// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/lists.h"

#include <QAbstractListModel>

namespace ankerpunt::ui {

/// The few records that belong to another one, as a list for the window.
class RecordList final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Besides those of a Row.
    enum Role { IdRole = Qt::UserRole };

    RecordList(QString kind, QObject *parent) : QAbstractListModel(parent), m_kind(std::move(kind))
    {}

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// Takes new rows; where only their texts differ the list stays as it is.
    void setRows(QList<queries::ListRow> rows);
    /// The place of a record; -1 when it is not shown.
    [[nodiscard]] int rowOf(qint64 id) const;

private:
    QString m_kind;
    QList<queries::ListRow> m_rows;
};

} // namespace ankerpunt::ui
