// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/report/drawings.h"
#include "core/report/fonts.h"
#include "core/report/report.h"

#include <QTextBlock>
#include <QTextBlockFormat>
#include <QTextCursor>

#include <functional>

class QTextTable;
class QTextTableCell;

namespace ankerpunt::report {

/// Writes the blocks of a report into empty text documents, in layout units.
class DocumentBuilder final
{
public:
    /// The references must outlive the builder; @p drawings also the document.
    DocumentBuilder(const Report &report, const Fonts &fonts, const Language &language,
                    Drawings &drawings, QTextDocument &document);

    /// Called whenever the document has grown by a page or so and is laid out up to there, and told
    /// whether what comes next may begin a page; gives the document to go on in, which is empty or
    /// the same.
    using AfterPart = std::function<QTextDocument &(bool mayStartPage)>;
    /// Throws Error(Internal) when a block names a figure that the report does not have.
    void build(const AfterPart &afterPart);

    /// The heading blocks, in the order of the report's headings.
    [[nodiscard]] const QList<QTextCursor> &headings() const { return m_headings; }
    /// Writes the pages of the headings, from 0, into the contents. That moves nothing: the places
    /// of the numbers are there from the start.
    void fillContents(const QList<int> &pages);

    /// The name that links use for a heading, also for one without an anchor of its own.
    [[nodiscard]] static QString anchorName(const Heading &heading, qsizetype index);

private:
    void add(const Heading &heading);
    void add(const Paragraph &paragraph);
    void add(const Quote &quote);
    void add(const Link &link);
    void add(const SideNote &note);
    void add(const Contents &contents);
    void add(const FigureGrid &grid);
    void add(const Progress &progress);
    void add(const ChartRow &charts);
    void add(const Table &table);

    void endPart(bool mayStartPage = false);
    void keepGlyphs();
    void addTitle();
    void startBlock(const QTextBlockFormat &format);
    void addText(const QString &text, const QTextBlockFormat &block, const QTextCharFormat &format);
    void addDrawing(const QTextCharFormat &format, double above, double below);
    /// A table in the page's width; after endTable the next block goes below it.
    QTextTable *addTable(int rows, const QList<QTextLength> &widths, int headerRows,
                         double above = 0);
    /// The same with the column titles and rows of @p table, under its title.
    QTextTable *addRows(const Table &table, bool startsPage = false);
    void addByPages(const Table &table);
    [[nodiscard]] double roomBelow(double least) const;
    void endTable();
    void addNote(const QString &note);
    void addContentsRow(const QTextTable &rows, int row, qsizetype heading, const QString &text,
                        int level);
    void addProgressBar(const QTextTableCell &cell, const Figure &figure);
    void fillHeader(QTextTable &rows, const Table &table);
    void fillRow(QTextTable &rows, int row, const Table &table);
    void fillCell(const QTextTable &rows, int row, int column, const Column &as,
                  const Cell &content);
    [[nodiscard]] QTextCharFormat linked(QTextCharFormat format, const QString &target) const;

    const Report &m_report;
    const Fonts &m_fonts;
    const Language &m_language;
    Drawings &m_drawings;
    QTextCursor m_cursor;
    QStringList m_anchors;
    QList<QTextCursor> m_headings;
    /// What stands for the page of a heading, which is told by its index.
    QList<std::pair<qsizetype, QTextCharFormat>> m_pageNumbers;
    QTextTable *m_notes = nullptr; ///< of the side notes that the block before was the last of
    AfterPart m_afterPart;
    QTextBlock m_glyphsKept; ///< up to this block
    bool m_isFresh = true;   ///< the cursor stands in an empty block that the next text may use
};

} // namespace ankerpunt::report
