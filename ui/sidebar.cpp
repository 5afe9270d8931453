// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar.h"

#include "core/queries/lists.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace ankerpunt::ui {

namespace {

constexpr int iconRole = Qt::UserRole;
constexpr int countRole = Qt::UserRole + 1;
constexpr int itemHeight = 32;

class PlaceDelegate final : public QStyledItemDelegate
{
public:
    PlaceDelegate(const IconSet &icons, QObject *parent)
        : QStyledItemDelegate(parent), m_icons(icons)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = m_icons.theme();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool hover = option.state.testFlag(QStyle::State_MouseOver);
        const bool focus = chosen && option.widget->hasFocus();
        const QRectF rect = QRectF(option.rect).adjusted(8, 1, -8, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(focus ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
        painter->setBrush(chosen ? theme.accentTint : hover ? theme.line : QColor(Qt::transparent));
        painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6);
        if (chosen) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.accent);
            painter->drawRoundedRect(QRectF(rect.left(), rect.top() + 6, 3, rect.height() - 12),
                                     1.5, 1.5);
        }
        const QColor ink = chosen ? theme.accent : theme.text2;
        painter->drawPixmap(QPointF(rect.left() + 12, rect.center().y() - 9),
                            m_icons.pixmap(index.data(iconRole).toString(), ink, 18));
        painter->setFont(fontOf(13, chosen ? QFont::DemiBold : QFont::Normal));
        painter->setPen(theme.text);
        const QString count = index.data(countRole).toString();
        const QRectF words = rect.adjusted(40, 0, -12, 0);
        const int countWidth = painter->fontMetrics().horizontalAdvance(count);
        painter->drawText(words, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            int(words.width()) - countWidth - 6));
        painter->setPen(theme.text3);
        painter->setFont(fontOf(12));
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, count);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, itemHeight};
    }

private:
    const IconSet &m_icons;
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
    for (int i = 0; i < int(m_places.size()); ++i) {
        const Place &place = m_places.at(i);
        auto *item = new QStandardItem(place.label);
        item->setData(place.icon, iconRole);
        const QString tip = i < 9 ? u"%1 (Ctrl+%2)"_s.arg(place.label).arg(i + 1) : place.label;
        item->setToolTip(tip.toHtmlEscaped());
        m_model->appendRow(item);
    }
    setModel(m_model);
    setItemDelegate(new PlaceDelegate(context.icons, this));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid()) {
                    Q_EMIT chosen(m_places.at(index.row()).key);
                }
            });
    showCounts();
}

void Sidebar::showCounts()
{
    const auto counts = queries::counts(m_context.workspace);
    for (int i = 0; i < int(m_places.size()); ++i) {
        const int count = counts.value(m_places.at(i).kind);
        QStandardItem *item = m_model->item(i);
        const QString shown = count > 0 ? m_context.language().locale().toString(count) : QString();
        item->setData(shown, countRole);
        item->setAccessibleText(shown.isEmpty() ? item->text() : item->text() + u", "_s + shown);
    }
}

void Sidebar::choose(const QString &key)
{
    const auto found = std::ranges::find(m_places, key, &Place::key);
    if (found != m_places.end()) {
        setCurrentIndex(m_model->index(int(found - m_places.begin()), 0));
    }
}

} // namespace ankerpunt::ui
