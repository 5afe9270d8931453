// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/drawing.h"
#include "ui/parts/icon_set.h"

namespace ankerpunt::ui {

/// A thin bar with words beside it.
///
/// Progress: how much of a whole is done, "4 of 6". Gauge: how long ago the last contact was, in
/// the unit of the interval that was agreed: grey up to the interval, a tick there, amber beyond
/// it.
struct Bar
{
    enum class Kind { Progress, Gauge };

    Kind kind = Kind::Progress;
    double value = 0;
    double of = 1; ///< the whole, or the interval
    QString text;  ///< says the same in words

    [[nodiscard]] bool isOver() const { return kind == Kind::Gauge && value > of; }
};
/// Draws only the bar; for delegates and cards.
void paintBar(QPainter &painter, const QRectF &place, const Bar &bar, const Theme &theme);

class MiniBar final : public Drawing
{
    Q_OBJECT

public:
    MiniBar(Bar bar, const IconSet &icons, QWidget *parent);

    void setBar(const Bar &bar);
    [[nodiscard]] QList<DrawnPart> parts() const override { return {}; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ProgressBar; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const IconSet &m_icons;
    Bar m_bar;
};

} // namespace ankerpunt::ui
