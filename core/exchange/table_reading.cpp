// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_reading.h"

#include "core/base/error.h"
#include "core/base/literals.h"
#include "core/base/text.h"
#include "core/exchange/csv.h"
#include "core/exchange/csv_guess.h"
#include "core/exchange/file_kind.h"
#include "core/exchange/workbook_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>

namespace ankerpunt::exchange {

namespace {

void note(TextTable &table, int line, const QString &sentence)
{
    table.notes.append({line, sentence});
}

bool isSpreadsheet(const TextTable &table)
{
    return table.separator.isNull();
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
    if (isSpreadsheet(table)) {
        table.rows.widen(table.headers.size());
    }
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
        const QString sentence =
            isSpreadsheet(table)
                ? QCoreApplication::translate(
                      "exchange", "Lines with cells behind the last column that has a name: %1, "
                                  "the first is line %2. Give those columns names.")
                : QCoreApplication::translate(
                      "exchange",
                      "Lines with more cells than columns: %1, the first is line %2. Check whether "
                      "a separator stands within a cell.");
        note(table, firstWider, sentence.arg(wider).arg(firstWider));
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

void noteDoubleEncoding(TextTable &table)
{
    table.doubleEncoded = looksDoubleEncoded(table.rows.letters());
    if (table.doubleEncoded) {
        note(table, 0,
             QCoreApplication::translate("exchange",
                                         "Letters with accents seem to be written twice (%1). "
                                         "Let them be repaired, and check the preview.")
                 .arg(u"\u00c3\u00a9"_s));
    }
}

} // namespace

void finishTable(TextTable &table, const ReadOptions &options)
{
    if (!options.repairDoubleEncoding) {
        noteDoubleEncoding(table);
    }
    takeHeader(table, options.headerLine);
    noteHeaders(table);
    noteWidths(table);
    noteEmptiness(table);
}

TextTable readTable(const QString &path, const ReadOptions &options, const Progress &progress)
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
    const QString refusal = refusalOfSize(file.size());
    if (!refusal.isEmpty()) {
        throw Error(Error::Kind::Invalid, refusal);
    }
    if (isArchive(file.peek(4))) {
        return readWorkbook(path, options, progress);
    }
    QByteArray bytes = file.readAll();
    file.close();
    return readCsv(std::move(bytes), options, progress);
}

} // namespace ankerpunt::exchange
