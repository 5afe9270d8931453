// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_list.h"

#include "core/base/literals.h"
#include "ui/parts/row_delegate.h"

namespace ankerpunt::ui {

using queries::ListRow;

int RecordList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RecordList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ListRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return Row::spoken(index);
    case IdRole:
        return row.id;
    case Row::SecondRole:
        return row.secondary;
    case Row::ArchivedRole:
        return row.archived;
    case Row::DoneRole:
        return row.done;
    case Row::KindRole:
        return m_kind;
    default: // a role that a list of text has no use for
        return {};
    }
}

void RecordList::setRows(QList<ListRow> rows)
{
    if (std::ranges::equal(rows, m_rows, {}, &ListRow::id, &ListRow::id)) {
        m_rows = std::move(rows);
        if (!m_rows.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        }
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RecordList::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_rows, id, &ListRow::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

} // namespace ankerpunt::ui
