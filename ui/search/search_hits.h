// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/lists.h"

#include <QAbstractListModel>

namespace ankerpunt::ui {

/// The hits of a search as one list: a line with the kind's name before the hits of each kind.
class SearchHits final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { OpenRole = Qt::UserRole, IdRole, KindRole, SecondaryRole, IsHeadRole };

    explicit SearchHits(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setGroups(const QList<queries::HitGroup> &groups);
    /// The next hit from @p row on, in steps of 1 or -1, past the heads; -1 when there is none.
    [[nodiscard]] int hitFrom(int row, int step) const;

private:
    struct Line
    {
        const record::Description *kind = nullptr;
        queries::HitGroup::Hit hit; ///< its id is 0 in a head
    };
    QList<Line> m_lines;
};

} // namespace ankerpunt::ui
