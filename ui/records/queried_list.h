// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/list_query.h"

#include <QAbstractTableModel>

class QTimer;

namespace ankerpunt::ui {

/// The records that a query wants, with the heads of its groups between them: in the first column
/// their names, then what the query has columns for. It knows their ids at
/// once; a line is put into words when somebody looks at it, with its neighbours, and kept until
/// the file changes.
///
/// The text filter must see every line. It goes through them in slices while the window stays
/// alive, and what it finds is there as soon as it is found.
class QueriedList final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Besides those of a Row.
    enum Role { IdRole = Qt::UserRole };

    QueriedList(const record::Description &kind, const Workspace &workspace,
                const queries::Display &display, QObject *parent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] const queries::ListQuery &query() const { return m_query; }
    /// Shows something else. What only words differ in stays where it is.
    void setQuery(const queries::ListQuery &query);
    /// Reads all again.
    void reload();
    /// Follows a change of the file: the few records that it touched go where they belong now.
    void follow(const record::ChangeSet &changes);
    /// How many records there are without any filter, and how many are shown.
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int found() const { return m_found; }
    /// The place of a record; -1 when it is not shown.
    [[nodiscard]] int rowOf(qint64 id) const;
    /// 0 for the head of a group.
    [[nodiscard]] qint64 idAt(int row) const;
    /// How many lines were put into words since the list was last read.
    [[nodiscard]] int linesRead() const { return int(m_lines.size()); }

Q_SIGNALS:
    /// More was found, or all was read again.
    void counted();

private:
    struct Row
    {
        qint64 id = 0; ///< 0: the head of a group
        int group = -1;
        int count = 0; ///< of a head: how many stand under it
        [[nodiscard]] bool isLike(const Row &o) const { return id == o.id && group == o.group; }
    };
    [[nodiscard]] const queries::ListRow &line(int row) const;
    [[nodiscard]] const record::Description &kindOf(int row) const;
    [[nodiscard]] const queries::ListField &columnOf(int column) const;
    [[nodiscard]] QVariant cell(const QModelIndex &index, int role) const;
    void readLines(const QList<qint64> &ids) const;
    [[nodiscard]] bool matches(qint64 id) const;
    void readColumns();
    void place(qint64 id);
    void start();
    void look();
    void show();

    const record::Description &m_kind;
    const Workspace &m_workspace;
    const queries::Display &m_display;
    queries::ListQuery m_query;
    QList<queries::ListField> m_columns; ///< of the query
    queries::ListEntries m_entries;
    QStringList m_words; ///< of the text filter, folded
    int m_total = 0;
    int m_found = 0;
    int m_looked = 0; ///< how many entries the text filter has seen
    QList<queries::ListEntry> m_hits;
    QList<Row> m_rows;
    mutable QHash<qint64, queries::ListRow> m_lines;
    QTimer *m_timer;
};

} // namespace ankerpunt::ui
