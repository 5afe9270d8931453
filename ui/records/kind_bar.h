// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/context.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace ankerpunt::ui {

class TabBar;

/// The kinds of record of a place as tabs above its list. What does not fit is under More.
class KindBar final : public QWidget
{
    Q_OBJECT

public:
    /// @p shown is the kind of the page on which it stands.
    KindBar(const QList<const record::Description *> &kinds, const record::Description &shown,
            const Context &context, QWidget *parent);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void kindWanted(const QString &kind);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void fillMore();

    QList<const record::Description *> m_kinds;
    int m_shown;
    TabBar *m_bar;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace ankerpunt::ui
