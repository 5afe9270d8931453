// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"
#include "ui/reports/page_sheet.h"

#include <QListWidget>
#include <QTimer>

namespace ankerpunt::ui {

/// The pages small in a column, the one that is read outlined. A page is drawn when it is first
/// seen, one at a time, so that nobody waits for those far below.
class PageThumbnails final : public QListWidget
{
    Q_OBJECT

public:
    PageThumbnails(const Theme &theme, QWidget *parent);

    void setPages(SharedPages pages);
    void setGrey(bool isGrey);
    void setCurrentPage(int page);
    /// How many have been drawn by now.
    [[nodiscard]] int drawnCount() const { return int(m_drawn.size()); }
    /// The picture of a page; what is not drawn yet is wanted from now on.
    [[nodiscard]] QPixmap picture(int page);

Q_SIGNALS:
    void pageWanted(int page);

private:
    void drawWanted();

    SharedPages m_pages;
    QHash<int, QPixmap> m_drawn;
    QList<int> m_wanted;
    QTimer m_soon;
    bool m_isGrey = false;
};

} // namespace ankerpunt::ui
