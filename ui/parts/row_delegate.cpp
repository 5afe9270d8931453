// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/row_delegate.h"

#include "core/base/literals.h"
#include "ui/parts/avatar.h"
#include "ui/parts/shortened.h"
#include "ui/parts/text_label.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace ankerpunt::ui {

namespace {

constexpr int compactBelow = 800; ///< of the window's height
constexpr int headerHeight = 26;
constexpr int padding = 14;
constexpr int avatarSize = 30;
constexpr int iconSize = 18;
constexpr int buttonSize = 26;

QFont sideFont(bool strong)
{
    return fontOf(12, strong ? QFont::DemiBold : QFont::Normal);
}

QFont mainFont(bool chosen)
{
    return fontOf(13, chosen ? QFont::DemiBold : QFont::Medium);
}

QFont linkFont()
{
    QFont font = fontOf(12);
    font.setUnderline(true);
    return font;
}

bool isHeader(const QModelIndex &index)
{
    return index.data(Row::HeaderRole).toBool();
}

Tone toneOf(const QModelIndex &index)
{
    return Tone(index.data(Row::ToneRole).toInt());
}

/// QListView tells it of the current row only; of other chosen rows the widget has to.
bool hasKeyboard(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) ||
           (option.widget != nullptr && option.widget->hasFocus());
}

QString secondLine(const QModelIndex &index)
{
    const QString second = index.data(Row::SecondRole).toString();
    if (!index.data(Row::ArchivedRole).toBool()) {
        return second;
    }
    return second.isEmpty() ? RowDelegate::tr("archived")
                            : RowDelegate::tr("archived, %1").arg(second);
}

} // namespace

QString Row::spoken(const QModelIndex &index)
{
    QStringList words{index.data(Qt::DisplayRole).toString(), secondLine(index),
                      index.data(SideRole).toString()};
    words.removeAll(QString());
    return words.join(u", "_s);
}

RowDelegate::RowDelegate(const IconSet &icons, QAbstractItemView *view, Avatars avatars)
    : QStyledItemDelegate(view),
      m_icons(icons),
      m_view(view),
      m_hasAvatars(avatars == Avatars::Shown),
      m_wasCompact(isCompact())
{
    view->setMouseTracking(true); // for the row under the pointer
    view->installEventFilter(this);
}

bool RowDelegate::isCompact() const
{
    return m_view->window()->height() < compactBelow;
}

/// The window may become lower or higher than where rows are compact.
bool RowDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view) {
        if (event->type() == QEvent::Resize && isCompact() != m_wasCompact) {
            m_wasCompact = isCompact();
            Q_EMIT sizeHintChanged({});
        }
        return false;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (isHeader(index)) {
        return {120, px(headerHeight)};
    }
    return {120, m_hasAvatars ? px(isCompact() ? 44 : 50) : px(isCompact() ? 38 : 42)};
}

QRect RowDelegate::buttonRect(const QRect &row, int button) const
{
    const int fromRight = int(m_buttons.size()) - button;
    const int left = row.right() - px(12) - fromRight * px(buttonSize) - (fromRight - 1) * px(4);
    return {left, row.center().y() - px(buttonSize) / 2, px(buttonSize), px(buttonSize)};
}

QRect RowDelegate::putBackRect(const QRect &row) const
{
    const int width = QFontMetrics(linkFont()).horizontalAdvance(tr("Put back"));
    return {row.right() - px(12) - width, row.center().y() - px(12), width, px(24)};
}

int RowDelegate::buttonAt(const QPoint &place, const QRect &row, const QModelIndex &index) const
{
    if (isHeader(index) || index.data(Row::ArchivedRole).toBool()) {
        return -1;
    }
    for (int i = 0; i < int(m_buttons.size()); ++i) {
        if (buttonRect(row, i).contains(place)) {
            return i;
        }
    }
    return -1;
}

bool RowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool press = event->type() == QEvent::MouseButtonPress;
    const bool release = event->type() == QEvent::MouseButtonRelease;
    if (!press && !release) {
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    }
    const QPoint place = static_cast<QMouseEvent *>(event)->position().toPoint();
    const int button = buttonAt(place, option.rect, index);
    const bool back = m_putsBack && index.data(Row::ArchivedRole).toBool() &&
                      putBackRect(option.rect).contains(place);
    if (release && button >= 0) {
        Q_EMIT buttonClicked(button, index);
    } else if (release && back) {
        Q_EMIT putBack(index);
    }
    return button >= 0 || back;
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                            const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int button = index.isValid() ? buttonAt(event->pos(), option.rect, index) : -1;
    if (event->type() == QEvent::ToolTip && button >= 0) {
        QToolTip::showText(event->globalPos(), asToolTip(m_buttons.at(button).name), view);
        return true;
    }
    if (event->type() == QEvent::ToolTip && isShortened(option, index)) {
        tellRow(*event, *view, index);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

bool RowDelegate::isShortened(QStyleOptionViewItem option, const QModelIndex &index) const
{
    if (!index.isValid() || isHeader(index)) {
        return false;
    }
    option.state |= QStyle::State_MouseOver; // it is the pointer that asks
    const int width = wordsPlace(option, index).width();
    const auto fits = [width](const QFont &font, const QString &text) {
        return QFontMetrics(font).elidedText(text, Qt::ElideRight, width) == text;
    };
    return !fits(mainFont(true), index.data().toString()) || !fits(fontOf(12), secondLine(index));
}

/// What is left for the words between the face and what stands at the side.
QRect RowDelegate::wordsPlace(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect place = option.rect;
    const bool archived = index.data(Row::ArchivedRole).toBool();
    const bool icon = !archived && !index.data(Row::IconRole).toString().isEmpty();
    place.setLeft(place.left() + px(padding) +
                  (icon           ? px(iconSize + 10)
                   : m_hasAvatars ? px(avatarSize) + px(12)
                                  : 0));
    const QString side = index.data(Row::SideRole).toString();
    if (archived && m_putsBack) {
        place.setRight(putBackRect(option.rect).left() - px(10));
    } else if (!archived && !m_buttons.isEmpty() &&
               option.state.testFlag(QStyle::State_MouseOver)) {
        place.setRight(buttonRect(option.rect, 0).left() - px(8));
    } else if (!archived && !side.isEmpty()) {
        const Tone tone = toneOf(index);
        const bool strong = tone != Tone::Neutral;
        const int sign = strong && !iconOf(tone).isEmpty() ? px(18) : 0;
        place.setRight(place.right() - px(12) - px(10) - sign -
                       QFontMetrics(sideFont(strong)).horizontalAdvance(side));
    } else {
        place.setRight(place.right() - px(12));
    }
    return place;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isHeader(index)) {
        paintHeader(painter, option.rect, index);
    } else {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        paintGround(painter, option);
        paintAvatarOf(painter, option.rect, index, chosen && hasKeyboard(option));
        paintSide(painter, option, index);
        paintWords(painter, wordsPlace(option, index), index, chosen);
        // A list that gets the keyboard without anything chosen stands at a row all the same.
        if ((chosen && hasKeyboard(option)) || option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(m_icons.theme().accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }
    painter->restore();
}

void RowDelegate::paintHeader(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const Theme &theme = m_icons.theme();
    painter->fillRect(rect, theme.sunken);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    painter->setFont(fontOf(12, QFont::DemiBold));
    painter->setPen(theme.text2);
    const QRect words = rect.adjusted(px(padding), 0, -px(padding), 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight,
                      index.data(Row::SideRole).toString());
}

void RowDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const Theme &theme = m_icons.theme();
    const QRect rect = option.rect;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(rect, chosen && hasKeyboard(option)                    ? theme.accentTint
                            : chosen                                         ? theme.line
                            : option.state.testFlag(QStyle::State_MouseOver) ? theme.sunken
                                                                             : theme.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    if (chosen) {
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.accent);
    }
}

void RowDelegate::paintAvatarOf(QPainter *painter, const QRect &rect, const QModelIndex &index,
                                bool onTint) const
{
    const int left = rect.left() + px(padding);
    const bool archived = index.data(Row::ArchivedRole).toBool();
    if (const QString icon = index.data(Row::IconRole).toString(); !icon.isEmpty() && !archived) {
        painter->drawPixmap(
            QPointF(left, rect.center().y() - px(iconSize) / 2.0),
            m_icons.pixmap(icon, inkOf(toneOf(index), m_icons.theme()).ink, iconSize));
        return;
    }
    if (!m_hasAvatars) {
        return;
    }
    const QRect place(left, rect.center().y() - px(avatarSize) / 2, px(avatarSize), px(avatarSize));
    paintAvatar(*painter, place,
                {index.data(Row::KindRole).toString(), index.data().toString(), archived,
                 index.data(Row::CampusRole).toBool(), index.data(Row::DoneRole).toBool(), onTint},
                m_icons);
}

void RowDelegate::paintSide(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = m_icons.theme();
    const QRect rect = option.rect;
    const int right = rect.right() - px(12);
    if (index.data(Row::ArchivedRole).toBool()) {
        if (!m_putsBack) {
            return;
        }
        painter->setFont(linkFont());
        painter->setPen(theme.accent);
        painter->drawText(putBackRect(rect), Qt::AlignCenter, tr("Put back"));
        return;
    }
    if (!m_buttons.isEmpty() && option.state.testFlag(QStyle::State_MouseOver)) {
        for (int i = 0; i < int(m_buttons.size()); ++i) {
            const QRectF place = buttonRect(rect, i);
            painter->setPen(QPen(theme.control, 1));
            painter->setBrush(theme.surface);
            painter->drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6));
            painter->drawPixmap(place.center() - QPointF(px(16), px(16)) / 2.0,
                                m_icons.pixmap(m_buttons.at(i).icon, theme.text, 16));
        }
        return;
    }
    const QString side = index.data(Row::SideRole).toString();
    if (side.isEmpty()) {
        return;
    }
    const Tone tone = toneOf(index);
    const bool strong = tone != Tone::Neutral;
    const QFont font = sideFont(strong);
    const int width = QFontMetrics(font).horizontalAdvance(side) + 1;
    painter->setFont(font);
    painter->setPen(strong ? inkOf(tone, theme).ink : theme.text2);
    painter->drawText(QRect(right - width, rect.top(), width, rect.height()),
                      Qt::AlignVCenter | Qt::AlignRight, side);
    if (const QString icon = iconOf(tone); strong && !icon.isEmpty()) { // never by colour alone
        painter->drawPixmap(QPointF(right - width - px(18), rect.center().y() - px(14) / 2.0),
                            m_icons.pixmap(icon, inkOf(tone, theme).ink, 14));
    }
}

void RowDelegate::paintWords(QPainter *painter, const QRect &room, const QModelIndex &index,
                             bool chosen) const
{
    const Theme &theme = m_icons.theme();
    const bool archived = index.data(Row::ArchivedRole).toBool();
    const int middle = room.center().y();
    const int half = px(18);
    const auto line = [&](int top, const QFont &font, const QColor &ink, const QString &text) {
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(QRect(room.left(), top, room.width(), half),
                          Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    };
    const QString title = index.data().toString();
    const QString second = secondLine(index);
    const QFont main = mainFont(chosen);
    if (second.isEmpty()) {
        line(middle - half / 2, main, archived ? theme.text3 : theme.text, title);
    } else {
        line(middle - half, main, archived ? theme.text3 : theme.text, title);
        line(middle, fontOf(12), archived ? theme.text3 : theme.text2, second);
    }
}

} // namespace ankerpunt::ui
