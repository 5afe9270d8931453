// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paged_text.h"

#include "core/report/drawings.h"
#include "core/report/formats.h"
#include "core/report/measures.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextOption>
#include <QTextTable>

#include <algorithm>
#include <limits>

namespace ankerpunt::report {

namespace {

/// The block that must stand on the same page as what is kept before it: of a table its first row
/// of values, for titles alone tell nothing.
QTextBlock firstOfContent(const QTextBlock &block)
{
    QTextTable *table = QTextCursor(block).currentTable();
    const int titles = table ? table->format().headerRowCount() : 0;
    if (!table || titles >= table->rows() || table->cellAt(block.position()).row() >= titles) {
        return block;
    }
    return table->cellAt(titles, 0).firstCursorPosition().block();
}

QTextBlock firstOf(const QTextTable &table, int row)
{
    return table.cellAt(row, 0).firstCursorPosition().block();
}

/// What begins below a row: the next one, or what comes after the table.
QTextBlock firstBelow(const QTextTable &table, int row)
{
    return row + 1 < table.rows() ? firstOf(table, row + 1)
                                  : table.lastCursorPosition().block().next();
}

void startPage(const QTextBlock &block)
{
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    format.setTopMargin(0);
    cursor.setBlockFormat(format);
}

} // namespace

PagedText::PagedText(const Fonts &fonts, Drawings &drawings, QSizeF body) : m_body(body)
{
    m_text.setUndoRedoEnabled(false);
    m_text.setDocumentMargin(0);
    m_text.setUseDesignMetrics(true);
    m_text.setDefaultFont(fonts.sansFont(12));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text.setDefaultTextOption(option);
    m_text.documentLayout()->registerHandler(Drawings::objectType, &drawings);
    m_text.setPageSize(m_body);
    m_next = m_text.begin();
}

void PagedText::keepTogether()
{
    keepTogether(undecided());
}

void PagedText::finish()
{
    keepTogether(m_text.end());
}

int PagedText::pageCount() const
{
    return std::max(1, m_text.pageCount());
}

double PagedText::topOnPage(const QTextBlock &block) const
{
    return topOf(block) - pageOf(block) * m_body.height();
}

double PagedText::topOf(const QTextBlock &block) const
{
    return lineTop(block, 0);
}

double PagedText::lineTop(const QTextBlock &block, int line) const
{
    const QTextLayout *layout = block.layout();
    const QRectF bounds = m_text.documentLayout()->blockBoundingRect(block); // lays out
    // The bounds of a block that starts a page begin on the page before; its position does not.
    const double top = QTextCursor(block).currentTable() ? bounds.top() : layout->position().y();
    return layout->lineCount() > line ? top + layout->lineAt(line).y() : top;
}

int PagedText::pageAt(double y) const
{
    return int((y + 1) / m_body.height());
}

int PagedText::pageOf(const QTextBlock &block) const
{
    return pageAt(topOf(block));
}

/// Whether what follows @p heading, or the first row of it, ends on a later page.
bool PagedText::isLeftBehind(const QTextBlock &heading) const
{
    QTextBlock next = heading.next();
    while (next.isValid() && isKeptWithNext(next)) {
        next = next.next();
    }
    if (!next.isValid()) {
        return false;
    }
    const QTextBlock content = firstOfContent(next);
    const QTextTable *table = QTextCursor(content).currentTable();
    return pageOf(heading) != pageOf(content) ||
           (table && isCut(*table, table->cellAt(content.position()).row()));
}

/// Whether a row lies on two pages although one would be enough for it.
bool PagedText::isCut(const QTextTable &table, int row) const
{
    if (pageOf(firstOf(table, row)) == pageOf(firstBelow(table, row))) {
        return false; // whatever is in it
    }
    double top = std::numeric_limits<double>::max();
    double bottom = 0;
    int lastPage = 0;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        const QTextBlock last = cell.lastCursorPosition().block();
        const int lines = std::max(1, last.layout()->lineCount());
        top = std::min(top, topOf(cell.firstCursorPosition().block()));
        bottom = std::max(bottom, lineTop(last, lines - 1));
        lastPage = std::max(lastPage, pageAt(lineTop(last, lines - 1)));
    }
    // A row that takes most of a page is left as it is: moving it would leave the page empty.
    return pageAt(top) != lastPage && bottom - top < m_body.height() * 0.7;
}

/// Puts an empty row before @p row that takes what is left of the page: the layout moves a row by
/// itself when its first line does not fit. Room or a page break inside its cells would come along
/// to the next page.
void PagedText::moveToNextPage(QTextTable &table, int row)
{
    const QTextTableCell first = table.cellAt(row, 0);
    const double top = topOf(first.firstCursorPosition().block()) -
                       first.format().toTableCellFormat().topPadding();
    const double rest = (pageAt(top) + 1) * m_body.height() - top;
    const double tooLittle = units(12); // for a line of the row, but enough for the empty one
    QTextCursor cursor(&m_text);
    cursor.beginEditBlock();
    table.insertRows(row, 1);
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(row, column);
        QTextTableCellFormat format;
        format.setTopPadding(std::max(0.0, rest - tooLittle));
        format.setProperty(QTextFormat::FontPixelSize, 1);
        cell.setFormat(format);
        QTextBlockFormat line;
        line.setLineHeight(1, QTextBlockFormat::FixedHeight);
        cell.firstCursorPosition().setBlockFormat(line);
    }
    cursor.endEditBlock();
}

/// The first block of which the place depends on what is still to come: the last, which may yet
/// become another, and what is kept with it.
QTextBlock PagedText::undecided() const
{
    QTextBlock block = m_text.lastBlock();
    while (block != m_next && isKeptWithNext(block.previous())) {
        block = block.previous();
    }
    return block;
}

/// Moves a heading to the next page when what follows it stands there, and a row that would be
/// cut, and splits what does lie on two pages, from where it came last time up to @p end. One pass
/// is enough: none of it changes anything that stands before. It is done while the document grows,
/// because everything behind has to be laid out again.
void PagedText::keepTogether(const QTextBlock &end)
{
    for (QTextBlock &block = m_next; block != end; block = block.next()) {
        const bool isKept = isKeptWithNext(block);
        QTextTable *table = QTextCursor(block).currentTable();
        // What stands between two kept blocks has moved with the first.
        if (isKept && !m_isAfterKept && isLeftBehind(block)) {
            startPage(block);
        } else if (table) {
            const QTextTableCell cell = table->cellAt(block.position());
            if (cell.column() == 0 && cell.row() >= table->format().headerRowCount() &&
                cell.firstCursorPosition().block() == block && isCut(*table, cell.row())) {
                moveToNextPage(*table, cell.row());
            }
        }
        m_isAfterKept = isKept;
        splitAtPage(block);
    }
}

/// Makes two blocks of one that goes on on the next page. Drawing a page, a text layout also draws
/// the last line of the page before: clipped off, but doubled for who searches or listens.
void PagedText::splitAtPage(const QTextBlock &block)
{
    for (int line = 1; line < block.layout()->lineCount(); ++line) {
        if (pageAt(lineTop(block, line)) == pageAt(lineTop(block, line - 1))) {
            continue;
        }
        QTextCursor cursor(block);
        cursor.beginEditBlock();
        cursor.setPosition(block.position() + block.layout()->lineAt(line).textStart());
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(0);
        format.setTextIndent(0);
        format.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
        cursor.insertBlock(format, block.charFormat());
        cursor.setPosition(block.position());
        format = block.blockFormat();
        format.setBottomMargin(0);
        cursor.setBlockFormat(format);
        cursor.endEditBlock();
        break;
    }
}

void PagedText::paint(QPainter &painter, int page) const
{
    const QRectF part(0, page * m_body.height(), m_body.width(), m_body.height());
    painter.save();
    painter.translate(0, -part.top());
    painter.setClipRect(part, Qt::IntersectClip);
    QAbstractTextDocumentLayout::PaintContext context;
    // A line that touches the edge of a page would be drawn, unseen but read aloud, on both.
    context.clip = part.adjusted(0, 1, 0, -1);
    context.palette.setColor(QPalette::Text, colour::text);
    m_text.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace ankerpunt::report
