// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_rows.h"
#include "ui/import/import_step.h"

class QPushButton;
class QTableView;

namespace ankerpunt::ui {

class ChipRow;
class RowDetail;

/// Step 4: what becomes of every row, to decide upon one by one or all of a kind, and to mend.
class RowsStep final : public ImportStep
{
    Q_OBJECT

public:
    RowsStep(const Context &context, ImportSession &session, QWidget *parent);

    void refresh() override;
    /// Which rows one sees first: those to decide, when there are any.
    void begin();

private:
    using Decisions = QList<QPair<exchange::RowPlace, exchange::Decision>>;

    void makeTable();
    void showFilters();
    void showRows();
    void showDetail();
    void fillMenu();
    void addForAll(const QString &words, const Decisions &decisions);
    [[nodiscard]] Decisions
    forAll(exchange::Decision::Kind kind,
           const std::function<bool(const exchange::PlannedRow &)> &fits) const;
    void decide(const Decisions &decisions);
    /// @p place is a copy: the rows are read anew meanwhile.
    void mend(exchange::RowPlace place, const QString &column, const QString &text);

    QList<ImportSession::Row> m_all;
    ImportRows *m_rows;
    RowFilter m_filter = RowFilter::All;
    QStringList m_shownFilters;
    ChipRow *m_filters;
    QPushButton *m_forAll;
    QTableView *m_table;
    RowDetail *m_detail;
    bool m_isShowing = false;
};

} // namespace ankerpunt::ui
