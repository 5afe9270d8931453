// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/text_preview.h"

#include "ui/parts/text_label.h"

namespace ankerpunt::ui {

void TextPreview::setTable(const exchange::TextTable &table)
{
    beginResetModel();
    m_headers = table.headers;
    m_rows.clear();
    for (qsizetype i = 0; i < std::min<qsizetype>(mostRows, table.rows.size()); ++i) {
        m_rows.append(table.rows[i]);
    }
    endResetModel();
}

int TextPreview::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TextPreview::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant TextPreview::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const QString cell = m_rows.at(index.row()).cells.value(index.column());
    if (role == Qt::DisplayRole) {
        return cell;
    }
    return role == Qt::ToolTipRole ? QVariant(asToolTip(cell)) : QVariant();
}

QVariant TextPreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Horizontal
               ? QVariant(m_headers.value(section))
               : QVariant(section < m_rows.size() ? m_rows.at(section).line : 0);
}

} // namespace ankerpunt::ui
