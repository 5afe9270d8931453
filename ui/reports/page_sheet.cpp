// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/page_sheet.h"

#include <QPainter>

namespace ankerpunt::ui {

QPixmap drawnPage(const report::Pages &pages, int page, double scale, double ratio, bool isGrey)
{
    QImage sheet((report::Pages::pageSize() * scale * ratio).toSize(), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale * ratio, scale * ratio);
    pages.paint(painter, page);
    painter.end();
    QPixmap drawn =
        QPixmap::fromImage(isGrey ? sheet.convertToFormat(QImage::Format_Grayscale8) : sheet);
    drawn.setDevicePixelRatio(ratio);
    return drawn;
}

} // namespace ankerpunt::ui
