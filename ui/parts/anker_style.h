// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QProxyStyle>

class QStyleOptionMenuItem;

namespace ankerpunt::ui {

/// Fusion with the frames, focus rings and measures of the design guide. Fusion derives outlines
/// from the window's colour, which makes fields invisible in the dark.
///
/// A push button whose property "main" is true is the one filled button of its area; a tool button
/// or button with "flat" has no outline until the pointer is over it; one with "onDark" lies on a
/// dark ground and has the ring of the keyboard in the colour of its words. A push button has its
/// property "keys" in a badge behind its words. A field whose property "problem" is true gets a red
/// outline.
class AnkerStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit AnkerStyle(const Theme &theme);

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    /// What does not fit in a button, box or field is told at the pointer.
    bool eventFilter(QObject *watched, QEvent *event) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override;
    /// What a bar has no room for is behind our own sign: Qt's is black in the dark as well.
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                       const QWidget *widget) const override;

private:
    void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawButtonRing(const QStyleOption &option, const QRect &rect, QPainter *painter,
                        const QWidget &button) const;
    void drawCheck(const QStyleOption *option, QPainter *painter) const;
    void drawRadio(const QStyleOption *option, QPainter *painter) const;
    void drawSignAndWords(const QStyleOptionButton &button, QPainter *painter) const;
    void drawPushButtonLabel(QStyleOptionButton button, QPainter *painter,
                             const QWidget *widget) const;
    void drawComboBoxLabel(QStyleOptionComboBox box, QPainter *painter,
                           const QWidget *widget) const;
    void drawToolButton(QStyleOptionToolButton button, QPainter *painter,
                        const QWidget *widget) const;
    void drawRing(const QRectF &rect, double radius, QPainter *painter, const QColor &colour) const;
    void drawSpinBox(const QStyleOptionComplex *option, QPainter *painter,
                     const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                       const QWidget *widget) const;

    Theme m_theme;
};

} // namespace ankerpunt::ui
