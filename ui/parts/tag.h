// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/icon_set.h"
#include "ui/parts/tone.h"

#include <QWidget>

class QPainter;

namespace ankerpunt::ui {

/// A state in a word and a sign on a tint, 20 pixels high. Nothing happens on a click.
struct Tag
{
    Tone tone = Tone::Neutral;
    QString text{};
    QString icon{}; ///< of the IconSet; where it is empty a tone that needs a sign brings its own
};
[[nodiscard]] QSizeF tagSize(const Tag &tag);
/// Draws the tag and says where it stands. A tag wider than @p widest is elided.
QRectF paintTag(QPainter &painter, const QPointF &topLeft, const Tag &tag, const IconSet &icons,
                double widest = 1e6);

/// A tag that stands by itself on a page.
class TagLabel final : public QWidget
{
    Q_OBJECT

public:
    TagLabel(Tag tag, const IconSet &icons, QWidget *parent);

    void setTag(const Tag &tag);
    [[nodiscard]] const Tag &tag() const { return m_tag; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const IconSet &m_icons;
    Tag m_tag;
};

} // namespace ankerpunt::ui
