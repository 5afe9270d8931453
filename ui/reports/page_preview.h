// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"
#include "ui/reports/page_sheet.h"

#include <QAbstractScrollArea>
#include <QHash>

namespace ankerpunt::ui {

/// The pages of a report under each other, as they will be printed; white in the dark too. Page up
/// and down go by whole pages.
class PagePreview final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Zoom { WholePage, PageWidth, Actual };

    PagePreview(const Theme &theme, QWidget *parent);

    /// None where there is no report.
    void setPages(SharedPages pages);
    void setZoom(Zoom zoom);
    void setGrey(bool isGrey);
    [[nodiscard]] const report::Pages *pages() const { return m_pages.get(); }
    [[nodiscard]] int pageCount() const { return m_pages ? m_pages->pageCount() : 0; }
    /// The page that is read, from 0.
    [[nodiscard]] int currentPage() const;
    /// Brings the top of a page to the top.
    void goTo(int page);
    /// How large the pages are, 1 is as on paper.
    [[nodiscard]] double scale() const { return m_scale; }
    /// Where a page is seen, in the viewport.
    [[nodiscard]] QRectF placeOf(int page) const;

Q_SIGNALS:
    void currentChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void fit();
    [[nodiscard]] double scaleThatFits() const;
    [[nodiscard]] int topOf(int page) const;
    [[nodiscard]] const QPixmap &drawn(int page);
    void tellCurrent();

    Theme m_theme;
    SharedPages m_pages;
    QHash<int, QPixmap> m_drawn;
    Zoom m_zoom = Zoom::WholePage;
    bool m_isGrey = false;
    double m_scale = 1;
    int m_told = -1; ///< the current page as it was last told
};

} // namespace ankerpunt::ui
