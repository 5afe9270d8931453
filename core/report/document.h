// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document_builder.h"
#include "core/report/paged_text.h"

#include <memory>
#include <vector>

namespace ankerpunt::report {

/// Where a heading stands: a page from 0, and pixels from the top of the page's body.
struct HeadingPlace
{
    int level = 1;
    QString text;
    QString anchor;
    int page = 0;
    double top = 0;
};

/// The body of a report, laid out in pages of a given size. The layout is made in units of
/// 1/1200 inch and without a paint device, so it is the same on every screen and on paper.
///
/// A long report is a row of texts: Qt goes through a whole text for each table that comes or
/// grows in it, so that ten times the pages would take a hundred times as long.
class Document final
{
public:
    /// @p language must outlive the document; @p body is a page's body, in pixels.
    Document(const Report &report, const Fonts &fonts, const Language &language, QSizeF body);

    [[nodiscard]] int pageCount() const { return m_pageCount; }
    [[nodiscard]] const QList<HeadingPlace> &headings() const { return m_headings; }
    /// Draws the body of a page, from 0, with its top left at the origin; a unit is 1/1200 inch.
    void paint(QPainter &painter, int page) const;
    /// The laid out texts in their order, to be read only.
    [[nodiscard]] QList<const QTextDocument *> texts() const;
    /// The page of the first line of @p block.
    [[nodiscard]] int pageOf(const QTextBlock &block) const;

private:
    /// A text with the page that it begins on.
    struct Part
    {
        std::unique_ptr<PagedText> text;
        int firstPage = 0;
    };

    QTextDocument &grow(bool mayStartPage);
    void begin();
    [[nodiscard]] const Part &partOf(const QTextBlock &block) const;
    void findHeadings(const Report &report, const QList<QTextCursor> &places);

    const Fonts &m_fonts;
    Drawings m_drawings;
    QSizeF m_body; ///< in units
    std::vector<Part> m_parts;
    QList<HeadingPlace> m_headings;
    int m_pageCount = 0;
};

} // namespace ankerpunt::report
