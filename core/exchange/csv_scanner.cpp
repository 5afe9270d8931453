// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_scanner.h"

#include "core/base/error.h"
#include "core/base/literals.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace ankerpunt::exchange {

// The grammar is RFC 4180's with every line end, and a rule for each way in which people and
// programs break it. A quote opens a cell only at its start. The cell closes at a quote that stands
// before a separator or line end. A quote elsewhere in it is a letter, and then:
// - if the text up to the next separator ends in a quote, the cell goes on ("Jan "de rots" Smit");
// - if not, and the cell is still on its first line, it was no quoted cell ("Buurthuis" Sterretje);
// - if the cell has gone over a line end and this quote starts a cell itself, the first one was
// never
//   closed: it becomes a letter and reading goes on behind it, so that no rows are swallowed.
// A file that keeps to the RFC never comes to these rules.

namespace {

constexpr qsizetype maxCell = 1 << 20; // bytes
constexpr qsizetype maxColumns = 500;
constexpr qsizetype maxRows = 200000;
constexpr int manyLines = 100; // in one cell

bool startsFormula(char c)
{
    return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r';
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

[[noreturn]] void refuse(const QString &sentence)
{
    throw Error(Error::Kind::Invalid, sentence);
}

} // namespace

CsvScanner::CsvScanner(QByteArray utf8, char separator, bool removeFormulaPrefix)
    : m_size(utf8.size()), m_separator(separator), m_removeFormulaPrefix(removeFormulaPrefix)
{
    m_scan.rows.m_text = std::move(utf8);
    m_in = m_scan.rows.m_text.data();
    for (const char c : {separator, '\n', '\r'}) {
        m_breaks[uchar(c)] = true;
    }
    const auto cells =
        std::count_if(m_in, m_in + m_size, [this](char c) { return m_breaks[uchar(c)]; });
    m_scan.rows.m_ends.reserve(size_t(cells) + 1);
}

bool CsvScanner::isBreak(qsizetype place) const
{
    return place >= m_size || m_breaks[uchar(m_in[place])];
}

qsizetype CsvScanner::nextBreak(qsizetype place) const
{
    while (!isBreak(place)) {
        ++place;
    }
    return place;
}

qsizetype CsvScanner::behindBlanks(qsizetype place) const
{
    while (place < m_size && m_in[place] == ' ' && m_separator != ' ') {
        ++place;
    }
    return place;
}

/// The number of line ends, CRLF being one.
int CsvScanner::linesIn(qsizetype from, qsizetype to) const
{
    int count = 0;
    for (qsizetype i = from; i < to; ++i) {
        count += m_in[i] == '\n' || (m_in[i] == '\r' && (i + 1 >= m_size || m_in[i + 1] != '\n'))
                     ? 1
                     : 0;
    }
    return count;
}

void CsvScanner::skipFirstLine()
{
    while (m_at < m_size && !isLineEnd(m_in[m_at])) {
        ++m_at;
    }
    m_at += m_at + 1 < m_size && m_in[m_at] == '\r' && m_in[m_at + 1] == '\n' ? 2 : 1;
    m_line = 2;
}

/// How far a closing quote is looked for: less when many were missing already, so that a hostile
/// file cannot make this slow.
qsizetype CsvScanner::quoteLimit() const
{
    return m_scan.unclosedQuotes < 100 ? maxCell : (m_scan.unclosedQuotes < 10000 ? 4096 : 0);
}

CsvScanner::QuotedEnd CsvScanner::unclosed(qsizetype start)
{
    if (m_scan.unclosedQuotes++ == 0) {
        m_scan.firstUnclosedLine = m_line;
    }
    return {-1, nextBreak(start)};
}

/// Where the cell that starts at @p start, and whose opening quote is at @p quote, ends.
CsvScanner::QuotedEnd CsvScanner::quotedEnd(qsizetype start, qsizetype quote)
{
    const qsizetype limit = std::min(m_size, quote + 1 + quoteLimit());
    bool sawLetterQuote = false;
    qsizetype from = quote + 1;
    qsizetype lookedForLines = from;
    qsizetype end = 0; // of the text up to the next separator, as far as it was looked for
    bool overLines = false;
    while (from < limit) {
        const auto *found =
            static_cast<const char *>(std::memchr(m_in + from, '"', size_t(limit - from)));
        if (found == nullptr) {
            break;
        }
        const qsizetype here = found - m_in;
        const bool doubled = here + 1 < m_size && m_in[here + 1] == '"';
        if (doubled && !(sawLetterQuote && isBreak(behindBlanks(here + 2)))) {
            from = here + 2;
            continue;
        }
        if (doubled || isBreak(behindBlanks(here + 1))) {
            return {doubled ? here + 1 : here, 0};
        }
        overLines = overLines || std::any_of(m_in + lookedForLines, m_in + here, isLineEnd);
        lookedForLines = here;
        if (overLines && here > quote + 1 && isBreak(here - 1)) {
            return unclosed(start);
        }
        end = here < end ? end : nextBreak(here + 1);
        qsizetype last = end - 1;
        while (m_in[last] == ' ') {
            --last;
        }
        if (m_in[last] != '"' && !overLines) {
            return {-1, end};
        }
        sawLetterQuote = true;
        from = here + 1;
    }
    return unclosed(start);
}

/// Copies a cell to its place in the store; never to a place that was not read yet.
void CsvScanner::writeCell(qsizetype from, qsizetype to, bool quoted)
{
    if (to - from > maxCell) {
        refuse(QCoreApplication::translate(
                   "exchange", "The cell on line %1 is larger than 1 MB. Shorten it, or check "
                               "whether a quotation mark is missing.")
                   .arg(m_line));
    }
    char *const target = m_in + m_written;
    qsizetype size = to - from;
    if (!quoted || std::memchr(m_in + from, '"', size_t(size)) == nullptr) {
        std::memmove(target, m_in + from, size_t(size));
    } else {
        qsizetype out = 0;
        for (qsizetype i = from; i < to; ++i) {
            target[out++] = m_in[i];
            i += m_in[i] == '"' && i + 1 < to && m_in[i + 1] == '"' ? 1 : 0;
        }
        size = out;
    }
    if (m_removeFormulaPrefix && size > 1 && target[0] == '\'') {
        const auto *end = target + size;
        const auto *first = std::find_if(target, target + size, [](char c) { return c != '\''; });
        if (first != end && startsFormula(*first)) {
            std::memmove(target, target + 1, size_t(--size));
        }
    }
    m_written += size;
    m_ends.push_back(quint32(m_written - m_firstLetter));
}

void CsvScanner::readCell()
{
    const qsizetype start = m_at;
    const qsizetype quote = behindBlanks(start);
    if (quote < m_size && m_in[quote] == '"') {
        const QuotedEnd end = quotedEnd(start, quote);
        if (end.close >= 0) {
            const int lines = linesIn(quote, end.close);
            if (lines > manyLines && m_scan.longCellLine == 0) {
                m_scan.longCellLine = m_line;
            }
            writeCell(quote + 1, end.close, true);
            m_line += lines;
            m_at = behindBlanks(end.close + 1);
            return;
        }
        m_at = end.literalEnd;
    } else {
        m_at = nextBreak(quote);
    }
    writeCell(start, m_at, false);
}

void CsvScanner::endRow(int line)
{
    const bool blank = std::all_of(m_in + m_firstLetter, m_in + m_written,
                                   [](char c) { return c == ' ' || c == '\t' || isLineEnd(c); });
    if (blank) {
        m_scan.emptyLines += line;
        m_written = m_firstLetter;
        return;
    }
    size_t stored = m_ends.size();
    while (stored > 1 && m_ends[stored - 1] == m_ends[stored - 2]) {
        --stored;
    }
    m_scan.rows.addMark(line, m_firstLetter, std::span(m_ends).first(stored),
                        qsizetype(m_ends.size()));
    if (m_scan.rows.size() > maxRows) {
        refuse(QCoreApplication::translate(
            "exchange", "The file has more than 200,000 lines. Split it into smaller files."));
    }
}

void CsvScanner::readRow()
{
    const int line = m_line;
    m_firstLetter = m_written;
    m_ends.clear();
    readCell();
    while (m_at < m_size && m_in[m_at] == m_separator) {
        ++m_at;
        readCell();
        if (m_ends.size() > size_t(maxColumns)) {
            refuse(QCoreApplication::translate(
                       "exchange",
                       "Line %1 has more than 500 columns. Choose another separator, or remove "
                       "the columns that you do not need.")
                       .arg(line));
        }
    }
    if (m_at < m_size) {
        m_at += m_in[m_at] == '\r' && m_at + 1 < m_size && m_in[m_at + 1] == '\n' ? 2 : 1;
        ++m_line;
    }
    endRow(line);
}

CsvScan CsvScanner::run(const Progress &progress)
{
    constexpr qsizetype slice = 1 << 18; // bytes
    qsizetype told = 0;
    while (m_at < m_size) {
        readRow();
        if (m_at - told > slice) {
            told = m_at;
            tell(progress, m_at, m_size);
        }
    }
    m_scan.rows.m_text.truncate(m_written);
    m_scan.rows.squeeze(); // the separators of many small cells were half of it
    return std::move(m_scan);
}

} // namespace ankerpunt::exchange
