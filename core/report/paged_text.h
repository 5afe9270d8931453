// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QTextBlock>
#include <QTextDocument>

class QPainter;
class QTextTable;

namespace ankerpunt::report {

class Drawings;
struct Fonts;

/// A run of pages of a report: a text that keeps together, while it grows, what belongs on one
/// page. Lengths in units of 1/1200 inch.
class PagedText final
{
public:
    /// Empty; @p body is a page's body in units, @p drawings must outlive the text.
    PagedText(const Fonts &fonts, Drawings &drawings, QSizeF body);

    [[nodiscard]] QTextDocument &text() { return m_text; }
    [[nodiscard]] const QTextDocument &text() const { return m_text; }
    /// Moves to the next page what would be torn apart, in what was added since the last time. What
    /// is kept with what is still to come waits for it.
    void keepTogether();
    /// The same, and nothing is to come.
    void finish();

    [[nodiscard]] int pageCount() const;
    /// The page of the first line of @p block, and its distance from the top of that page.
    [[nodiscard]] int pageOf(const QTextBlock &block) const;
    [[nodiscard]] double topOnPage(const QTextBlock &block) const;
    /// Draws a page, from 0, with its top left at the origin.
    void paint(QPainter &painter, int page) const;

private:
    void keepTogether(const QTextBlock &end);
    [[nodiscard]] QTextBlock undecided() const;
    [[nodiscard]] bool isLeftBehind(const QTextBlock &heading) const;
    [[nodiscard]] bool isCut(const QTextTable &table, int row) const;
    void moveToNextPage(QTextTable &table, int row);
    void splitAtPage(const QTextBlock &block);
    [[nodiscard]] double topOf(const QTextBlock &block) const;
    [[nodiscard]] double lineTop(const QTextBlock &block, int line) const;
    [[nodiscard]] int pageAt(double y) const;

    QTextDocument m_text;
    QSizeF m_body;
    QTextBlock m_next;          ///< where keepTogether goes on
    bool m_isAfterKept = false; ///< the block before that is kept with it
};

} // namespace ankerpunt::report
