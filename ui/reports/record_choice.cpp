// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/record_choice.h"

#include "ui/parts/text_label.h"

#include <QCollator>

#include <algorithm>

namespace ankerpunt::ui {

RecordChoice::RecordChoice(QString none, QWidget *parent)
    : QComboBox(parent), m_none(std::move(none))
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon); // a long title is no wide page
    setMinimumContentsLength(8);
    setMaxVisibleItems(16);
    addItem(m_none, 0);
}

void RecordChoice::setRows(const QList<queries::ListRow> &rows)
{
    QList<queries::ListRow> shown = rows;
    shown.removeIf([](const queries::ListRow &row) { return row.archived; });
    std::ranges::stable_sort(shown, QCollator(locale()), &queries::ListRow::title);
    const qint64 chosen = id();
    clear();
    addItem(m_none, 0);
    for (const queries::ListRow &row : std::as_const(shown)) {
        addItem(row.title, row.id);
        setItemData(count() - 1, asToolTip(row.secondary), Qt::ToolTipRole);
    }
    setCurrentIndex(std::max(0, findData(chosen)));
}

} // namespace ankerpunt::ui
