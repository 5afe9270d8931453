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
constexpr int underRole = Qt::UserRole + 2;
constexpr int itemHeight = 32;
constexpr int underHeight = 28;

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
        const bool under = index.data(underRole).toBool();
        if (!under) {
            painter->drawPixmap(QPointF(rect.left() + 12, rect.center().y() - 9),
                                m_icons.pixmap(index.data(iconRole).toString(), ink, 18));
        }
        painter->setFont(fontOf(13, chosen ? QFont::DemiBold : QFont::Normal));
        painter->setPen(under && !chosen ? theme.text2 : theme.text);
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

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &,
                                 const QModelIndex &index) const override
    {
        return {100, index.data(underRole).toBool() ? underHeight : itemHeight};
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
        item->setData(place.under, underRole);
        const auto main = mainKeys().indexOf(place.key);
        const bool hasKey = !place.under && main < mainShortcuts;
        const QString tip = hasKey ? u"%1 (Ctrl+%2)"_s.arg(place.label).arg(main + 1) : place.label;
        item->setToolTip(tip.toHtmlEscaped());
        m_model->appendRow(item);
    }
    setModel(m_model);
    setItemDelegate(new PlaceDelegate(context.icons, this));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid()) {
                    unfold(index.row());
                    Q_EMIT chosen(m_places.at(index.row()).key);
                }
            });
    showCounts();
    unfold(0);
}

QStringList Sidebar::mainKeys() const
{
    QStringList keys;
    for (const Place &place : m_places) {
        if (!place.under) {
            keys.append(place.key);
        }
    }
    return keys;
}

/// Shows what stands under the place of a row, and puts the rest away.
void Sidebar::unfold(int row)
{
    while (row > 0 && m_places.at(row).under) {
        --row;
    }
    bool open = false;
    for (int i = 0; i < int(m_places.size()); ++i) {
        open = m_places.at(i).under ? open : i == row;
        setRowHidden(i, m_places.at(i).under && !open);
    }
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
    const int now = currentIndex().row();
    if (now >= 0 && m_places.at(now).key == key) {
        return; // a place and the first kind under it lead to the same
    }
    for (int i = int(m_places.size()) - 1; i >= 0; --i) {
        if (m_places.at(i).key == key) {
            unfold(i);
            setCurrentIndex(m_model->index(i, 0));
            return;
        }
    }
}

} // namespace ankerpunt::ui
