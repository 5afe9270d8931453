// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/page_thumbnails.h"

#include "core/base/literals.h"

#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace ankerpunt::ui {

namespace {

constexpr int sheetWidth = 64;
constexpr int numberHeight = 18;

QSize sheetSize()
{
    const QSizeF page = report::Pages::pageSize();
    return {sheetWidth, int(sheetWidth * page.height() / page.width())};
}

class ThumbnailDelegate final : public QStyledItemDelegate
{
public:
    ThumbnailDelegate(Theme theme, PageThumbnails *column)
        : QStyledItemDelegate(column), m_theme(std::move(theme)), m_column(column)
    {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {sheetWidth + 16, sheetSize().height() + numberHeight + 10};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QRect row = option.rect;
        const QRect sheet(QPoint(row.center().x() - sheetWidth / 2, row.top() + 5), sheetSize());
        const QPixmap picture = m_column->picture(index.row());
        painter->save();
        painter->fillRect(sheet, Qt::white);
        painter->drawPixmap(sheet, picture, picture.rect());
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const bool isFocused = isChosen && m_column->hasFocus();
        painter->setPen(QPen(isChosen ? m_theme.accent : m_theme.lineStrong, isChosen ? 2 : 1));
        painter->drawRect(isChosen ? sheet.adjusted(-2, -2, 2, 2) : sheet);
        painter->setFont(fontOf(12, isFocused ? QFont::DemiBold : QFont::Normal));
        painter->setPen(isChosen ? m_theme.text : m_theme.text2);
        painter->drawText(QRect(row.left(), sheet.bottom() + 3, row.width(), numberHeight),
                          Qt::AlignCenter, index.data().toString());
        painter->restore();
    }

private:
    Theme m_theme;
    PageThumbnails *m_column;
};

} // namespace

PageThumbnails::PageThumbnails(const Theme &theme, QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"pageThumbnails"_s);
    setAccessibleName(tr("Pages"));
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(sheetWidth + 38);
    QPalette own = palette();
    own.setColor(QPalette::Base, theme.isDark ? theme.chrome : theme.line);
    setPalette(own);
    setItemDelegate(new ThumbnailDelegate(theme, this));
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PageThumbnails::drawWanted);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            Q_EMIT pageWanted(row);
        }
    });
}

void PageThumbnails::setPages(SharedPages pages)
{
    const QSignalBlocker silent(this);
    const int row = currentRow();
    m_pages = std::move(pages);
    m_drawn.clear();
    m_wanted.clear();
    const int wanted = m_pages ? m_pages->pageCount() : 0;
    while (count() > wanted) {
        delete takeItem(count() - 1);
    }
    for (int page = count(); page < wanted; ++page) {
        auto *item = new QListWidgetItem(locale().toString(page + 1), this);
        item->setData(Qt::AccessibleTextRole, tr("Page %1").arg(page + 1));
    }
    setCurrentRow(std::clamp(row, 0, std::max(0, wanted - 1)));
    viewport()->update();
}

void PageThumbnails::setGrey(bool isGrey)
{
    m_isGrey = isGrey;
    m_drawn.clear();
    viewport()->update();
}

void PageThumbnails::setCurrentPage(int page)
{
    const QSignalBlocker silent(this);
    setCurrentRow(page);
}

QPixmap PageThumbnails::picture(int page)
{
    const auto found = m_drawn.constFind(page);
    if (found != m_drawn.constEnd()) {
        return *found;
    }
    if (!m_wanted.contains(page)) {
        m_wanted.append(page);
    }
    m_soon.start();
    return {};
}

void PageThumbnails::drawWanted()
{
    if (m_wanted.isEmpty() || !m_pages) {
        return;
    }
    const int page = m_wanted.takeFirst();
    if (page < m_pages->pageCount()) {
        const double scale = sheetWidth / report::Pages::pageSize().width();
        m_drawn.insert(page, drawnPage(*m_pages, page, scale, devicePixelRatioF(), m_isGrey));
        update(model()->index(page, 0));
    }
    if (!m_wanted.isEmpty()) {
        m_soon.start();
    }
}

} // namespace ankerpunt::ui
