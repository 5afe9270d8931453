// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/context.h"

#include <QWidget>

class QVBoxLayout;

namespace ankerpunt::ui {

/// The rows of earlier files that are still to be solved: saved as CSV with their reasons, to mend
/// and import again, or taken off the list. Hidden when there are none.
class UnsolvedList final : public QWidget
{
    Q_OBJECT

public:
    UnsolvedList(const Context &context, QWidget *parent);

    void refresh();

Q_SIGNALS:
    void failed(const QString &sentence);
    void said(const QString &sentence);

private:
    [[nodiscard]] QWidget *makeRow(const QString &file, int rows);
    void askWhere(const QString &file);

    Context m_context;
    QVBoxLayout *m_rows;
};

} // namespace ankerpunt::ui
