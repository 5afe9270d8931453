// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/drawing.h"
#include "ui/parts/icon_set.h"

namespace ankerpunt::ui {

/// The weeks of a block as a strip of small boxes: past filled, this week ringed, later grey, weeks
/// without lessons hatched, exam weeks open. It only tells; Left and Right let one walk through it.
class BlockWeeks final : public Drawing
{
    Q_OBJECT

public:
    enum class Kind { Past, Now, Later, Break, Exam };
    struct Week
    {
        Kind kind;
        QString name; ///< "teaching week 3, week 48"
    };

    /// @p name says which block, for a screen reader.
    BlockWeeks(const QString &name, const QList<Week> &weeks, const IconSet &icons,
               QWidget *parent);

    [[nodiscard]] QList<DrawnPart> parts() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRectF place(int week) const;

    const IconSet &m_icons;
    QList<Week> m_weeks;
    int m_at = 0; ///< where the keyboard is
};

} // namespace ankerpunt::ui
