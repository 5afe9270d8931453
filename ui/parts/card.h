// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/icon_set.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ankerpunt::ui {

/// A surface with a title on the left, its actions on the right and what belongs together below.
/// A card never stands in a card: what needs a second frame is a list or a page of its own.
class Card final : public QFrame
{
    Q_OBJECT

public:
    Card(const QString &title, const IconSet &icons, QWidget *parent);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    /// A few quiet words behind the title: how many, since when.
    void setNote(const QString &note);
    /// Puts a button or another small widget at the right of the title.
    void addAction(QWidget *action);
    /// Where the content goes.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Lists fill a card from edge to edge.
    void setFlush(bool flush);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const IconSet &m_icons;
    QLabel *m_title;
    QLabel *m_note;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

} // namespace ankerpunt::ui
