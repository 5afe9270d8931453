// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace ankerpunt::ui {

/// Lays out its items from left to right and goes on below where the width ends.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    /// Whether the last item takes the rest of its line; that is where one types what to add.
    enum class Last { Fills, Keeps };

    explicit FlowLayout(QWidget *parent, int spacing = 6, Last last = Last::Fills);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    /// Puts a widget before the item at @p index.
    void insertWidget(int index, QWidget *widget);
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool move) const;

    Last m_last;
    QList<QLayoutItem *> m_items;
};

} // namespace ankerpunt::ui
