// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document_builder.h"

#include <QSizeF>
#include <QTextDocument>

class QPainter;
class QTextTable;

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
class Document final
{
public:
    /// @p language must outlive the document; @p body is a page's body, in pixels.
    Document(const Report &report, const Fonts &fonts, const Language &language, QSizeF body);

    [[nodiscard]] int pageCount() const { return m_pageCount; }
    [[nodiscard]] const QList<HeadingPlace> &headings() const { return m_headings; }
    /// Draws the body of a page, from 0, with its top left at the origin; a unit is 1/1200 inch.
    void paint(QPainter &painter, int page) const;
    /// The laid out text, to be read only.
    [[nodiscard]] const QTextDocument &text() const { return m_document; }
    /// The page of the first line of @p block.
    [[nodiscard]] int pageOf(const QTextBlock &block) const;

private:
    void keepTogether(const QTextBlock &end);
    [[nodiscard]] QTextBlock undecided() const;
    [[nodiscard]] bool isLeftBehind(const QTextBlock &heading) const;
    [[nodiscard]] bool isCut(const QTextTable &table, int row) const;
    void moveToNextPage(QTextTable &table, int row);
    void splitAtPage(const QTextBlock &block);
    void findHeadings(const Report &report, const QList<QTextCursor> &places);
    [[nodiscard]] double topOf(const QTextBlock &block) const;
    [[nodiscard]] double lineTop(const QTextBlock &block, int line) const;
    [[nodiscard]] int pageAt(double y) const;

    Drawings m_drawings;
    QTextDocument m_document;
    QSizeF m_body;
    QList<HeadingPlace> m_headings;
    int m_pageCount = 0;
    QTextBlock m_next;          ///< where keepTogether goes on
    bool m_isAfterKept = false; ///< the block before that is kept with it
};

} // namespace ankerpunt::report
