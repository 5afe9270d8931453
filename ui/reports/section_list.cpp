// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/section_list.h"

#include "core/base/literals.h"
#include "ui/parts/text_label.h"

#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace ankerpunt::ui {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int pageRole = Qt::UserRole + 1; ///< 0 where it stands on no page
constexpr int briefRole = Qt::UserRole + 2;
constexpr int columns = 2;
constexpr int gripWidth = 17;
constexpr int checkSize = 16;
constexpr int pageWidth = 20;

/// A grip, a tick, the name, and the page on the right.
class SectionDelegate final : public QStyledItemDelegate
{
public:
    SectionDelegate(const Context &context, QObject *parent)
        : QStyledItemDelegate(parent), m_context(context)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = m_context.theme();
        const QRect row = option.rect.adjusted(0, 0, -4, 0);
        const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        painter->save();
        painter->drawPixmap(row.left(), row.center().y() - px(8) + 1,
                            m_context.icons.pixmap(u"grip"_s, theme.text3, 16));
        QStyleOptionViewItem box = option;
        box.rect = QRect(row.left() + px(gripWidth), row.center().y() - px(checkSize) / 2 + 1,
                         px(checkSize), px(checkSize));
        box.state.setFlag(QStyle::State_On, isOn);
        box.state.setFlag(QStyle::State_Off, !isOn);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter,
                                              option.widget);
        QRect words = row.adjusted(px(gripWidth) + px(checkSize) + px(6), 0, -px(pageWidth), 0);
        painter->setFont(option.font);
        painter->setPen(isOn ? theme.text : theme.text3);
        painter->drawText(
            words, Qt::AlignVCenter | Qt::TextSingleLine,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        if (const int page = index.data(pageRole).toInt(); isOn && page > 0) {
            painter->setPen(theme.text2);
            painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                              m_context.language().locale().toString(page));
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -3, -1), 4, 4);
        }
        painter->restore();
    }

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        // The space bar ticks; what the pointer does is the list's, which may be moving a row.
        return event->type() == QEvent::KeyPress &&
               QStyledItemDelegate::editorEvent(event, model, option, index);
    }

private:
    Context m_context;
};

} // namespace

SectionList::SectionList(const Context &context, QWidget *parent)
    : QListWidget(parent), m_context(context)
{
    setObjectName(u"reportSections"_s);
    setAccessibleName(tr("Sections"));
    setAccessibleDescription(tr("Space leaves a section out, Ctrl with an arrow moves it."));
    setFrameShape(NoFrame);
    viewport()->setAutoFillBackground(false);
    setFlow(TopToBottom);
    setWrapping(true);
    setUniformItemSizes(true);
    setResizeMode(Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new SectionDelegate(context, this));
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addMover(tr("Move up"), Qt::Key_Up, -1);
    addMover(tr("Move down"), Qt::Key_Down, 1);
    connect(this, &QListWidget::itemChanged, this, &SectionList::tell);
}

void SectionList::addMover(const QString &words, int key, int step)
{
    auto *mover = new QAction(words, this);
    mover->setShortcut(Qt::CTRL | Qt::Key(key));
    mover->setShortcutContext(Qt::WidgetShortcut);
    connect(mover, &QAction::triggered, this, [this, step] {
        const int from = currentRow();
        if (from >= 0 && from + step >= 0 && from + step < count()) {
            move(from, from + step);
            tell();
        }
    });
    addAction(mover);
}

void SectionList::setKind(const report::Kind &kind)
{
    const QSignalBlocker silent(this);
    clear();
    for (const report::Section &section : kind.sections) {
        auto *item = new QListWidgetItem(m_context.language().text("report", section.label), this);
        item->setData(keyRole, QString::fromLatin1(section.key));
        item->setData(briefRole, section.isBrief);
        item->setToolTip(asToolTip(item->text()));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    setCurrentRow(0);
    layOut();
    tell();
}

QStringList SectionList::keys() const
{
    QStringList keys;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked) {
            keys.append(item(row)->data(keyRole).toString());
        }
    }
    return keys;
}

void SectionList::setKeys(const QStringList &keys)
{
    {
        const QSignalBlocker silent(this);
        int place = 0;
        for (const QString &key : keys) {
            for (int row = place; row < count(); ++row) {
                if (item(row)->data(keyRole).toString() == key) {
                    move(row, place++);
                    break;
                }
            }
        }
        setCurrentRow(0);
    }
    check([&](const QListWidgetItem *each) { return keys.contains(each->data(keyRole)); });
}

void SectionList::check(const std::function<bool(const QListWidgetItem *)> &isChosen)
{
    {
        const QSignalBlocker silent(this);
        for (int row = 0; row < count(); ++row) {
            item(row)->setCheckState(isChosen(item(row)) ? Qt::Checked : Qt::Unchecked);
        }
    }
    tell();
}

void SectionList::chooseBrief()
{
    check([](const QListWidgetItem *each) { return each->data(briefRole).toBool(); });
}

void SectionList::chooseAll()
{
    check([](const QListWidgetItem *) { return true; });
}

void SectionList::setPages(const QHash<QString, int> &pages)
{
    const QSignalBlocker silent(this);
    for (int row = 0; row < count(); ++row) {
        item(row)->setData(pageRole, pages.value(item(row)->data(keyRole).toString()));
        item(row)->setData(Qt::AccessibleTextRole, spoken(row));
    }
}

QString SectionList::spoken(int row) const
{
    QStringList words{item(row)->text()};
    if (item(row)->checkState() != Qt::Checked) {
        words.append(tr("left out"));
    } else if (const int page = item(row)->data(pageRole).toInt(); page > 0) {
        words.append(tr("page %1").arg(page));
    }
    words.append(tr("%1 of %2").arg(row + 1).arg(count()));
    return words.join(u", "_s);
}

void SectionList::tell()
{
    {
        const QSignalBlocker silent(this);
        for (int row = 0; row < count(); ++row) {
            item(row)->setData(Qt::AccessibleTextRole, spoken(row));
        }
    }
    Q_EMIT chosen();
}

void SectionList::move(int from, int to)
{
    const QSignalBlocker silent(this);
    QListWidgetItem *moved = takeItem(from);
    insertItem(to, moved);
    setCurrentItem(moved);
}

void SectionList::mousePressEvent(QMouseEvent *event)
{
    QListWidget::mousePressEvent(event);
    m_grabbed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()).row() : -1;
    m_pressed = event->position().toPoint();
    m_moves = m_moved = false;
}

void SectionList::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint here = event->position().toPoint();
    if (m_grabbed < 0 || !event->buttons().testFlag(Qt::LeftButton)) {
        return;
    }
    m_moves = m_moves || (here - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    const int over = indexAt(here).row();
    if (m_moves && over >= 0 && over != m_grabbed) {
        move(m_grabbed, over);
        m_grabbed = over;
        m_moved = true;
    }
}

void SectionList::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = std::exchange(m_grabbed, -1);
    if (row < 0 || event->button() != Qt::LeftButton) {
        return;
    }
    const QRect place = visualItemRect(item(row));
    const QPoint here = event->position().toPoint();
    if (m_moved) {
        tell();
    } else if (!m_moves && place.contains(here) && here.x() >= place.left() + px(gripWidth)) {
        const bool isOn = item(row)->checkState() == Qt::Checked;
        item(row)->setCheckState(isOn ? Qt::Unchecked : Qt::Checked);
    }
}

void SectionList::resizeEvent(QResizeEvent *event)
{
    layOut();
    QListWidget::resizeEvent(event);
}

/// As high as its rows in two columns.
void SectionList::layOut()
{
    const int rowHeight = std::max(24, fontMetrics().height() + 6);
    const int rows = (count() + columns - 1) / columns;
    setGridSize(QSize(viewport()->width() / columns, rowHeight));
    setFixedHeight(std::max(1, rows) * rowHeight + 2);
}

} // namespace ankerpunt::ui
