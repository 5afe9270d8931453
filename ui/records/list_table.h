// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/context.h"

#include <QTableView>

namespace ankerpunt::ui {

class QueriedList;

/// The same records as in the list of lines, one under the other with a column for each field that
/// the person chose. A click on the head of a column sorts by it.
class ListTable final : public QTableView
{
    Q_OBJECT

public:
    ListTable(QueriedList &records, const Context &context, QWidget *parent);

Q_SIGNALS:
    /// A field, or nothing for the kind's own order; wanted again it is to be turned round.
    void sortWanted(const QString &field);

private:
    void showOrder();
    void spanHeads();

    QueriedList &m_records;
};

} // namespace ankerpunt::ui
