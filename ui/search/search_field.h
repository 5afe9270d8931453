// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/context.h"

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

class QAction;
class QFrame;
class QLabel;
class QListView;

namespace ankerpunt::ui {

class SearchHits;

/// The field that searches everything, with the hits in groups under it. The keyboard stays in the
/// field: the arrows choose a hit, Enter opens it, Esc closes.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    /// The hits are shown over @p over.
    SearchField(const Context &context, QWidget *over, QWidget *parent);
    ~SearchField() override;
    /// The keys that come to it, which stand in it while it is empty.
    [[nodiscard]] static QString keys();

    /// What the program can do, to be found by its words as well.
    void setCommands(const QList<QAction *> &commands) { m_commands = commands; }
    [[nodiscard]] QListView *hits() const { return m_list; }
    [[nodiscard]] bool isOpen() const;
    void closeHits();
    /// As if this had been typed, and at once.
    void searchFor(const QString &words);

Q_SIGNALS:
    /// A hit was chosen: @p id, to be shown with @p open, which may be itself.
    void opened(qint64 open, qint64 id);
    /// The person is done searching and opened nothing.
    void escaped();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// Shows at most @p most hits of each kind.
    void search(int most);
    [[nodiscard]] QList<QAction *> commandsNamed(const QString &words) const;
    void place();
    bool onKey(int key);
    void openCurrent();

    Context m_context;
    QList<QAction *> m_commands;
    QPointer<QFrame> m_popup; ///< over the window, which may go first
    QListView *m_list;
    QLabel *m_nothing;
    SearchHits *m_hits;
    QTimer m_wait; ///< a moment after the last key, so that typing stays smooth
};

} // namespace ankerpunt::ui
