// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/icon_set.h"
#include "ui/parts/tone.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace ankerpunt::ui {

/// What a model tells of a row, besides its title in Qt::DisplayRole. All may be left out.
struct Row
{
    enum Role {
        SecondRole = Qt::UserRole + 100, ///< the line under the title
        KindRole,                        ///< the word of a kind, for the avatar
        DoneRole,                        ///< true for what nothing is left to be done of
        CampusRole,                      ///< true for who belongs to the university
        IconRole,                        ///< of the IconSet, in place of an avatar
        ToneRole,                        ///< int of the Tone of that icon and of the side text
        SideRole,                        ///< a few words at the right: a date, a number
        ArchivedRole,                    ///< true when it was put away
        HeaderRole,                      ///< true for the head of a group; SideRole counts it
    };
    /// What a screen reader should hear of a row, for a model's Qt::AccessibleTextRole.
    [[nodiscard]] static QString spoken(const QModelIndex &index);
};

/// Paints the rows of every list: an avatar, a title, what tells it apart under it and a few words
/// at the right. Chosen is told apart from chosen in a list that has the keyboard. Up to two
/// buttons show on the row under the pointer and "Put back" on what is archived; they are
/// shortcuts for the mouse, so the page that gives them has a command with a key for each.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    struct Button
    {
        QString icon;
        QString name; ///< told when the pointer rests on it
    };
    enum class Avatars { Shown, None };

    /// @p view is the list it paints for.
    RowDelegate(const IconSet &icons, QAbstractItemView *view, Avatars avatars = Avatars::Shown);

    void setButtons(const QList<Button> &buttons) { m_buttons = buttons; }
    void setPutsBack(bool putsBack) { m_putsBack = putsBack; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    /// Where a button stands in a row.
    [[nodiscard]] QRect buttonRect(const QRect &row, int button) const;
    [[nodiscard]] QRect putBackRect(const QRect &row) const;

Q_SIGNALS:
    void buttonClicked(int button, const QModelIndex &index);
    void putBack(const QModelIndex &index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isCompact() const;
    /// Which button is at a place; -1 for none.
    [[nodiscard]] int buttonAt(const QPoint &place, const QRect &row,
                               const QModelIndex &index) const;
    void paintHeader(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintAvatarOf(QPainter *painter, const QRect &rect, const QModelIndex &index,
                       bool onTint) const;
    [[nodiscard]] QRect wordsPlace(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const;
    [[nodiscard]] bool isShortened(QStyleOptionViewItem option, const QModelIndex &index) const;
    void paintSide(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintWords(QPainter *painter, const QRect &room, const QModelIndex &index,
                    bool chosen) const;

    const IconSet &m_icons;
    QAbstractItemView *m_view;
    bool m_hasAvatars;
    QList<Button> m_buttons;
    bool m_putsBack = false;
    bool m_wasCompact = false;
};

} // namespace ankerpunt::ui
