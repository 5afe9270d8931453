// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/icon_set.h"

#include <QAbstractButton>

namespace ankerpunt::ui {

/// A small rounded word in a line of others.
///
/// A fact only tells. A filter can go: its cross, Del or Backspace takes it away, a click on its
/// word asks to change it. Add is dashed and asks for one more. A choice is on, with a tick, or
/// off.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind { Fact, Filter, Add, Choice };

    Chip(Kind kind, const QString &text, const QString &icon, const IconSet &icons,
         QWidget *parent);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// The word without what Qt adds for shortcuts.
    [[nodiscard]] QString word() const { return m_word; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person wants this filter to go.
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QString sign() const;
    /// Where a click takes the chip away; as large as a click target should be.
    [[nodiscard]] QRect cross() const;

    Kind m_kind;
    QString m_word;
    QString m_icon;
    const IconSet &m_icons;
};

/// Chips on as many lines as they need. Left and Right go from chip to chip; what is removed hands
/// the keyboard to its neighbour.
class ChipRow final : public QWidget
{
    Q_OBJECT

public:
    /// @p name says what the chips are, for a screen reader.
    ChipRow(const QString &name, const IconSet &icons, QWidget *parent);

    /// @p key says which chip it is; it is told by the signals and never shown.
    Chip *add(Chip::Kind kind, const QString &key, const QString &text, const QString &icon = {});
    void clear();
    /// At most one choice is on at a time.
    void setExclusive(bool exclusive);
    [[nodiscard]] const QList<Chip *> &chips() const { return m_chips; }
    [[nodiscard]] QString keyOf(const Chip *chip) const;

Q_SIGNALS:
    void clicked(const QString &key);
    /// The chip has gone from the row.
    void removed(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(Chip *chip);

    const IconSet &m_icons;
    QList<Chip *> m_chips;
    bool m_isExclusive = false;
};

} // namespace ankerpunt::ui
