// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar.h"

#include "core/queries/list_query.h"
#include "ui/parts/text_label.h"

#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace ankerpunt::ui {

namespace {

enum Role { IconRole = Qt::UserRole, CountRole, UrgentRole, UrgencyRole, IsHeadRole };

constexpr int itemHeight = 32;
constexpr int headHeight = 36;

class PlaceDelegate final : public QStyledItemDelegate
{
public:
    PlaceDelegate(const IconSet &icons, const Sidebar *bar)
        : QStyledItemDelegate(nullptr), m_icons(icons), m_bar(bar)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF rect = QRectF(option.rect).adjusted(8, 1, -8, -1);
        if (index.data(IsHeadRole).toBool()) {
            painter->setFont(fontOf(12, QFont::DemiBold));
            painter->setPen(m_icons.theme().text2);
            painter->drawText(rect.adjusted(10, 8, 0, 0), Qt::AlignVCenter,
                              m_bar->isNarrow() ? QString() : index.data().toString());
        } else {
            paintRow(*painter, option, index, rect);
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &,
                                 const QModelIndex &index) const override
    {
        return {40, px(index.data(IsHeadRole).toBool() ? headHeight : itemHeight)};
    }

private:
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const QRectF &rect) const
    {
        const Theme &theme = m_icons.theme();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool hover = option.state.testFlag(QStyle::State_MouseOver);
        const bool focus = chosen && option.state.testFlag(QStyle::State_HasFocus);
        painter.setPen(focus ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(chosen ? theme.accentTint : hover ? theme.line : QColor(Qt::transparent));
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6);
        if (chosen) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.accent);
            painter.drawRoundedRect(QRectF(rect.left(), rect.top() + 6, 3, rect.height() - 12), 1.5,
                                    1.5);
        }
        const QRectF icon(rect.left() + 11, rect.center().y() - 9, 18, 18);
        painter.drawPixmap(icon.topLeft(), m_icons.pixmap(index.data(IconRole).toString(),
                                                          chosen ? theme.accent : theme.text2, 18));
        const QString urgent = index.data(UrgentRole).toString();
        if (m_bar->isNarrow()) {
            if (!urgent.isEmpty()) {
                painter.setPen(QPen(theme.sideBar, 1.5));
                painter.setBrush(theme.warn);
                painter.drawEllipse(icon.topRight(), 4.5, 4.5);
            }
            return;
        }
        QRectF words = rect.adjusted(38, 0, -10, 0);
        words.setRight(words.right() -
                       paintCount(painter, index.data(CountRole).toString(), words));
        words.setRight(words.right() - paintUrgent(painter, urgent, words));
        painter.setFont(fontOf(13, chosen ? QFont::DemiBold : QFont::Normal));
        painter.setPen(theme.text);
        painter.drawText(words, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                          int(words.width())));
    }

    /// Paints at the right end; says how much of the width that took.
    [[nodiscard]] double paintCount(QPainter &painter, const QString &count,
                                    const QRectF &place) const
    {
        if (count.isEmpty()) {
            return 0;
        }
        painter.setFont(fontOf(12));
        painter.setPen(m_icons.theme().text3);
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight, count);
        return painter.fontMetrics().horizontalAdvance(count) + 6;
    }

    [[nodiscard]] double paintUrgent(QPainter &painter, const QString &count,
                                     const QRectF &place) const
    {
        if (count.isEmpty()) {
            return 0;
        }
        const Theme &theme = m_icons.theme();
        painter.setFont(fontOf(12, QFont::DemiBold));
        const double height = px(20);
        const double width =
            std::max(height, painter.fontMetrics().horizontalAdvance(count) + 12.0);
        const QRectF pill(place.right() - width, place.center().y() - height / 2, width, height);
        painter.setPen(theme.warn);
        painter.setBrush(theme.warnTint);
        painter.drawRoundedRect(pill, height / 2, height / 2);
        painter.drawText(pill, Qt::AlignCenter, count);
        return width + 6;
    }

    const IconSet &m_icons;
    const Sidebar *m_bar;
};

} // namespace

Sidebar::Sidebar(const QList<Place> &places, const Context &context, QWidget *parent)
    : QListView(parent), m_places(places), m_context(context), m_model(new QStandardItemModel(this))
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Places"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(0, 10, 0, 0);
    QPalette own = palette();
    own.setColor(QPalette::Base, context.theme().sideBar);
    own.setColor(QPalette::Window, context.theme().sideBar); // the strip above the first place
    setPalette(own);
    setAutoFillBackground(true);
    for (const Place &place : m_places) {
        auto *item = new QStandardItem(place.label);
        item->setData(place.icon, IconRole);
        m_model->appendRow(item);
    }
    setModel(m_model);
    auto *delegate = new PlaceDelegate(context.icons, this);
    delegate->setParent(this);
    setItemDelegate(delegate);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &Sidebar::onCurrent);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &Sidebar::showViewMenu);
    showCounts();
    showTips();
}

void Sidebar::onCurrent(const QModelIndex &index)
{
    const int view = index.row() - int(m_places.size()) - 1;
    if (!index.isValid()) {
        return;
    }
    if (index.row() < int(m_places.size())) {
        Q_EMIT chosen(m_places.at(index.row()).key);
    } else if (view >= 0 && view < int(m_views.size())) {
        m_views.at(view).open();
    }
}

/// A click on the place where one is leads back to what it opens on, as its keys do.
void Sidebar::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex former = currentIndex();
    QListView::mousePressEvent(event);
    const QModelIndex clicked = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && clicked.isValid() && clicked == former) {
        onCurrent(clicked);
    }
}

/// A place cannot be changed; a view that was kept can.
void Sidebar::showViewMenu(const QPoint &at)
{
    const int view = indexAt(at).row() - int(m_places.size()) - 1;
    if (view < 0 || view >= int(m_views.size())) {
        return;
    }
    const View &meant = m_views.at(view);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"viewMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString name = QString(meant.name).replace(u'&', u"&&"_s);
    const auto add = [menu, this](const QString &key, const QString &text,
                                  const std::function<void()> &act) {
        menu->addAction(text, this, act)->setObjectName(key);
    };
    add(u"renameView"_s, tr("Rename view “%1”…").arg(name), meant.rename);
    add(u"removeView"_s, tr("Remove view “%1”").arg(name), meant.remove);
    menu->popup(viewport()->mapToGlobal(at));
}

/// What a screen reader says of a place.
void Sidebar::sayOf(QStandardItem *item)
{
    QStringList said{item->text(), item->data(UrgencyRole).toString(),
                     item->data(CountRole).toString()};
    said.removeAll(QString());
    item->setAccessibleText(said.join(u", "_s));
}

void Sidebar::showCount(QStandardItem *item, int count) const
{
    item->setData(count > 0 ? m_context.language().locale().toString(count) : QString(), CountRole);
    sayOf(item);
}

void Sidebar::showCounts()
{
    for (int i = 0; i < int(m_places.size()); ++i) {
        const record::Description *kind = m_places.at(i).counted;
        const int count =
            kind == nullptr ? 0 : queries::countOf(m_context.workspace, {kind->kind, {}});
        showCount(m_model->item(i), count);
    }
}

void Sidebar::setUrgent(const QString &key, int count, const QString &what)
{
    const auto found = std::ranges::find(m_places, key, &Place::key);
    if (found != m_places.end()) {
        QStandardItem *item = m_model->item(int(found - m_places.begin()));
        item->setData(count > 0 ? m_context.language().locale().toString(count) : QString(),
                      UrgentRole);
        item->setData(count > 0 ? what : QString(), UrgencyRole);
        sayOf(item);
        showTips();
    }
}

void Sidebar::setViews(const QList<View> &views)
{
    m_model->removeRows(int(m_places.size()), m_model->rowCount() - int(m_places.size()));
    m_views = views;
    if (views.isEmpty()) {
        return;
    }
    auto *head = new QStandardItem(tr("Saved views"));
    head->setData(true, IsHeadRole);
    head->setFlags(Qt::ItemNeverHasChildren);
    m_model->appendRow(head);
    for (const View &view : views) {
        auto *item = new QStandardItem(view.name);
        item->setData(u"filter"_s, IconRole);
        m_model->appendRow(item);
        showCount(item, view.count);
    }
    showTips();
}

void Sidebar::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    viewport()->update();
}

void Sidebar::showTips()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        const QString keys = row < int(m_places.size())
                                 ? m_places.at(row).keys.toString(QKeySequence::NativeText)
                                 : QString();
        QString tip = keys.isEmpty() ? item->text() : u"%1 (%2)"_s.arg(item->text(), keys);
        if (const QString urgency = item->data(UrgencyRole).toString(); !urgency.isEmpty()) {
            tip = u"%1: %2"_s.arg(tip, urgency);
        }
        item->setToolTip(asToolTip(tip));
    }
}

void Sidebar::choose(const QString &key)
{
    const auto found = std::ranges::find(m_places, key, &Place::key);
    if (found == m_places.end()) {
        selectionModel()->clear();
    } else {
        setCurrentIndex(m_model->index(int(found - m_places.begin()), 0));
    }
}

} // namespace ankerpunt::ui
