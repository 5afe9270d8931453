// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/anker_style.h"

#include "core/base/literals.h"
#include "ui/parts/icon_set.h"
#include "ui/parts/key_badge.h"
#include "ui/parts/menu_painting.h"
#include "ui/parts/shortened.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

namespace ankerpunt::ui {

namespace {

constexpr double controlRadius = 6;
constexpr int controlHeight = 30;
constexpr int keysGap = 8;      ///< around the keys in a button
constexpr int signGap = 7;      ///< between a sign and the words of a button
constexpr int wordsMargin = 4;  ///< at each side of the words of a button, at least
constexpr int leastTarget = 24; ///< what can be pointed at is no lower
constexpr int menuArrow = 18;   ///< the room of the arrow in a tool button with a menu
constexpr int ringRoom = 3;     ///< around a button, so that its focus ring lies outside it

bool is(const QWidget *widget, const char *property)
{
    return widget != nullptr && widget->property(property).toBool();
}

bool hasFocus(const QStyleOption *option, const QWidget *widget)
{
    return option->state.testFlag(QStyle::State_HasFocus) ||
           (widget != nullptr && widget->focusProxy() == nullptr && widget->hasFocus());
}

void drawArrow(const QRectF &rect, const QColor &colour, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = rect.center();
    painter->drawPolyline(QPolygonF{middle + QPointF(-3.5, -1.8), middle + QPointF(0, 1.8),
                                    middle + QPointF(3.5, -1.8)});
    painter->restore();
}

} // namespace

AnkerStyle::AnkerStyle(const Theme &theme) : QProxyStyle(QStringLiteral("Fusion")), m_theme(theme)
{}

void AnkerStyle::drawField(const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    const bool problem = is(widget, "problem");
    const bool focus = hasFocus(option, widget);
    const bool enabled = option->state.testFlag(State_Enabled);
    const QColor outline = problem   ? m_theme.bad
                           : focus   ? m_theme.accent
                           : enabled ? m_theme.control
                                     : m_theme.lineStrong;
    const double width = focus ? 2 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(outline, width));
    painter->setBrush(enabled && !is(widget, "readOnly") ? m_theme.surface : m_theme.sunken);
    const double inset = width / 2;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset),
                             controlRadius - 1, controlRadius - 1);
    painter->restore();
}

void AnkerStyle::drawRing(const QRectF &rect, double radius, QPainter *painter,
                          const QColor &colour) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

void AnkerStyle::drawButton(const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool pressed = option->state.testFlag(State_Sunken) || option->state.testFlag(State_On);
    const bool hover = enabled && option->state.testFlag(State_MouseOver);
    const bool tool = qobject_cast<const QToolButton *>(widget) != nullptr;
    const bool flat = tool || is(widget, "flat");
    const int room = tool ? 2 : ringRoom;
    const QRectF rect = QRectF(option->rect).adjusted(room, room, -room, -room);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (is(widget, "main") && enabled) {
        painter->setPen(
            QPen(m_theme.accent, 1)); // in the dark the fill alone stands out too little
        painter->setBrush(hover || pressed ? m_theme.accentHover : m_theme.accentFill);
        painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), controlRadius, controlRadius);
    } else if (flat) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(pressed ? m_theme.lineStrong : hover ? m_theme.line : Qt::transparent);
        painter->drawRoundedRect(rect, controlRadius, controlRadius);
    } else {
        painter->setPen(QPen(enabled ? m_theme.control : m_theme.lineStrong, 1));
        painter->setBrush(pressed   ? m_theme.line
                          : hover   ? m_theme.sunken
                          : enabled ? m_theme.surface
                                    : QColor(Qt::transparent));
        painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), controlRadius, controlRadius);
    }
    painter->restore();
    if (hasFocus(option, widget)) {
        drawButtonRing(*option, option->rect, painter, *widget);
    }
}

void AnkerStyle::drawButtonRing(const QStyleOption &option, const QRect &rect, QPainter *painter,
                                const QWidget &button) const
{
    const bool onDark = is(&button, "onDark"); // where the accent does not stand out
    drawRing(rect, controlRadius + 1, painter,
             onDark ? option.palette.color(QPalette::ButtonText) : m_theme.accent);
}

void AnkerStyle::drawCheck(const QStyleOption *option, QPainter *painter) const
{
    const bool on = option->state.testFlag(State_On);
    const bool enabled = option->state.testFlag(State_Enabled);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on && enabled ? m_theme.accentFill : m_theme.control, 1));
    painter->setBrush(on ? (enabled ? m_theme.accentFill : m_theme.control)
                         : (enabled ? m_theme.surface : m_theme.sunken));
    painter->drawRoundedRect(box, 4, 4);
    if (on) {
        painter->setPen(QPen(Qt::white, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(tick(box));
    }
    painter->restore();
}

void AnkerStyle::drawRadio(const QStyleOption *option, QPainter *painter) const
{
    const bool on = option->state.testFlag(State_On);
    const bool enabled = option->state.testFlag(State_Enabled);
    const QRectF circle = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on && enabled ? m_theme.accent : m_theme.control, 1.5));
    painter->setBrush(enabled ? m_theme.surface : m_theme.sunken);
    painter->drawEllipse(circle.adjusted(0.25, 0.25, -0.25, -0.25));
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(enabled ? m_theme.accent : m_theme.control);
        const double inset = circle.width() * 0.27;
        painter->drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

void AnkerStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    switch (element) {
    case PE_PanelLineEdit:
        if (frame != nullptr && frame->lineWidth > 0) {
            drawField(option, painter, widget);
        }
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget) != nullptr) {
            drawField(option, painter, widget);
        } else {
            painter->save();
            painter->setPen(hasFocus(option, widget) ? m_theme.accent : m_theme.line);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            painter->restore();
        }
        return;
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawButton(option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
        drawCheck(option, painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadio(option, painter);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_theme.surface);
        return;
    case PE_FrameMenu:
        painter->save();
        painter->setPen(m_theme.lineStrong);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget) != nullptr) {
            drawRing(option->rect, 3, painter, m_theme.accent);
            return;
        }
        if (qobject_cast<const QPushButton *>(widget) == nullptr &&
            qobject_cast<const QToolButton *>(widget) == nullptr &&
            qobject_cast<const QComboBox *>(widget) == nullptr) {
            drawRing(QRectF(option->rect).adjusted(-2, -1, 2, 1), 4, painter, m_theme.accent);
        }
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, m_theme.toolBar);
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)),
                          m_theme.line);
        return;
    case PE_FrameStatusBarItem:
        return;
    default: // a style has hundreds of elements; the rest is Fusion's
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void AnkerStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element == CE_ToolBar) {
        painter->fillRect(option->rect, m_theme.toolBar);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            m_theme.line);
        return;
    }
    if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, m_theme.chrome);
        return;
    }
    if (element == CE_Splitter) {
        const QPoint middle = option->rect.center();
        painter->fillRect(option->state.testFlag(State_Horizontal)
                              ? QRect(middle.x(), option->rect.top(), 1, option->rect.height())
                              : QRect(option->rect.left(), middle.y(), option->rect.width(), 1),
                          m_theme.lineStrong);
        return;
    }
    if (element == CE_PushButton && is(widget, "flat")) {
        QProxyStyle::drawControl(element, option, painter, widget);
        if (hasFocus(option, widget)) { // it has no ground that brings the ring
            drawButtonRing(*option, option->rect, painter, *widget);
        }
        return;
    }
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawPushButtonLabel(*button, painter, widget);
            return;
        }
    }
    if (element == CE_ComboBoxLabel) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            drawComboBoxLabel(*box, painter, widget);
            return;
        }
    }
    if (element == CE_MenuItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            paintMenuItem(*item, m_theme, *painter);
            return;
        }
    }
    if (element == CE_MenuBarItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const bool open = item->state.testFlag(State_Selected);
            painter->fillRect(item->rect, open ? m_theme.line : m_theme.chrome);
            drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic, item->palette,
                         item->state.testFlag(State_Enabled), item->text, QPalette::WindowText);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AnkerStyle::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter,
                             const QWidget *widget) const
{
    drawField(option, painter, widget);
    for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
        const QRectF place = subControlRect(CC_SpinBox, option, part, widget);
        if (place.isEmpty()) { // it has no buttons
            continue;
        }
        painter->save();
        painter->translate(place.center());
        painter->scale(0.8, part == SC_SpinBoxUp ? -0.8 : 0.8);
        drawArrow(QRectF(-4, -4, 8, 8), m_theme.text2, painter);
        painter->restore();
    }
}

/// Words that do not fit end with "…".
void AnkerStyle::drawPushButtonLabel(QStyleOptionButton button, QPainter *painter,
                                     const QWidget *widget) const
{
    const QString keys = widget != nullptr ? widget->property("keys").toString() : QString();
    if (!keys.isEmpty()) {
        const QColor ink = is(widget, "main") && button.state.testFlag(State_Enabled)
                               ? Qt::white
                               : button.palette.color(QPalette::ButtonText);
        paintKeyBadge(*painter, QRectF(button.rect).adjusted(0, 0, -px(keysGap), 0), keys, ink);
        button.rect.setRight(button.rect.right() - keyBadgeWidth(keys) - px(keysGap));
    }
    const int icon = button.icon.isNull() ? 0 : button.iconSize.width() + px(signGap);
    button.text = button.fontMetrics.elidedText(button.text, Qt::ElideRight,
                                                button.rect.width() - icon - 2 * px(wordsMargin),
                                                Qt::TextShowMnemonic);
    if (is(widget, "main") && button.state.testFlag(State_Enabled)) {
        button.palette.setColor(QPalette::ButtonText, Qt::white);
    }
    if (icon > 0 && !button.text.isEmpty()) {
        drawSignAndWords(button, painter);
    } else {
        QProxyStyle::drawControl(CE_PushButtonLabel, &button, painter, widget);
    }
}

/// Qt would leave four pixels between them, at any size.
void AnkerStyle::drawSignAndWords(const QStyleOptionButton &button, QPainter *painter) const
{
    const bool enabled = button.state.testFlag(State_Enabled);
    const QSize sign = button.iconSize;
    const int words = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int whole = sign.width() + px(signGap) + words;
    const bool menu = button.features.testFlag(QStyleOptionButton::HasMenu);
    const QRect room = button.rect.adjusted(
        0, 0, menu ? -proxy()->pixelMetric(PM_MenuButtonIndicator, &button) : 0, 0);
    const QRect all(room.center().x() - whole / 2, room.top(), whole, room.height());
    const QRect left(all.topLeft(), QSize(sign.width(), all.height()));
    button.icon.paint(painter,
                      alignedRect(button.direction, Qt::AlignCenter, sign,
                                  visualRect(button.direction, all, left)),
                      Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    drawItemText(
        painter,
        visualRect(button.direction, all, all.adjusted(sign.width() + px(signGap), 0, 0, 0)),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, button.palette, enabled,
        button.text, QPalette::ButtonText);
}

void AnkerStyle::drawComboBoxLabel(QStyleOptionComboBox box, QPainter *painter,
                                   const QWidget *widget) const
{
    const QRect room = subControlRect(CC_ComboBox, &box, SC_ComboBoxEditField, widget);
    box.currentText = box.fontMetrics.elidedText(box.currentText, Qt::ElideRight, room.width() - 2);
    QProxyStyle::drawControl(CE_ComboBoxLabel, &box, painter, widget);
}

/// The arrow of a menu stands behind the words, in the middle of their height.
void AnkerStyle::drawToolButton(QStyleOptionToolButton button, QPainter *painter,
                                const QWidget *widget) const
{
    const QRect whole = button.rect;
    if (button.features.testFlag(QStyleOptionToolButton::HasMenu)) {
        drawArrow(
            QRectF(whole.right() - px(menuArrow), whole.top(), px(menuArrow) - 4, whole.height()),
            button.palette.color(QPalette::ButtonText), painter);
        button.features &= ~QStyleOptionToolButton::HasMenu;
    }
    QProxyStyle::drawComplexControl(CC_ToolButton, &button, painter, widget);
    if (hasFocus(&button, widget)) { // also where the button has no ground of its own
        drawRing(whole, controlRadius + 1, painter, m_theme.accent);
    }
}

void AnkerStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    QRectF slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    painter->save();
    painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const bool hover = option->state.testFlag(State_MouseOver);
    painter->setBrush(hover ? m_theme.control : m_theme.lineStrong);
    slider.adjust(3, 3, -3, -3);
    painter->drawRoundedRect(slider, 3, 3);
    painter->restore();
}

void AnkerStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        drawField(option, painter, widget);
        const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
        drawArrow(arrow, option->state.testFlag(State_Enabled) ? m_theme.text2 : m_theme.lineStrong,
                  painter);
        return;
    }
    if (control == CC_ScrollBar) {
        drawScrollBar(option, painter, widget);
        return;
    }
    if (control == CC_SpinBox) {
        drawSpinBox(option, painter, widget);
        return;
    }
    if (control == CC_ToolButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            drawToolButton(*button, painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void AnkerStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) != nullptr ||
        qobject_cast<QComboBox *>(widget) != nullptr ||
        qobject_cast<QLineEdit *>(widget) != nullptr) {
        widget->installEventFilter(this);
    }
}

bool AnkerStyle::eventFilter(QObject *watched, QEvent *event)
{
    return event->type() == QEvent::ToolTip
               ? tellShortened(*static_cast<QHelpEvent *>(event), *static_cast<QWidget *>(watched))
               : QProxyStyle::eventFilter(watched, event);
}

QRect AnkerStyle::subElementRect(SubElement element, const QStyleOption *option,
                                 const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame != nullptr && frame->lineWidth > 0) {
        rect.adjust(5, 0, -5, 0);
    }
    return rect;
}

QRect AnkerStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        return option->rect.adjusted(px(7), 2, -px(26), -2);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxArrow) {
        return QRect(option->rect.right() - px(25), option->rect.top(), px(24),
                     option->rect.height());
    }
    if (control == CC_ScrollBar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)) {
        return {};
    }
    if (control == CC_ScrollBar && part == SC_ScrollBarGroove) {
        return option->rect;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize AnkerStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        wanted.setHeight(px(controlHeight) + 2 * ringRoom);
        wanted.rwidth() += px(14);
        if (const QString keys =
                widget != nullptr ? widget->property("keys").toString() : QString();
            !keys.isEmpty()) {
            wanted.rwidth() += keyBadgeWidth(keys) + px(keysGap);
        }
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button != nullptr && !button->icon.isNull() && !button->text.isEmpty()) {
            wanted.rwidth() += px(signGap);
        }
        break;
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
        wanted.setHeight(px(controlHeight));
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button != nullptr && button->features.testFlag(QStyleOptionToolButton::HasMenu)) {
            wanted.rwidth() += px(menuArrow);
        }
        wanted = wanted.expandedTo(QSize(px(controlHeight) + 2, px(controlHeight) + 2));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_ItemViewItem:
        wanted.setHeight(std::max(wanted.height(), px(leastTarget)));
        break;
    case CT_MenuItem:
        wanted = menuItemSize(option, wanted);
        break;
    case CT_MenuBarItem:
        wanted.setHeight(px(27));
        break;
    default: // the rest is Fusion's
        break;
    }
    return wanted;
}

int AnkerStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return px(4);
    case PM_DefaultFrameWidth:
        return qobject_cast<const QPlainTextEdit *>(widget) != nullptr ? 3 : 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ButtonIconSize:
        return px(16);
    case PM_SplitterWidth:
        return 5;
    case PM_ScrollBarExtent:
        return px(12);
    case PM_ScrollBarSliderMin:
        return px(32);
    case PM_SmallIconSize:
        return px(16);
    case PM_LineEditIconSize: // Qt makes the button in a field two pixels higher
        return px(leastTarget - 2);
    case PM_ToolBarIconSize:
        return px(18);
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_ToolBarItemMargin:
        return 6;
    case PM_ToolBarFrameWidth:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarVMargin:
    case PM_MenuBarPanelWidth:
        return 0;
    default: // the rest is Fusion's
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AnkerStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
    case SH_DitherDisabledText:
        return hint == SH_UnderlineShortcut ? 1 : 0;
    default: // the rest is Fusion's
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QIcon AnkerStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                               const QWidget *widget) const
{
    return icon == SP_ToolBarHorizontalExtensionButton
               ? IconSet(m_theme).icon(u"more"_s)
               : QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace ankerpunt::ui
