// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/context.h"

#include <QKeySequence>
#include <QListView>

#include <functional>

class QStandardItem;
class QStandardItemModel;

namespace ankerpunt::ui {

/// The places of the window: a word, an icon and how many records there are; below them the views
/// that people kept. Narrow, it shows the icons alone, with the words in tips.
class Sidebar final : public QListView
{
    Q_OBJECT

public:
    struct Place
    {
        QString key; ///< a kind's word, or another key of the window's
        QString label;
        QString icon;
        QKeySequence keys = {};
        const record::Description *counted = nullptr; ///< of whose list the records are counted
    };
    /// A list that someone kept under a name, with its filters.
    struct View
    {
        QString name;
        int count = 0;
        std::function<void()> open;
        std::function<void()> rename;
        std::function<void()> remove;
    };

    Sidebar(const QList<Place> &places, const Context &context, QWidget *parent);

    void showCounts();
    /// How much in a place asks for something now; said in amber, before its count. @p what says it
    /// in words, for the tip and for a screen reader.
    void setUrgent(const QString &key, int count, const QString &what);
    void setViews(const QList<View> &views);
    [[nodiscard]] const QList<Place> &places() const { return m_places; }
    /// Marks a place; none where @p key is no place of its own.
    void choose(const QString &key);
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    void onCurrent(const QModelIndex &index);
    void showViewMenu(const QPoint &at);
    static void sayOf(QStandardItem *item);
    void showCount(QStandardItem *item, int count) const;
    void showTips();

    QList<Place> m_places;
    QList<View> m_views;
    Context m_context;
    QStandardItemModel *m_model;
    bool m_isNarrow = false;
};

} // namespace ankerpunt::ui
