// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_delegate.h"

#include "core/base/literals.h"
#include "ui/parts/avatar.h"
#include "ui/records/record_list.h"

#include <QPainter>
#include <QWidget>

namespace ankerpunt::ui {

namespace {

constexpr int rowHeight = 50;
constexpr int compactRowHeight = 44;
constexpr int compactBelow = 800; ///< of the window's height

} // namespace

RecordDelegate::RecordDelegate(QString kind, const IconSet &icons, QObject *parent)
    : QStyledItemDelegate(parent), m_kind(std::move(kind)), m_icons(icons)
{}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme &theme = m_icons.theme();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool focus = chosen && option.widget != nullptr && option.widget->hasFocus();
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    const bool archived = index.data(RecordList::ArchivedRole).toBool();
    const QRect rect = option.rect;
    painter->save();
    painter->fillRect(rect, focus    ? theme.accentTint
                            : chosen ? theme.line
                            : hover  ? theme.sunken
                                     : theme.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    if (chosen) {
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.accent);
    }
    const QString title = index.data(Qt::DisplayRole).toString();
    const QRect place(rect.left() + 14, rect.center().y() - 15, 30, 30);
    paintAvatar(*painter, place, {m_kind, title, archived}, m_icons);

    QString second = index.data(RecordList::SecondaryRole).toString();
    if (archived) {
        second = second.isEmpty() ? tr("archived") : tr("archived, %1").arg(second);
    }
    const int left = place.right() + 13;
    const int width = rect.right() - 12 - left;
    const int middle = rect.center().y();
    const auto line = [&](int top, const QFont &font, const QColor &ink, const QString &text) {
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(QRect(left, top, width, px(18)), Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
    };
    const QFont main = fontOf(13, chosen ? QFont::DemiBold : QFont::Medium);
    const QColor ink = archived ? theme.text3 : theme.text;
    if (second.isEmpty()) {
        line(middle - px(9), main, ink, title);
    } else {
        line(middle - px(18), main, ink, title);
        line(middle, fontOf(12), archived ? theme.text3 : theme.text2, second);
    }
    if (focus) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const bool compact =
        option.widget != nullptr && option.widget->window()->height() < compactBelow;
    return {120, px(compact ? compactRowHeight : rowHeight)};
}

} // namespace ankerpunt::ui
