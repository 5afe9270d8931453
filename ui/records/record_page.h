// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/list_query.h"
#include "ui/parts/context.h"

#include <QWidget>

class QLineEdit;
class QAbstractItemView;
class QListView;
class QSplitter;
class QStackedWidget;

namespace ankerpunt::ui {

class EmptyState;
class ListBar;
class ListTable;
class QueriedList;
class RecordForm;
class SelectionBar;

/// The place of one kind of record, or of contacts: the list on the left, the form of the chosen
/// one on the right.
class RecordPage final : public QWidget
{
    Q_OBJECT

public:
    RecordPage(const record::Description &kind, const Context &context, QWidget *parent);

    [[nodiscard]] const record::Description &kind() const { return m_kind; }
    /// Whether records of a kind stand in this list.
    [[nodiscard]] bool holds(const record::Description &kind) const;
    /// What becomes of filters that leave a record out which is opened.
    enum class Outside { DropsFilters, StaysOut };
    /// Opens a record's form; stays where it is when the open one cannot be left.
    void openRecord(qint64 id, Outside outside = Outside::DropsFilters);
    void openNew();
    /// The same, or what belongs in the tab in which the keyboard is.
    void addHere();
    /// openNew() with something filled in.
    void openNew(const record::Record &fresh);
    /// See RecordForm::leave.
    bool leave();
    /// Takes back what was typed and not stored; says whether there was anything.
    bool dropUnsaved();
    /// The record whose form is open; 0 when there is none or it is new.
    [[nodiscard]] qint64 current() const;
    /// Takes what is chosen out of sight, or brings it back.
    void archiveCurrent();
    /// All that are chosen in the list, as a table.
    void copyChosen();
    /// Gives the keyboard to the list; while it is empty to what can be done there.
    void focusList();
    [[nodiscard]] QListView *list() const { return m_view; }
    /// The same records, as lines and as a table; one of them is shown.
    [[nodiscard]] QList<QAbstractItemView *> lists() const;
    [[nodiscard]] QWidget *listPane() const { return m_listPane; }
    [[nodiscard]] QLineEdit *filter() const;
    /// What is asked of the list.
    [[nodiscard]] const queries::ListQuery &query() const;
    void setQuery(const queries::ListQuery &query);
    /// The one of the kind of record that was shown last.
    [[nodiscard]] RecordForm *form() const { return m_form; }
    /// How many records there are, and how many the filter leaves.
    [[nodiscard]] QString countText() const;

Q_SIGNALS:
    /// Something was done that the person may want to take back.
    void said(const QString &sentence);
    /// Something was done that left all as it was.
    void copied(const QString &sentence);
    void openWanted(qint64 id);
    /// A record's form was opened.
    void opened(qint64 id);
    void added(qint64 id);
    void closed();
    void kept(bool all);
    void countChanged();
    /// Another kind of the same place is wanted.
    void kindWanted(const QString &kind);
    void newWanted(const ankerpunt::record::Record &fresh);
    void importWanted();
    /// The present query is to be kept under a name.
    void keepWanted();
    /// The kept view that is shown should be called otherwise, or go.
    void renameWanted(const QString &view);
    void removeWanted(const QString &view);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeListPane();
    void addKinds(QLayout *pane);
    void addForm(const record::Description &kind);
    void showForm(RecordForm *form);
    void openInForm(qint64 id);
    [[nodiscard]] QString newLabel() const;
    void recall();
    void makeMiddle();
    [[nodiscard]] EmptyState *makeNothingYet();
    [[nodiscard]] EmptyState *makeNothingFound();
    void showMiddle();
    void makeTable();
    void giveRoom();
    void reload();
    void changeList(const std::function<void()> &change);
    void onChosen();
    void openChosen();
    void onSelected();
    void choose(qint64 id);

    const record::Description &m_kind;
    Context m_context;
    QueriedList *m_model;
    QListView *m_view;
    ListTable *m_table;
    ListBar *m_bar;
    SelectionBar *m_selection;
    QWidget *m_listPane = nullptr;
    QSplitter *m_splitter;
    QStackedWidget *m_middle; ///< the list, or what stands there while it is empty
    QStackedWidget *m_right;  ///< the form, or a hint to choose
    QHash<const record::Description *, RecordForm *> m_forms;
    RecordForm *m_form = nullptr; ///< that is shown, or was last
    QWidget *m_tableRoom = nullptr;
    EmptyState *m_nothingYet = nullptr;
    EmptyState *m_nothingFound = nullptr;
    bool m_isChoosing = false;
    bool m_isStale = false; ///< the file changed while nobody looked
};

} // namespace ankerpunt::ui
