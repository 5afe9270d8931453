// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/lists.h"

#include <QAbstractListModel>

class QAction;

namespace ankerpunt::ui {

/// The hits of a search as one list: a line with the kind's name before the hits of each kind, then
/// what the program can do, and last the way to more.
class SearchHits final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { OpenRole = Qt::UserRole, IdRole, SecondaryRole, IsHeadRole, IconRole };

    explicit SearchHits(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// @p more is the last line; none where it is empty.
    void setHits(const QList<queries::HitGroup> &groups, const QList<QAction *> &commands,
                 const QString &more);
    /// The command in a row; none where it is something else.
    [[nodiscard]] QAction *command(int row) const { return m_lines.at(row).command; }
    [[nodiscard]] bool isMore(int row) const { return m_lines.at(row).sort == Sort::More; }
    /// The next hit from @p row on, in steps of 1 or -1, past the heads; -1 when there is none.
    [[nodiscard]] int hitFrom(int row, int step) const;

private:
    enum class Sort { Head, Hit, Command, More };
    struct Line
    {
        Sort sort = Sort::Head;
        QString text; ///< of a head, and of the way to more
        const record::Description *kind = nullptr;
        queries::HitGroup::Hit hit = {};
        QAction *command = nullptr;
    };
    [[nodiscard]] QString textOf(const Line &line) const;
    [[nodiscard]] QString secondOf(const Line &line) const;
    [[nodiscard]] QString iconOf(const Line &line) const;

    QList<Line> m_lines;
};

} // namespace ankerpunt::ui
