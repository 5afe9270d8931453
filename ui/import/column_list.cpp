// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/column_list.h"

#include "ui/parts/text_label.h"

namespace ankerpunt::ui {

namespace {

/// Up to three different cells of a column. What is never kept is not shown either.
QString samplesOf(const exchange::TextTable &table, const QString &header)
{
    constexpr qsizetype lookedAt = 60;
    constexpr qsizetype shown = 3;
    const auto column = table.headers.indexOf(header);
    QStringList samples;
    for (qsizetype i = 0; column >= 0 && i < std::min(lookedAt, table.rows.size()); ++i) {
        const QString cell = table.rows.cell(i, column).simplified();
        if (!cell.isEmpty() && !samples.contains(cell) && samples.size() < shown) {
            samples.append(cell);
        }
    }
    return samples.join(u" · "_s);
}

} // namespace

void ColumnList::show(const ImportSession &session)
{
    QHash<QString, QString> labels;
    for (const auto &target : session.targets()) {
        labels.insert(target.to, target.label);
    }
    QList<Column> columns;
    if (const auto *file = session.understood()) {
        for (const auto &column : file->columns) {
            QStringList holds;
            for (const QString &to : column.to) {
                holds.append(labels.value(to, to));
            }
            Column shown{column.header,     column.to, holds.join(u" + "_s), {}, {},
                         column.isNeverKept};
            shown.samples =
                column.isNeverKept ? QString() : samplesOf(session.table(), column.header);
            for (const auto &left : file->leftOut) {
                shown.why = left.column == column.header ? left.why : shown.why;
            }
            columns.append(shown);
        }
    }
    const auto sameHeader = [](const Column &a, const Column &b) { return a.header == b.header; };
    if (std::equal(columns.begin(), columns.end(), m_columns.begin(), m_columns.end(),
                   sameHeader)) {
        m_columns = columns;
        if (!m_columns.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

const ColumnList::Column *ColumnList::at(int row) const
{
    return row >= 0 && row < m_columns.size() ? &m_columns.at(row) : nullptr;
}

int ColumnList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int ColumnList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant ColumnList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Column &column = m_columns.at(index.row());
    const QString goesTo = column.to.isEmpty() ? tr("Left out") : column.holds;
    const QStringList cells{column.header, goesTo, column.samples, column.why};
    if (role == Qt::DisplayRole) {
        return cells.at(index.column());
    }
    return role == Qt::ToolTipRole ? QVariant(asToolTip(cells.at(index.column()))) : QVariant();
}

QVariant ColumnList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    return QStringList{tr("Column"), tr("Becomes"), tr("For example"), tr("Good to know")}.value(
        section);
}

} // namespace ankerpunt::ui
