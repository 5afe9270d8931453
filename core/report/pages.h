// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace ankerpunt::report {

/// A report in A4 pages, laid out once, for paper and screen. Needs a living QGuiApplication.
class Pages final
{
public:
    explicit Pages(const Report &report);

    [[nodiscard]] int pageCount() const { return m_document.pageCount(); }
    /// In pixels at 96 to the inch.
    [[nodiscard]] static QSizeF pageSize();
    /// Draws a page, counted from 0, with its top left at the origin and a unit of 1/96 inch; the
    /// caller paints the sheet white and scales the painter for its device.
    void paint(QPainter &painter, int page) const;
    /// Where the headings stand; tops are pixels from the top of the sheet.
    [[nodiscard]] QList<HeadingPlace> headings() const;
    [[nodiscard]] const Document &document() const { return m_document; }

private:
    void paintHead(QPainter &painter) const;
    void paintFoot(QPainter &painter, int page) const;

    Language m_language;
    Fonts m_fonts;
    QString m_programme;
    QString m_kindLabel;
    QString m_runningTitle;
    Document m_document;
};

/// The title as it stands at the foot of the pages and in the title bar of a reader.
[[nodiscard]] QString runningTitle(const Report &report);

} // namespace ankerpunt::report
