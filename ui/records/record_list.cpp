// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_list.h"

#include "core/base/literals.h"
#include "core/base/text.h"
#include "ui/parts/row_delegate.h"

namespace ankerpunt::ui {

using queries::ListRow;

int RecordList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant RecordList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ListRow &row = m_shown.at(index.row());
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
    case Row::KindRole:
        return m_kind;
    case ReferenceRole:
        return row.reference;
    default: // a role that a list of text has no use for
        return {};
    }
}

void RecordList::setRows(QList<ListRow> rows)
{
    m_all = std::move(rows);
    filter();
}

void RecordList::setFilter(const QString &filter)
{
    m_filter = filter;
    this->filter();
}

int RecordList::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_shown, id, &ListRow::id);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

void RecordList::filter()
{
    const QStringList words = folded(m_filter).split(u' ', Qt::SkipEmptyParts);
    QList<ListRow> shown;
    for (const ListRow &row : std::as_const(m_all)) {
        const QString text = folded(row.title + u' ' + row.secondary + u' ' + row.reference);
        if (std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); })) {
            shown.append(row);
        }
    }
    if (std::ranges::equal(shown, m_shown, {}, &ListRow::id, &ListRow::id)) {
        m_shown = std::move(shown);
        if (!m_shown.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(int(m_shown.size()) - 1));
        }
        return;
    }
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

} // namespace ankerpunt::ui
