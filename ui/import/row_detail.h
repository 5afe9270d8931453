// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_session.h"
#include "ui/parts/context.h"

#include <QWidget>

class QLabel;
class QTableView;
class QVBoxLayout;

namespace ankerpunt::ui {

class RowCells;

/// One row of the plan: why it became what it became, what it may be instead, and its cells.
class RowDetail final : public QWidget
{
    Q_OBJECT

public:
    RowDetail(const Context &context, ImportSession &session, QWidget *parent);

    void show(const ImportSession::Row *row);

Q_SIGNALS:
    void decided(const ankerpunt::exchange::Decision &decision);
    void mended(const QString &column, const QString &text);

private:
    void addChoice(const exchange::Decision &decision, const QString &words,
                   const exchange::Reasons &why = {});
    void addChoices(const exchange::PlannedRow &row);

    Context m_context;
    ImportSession &m_session;
    QLabel *m_title;
    QLabel *m_reasons;
    QLabel *m_help;
    QVBoxLayout *m_body;
    QWidget *m_choices = nullptr;
    exchange::Decision m_decision; ///< of the row that is shown
    QStringList m_told;            ///< its reasons, which need not stand twice
    RowCells *m_cells;
    QTableView *m_table;
};

} // namespace ankerpunt::ui
