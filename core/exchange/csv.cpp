// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/base/error.h"
#include "core/base/literals.h"
#include "core/exchange/csv_guess.h"
#include "core/exchange/csv_scanner.h"
#include "core/exchange/file_kind.h"

#include <QCoreApplication>

#include <algorithm>

namespace ankerpunt::exchange {

namespace {

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

} // namespace

TextTable readCsv(QByteArray bytes, const ReadOptions &options, const Progress &progress)
{
    refuseIf(refusalOfSize(bytes.size()));
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
    CsvScan scan = scanner.run(progress);
    noteScan(table, scan);
    table.rows = std::move(scan.rows);
    table.emptyLines = std::move(scan.emptyLines);
    finishTable(table, options);
    return table;
}

} // namespace ankerpunt::exchange
