// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/page_preview.h"

#include "core/base/literals.h"

#include <QPainter>
#include <QScrollBar>

namespace ankerpunt::ui {

namespace {

constexpr double gap = 24; ///< round the pages
constexpr double greatestScale = 1.1;

} // namespace

PagePreview::PagePreview(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent), m_theme(theme)
{
    setObjectName(u"pagePreview"_s);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(40);
}

void PagePreview::setPages(std::unique_ptr<report::Pages> pages)
{
    m_pages = std::move(pages);
    setAccessibleName(tr("Preview, pages: %1").arg(pageCount()));
    fit();
}

void PagePreview::fit()
{
    m_drawn.clear();
    const QSizeF page = report::Pages::pageSize();
    m_scale = std::min((viewport()->width() - 2 * gap) / page.width(), greatestScale);
    m_scale = std::max(m_scale, 0.2);
    const double whole = gap + pageCount() * (page.height() * m_scale + gap);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, int(whole) - viewport()->height()));
    viewport()->update();
}

QRectF PagePreview::placeOf(int page) const
{
    const QSizeF size = report::Pages::pageSize() * m_scale;
    const double left = (viewport()->width() - size.width()) / 2;
    const double top = gap + page * (size.height() + gap) - verticalScrollBar()->value();
    return {QPointF(left, top), size};
}

const QPixmap &PagePreview::drawn(int page)
{
    auto found = m_drawn.find(page);
    if (found == m_drawn.end()) {
        const double ratio = devicePixelRatioF();
        QPixmap sheet((report::Pages::pageSize() * m_scale * ratio).toSize());
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(m_scale * ratio, m_scale * ratio);
        m_pages->paint(painter, page);
        found = m_drawn.insert(page, sheet);
    }
    return *found;
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.line);
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
