// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/base/error.h"
#include "core/base/literals.h"
#include "core/base/text.h"
#include "core/exchange/csv_guess.h"
#include "core/exchange/csv_scanner.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace ankerpunt::exchange {

namespace {

constexpr qsizetype maxSize = 64 << 20; // bytes

void note(TextTable &table, int line, const QString &sentence)
{
    table.notes.append({line, sentence});
}

void refuseIf(const QString &refusal)
{
    if (!refusal.isEmpty()) {
        throw Error(Error::Kind::Invalid, refusal);
    }
}

void refuseSize(qint64 size)
{
    refuseIf(size <= maxSize
                 ? QString()
                 : QCoreApplication::translate(
                       "exchange", "The file is larger than 64 MB. Split it into smaller files."));
}

/// The separator that a spreadsheet's first line "sep=;" names; null without such a line.
char namedSeparator(const QByteArray &utf8)
{
    const bool named = utf8.size() > 4 && utf8.left(4).toLower() == "sep=" &&
                       (utf8.size() == 5 || utf8.at(5) == '\n' || utf8.at(5) == '\r');
    return named && uchar(utf8.at(4)) < 0x80 && utf8.at(4) != '"' ? utf8.at(4) : '\0';
}

QString lineEndOf(const QByteArray &utf8)
{
    const auto found =
        std::find_if(utf8.begin(), utf8.end(), [](char c) { return c == '\n' || c == '\r'; });
    if (found == utf8.end()) {
        return {};
    }
    if (*found == '\n') {
        return u"LF"_s;
    }
    return found + 1 != utf8.end() && *(found + 1) == '\n' ? u"CRLF"_s : u"CR"_s;
}

/// Zero bytes and the end mark of old systems are no part of a text.
void removeZeros(QByteArray &utf8, TextTable &table)
{
    if (utf8.endsWith('\x1a')) {
        utf8.chop(1);
    }
    const auto zeros = utf8.count('\0');
    if (zeros > 0) {
        utf8.removeIf([](char c) { return c == '\0'; });
        note(table, 0,
             QCoreApplication::translate(
                 "exchange",
                 "There were empty signs in the file; they were left out. Check the lines."));
    }
}

void noteEncoding(TextTable &table, const DecodedText &text, Encoding asked)
{
    if (text.unreadable > 0) {
        note(table, 0,
             QCoreApplication::translate(
                 "exchange",
                 "Some letters could not be read. Look for the sign %1, or choose another "
                 "encoding.")
                 .arg(QChar(0xfffd)));
    }
    const bool oldMac = table.lineEnd == "CR"_L1 && text.encoding == Encoding::Windows1252;
    if (oldMac && asked == Encoding::Detect) {
        note(table, 0,
             QCoreApplication::translate(
                 "exchange",
                 "This file may come from an old Macintosh. If letters with accents look "
                 "wrong, choose the encoding Macintosh."));
    }
}

/// The letters of the file as UTF-8, and everything that is known about them.
QByteArray decoded(QByteArray bytes, const ReadOptions &options, TextTable &table)
{
    DecodedText text = decodeText(std::move(bytes), options.encoding);
    refuseIf(refusalOfText(text.utf8));
    table.encoding = toName(text.encoding);
    table.byteOrderMark = text.byteOrderMark;
    table.lineEnd = lineEndOf(text.utf8);
    noteEncoding(table, text, options.encoding);
    removeZeros(text.utf8, table);
    if (options.repairDoubleEncoding) {
        return repairedDoubleEncoding(text.utf8);
    }
    table.doubleEncoded = looksDoubleEncoded(text.utf8);
    if (table.doubleEncoded) {
        note(table, 0,
             QCoreApplication::translate("exchange",
                                         "Letters with accents seem to be written twice (%1). "
                                         "Let them be repaired, and check the preview.")
                 .arg(u"\u00c3\u00a9"_s));
    }
    return std::move(text.utf8);
}

void noteScan(TextTable &table, const CsvScan &scan)
{
    if (scan.unclosedQuotes > 0) {
        note(table, scan.firstUnclosedLine,
             QCoreApplication::translate(
                 "exchange",
                 "A quotation mark on line %1 is not closed. It was read as a letter; check "
                 "this line.")
                 .arg(scan.firstUnclosedLine));
    }
    if (scan.longCellLine > 0) {
        note(table, scan.longCellLine,
             QCoreApplication::translate(
                 "exchange",
                 "One cell runs on over many lines from line %1. Check whether a quotation "
                 "mark is missing.")
                 .arg(scan.longCellLine));
    }
}

/// Where the header is in the rows; -1 for a table without one.
qsizetype headerRow(const TextRows &rows, int asked)
{
    if (asked == ReadOptions::findHeader) {
        return guessedHeader(rows);
    }
    if (asked == ReadOptions::noHeader) {
        return -1;
    }
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (rows.line(row) >= asked) {
            return row;
        }
    }
    return -1;
}

void takeHeader(TextTable &table, int asked)
{
    const qsizetype header = headerRow(table.rows, asked);
    if (header < 0) {
        return;
    }
    table.above = table.rows.takeFirst(header + 1);
    const TextRow row = table.above[header];
    table.headerLine = row.line;
    for (const auto &cell : row.cells) {
        table.headers += tidied(cell);
    }
    while (!table.headers.isEmpty() && table.headers.constLast().isEmpty()) {
        table.headers.removeLast(); // separators at the end of the line
    }
    table.above = table.above.takeFirst(header);
    table.rows.setColumns(table.headers.size());
    if (header > 0) {
        note(table, table.headerLine,
             QCoreApplication::translate("exchange",
                                         "The names of the columns were found on line %1. Check "
                                         "that nothing above it is needed.")
                 .arg(table.headerLine));
    }
}

void noteHeaders(TextTable &table)
{
    QSet<QString> seen;
    for (const auto &header : table.headers) {
        const QString name = folded(header);
        if (!name.isEmpty() && seen.contains(name)) {
            note(table, table.headerLine,
                 QCoreApplication::translate(
                     "exchange", "Two columns are called %1. Give one of them another name.")
                     .arg(header));
        }
        seen.insert(name);
    }
    if (seen.contains(QString())) {
        note(table, table.headerLine,
             QCoreApplication::translate("exchange",
                                         "A column has no name. Choose yourself what it holds."));
    }
}

/// Lines that are wider or narrower than the header: the first of each and how many there are.
void noteWidths(TextTable &table)
{
    int wider = 0;
    int narrower = 0;
    int firstWider = 0;
    int firstNarrower = 0;
    const qsizetype columns = table.headers.size();
    for (qsizetype row = 0; columns > 0 && row < table.rows.size(); ++row) {
        const qsizetype width = table.rows.width(row);
        bool extra = false;
        for (qsizetype column = columns; column < width && !extra; ++column) {
            extra = !table.rows.cell(row, column).trimmed().isEmpty();
        }
        if (extra && wider++ == 0) {
            firstWider = table.rows.line(row);
        }
        if (width < columns && narrower++ == 0) {
            firstNarrower = table.rows.line(row);
        }
    }
    if (wider > 0) {
        note(table, firstWider,
             QCoreApplication::translate(
                 "exchange",
                 "Lines with more cells than columns: %1, the first is line %2. Check whether a "
                 "separator stands within a cell.")
                 .arg(wider)
                 .arg(firstWider));
    }
    if (narrower > 0) {
        note(table, firstNarrower,
             QCoreApplication::translate("exchange",
                                         "Lines with too few cells: %1, the first is line %2. "
                                         "The missing cells are read as empty.")
                 .arg(narrower)
                 .arg(firstNarrower));
    }
}

void noteEmptiness(TextTable &table)
{
    if (!table.rows.isEmpty()) {
        return;
    }
    if (table.headers.isEmpty()) {
        note(table, 0,
             QCoreApplication::translate("exchange",
                                         "The file is empty; nothing was read. Choose another "
                                         "file."));
        return;
    }
    note(table, table.headerLine,
         QCoreApplication::translate(
             "exchange",
             "There are no lines below the names of the columns; nothing was read. Choose "
             "another file."));
}

} // namespace

TextTable readCsv(QByteArray bytes, const ReadOptions &options)
{
    refuseSize(bytes.size());
    refuseIf(refusalOfFile(bytes));
    TextTable table;
    QByteArray utf8 = decoded(std::move(bytes), options, table);
    const char named = namedSeparator(utf8);
    char separator = named;
    if (!options.separator.isNull()) {
        separator = options.separator.toLatin1();
    } else if (named == '\0') {
        separator = guessedSeparator(utf8);
    }
    table.separator = QLatin1Char(separator);
    CsvScanner scanner(std::move(utf8), separator, options.removeFormulaPrefix);
    if (named != '\0') {
        scanner.skipFirstLine();
    }
    CsvScan scan = scanner.run();
    noteScan(table, scan);
    table.rows = std::move(scan.rows);
    table.emptyLines = std::move(scan.emptyLines);
    takeHeader(table, options.headerLine);
    noteHeaders(table);
    noteWidths(table);
    noteEmptiness(table);
    return table;
}

TextTable readCsvFile(const QString &path, const ReadOptions &options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(Error::Kind::Io,
                    QCoreApplication::translate("exchange",
                                                "%1 cannot be opened. Check that it exists and "
                                                "that you may read it.")
                        .arg(QDir::toNativeSeparators(path)),
                    file.errorString());
    }
    refuseSize(file.size());
    QByteArray bytes = file.readAll();
    file.close();
    return readCsv(std::move(bytes), options);
}

} // namespace ankerpunt::exchange
