// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/context.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace ankerpunt::ui {

class AgendaModel;
class Segmented;

/// What has a day, week after week, opened at this week. Enter opens what is chosen.
class AgendaPage final : public QWidget
{
    Q_OBJECT

public:
    AgendaPage(const Context &context, QWidget *parent);

    [[nodiscard]] QListView *list() const { return m_view; }
    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    void focusList();
    /// Offers what is of the person who works here, now that it may be another one.
    void showWorker();
    /// The record of the chosen line; 0 when none is chosen.
    [[nodiscard]] qint64 current() const;
    /// How many things stand here, and how many of them are shown.
    [[nodiscard]] QString countText() const;

Q_SIGNALS:
    void recordWanted(qint64 id);
    void countChanged();
    void newWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    /// Keeps what the list is of, and shows it.
    void showWhose(int whose);
    /// The lines, or what to do where there are none.
    void showFound();
    void showThisWeek();
    void showNextLate();

    Context m_context;
    AgendaModel *m_model;
    QListView *m_view;
    QLineEdit *m_filter;
    Segmented *m_whose;  ///< all, or what who works here agreed to do
    QPushButton *m_late; ///< how many are late, and the way to the next
    QStackedWidget *m_middle;
    bool m_isStale = true; ///< not read yet, or the file changed while nobody looked
};

} // namespace ankerpunt::ui
