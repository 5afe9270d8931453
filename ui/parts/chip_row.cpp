// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chip_row.h"

#include "core/base/literals.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/tab_order.h"
#include "ui/parts/text_label.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ankerpunt::ui {

namespace {

constexpr int chipHeight = 24;
constexpr int padding = 8;
constexpr int signSize = 14;
constexpr int gap = 5;        ///< between a sign and the word
constexpr int ring = 3;       ///< around the chip, so that its focus ring lies outside it
constexpr int widest = 320;   ///< of the word
constexpr int narrowest = 80; ///< to which a chip is shortened; the whole word is in the tip
constexpr int crossSize = 24;

QFont chipFont()
{
    return fontOf(12.5);
}

} // namespace

Chip::Chip(Kind kind, const QString &text, const QString &icon, const IconSet &icons,
           QWidget *parent)
    : QAbstractButton(parent), m_kind(kind), m_word(text), m_icon(icon), m_icons(icons)
{
    setText(QString(text).replace(u'&', u"&&"_s));
    setAccessibleName(text);
    setAttribute(Qt::WA_Hover);
    setCheckable(kind == Kind::Choice);
    setFocusPolicy(kind == Kind::Fact ? Qt::NoFocus : Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // in a narrow form it is shortened
    if (kind == Kind::Filter) {
        setAccessibleDescription(tr("Del takes it away."));
        setToolTip(asToolTip(
            tr("Take away: %1 (%2)")
                .arg(text, QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText))));
    } else if (QFontMetrics(chipFont()).horizontalAdvance(text) > px(narrowest)) {
        setToolTip(asToolTip(text));
    }
}

QString Chip::sign() const
{
    if (m_kind == Kind::Choice && isChecked()) {
        return u"check"_s;
    }
    return m_kind == Kind::Add && m_icon.isEmpty() ? u"plus"_s : m_icon;
}

QSize Chip::sizeHint() const
{
    const int word = std::min(QFontMetrics(chipFont()).horizontalAdvance(m_word), px(widest));
    // A choice keeps room for its tick, so that its neighbours stay where they are.
    const int before = sign().isEmpty() && m_kind != Kind::Choice ? 0 : px(signSize + gap);
    const int cross = m_kind == Kind::Filter ? px(crossSize - padding) : 0;
    return {word + before + cross + 2 * px(padding) + 2 * ring, px(chipHeight) + 2 * ring};
}

QSize Chip::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), px(narrowest)), whole.height()};
}

QRect Chip::cross() const
{
    return m_kind == Kind::Filter && isEnabled()
               ? QRect(width() - ring - px(crossSize), 0, px(crossSize) + ring, height())
               : QRect();
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_icons.theme();
    const QRectF body = QRectF(rect()).adjusted(ring + 0.5, ring + 0.5, -ring - 0.5, -ring - 0.5);
    const bool tinted = m_kind == Kind::Filter || isChecked();
    const bool hover = underMouse() && m_kind != Kind::Fact;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_kind == Kind::Fact ? theme.line : theme.control, 1,
                        m_kind == Kind::Add ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(!isEnabled()             ? theme.sunken
                     : tinted                 ? theme.accentTint
                     : hover                  ? theme.line
                     : m_kind == Kind::Add    ? QColor(Qt::transparent)
                     : m_kind == Kind::Choice ? theme.surface
                                              : theme.sunken);
    painter.drawRoundedRect(body, px(5), px(5));
    const QColor ink =
        isEnabled() ? (m_kind == Kind::Fact ? theme.text2 : theme.text) : theme.text3;
    double left = body.left() + px(padding);
    double right = body.right() - px(padding);
    if (!sign().isEmpty()) {
        painter.drawPixmap(QPointF(left, body.center().y() - px(signSize) / 2.0),
                           m_icons.pixmap(sign(), isChecked() ? theme.accent : ink, signSize));
        left += px(signSize + gap);
    } else if (m_kind == Kind::Choice) {
        left += px(signSize + gap) / 2.0; // the room of the tick, on both sides
    }
    if (m_kind == Kind::Filter) {
        right = body.right() - px(crossSize);
        if (isEnabled()) {
            painter.drawPixmap(QPointF(right + (px(crossSize) - px(signSize)) / 2.0,
                                       body.center().y() - px(signSize) / 2.0),
                               m_icons.pixmap(u"close"_s, theme.text2, signSize));
        }
    }
    painter.setFont(chipFont());
    painter.setPen(ink);
    const int room = std::min(px(widest), int(right - left) + 2); // a narrow form has less
    const QString shown =
        QFontMetrics(chipFont()).elidedText(m_word.simplified(), Qt::ElideRight, room);
    painter.drawText(QRectF(left, 0, right - left + px(gap), height()),
                     Qt::AlignVCenter | Qt::AlignLeft, shown);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(5) + 2, px(5) + 2);
    }
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_kind == Kind::Filter &&
        (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removed();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        event->ignore(); // the row goes to a neighbour
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && cross().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

ChipRow::ChipRow(const QString &name, const IconSet &icons, QWidget *parent)
    : QWidget(parent), m_icons(icons)
{
    setAccessibleName(name);
    auto *flow = new FlowLayout(this, px(2), FlowLayout::Last::Keeps);
    flow->setContentsMargins(-ring, 0, 0, 0); // the chips themselves stand in line with a field
}

Chip *ChipRow::add(Chip::Kind kind, const QString &key, const QString &text, const QString &icon)
{
    auto *chip = new Chip(kind, text, icon, m_icons, this);
    chip->setObjectName(key);
    chip->installEventFilter(this);
    layout()->addWidget(chip);
    if (m_chips.isEmpty()) {
        tabAfter(this, chip);
    } else {
        tabAfter(m_chips.constLast(), chip);
    }
    m_chips.append(chip);
    chip->show();
    connect(chip, &Chip::removed, this, [this, chip] { take(chip); });
    connect(chip, &Chip::clicked, this, [this, chip] {
        if (m_isExclusive && chip->isChecked()) {
            for (Chip *other : std::as_const(m_chips)) {
                other->setChecked(other == chip);
            }
        }
        Q_EMIT clicked(keyOf(chip));
    });
    updateGeometry();
    return chip;
}

void ChipRow::clear()
{
    for (Chip *chip : std::as_const(m_chips)) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one whose signal brought us here
    }
    m_chips.clear();
    updateGeometry();
}

void ChipRow::setExclusive(bool exclusive)
{
    m_isExclusive = exclusive;
}

QString ChipRow::keyOf(const Chip *chip) const
{
    return chip->objectName();
}

void ChipRow::take(Chip *chip)
{
    const auto index = m_chips.indexOf(chip);
    if (chip->hasFocus() && m_chips.size() > 1) {
        m_chips.at(index + 1 < m_chips.size() ? index + 1 : index - 1)->setFocus();
    }
    m_chips.removeAt(index);
    layout()->removeWidget(chip);
    chip->hide();
    chip->deleteLater();
    updateGeometry();
    Q_EMIT removed(keyOf(chip));
}

bool ChipRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const auto at = m_chips.indexOf(static_cast<Chip *>(watched));
        const auto next = at + (key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0);
        if (next != at && next >= 0 && next < m_chips.size() &&
            m_chips.at(next)->focusPolicy() != Qt::NoFocus) {
            m_chips.at(next)->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ankerpunt::ui
