// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pages.h"
#include "ui/parts/theme.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>

#include <memory>

namespace ankerpunt::ui {

/// The pages of a report under each other, as they will be printed; white in the dark too.
class PagePreview final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    PagePreview(const Theme &theme, QWidget *parent);

    /// None where there is no report.
    void setPages(std::unique_ptr<report::Pages> pages);
    [[nodiscard]] const report::Pages *pages() const { return m_pages.get(); }
    [[nodiscard]] int pageCount() const { return m_pages ? m_pages->pageCount() : 0; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    [[nodiscard]] QRectF placeOf(int page) const;
    [[nodiscard]] const QPixmap &drawn(int page);

    Theme m_theme;
    std::unique_ptr<report::Pages> m_pages;
    QHash<int, QPixmap> m_drawn;
    double m_scale = 1;
};

} // namespace ankerpunt::ui
