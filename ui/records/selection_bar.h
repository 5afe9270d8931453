// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/context.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ankerpunt::ui {

/// What can be done with several records that are chosen in a list; hidden while they are fewer
/// than two. Whatever it does is one step that can be undone.
class SelectionBar final : public QWidget
{
    Q_OBJECT

public:
    SelectionBar(const record::Description &kind, const Context &context, QWidget *parent);

    void setChosen(const QList<qint64> &ids);
    [[nodiscard]] const QList<qint64> &chosen() const { return m_ids; }
    /// Asks for one field and the value that all get in it.
    void edit();
    /// Takes all out of sight; brings them back where all are out of sight.
    void archive();
    /// Puts a table of them on the clipboard.
    void copy();

Q_SIGNALS:
    /// Something was done that the person may want to take back.
    void said(const QString &sentence);
    /// Something was done that left all as it was.
    void copied(const QString &sentence);

private:
    [[nodiscard]] QPushButton *addButton(const QString &name, const QString &icon,
                                         const QString &tip, void (SelectionBar::*act)());
    [[nodiscard]] QString countText() const;

    const record::Description &m_kind;
    Context m_context;
    QList<qint64> m_ids;
    QLabel *m_count;
};

} // namespace ankerpunt::ui
