// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/list_query.h"
#include "ui/parts/context.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QToolButton;

namespace ankerpunt::ui {

class ChipRow;

/// What a person says of a list, above it: the text filter with a chip for every other filter, and
/// how it is sorted and grouped, on a button that stands elsewhere. It holds no records: it makes a
/// ListQuery.
class ListBar final : public QWidget
{
    Q_OBJECT

public:
    ListBar(const record::Description &kind, const Context &context, QWidget *parent);

    [[nodiscard]] const queries::ListQuery &query() const { return m_query; }
    /// Shows another query, and tells it where it differs.
    void setQuery(const queries::ListQuery &query);
    /// Takes all filters away; the order stays.
    void clearFilters();
    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    /// For the head of the list.
    [[nodiscard]] QToolButton *sortButton() const { return m_sort; }

Q_SIGNALS:
    void queryChanged();
    /// The person wants to keep the present query under a name.
    void keepWanted();
    /// The view that is shown should be called otherwise, or go.
    void renameWanted(const QString &view);
    void removeWanted(const QString &view);

private:
    void showQuery();
    void showChips();
    void fillSortMenu();
    void addTableActions(QMenu *menu);
    void addViewActions(QMenu *menu);
    void addChoices(QMenu *menu, const QList<queries::ListField> &fields, bool forGroups);
    void askForFilter();
    /// Offers the values of a field; a chosen one takes the place of @p former.
    void fillValues(QMenu *menu, const QString &field, const queries::ListFilter &former);
    void setFilter(const queries::ListFilter &former, const queries::ListFilter &filter);
    [[nodiscard]] QMenu *newMenu();
    void popUp(QMenu *menu, const QWidget *under);

    const record::Description &m_kind;
    Context m_context;
    queries::ListQuery m_query;
    QLineEdit *m_filter;
    ChipRow *m_chips;
    QToolButton *m_sort;
};

} // namespace ankerpunt::ui
