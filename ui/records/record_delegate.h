// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/icon_set.h"

#include <QStyledItemDelegate>

namespace ankerpunt::ui {

/// Paints a record in a list: avatar, title and under it what tells it apart.
class RecordDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RecordDelegate(QString kind, const IconSet &icons, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    QString m_kind;
    const IconSet &m_icons;
};

} // namespace ankerpunt::ui
