// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tab_bar.h"

#include "core/base/literals.h"

#include <QKeyEvent>
#include <QPainter>

namespace ankerpunt::ui {

namespace {

constexpr int barHeight = 34;
constexpr int pad = 10;
constexpr int gap = 5; ///< between the word and the number

int advance(const QFont &font, const QString &text)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

/// The width of a tab: with the word as wide as it is when it is chosen.
int measured(const QString &label, const QString &count)
{
    constexpr int lean = 2; // letters reach a little beyond their measure
    return 2 * px(pad) + lean + advance(fontOf(13, QFont::DemiBold), label) +
           (count.isEmpty() ? 0 : px(gap) + advance(fontOf(12), count));
}

} // namespace

TabBar::TabBar(const Theme &theme, QWidget *parent) : QTabBar(parent), m_theme(theme)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
}

void TabBar::add(const QString &label)
{
    m_widths.append(measured(label, {}));
    const int tab = addTab(QString(label).replace(u'&', u"&&"_s));
    setTabData(tab, QString());
    setAccessibleTabName(tab, label);
}

QString TabBar::label(int tab) const
{
    return tabText(tab).replace(u"&&"_s, u"&"_s);
}

void TabBar::setCount(int tab, const QString &count)
{
    if (tabData(tab).toString() != count) {
        setTabData(tab, count);
        m_widths[tab] = measured(label(tab), count);
        setAccessibleTabName(tab,
                             count.isEmpty() ? label(tab) : u"%1, %2"_s.arg(label(tab), count));
        setIconSize(iconSize()); // measures the tabs again
    }
}

/// Qt lays the tabs out anew only if the last call changed something.
void TabBar::setShown(int tab, bool shown)
{
    if (isTabVisible(tab) != shown) {
        setTabVisible(tab, shown);
    }
}

void TabBar::step(int direction)
{
    for (int i = 1; i < count(); ++i) {
        const int tab = (currentIndex() + direction * i + i * count()) % count();
        if (isTabVisible(tab)) {
            setCurrentIndex(tab);
            return;
        }
    }
}

/// The arrows of QTabBar stop at tabs that are not shown.
void TabBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        step(event->key() == Qt::Key_Right ? 1 : -1);
    } else {
        QTabBar::keyPressEvent(event);
    }
}

void TabBar::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls; a tab must not turn by itself
}

QSize TabBar::tabSizeHint(int tab) const
{
    return {widthOf(tab), px(barHeight)};
}

QSize TabBar::sizeHint() const
{
    int width = 0;
    for (int i = 0; i < count(); ++i) {
        width += isTabVisible(i) ? widthOf(i) : 0;
    }
    return {width, px(barHeight)};
}

QSize TabBar::minimumSizeHint() const
{
    for (int i = 0; i < count(); ++i) {
        if (isTabVisible(i)) {
            return {widthOf(i), px(barHeight)};
        }
    }
    return {0, px(barHeight)};
}

void TabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i) {
        if (!isTabVisible(i)) {
            continue;
        }
        const QRect rect = tabRect(i);
        const bool chosen = i == currentIndex();
        const bool hover = rect.contains(mapFromGlobal(QCursor::pos()));
        const QFont font = fontOf(13, chosen ? QFont::DemiBold : QFont::Medium);
        painter.setFont(font);
        painter.setPen(chosen || hover ? m_theme.text : m_theme.text2);
        const QRect words = rect.adjusted(px(pad), 0, -px(pad), -2);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, label(i));
        painter.setFont(fontOf(12));
        painter.setPen(m_theme.text3);
        painter.drawText(words.adjusted(advance(font, label(i)) + px(gap), 0, px(pad), 0),
                         Qt::AlignVCenter | Qt::AlignLeft, tabData(i).toString());
        if (chosen) {
            painter.fillRect(QRect(rect.left() + 2, rect.bottom() - 1, rect.width() - 4, 2),
                             m_theme.accent);
        }
        if (chosen && hasFocus()) {
            painter.setPen(QPen(m_theme.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 3, -2, -5), 5, 5);
        }
    }
}

} // namespace ankerpunt::ui
