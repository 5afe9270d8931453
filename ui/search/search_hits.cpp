// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_hits.h"

#include "core/base/literals.h"

namespace ankerpunt::ui {

int SearchHits::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant SearchHits::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Line &line = m_lines.at(index.row());
    const bool head = line.hit.id == 0;
    switch (role) {
    case Qt::DisplayRole:
        return head ? line.kind->labelManyText() : line.hit.title;
    case Qt::AccessibleTextRole:
        return head ? line.kind->labelManyText()
                    : u"%1, %2"_s.arg(line.hit.title, line.kind->labelText());
    case OpenRole:
        return line.hit.open;
    case IdRole:
        return line.hit.id;
    case KindRole:
        return line.kind->kind;
    case SecondaryRole:
        return line.hit.secondary;
    case IsHeadRole:
        return head;
    default: // a role that a list of text has no use for
        return {};
    }
}

Qt::ItemFlags SearchHits::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    if (m_lines.at(index.row()).hit.id == 0) {
        return Qt::ItemNeverHasChildren;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void SearchHits::setGroups(const QList<queries::HitGroup> &groups)
{
    beginResetModel();
    m_lines.clear();
    for (const queries::HitGroup &group : groups) {
        m_lines.append(Line{group.kind, {}});
        for (const auto &hit : group.hits) {
            m_lines.append(Line{group.kind, hit});
        }
    }
    endResetModel();
}

int SearchHits::hitFrom(int row, int step) const
{
    for (; row >= 0 && row < int(m_lines.size()); row += step) {
        if (m_lines.at(row).hit.id != 0) {
            return row;
        }
    }
    return -1;
}

} // namespace ankerpunt::ui
