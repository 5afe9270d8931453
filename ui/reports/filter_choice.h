// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/lists.h"
#include "core/queries/selection.h"
#include "ui/parts/context.h"

#include <QWidget>

class QMenu;

namespace ankerpunt::ui {

class ChipRow;

/// What a report is narrowed to: chips that can be taken away, and one that adds another. A chip
/// that cannot be taken away says whose names stand in the report.
class FilterChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChoice(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] queries::Selection selection() const { return m_selection; }
    void setSelection(const queries::Selection &selection);
    /// Whether there is anything to narrow; a report about one record tells of that.
    void setNarrows(bool narrows);
    /// Whether people are named in the report.
    void setNamesPeople(bool named);
    /// Offers the records that the file holds now.
    void readRecords();
    /// What the chip that adds one opens.
    [[nodiscard]] QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void changed();

private:
    struct Kind
    {
        QString kind; ///< of the records
        QString key;  ///< of its chip
        QString label;
        qint64 queries::Selection::*chosen;
        QList<queries::ListRow> rows = {};
    };

    void fillMenu();
    void fillChips();
    void take(const QString &key);

    Context m_context;
    QList<Kind> m_kinds;
    queries::Selection m_selection;
    bool m_narrows = true;
    bool m_namesPeople = false;
    ChipRow *m_chips;
    QMenu *m_menu;
};

} // namespace ankerpunt::ui
