// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/history.h"
#include "ui/parts/context.h"

#include <QDialog>

class QTreeWidget;

namespace ankerpunt::ui {

/// What happened to a record, when, where and by which act, with each value before and after.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(const record::Record &record, const Context &context, QWidget *parent);

private:
    void add(const queries::HistoryEntry &entry);

    Context m_context;
    QTreeWidget *m_tree;
};

} // namespace ankerpunt::ui
