// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document.h"

#include "core/report/measures.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextOption>
#include <QTextTable>

#include <algorithm>

namespace ankerpunt::report {

namespace {

/// The block that must stand on the same page as what is kept before it: of a table its first row
/// of values, for titles alone tell nothing.
QTextBlock firstOfContent(const QTextBlock &block)
{
    QTextTable *table = QTextCursor(block).currentTable();
    if (!table || table->format().headerRowCount() >= table->rows()) {
        return block;
    }
    return table->cellAt(table->format().headerRowCount(), 0).firstCursorPosition().block();
}

} // namespace

Document::Document(const Report &report, const Fonts &fonts, const Language &language, QSizeF body)
    : m_drawings(fonts, language, body), m_body(units(body.width()), units(body.height()))
{
    m_document.setUndoRedoEnabled(false);
    m_document.setDocumentMargin(0);
    m_document.setUseDesignMetrics(true);
    m_document.setDefaultFont(fonts.sansFont(12));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document.setDefaultTextOption(option);
    m_document.documentLayout()->registerHandler(Drawings::objectType, &m_drawings);
    m_document.setPageSize(m_body);

    DocumentBuilder builder(report, fonts, m_drawings, m_document);
    builder.build();
    keepHeadingsWithText();
    m_pageCount = std::max(1, m_document.pageCount());
    for (const Block &block : report.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            const qsizetype index = m_headings.size();
            const QTextBlock place = m_document.findBlock(builder.headings().at(index));
            const int page = pageOf(place);
            m_headings.append({heading->level, heading->text,
                               DocumentBuilder::anchorName(*heading, index), page,
                               (topOf(place) - page * m_body.height()) / unitsPerPixel});
        }
    }
}

double Document::topOf(const QTextBlock &block) const
{
    const QTextLayout *layout = block.layout();
    const QRectF bounds = m_document.documentLayout()->blockBoundingRect(block); // lays out
    // The bounds of a block that starts a page begin on the page before; its position does not.
    const double top = QTextCursor(block).currentTable() ? bounds.top() : layout->position().y();
    return layout->lineCount() > 0 ? top + layout->lineAt(0).y() : top;
}

int Document::pageOf(const QTextBlock &block) const
{
    return int((topOf(block) + 1) / m_body.height());
}

/// Moves a heading to the next page when what follows it stands there. One pass is enough: a move
/// changes nothing that stands before it.
void Document::keepHeadingsWithText()
{
    QTextBlock block = m_document.begin();
    while (block.isValid()) {
        QTextBlock next = block.next();
        if (!DocumentBuilder::isKeptWithNext(block)) {
            block = next;
            continue;
        }
        while (next.isValid() && DocumentBuilder::isKeptWithNext(next)) {
            next = next.next();
        }
        if (next.isValid() && pageOf(block) != pageOf(firstOfContent(next))) {
            QTextCursor cursor(block);
            QTextBlockFormat format = block.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            format.setTopMargin(0);
            cursor.setBlockFormat(format);
        }
        block = next;
    }
}

void Document::paint(QPainter &painter, int page) const
{
    const QRectF part(0, page * m_body.height(), m_body.width(), m_body.height());
    painter.save();
    painter.translate(0, -part.top());
    painter.setClipRect(part, Qt::IntersectClip);
    QAbstractTextDocumentLayout::PaintContext context;
    // A line that touches the edge of a page would be drawn, unseen but read aloud, on both.
    context.clip = part.adjusted(0, 1, 0, -1);
    context.palette.setColor(QPalette::Text, colour::text);
    m_document.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace ankerpunt::report
