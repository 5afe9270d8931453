// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/kinds/kinds.h"
#include "ui/parts/context.h"

#include <QWidget>

class QListWidget;
class QToolButton;

namespace ankerpunt::ui {

/// The sections of a report in the order in which they will stand, each with a tick that leaves it
/// out. Alt with an arrow moves the current one, as the buttons do.
class SectionList final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionList(const Context &context, QWidget *parent = nullptr);

    /// All sections of @p kind in their own order.
    void setKind(const report::Kind &kind);
    /// The keys of those that are not left out, in order.
    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void changed();

private:
    QToolButton *addMover(const QString &icon, const QString &words, int key, int step);
    void move(int step);
    void updateMovers();

    Context m_context;
    QListWidget *m_list;
    QToolButton *m_up;
    QToolButton *m_down;
};

} // namespace ankerpunt::ui
