// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/context.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace ankerpunt::ui {

class RecordList;

/// The records that lead to one record by one field, such as the phone numbers of a person or the
/// projects of a course run: what stands in a tab of its form.
class RelatedList final : public QWidget
{
    Q_OBJECT

public:
    RelatedList(record::Registry::Reference by, const QString &label, const Context &context,
                QWidget *parent);

    /// Shows what leads to @p owner as it is in the file now.
    void showOf(qint64 owner);
    void choose(qint64 id);
    void focusList();
    /// Adds a record that leads here: in a dialog, or on a page of its own.
    void add();

Q_SIGNALS:
    void openWanted(qint64 id);
    /// A new record that stands on its own is wanted, with this filled in.
    void newWanted(const ankerpunt::record::Record &fresh);
    /// Something was done that the person may want to take back.
    void said(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeButtons();
    [[nodiscard]] qint64 chosen() const;
    void showButtons();
    void open();
    void remove();
    void edit(const record::Record &part);
    void showDocument();

    record::Registry::Reference m_by;
    Context m_context;
    qint64 m_owner = 0;
    RecordList *m_model;
    QListView *m_view;
    QLabel *m_nothing;
    QPushButton *m_add;
    QPushButton *m_open;
    QPushButton *m_remove;
    QPushButton *m_document; ///< opens what a link leads to; only for those
    QLabel *m_note;          ///< why a document was not opened
};

} // namespace ankerpunt::ui
