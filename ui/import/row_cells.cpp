// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/row_cells.h"

#include "ui/parts/text_label.h"

namespace ankerpunt::ui {

void RowCells::show(ImportSession &session, const ImportSession::Row *row,
                    const queries::Display &words)
{
    QList<Cell> cells;
    const auto *file = session.understood();
    const QStringList texts = row && file ? session.cellsOf(row->place) : QStringList();
    const auto values =
        texts.isEmpty() ? QHash<QString, QString>() : session.valuesOf(row->place, words);
    const QStringList headers = session.table().headers;
    for (int i = 0; i < int(std::min(headers.size(), texts.size())); ++i) {
        const auto known =
            std::find_if(file->columns.begin(), file->columns.end(),
                         [&](const auto &column) { return column.header == headers.at(i); });
        if (known == file->columns.end() || known->isNeverKept) {
            continue; // what is never kept is not to be read here either
        }
        QStringList readAs;
        for (const QString &to : known->to) {
            readAs.append(values.value(to));
        }
        readAs.removeAll(QString());
        cells.append({headers.at(i), texts.at(i), readAs.join(u", "_s)});
    }
    beginResetModel();
    m_cells = cells;
    endResetModel();
}

int RowCells::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cells.size());
}

int RowCells::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant RowCells::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Cell &cell = m_cells.at(index.row());
    const QString text = QStringList{cell.header, cell.text, cell.readAs}.at(index.column());
    if (role == Qt::DisplayRole || role == Qt::EditRole) {
        return text;
    }
    return role == Qt::ToolTipRole ? QVariant(asToolTip(text)) : QVariant();
}

bool RowCells::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != Text) {
        return false;
    }
    Cell &cell = m_cells[index.row()];
    if (cell.text != value.toString()) {
        cell.text = value.toString();
        Q_EMIT dataChanged(index, index);
        Q_EMIT mended(cell.header, cell.text);
    }
    return true;
}

Qt::ItemFlags RowCells::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Text ? usual | Qt::ItemIsEditable : usual;
}

QVariant RowCells::headerData(int section, Qt::Orientation orientation, int role) const
{
    if ((role != Qt::DisplayRole && role != Qt::ToolTipRole) || orientation != Qt::Horizontal) {
        return {};
    }
    return QStringList{tr("Column"), tr("The file says"), tr("Read as")}.value(section);
}

} // namespace ankerpunt::ui
