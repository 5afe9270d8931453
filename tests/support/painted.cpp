// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/painted.h"

#include <QApplication>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

namespace ankerpunt::test {

namespace {

constexpr int largestSign = 64;

class NotingEngine final : public QPaintEngine
{
public:
    NotingEngine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }
    void updateState(const QPaintEngineState &now) override
    {
        if (now.state().testFlag(DirtyTransform)) {
            m_transform = now.transform();
        }
        if (now.state().testFlag(DirtyPen)) {
            m_colour = now.pen().color();
        }
    }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QString text = item.text();
        if (text.trimmed().isEmpty()) {
            return;
        }
        const QRectF ink = QFontMetricsF(item.font()).tightBoundingRect(text).translated(at);
        const QRectF room =
            painter()->hasClipping() ? painter()->clipBoundingRect() : QRectF(-1e6, -1e6, 2e6, 2e6);
        notesOfNow().texts.append({text, inWidget(ink), inWidget(room), m_colour});
    }
    void drawPixmap(const QRectF &place, const QPixmap &picture, const QRectF &) override
    {
        const QRectF mapped = inWidget(place);
        if (picture.hasAlphaChannel() && mapped.width() <= largestSign) {
            notesOfNow().signs.append({picture, mapped});
        }
    }
    // What else is drawn has no words.
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}

    QHash<const QWidget *, Painted> notes;
    QWidget *root = nullptr;
    QWidget *painting = nullptr; ///< the widget whose turn it is

private:
    Painted &notesOfNow() { return notes[painting]; }
    [[nodiscard]] QRectF inWidget(const QRectF &place) const
    {
        return m_transform.mapRect(place).translated(-painting->mapTo(root, QPoint()));
    }

    QTransform m_transform;
    QColor m_colour;
};

/// Sees which widget is going to paint.
class Turns final : public QObject
{
public:
    explicit Turns(NotingEngine &engine) : m_engine(engine) { qApp->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType()) {
            m_engine.painting = static_cast<QWidget *>(watched);
        }
        return false;
    }

private:
    NotingEngine &m_engine;
};

class NotingDevice final : public QPaintDevice
{
public:
    explicit NotingDevice(QWidget &root) : m_size(root.size())
    {
        engine.root = &root;
        engine.painting = &root;
    }

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &engine; }

    mutable NotingEngine engine;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default: // millimetres and colours, which nobody asks for
            return 0;
        }
    }

private:
    QSize m_size;
};

} // namespace

QHash<const QWidget *, Painted> paintedIn(QWidget &root)
{
    NotingDevice device(root);
    const Turns turns(device.engine);
    root.render(&device, QPoint(), QRegion(),
                QWidget::DrawWindowBackground | QWidget::DrawChildren);
    return device.engine.notes;
}

} // namespace ankerpunt::test
