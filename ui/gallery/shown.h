// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/drawing.h"

#include <QPainter>
#include <QStyleOption>

#include <functional>

namespace ankerpunt::ui {

/// A button that looks as if the pointer or the keyboard were at it.
template <typename W>
class Shown final : public W
{
public:
    template <typename... Arguments>
    explicit Shown(QStyle::State state, Arguments &&...arguments)
        : W(std::forward<Arguments>(arguments)...), m_state(state)
    {}

protected:
    void initStyleOption(QStyleOptionButton *option) const override
    {
        W::initStyleOption(option);
        option->state |= m_state;
    }

private:
    QStyle::State m_state;
};

/// A piece of a drawing by itself.
class Sample final : public Drawing
{
public:
    using Paint = std::function<void(QPainter &, const QRectF &)>;

    Sample(const QString &name, const QSize &size, Paint paint, QWidget *parent)
        : Drawing(parent), m_paint(std::move(paint))
    {
        setAccessibleName(name);
        setFixedSize(size);
    }

    [[nodiscard]] QList<DrawnPart> parts() const override { return {}; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Graphic; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_paint(painter, rect());
    }

private:
    Paint m_paint;
};

} // namespace ankerpunt::ui
