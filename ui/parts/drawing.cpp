// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/drawing.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace ankerpunt::ui {

namespace {

class PartInterface final : public QAccessibleInterface
{
public:
    PartInterface(Drawing *drawing, int index) : m_drawing(drawing), m_index(index) {}

    [[nodiscard]] bool isValid() const override
    {
        return !m_drawing.isNull() && m_index < m_drawing->parts().size();
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_drawing);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        return isValid() && text == QAccessible::Name ? part().name : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        return isValid()
                   ? QRect(m_drawing->mapToGlobal(part().place.topLeft()), part().place.size())
                   : QRect();
    }
    [[nodiscard]] QAccessible::Role role() const override
    {
        return isValid() ? part().role : QAccessible::NoRole;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (isValid()) {
            state.selectable = m_drawing->focusPolicy() != Qt::NoFocus;
            state.focusable = state.selectable;
            state.selected = part().chosen;
            state.focused = part().chosen && m_drawing->hasFocus();
            state.invisible = !m_drawing->isVisible();
        }
        return state;
    }

private:
    [[nodiscard]] DrawnPart part() const { return m_drawing->parts().at(m_index); }

    QPointer<Drawing> m_drawing;
    int m_index;
};

class DrawingInterface final : public QAccessibleWidget
{
public:
    explicit DrawingInterface(Drawing *drawing)
        : QAccessibleWidget(drawing, drawing->role()), m_drawing(drawing)
    {}
    ~DrawingInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_told)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    [[nodiscard]] int childCount() const override { return int(m_drawing->parts().size()); }
    /// The same interface for a part each time: screen readers compare them.
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        if (!m_told.contains(index)) {
            m_told.insert(index, QAccessible::registerAccessibleInterface(
                                     new PartInterface(m_drawing, index)));
        }
        return QAccessible::accessibleInterface(m_told.value(index));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return m_told.key(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)), -1);
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint place = m_drawing->mapFromGlobal(QPoint(x, y));
        const auto parts = m_drawing->parts();
        for (int i = int(parts.size()) - 1; i >= 0; --i) { // what was drawn last lies on top
            if (parts.at(i).place.contains(place)) {
                return child(i);
            }
        }
        return nullptr;
    }

private:
    Drawing *m_drawing;
    mutable QHash<int, QAccessible::Id> m_told;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *drawing = qobject_cast<Drawing *>(object);
    return drawing != nullptr ? new DrawingInterface(drawing) : nullptr;
}

} // namespace

Drawing::Drawing(QWidget *parent) : QWidget(parent)
{
    QAccessible::installFactory(&makeInterface); // once; Qt keeps a list without doubles
}

void Drawing::tellFocus(int part)
{
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(part);
    QAccessible::updateAccessibility(&event);
}

} // namespace ankerpunt::ui
