// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/page_preview.h"

#include "core/base/literals.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace ankerpunt::ui {

namespace {

constexpr double gap = 18; ///< round the pages
constexpr double leastScale = 0.2;
constexpr double greatestScale = 1.6;
constexpr int keptAround = 3; ///< pages before and after the current one that stay drawn

/// To a screen reader what scrolls is nothing by itself.
QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *preview = qobject_cast<PagePreview *>(object);
    return preview != nullptr ? new QAccessibleWidget(preview, QAccessible::Document) : nullptr;
}

} // namespace

PagePreview::PagePreview(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent), m_theme(theme)
{
    QAccessible::installFactory(&makeInterface); // once; Qt keeps a list without doubles
    setObjectName(u"pagePreview"_s);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
}

void PagePreview::setPages(SharedPages pages)
{
    m_pages = std::move(pages);
    m_drawn.clear();
    fit();
    tellCurrent();
}

void PagePreview::setZoom(Zoom zoom)
{
    const int page = currentPage();
    m_zoom = zoom;
    fit();
    goTo(page);
}

void PagePreview::setGrey(bool isGrey)
{
    m_isGrey = isGrey;
    m_drawn.clear();
    viewport()->update();
}

double PagePreview::scaleThatFits() const
{
    const QSizeF page = report::Pages::pageSize();
    const double wide = (viewport()->width() - 2 * gap) / page.width();
    const double high = (viewport()->height() - 2 * gap) / page.height();
    switch (m_zoom) {
    case Zoom::WholePage:
        return std::min(wide, high);
    case Zoom::PageWidth:
        return wide;
    case Zoom::Actual:
        return 1;
    }
    return 1;
}

void PagePreview::fit()
{
    const int page = currentPage();
    const double scale = std::clamp(scaleThatFits(), leastScale, greatestScale);
    const bool isOther = scale != m_scale;
    if (isOther) {
        m_drawn.clear();
        m_scale = scale;
    }
    const QSizeF size = report::Pages::pageSize() * m_scale;
    const int last = std::max(0, pageCount() - 1);
    const int end = topOf(last) + int(size.height() + 2 * gap) - viewport()->height();
    verticalScrollBar()->setPageStep(viewport()->height());
    // Every page can be brought to the top, so that it can be asked for.
    verticalScrollBar()->setRange(0, std::max(topOf(last), end));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0,
                                    std::max(0, int(size.width() + 2 * gap) - viewport()->width()));
    if (isOther) {
        goTo(page);
    }
    viewport()->update();
}

int PagePreview::topOf(int page) const
{
    return int(page * (report::Pages::pageSize().height() * m_scale + gap));
}

QRectF PagePreview::placeOf(int page) const
{
    const QSizeF size = report::Pages::pageSize() * m_scale;
    const double left = std::max(gap, (viewport()->width() - size.width()) / 2);
    return {QPointF(left - horizontalScrollBar()->value(),
                    gap + topOf(page) - verticalScrollBar()->value()),
            size};
}

int PagePreview::currentPage() const
{
    const double line = verticalScrollBar()->value() + viewport()->height() / 3.0;
    const double step = report::Pages::pageSize().height() * m_scale + gap;
    return std::clamp(int(line / step), 0, std::max(0, pageCount() - 1));
}

void PagePreview::goTo(int page)
{
    verticalScrollBar()->setValue(topOf(std::clamp(page, 0, std::max(0, pageCount() - 1))));
    tellCurrent();
}

void PagePreview::tellCurrent()
{
    const int page = currentPage();
    m_drawn.removeIf([page](const std::pair<const int &, QPixmap &> &each) {
        return std::abs(each.first - page) > keptAround;
    });
    setAccessibleName(pageCount() == 0
                          ? tr("Preview")
                          : tr("Preview, page %1 of %2").arg(page + 1).arg(pageCount()));
    if (std::exchange(m_told, page) != page) {
        Q_EMIT currentChanged(page);
    }
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    tellCurrent();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
        goTo(currentPage() - 1);
        break;
    case Qt::Key_PageDown:
        goTo(currentPage() + 1);
        break;
    case Qt::Key_Home:
        goTo(0);
        break;
    case Qt::Key_End:
        goTo(pageCount() - 1);
        break;
    default: // the arrows scroll
        QAbstractScrollArea::keyPressEvent(event);
    }
}

const QPixmap &PagePreview::drawn(int page)
{
    auto found = m_drawn.find(page);
    if (found == m_drawn.end()) {
        found =
            m_drawn.insert(page, drawnPage(*m_pages, page, m_scale, devicePixelRatioF(), m_isGrey));
    }
    return *found;
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.isDark ? m_theme.chrome : m_theme.line);
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF place = placeOf(page);
        if (!place.intersects(viewport()->rect())) {
            continue;
        }
        const QPixmap &sheet = drawn(page);
        painter.drawPixmap(place, sheet, QRectF(sheet.rect()));
        painter.setPen(m_theme.lineStrong);
        painter.drawRect(place);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PagePreview::resizeEvent(QResizeEvent *)
{
    fit();
}

} // namespace ankerpunt::ui
