// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/gap_list.h"

#include "core/base/literals.h"
#include "ui/parts/text_label.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ankerpunt::ui {

namespace {

using Weight = report::Gap::Weight;

constexpr int idRole = Qt::UserRole; ///< 0 where no record can be opened
constexpr int fieldRole = Qt::UserRole + 1;
constexpr int weightRole = Qt::UserRole + 2;
constexpr int effectRole = Qt::UserRole + 3;
constexpr int buttonHeight = 26;
constexpr int side = 20;

Weight weightOf(const QModelIndex &index)
{
    return Weight(index.data(weightRole).toInt());
}

QString iconOf(Weight weight)
{
    switch (weight) {
    case Weight::Wrong:
        return u"clash"_s;
    case Weight::LeftOut:
        return u"warn"_s;
    case Weight::Note:
        return u"shield"_s;
    }
    return {};
}

QColor colourOf(Weight weight, const Theme &theme)
{
    switch (weight) {
    case Weight::Wrong:
        return theme.bad;
    case Weight::LeftOut:
        return theme.warn;
    case Weight::Note:
        return theme.info;
    }
    return {};
}

/// What the button of a row says: a figure is mended, the rest is looked at.
QString actionOf(const QModelIndex &index)
{
    if (index.data(idRole).toLongLong() == 0) {
        return {};
    }
    return weightOf(index) == Weight::Wrong ? GapList::tr("Fill in") : GapList::tr("View");
}

QRect buttonIn(const QRect &row, const QFontMetrics &metrics)
{
    const int width = 24 + std::max(metrics.horizontalAdvance(GapList::tr("Fill in")),
                                    metrics.horizontalAdvance(GapList::tr("View")));
    return {row.right() - 14 - width, row.center().y() - buttonHeight / 2 + 1, width, buttonHeight};
}

class GapDelegate final : public QStyledItemDelegate
{
public:
    GapDelegate(const Context &context, QObject *parent)
        : QStyledItemDelegate(parent), m_context(context)
    {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &) const override
    {
        return {0, std::max(40, 2 * option.fontMetrics.height() + 8)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = m_context.theme();
        const QRect row = option.rect;
        const Weight weight = weightOf(index);
        painter->save();
        paintGround(painter, option);
        painter->drawPixmap(row.left() + side, row.center().y() - 8,
                            m_context.icons.pixmap(iconOf(weight), colourOf(weight, theme), 18));
        const QString action = actionOf(index);
        const QRect button = buttonIn(row, option.fontMetrics);
        QRect words = row.adjusted(side + 28, 0, 0, 0);
        words.setRight(action.isEmpty() ? row.right() - 14 : button.left() - 10);
        const int middle = row.center().y() + 1;
        painter->setFont(fontOf(13, QFont::Medium));
        painter->setPen(theme.text);
        line(painter, QRect(words.left(), row.top() + 3, words.width(), middle - row.top() - 3),
             Qt::AlignBottom, index.data().toString());
        painter->setFont(fontOf(12));
        painter->setPen(theme.text2);
        line(painter, QRect(words.left(), middle, words.width(), row.bottom() - 3 - middle),
             Qt::AlignTop, index.data(effectRole).toString());
        if (!action.isEmpty()) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setBrush(theme.surface);
            painter->setPen(theme.control);
            painter->drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
            painter->setFont(fontOf(13));
            painter->setPen(theme.text);
            painter->drawText(button, Qt::AlignCenter, action);
        }
        painter->restore();
    }

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
    {
        const Theme &theme = m_context.theme();
        const bool isFocused = option.widget->hasFocus();
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, isFocused ? theme.accentTint : theme.line);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(option.rect, theme.sunken);
        }
        painter->setPen(theme.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (isFocused && option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }

    static void line(QPainter *painter, const QRect &place, Qt::AlignmentFlag at,
                     const QString &text)
    {
        painter->drawText(place, int(at) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    }

    Context m_context;
};

} // namespace

GapList::GapList(const Context &context, QWidget *parent) : QListWidget(parent), m_context(context)
{
    setObjectName(u"reportGaps"_s);
    setAccessibleName(tr("Gaps"));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new GapDelegate(context, this));
    connect(this, &QListWidget::itemActivated, this, &GapList::lead); // Enter, double click
}

void GapList::setReport(const report::Report &report)
{
    const int row = currentRow();
    clear();
    for (const Weight weight : {Weight::Wrong, Weight::LeftOut, Weight::Note}) {
        for (const auto &gaps : {report.gaps, report.notices}) {
            for (const report::Gap &gap : gaps) {
                if (gap.weight == weight) {
                    add(gap);
                }
            }
        }
    }
    for (int i = 0; i < count(); ++i) {
        item(i)->setData(Qt::AccessibleTextRole, spoken(i));
    }
    setCurrentRow(std::clamp(row, 0, std::max(0, count() - 1)));
}

void GapList::add(const report::Gap &gap)
{
    auto *item = new QListWidgetItem(gap.counted, this);
    item->setData(idRole, gap.ids.isEmpty() ? 0 : gap.ids.constFirst());
    item->setData(fieldRole, gap.field);
    item->setData(weightRole, int(gap.weight));
    item->setData(effectRole, gap.effect.isEmpty() ? gap.what
                              : gap.weight == Weight::Wrong
                                  ? tr("Not right: %1").arg(gap.effect)
                                  : tr("Left out of: %1").arg(gap.effect));
    QStringList tip{gap.counted, item->data(effectRole).toString(), gap.what};
    tip.removeDuplicates();
    if (!gap.records.isEmpty()) {
        tip.append(gap.records.join(u", "_s));
    }
    item->setToolTip(asToolTip(tip.join(u'\n')));
}

void GapList::lead(const QListWidgetItem *item)
{
    if (const qint64 id = item->data(idRole).toLongLong(); id != 0) {
        Q_EMIT recordWanted(id, item->data(fieldRole).toString());
    }
}

void GapList::goToNext()
{
    if (count() == 0) {
        return;
    }
    // Until it has the keyboard nobody has seen where it stands: then the first is the next.
    setCurrentRow(hasFocus() ? (currentRow() + 1) % count() : std::max(0, currentRow()));
    setFocus(Qt::ShortcutFocusReason);
    scrollToItem(currentItem());
}

QRect GapList::buttonOf(int row) const
{
    return buttonIn(visualItemRect(item(row)), QFontMetrics(font()));
}

QString GapList::spoken(int row) const
{
    static const QHash<int, const char *> words{
        {int(Weight::Wrong), QT_TR_NOOP("a figure is not right")},
        {int(Weight::LeftOut), QT_TR_NOOP("something is left out")},
        {int(Weight::Note), QT_TR_NOOP("good to know")}};
    const QListWidgetItem *each = item(row);
    QStringList said{tr(words.value(each->data(weightRole).toInt())), each->text(),
                     each->data(effectRole).toString()};
    if (const QString action = actionOf(indexFromItem(each)); !action.isEmpty()) {
        said.append(tr("Enter: %1").arg(action));
    }
    return said.join(u", "_s);
}

void GapList::mouseReleaseEvent(QMouseEvent *event)
{
    QListWidget::mouseReleaseEvent(event);
    const QPoint here = event->position().toPoint();
    if (const QListWidgetItem *pressed = itemAt(here); event->button() == Qt::LeftButton &&
                                                       pressed != nullptr &&
                                                       buttonOf(row(pressed)).contains(here)) {
        lead(pressed);
    }
}

} // namespace ankerpunt::ui
