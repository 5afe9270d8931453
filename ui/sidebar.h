// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/context.h"

#include <QListView>

class QStandardItemModel;

namespace ankerpunt::ui {

/// The places of the window: a word, an icon and how many records there are. Under a place stand
/// its kinds of record; they are shown while one of them is chosen.
class Sidebar final : public QListView
{
    Q_OBJECT

public:
    struct Place
    {
        QString key; ///< the kind's word, or another key of the window's
        QString label;
        QString icon;
        const record::Description *kind = nullptr; ///< whose records are counted; may be none
        bool under = false; ///< belongs to the nearest place before it that does not
    };

    static constexpr int mainShortcuts = 9; ///< Ctrl+1 to Ctrl+9

    Sidebar(const QList<Place> &places, const Context &context, QWidget *parent);

    void showCounts();
    [[nodiscard]] const QList<Place> &places() const { return m_places; }
    void choose(const QString &key);
    /// The keys of the places themselves, in order.
    [[nodiscard]] QStringList mainKeys() const;

Q_SIGNALS:
    void chosen(const QString &key);

private:
    void unfold(int row);

    QList<Place> m_places;
    Context m_context;
    QStandardItemModel *m_model;
};

} // namespace ankerpunt::ui
