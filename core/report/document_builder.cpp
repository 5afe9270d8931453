// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document_builder.h"

#include "core/base/literals.h"
#include "core/report/formats.h"
#include "core/report/measures.h"
#include "core/report/numbers.h"
#include "core/report/references.h"
#include "core/report/table_look.h"
#include "core/report/values.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace ankerpunt::report {

namespace {

constexpr int blocksInPart = 20;      ///< about a page
constexpr int pagesInPart = 10;       ///< of a table; little moves in them
constexpr qsizetype rowsInShort = 25; ///< of a table that is set at once, wherever the page ends
constexpr double belowTable = 12;     ///< in pixels, as what follows
constexpr double aboveTitle = 10;     ///< of a table
constexpr double belowTitle = 2;
constexpr double titleLine = 19;

} // namespace

DocumentBuilder::DocumentBuilder(const Report &report, const Fonts &fonts, const Language &language,
                                 Drawings &drawings, QTextDocument &document)
    : m_report(report),
      m_fonts(fonts),
      m_language(language),
      m_drawings(drawings),
      m_cursor(&document),
      m_glyphsKept(document.begin())
{
    for (const Block &block : report.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            m_anchors.append(anchorName(*heading, m_anchors.size()));
        }
    }
}

QString DocumentBuilder::anchorName(const Heading &heading, qsizetype index)
{
    return heading.anchor.isEmpty() ? u"heading-%1"_s.arg(index + 1) : heading.anchor;
}

/// Has what was added laid out and looked at, and goes on, perhaps in another document.
void DocumentBuilder::endPart(bool mayStartPage)
{
    keepGlyphs();
    m_cursor.endEditBlock();
    QTextDocument &next = m_afterPart(mayStartPage);
    if (&next != m_cursor.document()) {
        m_cursor = QTextCursor(&next);
        m_glyphsKept = next.begin();
        m_isFresh = true;
    }
    m_cursor.beginEditBlock();
}

void DocumentBuilder::build(const AfterPart &afterPart)
{
    m_afterPart = afterPart;
    addTitle();
    // Outside an edit block every cell would be laid out again for every cell after it, and at the
    // end of one Qt goes over all tables. A part ends before a heading, where a text may end too.
    m_cursor.beginEditBlock();
    const auto end = m_report.blocks.end();
    const auto isHeading = [&](auto block) {
        return block != end && std::holds_alternative<Heading>(*block);
    };
    for (auto block = m_report.blocks.begin(); block != end;) {
        for (int i = 0; block != end; ++i, ++block) {
            const bool isLong = i >= 2 * blocksInPart && !m_notes;
            if (isLong || (i >= blocksInPart && isHeading(block))) {
                break;
            }
            if (!std::holds_alternative<SideNote>(*block)) {
                m_notes = nullptr;
            }
            std::visit([this](const auto &each) { add(each); }, *block);
        }
        endPart(isHeading(block));
    }
    m_cursor.endEditBlock();
}

/// Lets what was added keep its glyphs once they are found: moving what is cut lays it out again,
/// and so does drawing it.
void DocumentBuilder::keepGlyphs()
{
    for (QTextBlock &block = m_glyphsKept; block.isValid(); block = block.next()) {
        block.layout()->setCacheEnabled(true);
    }
    m_glyphsKept = m_cursor.document()->lastBlock();
}

void DocumentBuilder::fillContents(const QList<int> &pages)
{
    for (const auto &[heading, number] : std::as_const(m_pageNumbers)) {
        m_drawings.setNumber(number, m_language.locale().toString(pages.at(heading) + 1));
    }
}

void DocumentBuilder::startBlock(const QTextBlockFormat &format)
{
    if (m_isFresh) {
        m_cursor.setBlockFormat(format);
    } else {
        m_cursor.insertBlock(format);
    }
    m_isFresh = false;
}

void DocumentBuilder::addText(const QString &text, const QTextBlockFormat &block,
                              const QTextCharFormat &format)
{
    startBlock(block);
    m_cursor.setBlockCharFormat(format);
    m_cursor.insertText(printableText(text), format);
}

void DocumentBuilder::addTitle()
{
    if (!m_report.title.isEmpty()) {
        // A margin above the first block of a text is not kept, so the line itself is higher.
        const bool isLong = m_report.title.size() > 26;
        QFont font = m_fonts.sansFont(isLong ? 30 : 46, QFont::DemiBold);
        font.setLetterSpacing(QFont::AbsoluteSpacing, units(-0.6));
        addText(m_report.title, spaced(0, 10, isLong ? 40 : 84), ink(font, colour::text));
    }
    if (!m_report.subtitle.isEmpty()) {
        QTextBlockFormat block = spaced(0, 22, 26);
        block.setRightMargin(units(150));
        addText(m_report.subtitle, block, ink(m_fonts.serifFont(17), colour::text));
    }
}

void DocumentBuilder::add(const Heading &heading)
{
    const int level = std::clamp(heading.level, 1, 3);
    QTextBlockFormat block = level == 1   ? spaced(26, 8, 30)
                             : level == 2 ? spaced(26, 8, 24)
                                          : spaced(16, 4, 20);
    block.setHeadingLevel(level);
    keepWithNext(block);
    if (heading.startsPage && m_cursor.position() > 0) {
        block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        block.setTopMargin(0);
    }
    const double size = level == 1 ? 22 : level == 2 ? 17 : 14;
    QFont font = m_fonts.sansFont(size, QFont::DemiBold);
    if (level < 3) {
        font.setLetterSpacing(QFont::AbsoluteSpacing, units(-0.2));
    }
    QTextCharFormat format = ink(font, colour::text);
    format.setAnchor(true);
    format.setAnchorNames({m_anchors.at(m_headings.size())});
    addText(heading.text, block, format);
    QTextCursor place(m_cursor.block());
    m_headings.append(place);
}

void DocumentBuilder::add(const Paragraph &paragraph)
{
    switch (paragraph.style) {
    case Paragraph::Style::Lead:
        addText(paragraph.text, spaced(0, 12, 24), ink(m_fonts.serifFont(15), colour::text));
        return;
    case Paragraph::Style::Body:
        addText(paragraph.text, spaced(0, 10, 20), ink(m_fonts.serifFont(13), colour::text));
        return;
    case Paragraph::Style::Small:
        addText(paragraph.text, spaced(4, 8, 16), ink(m_fonts.sansFont(11), colour::text2));
        return;
    case Paragraph::Style::Item:
        QTextBlockFormat block = spaced(0, 4, 20);
        block.setLeftMargin(units(16));
        block.setTextIndent(units(-16));
        block.setTabPositions({QTextOption::Tab(units(16), QTextOption::LeftTab)});
        addText(u"\u2013\t"_s + paragraph.text, block, ink(m_fonts.serifFont(13), colour::text));
        return;
    }
}

void DocumentBuilder::add(const Quote &quote)
{
    using Length = QTextLength;
    QTextTable *table = addTable(
        1, {Length(Length::FixedLength, units(4)), Length(Length::PercentageLength, 100)}, 0, 20);
    QTextTableCellFormat bar;
    bar.setBackground(colour::neighbourhood);
    bar.merge(nothingToSee());
    table->cellAt(0, 0).setFormat(bar);
    QTextTableCellFormat words;
    words.setLeftPadding(units(18));
    table->cellAt(0, 1).setFormat(words);
    QTextCursor cursor = table->cellAt(0, 1).firstCursorPosition();
    cursor.setBlockFormat(spaced(0, quote.source.isEmpty() ? 0 : 6, 28));
    cursor.insertText(printableText(quote.text), ink(m_fonts.serifFont(19, true), colour::text));
    if (!quote.source.isEmpty()) {
        cursor.insertBlock(spaced(0, 0, 16));
        cursor.insertText(printableText(quote.source), ink(m_fonts.sansFont(11), colour::text2));
    }
    endTable();
}

void DocumentBuilder::add(const Link &link)
{
    const QTextCharFormat plain = ink(m_fonts.sansFont(12), colour::text);
    addText(link.text, spaced(6, 4, 18), linked(plain, link.target));
}

/// The label stands in the margin of its text; several are rows under one rule, and very many are
/// tables that touch each other.
void DocumentBuilder::add(const SideNote &note)
{
    using Length = QTextLength;
    const bool isFirst = m_notes == nullptr;
    const bool isFull = !isFirst && m_notes->rows() == rowsInShort;
    if (isFull) {
        m_cursor.setBlockFormat(nothing());
        endPart(true);
        if (m_isFresh) {
            startBlock(nothing());
            m_cursor.setBlockCharFormat(nothingToSee());
        }
    }
    if (isFirst || isFull) {
        m_notes = addTable(
            1, {Length(Length::PercentageLength, 25), Length(Length::PercentageLength, 75)}, 0,
            isFirst ? 8 : 0);
        endTable();
    } else {
        m_notes->appendRows(1);
    }
    QTextTableCellFormat format;
    format.setTopBorderStyle(isFirst ? QTextFrameFormat::BorderStyle_Solid
                                     : QTextFrameFormat::BorderStyle_None);
    format.setTopBorder(isFirst ? units(1) : 0);
    format.setTopBorderBrush(colour::text);
    format.setTopPadding(units(isFirst ? 12 : 3));
    format.setBottomPadding(units(4));
    const QTextCharFormat label = ink(m_fonts.sansFont(12, QFont::DemiBold), colour::text);
    const QTextCharFormat body = ink(m_fonts.serifFont(13), colour::text);
    for (const auto &[column, text, as] :
         {std::tuple(0, note.label, label), std::tuple(1, note.text, body)}) {
        QTextTableCell cell = m_notes->cellAt(m_notes->rows() - 1, column);
        cell.setFormat(format);
        QTextCursor cursor = cell.firstCursorPosition();
        QTextBlockFormat block = spaced(0, 0, 20);
        block.setRightMargin(units(column == 0 ? 16 : 0));
        cursor.setBlockFormat(block);
        cursor.insertText(printableText(text), as);
    }
    m_cursor.movePosition(QTextCursor::End);
}

void DocumentBuilder::add(const Contents &contents)
{
    QList<std::pair<qsizetype, const Heading *>> shown;
    qsizetype index = 0;
    for (const Block &block : m_report.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            if (heading->level <= contents.levels) {
                shown.append({index, heading});
            }
            ++index;
        }
    }
    if (shown.isEmpty()) {
        return;
    }
    if (!contents.title.isEmpty()) {
        QTextBlockFormat above = spaced(26, 4, 24);
        keepWithNext(above);
        addText(contents.title, above, ink(m_fonts.sansFont(17, QFont::DemiBold), colour::text));
    }
    using Length = QTextLength;
    QTextTable *rows =
        addTable(int(shown.size()),
                 {Length(Length::PercentageLength, 90), Length(Length::PercentageLength, 10)}, 0);
    for (int row = 0; row < shown.size(); ++row) {
        const auto &[heading, as] = shown.at(row);
        addContentsRow(*rows, row, heading, as->text, as->level);
    }
    endTable();
}

void DocumentBuilder::addContentsRow(const QTextTable &rows, int row, qsizetype heading,
                                     const QString &text, int level)
{
    const bool isChapter = level <= 1;
    QTextCharFormat format = linked(
        ink(m_fonts.sansFont(12.5, isChapter ? QFont::DemiBold : QFont::Normal), colour::text),
        u'#' + m_anchors.at(heading));
    format.setForeground(colour::text); // a list of nothing but links needs no mark on each
    format.setFontUnderline(false);
    QTextTableCellFormat ruling = ruled(colour::line);
    ruling.setTopPadding(units(isChapter ? 7 : 4));
    ruling.setBottomPadding(units(isChapter ? 5 : 4));
    for (int column = 0; column < 2; ++column) {
        QTextTableCell cell = rows.cellAt(row, column);
        cell.setFormat(ruling);
        QTextBlockFormat block = spaced(0, 0, 18);
        block.setLeftMargin(column == 0 ? units(16) * std::clamp(level - 1, 0, 2) : 0);
        block.setAlignment(column == 0 ? Qt::AlignLeading : Qt::AlignRight);
        if (row + 1 < rows.rows()) {
            keepWithNext(block); // contents that fit on one page stand on one
        }
        QTextCursor cursor = cell.firstCursorPosition();
        cursor.setBlockFormat(block);
        if (column == 0) {
            cursor.insertText(printableText(text), format);
        } else {
            m_pageNumbers.append({heading, m_drawings.add(PageNumber{{}, format})});
            cursor.insertText(QString(QChar(QChar::ObjectReplacementCharacter)),
                              m_pageNumbers.constLast().second);
        }
    }
}

void DocumentBuilder::addProgressBar(const QTextTableCell &cell, const Figure &figure)
{
    // A bar that could be measured would tell a number that the words hide.
    if (!figure.value || figure.target.value_or(0) <= 0 || isHidden(figure)) {
        return;
    }
    QTextCursor cursor = cell.firstCursorPosition();
    QTextBlockFormat block = cursor.blockFormat();
    block.setLeftMargin(units(10));
    block.setRightMargin(0);
    cursor.setBlockFormat(block);
    cursor.insertText(QString(QChar(QChar::ObjectReplacementCharacter)),
                      m_drawings.add(ProgressBar{std::max(0.0, *figure.value / *figure.target)}));
}

void DocumentBuilder::add(const Progress &progress)
{
    // Before the last column stands a bar, which shows what that says, so neither needs a title.
    Table table = tableOf(m_report, progress, m_language);
    const qsizetype bar = table.columns.size() - 1;
    table.columns.last().title.clear();
    table.columns.insert(bar, {{}, Column::Side::Left, 18});
    for (auto &row : table.rows) {
        row.insert(bar, Cell());
    }
    QTextTable *rows = addRows(table);
    const QList<Figure> figures = figuresOf(m_report, progress.keys);
    for (int row = 0; row < figures.size(); ++row) {
        addProgressBar(rows->cellAt(row + 1, int(bar)), figures.at(row));
    }
    endTable();
    const QString bars = m_language.text(
        "report", QT_TRANSLATE_NOOP("report", "Outline: what was intended. Full: reached. Hatched: "
                                              "not yet reached."));
    addNote(u"%1 %2"_s.arg(bars, progress.note).trimmed());
}

void DocumentBuilder::add(const FigureGrid &grid)
{
    const QList<Figure> figures = figuresOf(m_report, grid.keys);
    for (qsizetype first = 0; first < figures.size(); first += FigurePainter::across) {
        addDrawing(m_drawings.add({figures.mid(first, FigurePainter::across), first == 0}), 0,
                   first + FigurePainter::across < figures.size() ? 0 : 12);
    }
}

void DocumentBuilder::add(const ChartRow &charts)
{
    addDrawing(m_drawings.add(charts), 16, 24);
}

QTextTable *DocumentBuilder::addRows(const Table &table, bool startsPage)
{
    QTextBlockFormat above =
        table.title.isEmpty() ? nothing() : spaced(aboveTitle, belowTitle, titleLine);
    if (startsPage && !m_isFresh) {
        above.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    }
    keepWithNext(above); // also without a title: the row of column titles would be left behind
    if (table.title.isEmpty()) {
        startBlock(above);
        m_cursor.setBlockCharFormat(nothingToSee());
    } else {
        addText(table.title, above, ink(m_fonts.sansFont(13, QFont::DemiBold), colour::text));
    }
    QList<QTextLength> widths;
    for (const double percentage : columnPercentages(table)) {
        widths.append(QTextLength(QTextLength::PercentageLength, percentage));
    }
    QTextTable *rows = addTable(int(table.rows.size()) + 1, widths, 1);
    fillHeader(*rows, table);
    for (int row = 0; row < table.rows.size(); ++row) {
        fillRow(*rows, row, table);
    }
    return rows;
}

void DocumentBuilder::add(const Table &table)
{
    if (table.rows.size() <= rowsInShort) {
        addRows(table);
        endTable();
    } else {
        addByPages(table);
    }
    addNote(table.note);
}

/// A long table becomes one for each page, under the same column titles: Qt sets the whole of a
/// table again for each row of it that has to move. How many rows a page takes is found beforehand,
/// with a little to spare; a row that does not fit after all is moved like any other.
void DocumentBuilder::addByPages(const Table &table)
{
    endPart(); // now what stands above it has its place
    const QSizeF page = m_cursor.document()->pageSize();
    const QList<double> heights = rowHeights(table, m_fonts, page.width());
    const double spare = units(belowTable + 2);
    const double title = table.title.isEmpty() ? 0 : units(aboveTitle + titleLine + belowTitle);
    const double others = title + heights.at(0) + spare;
    double room = roomBelow(others + heights.at(1)) - others;
    Table part = table;
    int pages = 0;
    for (qsizetype first = 0; first < table.rows.size(); first += part.rows.size(), ++pages) {
        if (pages > 0 && pages % pagesInPart == 0) {
            endPart(true);
        }
        qsizetype end = first;
        for (; end < table.rows.size() && heights.at(end + 1) <= room; ++end) {
            room -= heights.at(end + 1);
        }
        part.rows = table.rows.mid(first, std::max<qsizetype>(1, end - first));
        addRows(part, first > 0);
        endTable();
        part.title.clear();
        room = page.height() - heights.at(0) - spare;
    }
}

/// What is left of the page for what is added next, or of the next page where that is less than
/// @p least: what is kept with it goes along.
double DocumentBuilder::roomBelow(double least) const
{
    const QTextDocument &document = *m_cursor.document();
    const auto boundsOf = [&](const QTextBlock &block) {
        return document.documentLayout()->blockBoundingRect(block);
    };
    const double page = document.pageSize().height();
    const double bottom = boundsOf(document.lastBlock()).bottom();
    const double rest = page - std::fmod(bottom, page);
    if (rest >= least) {
        return rest;
    }
    double top = bottom;
    for (QTextBlock block = document.lastBlock(); isKeptWithNext(block); block = block.previous()) {
        top = boundsOf(block).top();
    }
    return page - (bottom - top);
}

void DocumentBuilder::addNote(const QString &note)
{
    if (!note.isEmpty()) {
        add(Paragraph{Paragraph::Style::Small, note});
    }
}

void DocumentBuilder::addDrawing(const QTextCharFormat &format, double above, double below)
{
    QTextBlockFormat block;
    block.setTopMargin(units(above));
    block.setBottomMargin(units(below));
    startBlock(block);
    m_cursor.setBlockCharFormat(nothingToSee());
    m_cursor.insertText(QString(QChar(QChar::ObjectReplacementCharacter)), format);
}

QTextTable *DocumentBuilder::addTable(int rows, const QList<QTextLength> &widths, int headerRows,
                                      double above)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setHeaderRowCount(headerRows);
    format.setTopMargin(units(above));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(widths);
    return m_cursor.insertTable(rows, int(widths.size()), format);
}

void DocumentBuilder::endTable()
{
    m_cursor.movePosition(QTextCursor::End);
    QTextBlockFormat after = nothing();
    after.setTopMargin(units(belowTable));
    m_cursor.setBlockFormat(after);
    m_cursor.setBlockCharFormat(nothingToSee());
}

void DocumentBuilder::fillHeader(QTextTable &rows, const Table &table)
{
    for (int column = 0; column < table.columns.size(); ++column) {
        const Column &as = table.columns.at(column);
        fillCell(rows, 0, column, as, {as.title, {}});
    }
}

void DocumentBuilder::fillRow(QTextTable &rows, int row, const Table &table)
{
    for (int column = 0; column < table.columns.size(); ++column) {
        fillCell(rows, row + 1, column, table.columns.at(column), table.rows.at(row).value(column));
    }
}

void DocumentBuilder::fillCell(const QTextTable &rows, int row, int column, const Column &as,
                               const Cell &content)
{
    const bool isHeader = row == 0;
    QTextBlockFormat block = spaced(0, 0, cell::line);
    block.setAlignment(as.side == Column::Side::Right ? Qt::AlignRight : Qt::AlignLeading);
    if (as.side == Column::Side::Left && column + 1 < rows.columns()) {
        block.setRightMargin(units(cell::gap));
    }
    const QTextCharFormat plain =
        ink(cellFont(m_fonts, as, isHeader), isHeader ? colour::text2 : colour::text);
    QTextTableCell place = rows.cellAt(row, column);
    place.setFormat(ruled(isHeader ? colour::text2 : colour::line));
    QTextCursor cursor = place.firstCursorPosition();
    cursor.setBlockFormat(block);
    cursor.insertText(printableText(content.text), linked(plain, content.target));
}

/// The format as a link, where the target is one that a reader may safely follow.
QTextCharFormat DocumentBuilder::linked(QTextCharFormat format, const QString &target) const
{
    const bool isInside = target.startsWith(u'#') && m_anchors.contains(target.mid(1));
    const QString address = isInside ? target : outsideAddress(target);
    if (!address.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(address);
        format.setForeground(colour::accent);
        format.setFontUnderline(true);
    }
    return format;
}

} // namespace ankerpunt::report
