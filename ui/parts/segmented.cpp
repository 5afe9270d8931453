// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/segmented.h"

#include "core/base/literals.h"
#include "ui/parts/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>
#include <QSignalBlocker>

#include <algorithm>

namespace ankerpunt::ui {

namespace {

constexpr int besideHeight = 30;
constexpr int aboveHeight = 46;
constexpr int padding = 12;
constexpr int narrowPadding = 4;
constexpr int signSize = 16;
constexpr int gap = 6; ///< between the icon and the word
constexpr int radius = 6;

class Segment final : public QRadioButton
{
public:
    Segment(const Segmented::Choice &choice, bool above, const IconSet &icons)
        : m_choice(choice), m_above(above), m_icons(icons)
    {
        setText(QString(choice.text).replace(u'&', u"&&"_s));
        setAccessibleName(choice.text);
        setToolTip(asToolTip(choice.tip));
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        // As wide as the chosen, heavier word, so that nothing moves when it is chosen.
        const int word = QFontMetrics(wordFont(true)).horizontalAdvance(m_choice.text);
        if (m_above) {
            return {std::max(word, px(signSize)) + 2 * px(narrowPadding), px(aboveHeight)};
        }
        const int icon = m_choice.icon.isEmpty() ? 0 : px(signSize + gap);
        return {word + icon + 2 * px(padding), px(besideHeight)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] bool hitButton(const QPoint &point) const override
    {
        return rect().contains(point);
    }

    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = m_icons.theme();
        const bool first = pos().x() == 0;
        const bool last = geometry().right() == parentWidget()->rect().right();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath frame; // of all segments, cut to this one
        frame.addRoundedRect(
            QRectF(parentWidget()->rect()).translated(-pos()).adjusted(1, 1, -1, -1),
            px(radius) - 1, px(radius) - 1);
        painter.setClipPath(frame);
        if (isChecked() || underMouse()) {
            painter.fillRect(rect(), isChecked() ? theme.accentTint : theme.sunken);
        }
        if (isChecked()) {
            painter.fillRect(QRect(0, height() - 2, width(), 2), theme.accent);
        }
        painter.setClipping(false);
        if (!last) {
            painter.fillRect(QRect(width() - 1, 1, 1, height() - 2), theme.control);
        }
        paintWords(painter, isEnabled() ? (isChecked() ? theme.accent : theme.text) : theme.text3);
        if (hasFocus()) {
            painter.setPen(QPen(theme.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, last ? -1 : -2, -1),
                                    first || last ? px(radius) - 1 : 2, px(radius) - 1);
        }
    }

private:
    [[nodiscard]] QFont wordFont(bool chosen) const
    {
        return fontOf(m_above ? 11 : 13, chosen ? QFont::DemiBold : QFont::Normal);
    }

    void paintWords(QPainter &painter, const QColor &ink) const
    {
        painter.setFont(wordFont(isChecked()));
        painter.setPen(ink);
        const bool icon = !m_choice.icon.isEmpty();
        const QPixmap drawn = icon ? m_icons.pixmap(m_choice.icon, ink, signSize) : QPixmap();
        if (m_above) {
            painter.drawPixmap(QPointF((width() - px(signSize)) / 2.0, px(6)), drawn);
            painter.drawText(rect().adjusted(0, px(24), 0, -px(4)), Qt::AlignCenter, m_choice.text);
            return;
        }
        const int word = painter.fontMetrics().horizontalAdvance(m_choice.text);
        const int all = word + (icon ? px(signSize + gap) : 0);
        int left = (width() - all) / 2;
        if (icon) {
            painter.drawPixmap(QPointF(left, (height() - px(signSize)) / 2.0), drawn);
            left += px(signSize + gap);
        }
        painter.drawText(QRect(left, 0, word + 2, height()), Qt::AlignVCenter, m_choice.text);
    }

    Segmented::Choice m_choice;
    bool m_above;
    const IconSet &m_icons;
};

} // namespace

Segmented::Segmented(const QString &name, const QList<Choice> &choices, const IconSet &icons,
                     QWidget *parent, Icons place)
    : QWidget(parent), m_icons(icons)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const Choice &choice : choices) {
        auto *segment = new Segment(choice, place == Icons::Above, icons);
        connect(segment, &QRadioButton::toggled, this, [this, segment](bool on) {
            if (on) {
                Q_EMIT chosen(int(m_segments.indexOf(segment)));
            }
        });
        row->addWidget(segment, 1);
        m_segments.append(segment);
    }
}

int Segmented::current() const
{
    for (int i = 0; i < count(); ++i) {
        if (m_segments.at(i)->isChecked()) {
            return i;
        }
    }
    return -1;
}

void Segmented::setCurrent(int index)
{
    const QSignalBlocker quiet(this);
    if (index < 0) { // which radio buttons do not know of
        for (QRadioButton *segment : std::as_const(m_segments)) {
            segment->setAutoExclusive(false);
            segment->setChecked(false);
            segment->setAutoExclusive(true);
        }
    } else {
        m_segments.at(index)->setChecked(true);
    }
    update();
}

void Segmented::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_icons.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.control, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(radius), px(radius));
}

} // namespace ankerpunt::ui
