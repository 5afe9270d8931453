// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook_reader.h"

#include "core/base/error.h"
#include "core/base/literals.h"
#include "core/base/text.h"
#include "core/exchange/sheet_scanner.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ankerpunt::exchange {

namespace {

/// The sheet that a person named; their names differ in more than capitals.
const SheetPart &sheetNamed(const QList<SheetPart> &sheets, const QString &name)
{
    QStringList names;
    for (const SheetPart &part : sheets) {
        if (folded(part.sheet.name) == folded(name)) {
            return part;
        }
        names.append(part.sheet.name);
    }
    throw Error(Error::Kind::Invalid, QCoreApplication::translate(
                                          "exchange", "There is no sheet “%1”. Choose one of: %2.")
                                          .arg(name, names.join(u", "_s)));
}

/// Of the sheets in sight the first that holds something, else the first of all.
const SheetPart &sheetToRead(const QList<SheetPart> &sheets,
                             const std::function<bool(const SheetPart &)> &holdsSomething)
{
    const SheetPart *first = nullptr;
    for (const SheetPart &part : sheets) {
        if (!part.sheet.isHidden && holdsSomething(part)) {
            return part;
        }
        first = first == nullptr || first->sheet.isHidden ? &part : first;
    }
    return *first;
}

void noteFound(TextTable &table, const Found &found, const QString &sentence)
{
    if (found.count > 0) {
        table.notes.append({0, sentence.arg(found.count).arg(found.first)});
    }
}

/// What a person could not know from the rows alone.
void noteScan(TextTable &table, const SheetScan &scan)
{
    noteFound(table, scan.errors,
              QCoreApplication::translate("exchange",
                                          "Cells with an error such as #N/A were read as empty: "
                                          "%1, the first is %2."));
    noteFound(table, scan.withoutValue,
              QCoreApplication::translate("exchange",
                                          "Formulas that were not worked out yet were read as "
                                          "empty: %1, the first is %2. Open the file in Excel or "
                                          "LibreOffice, save it, and read it again."));
    noteFound(table, scan.merged,
              QCoreApplication::translate("exchange",
                                          "Cells that were merged: %1, the first is %2. Their text "
                                          "stands in the first of them; the others are empty."));
    if (scan.hiddenRows > 0) {
        table.notes.append({0, QCoreApplication::translate(
                                   "exchange", "Lines that are hidden in the spreadsheet were read "
                                               "as well: %1.")
                                   .arg(scan.hiddenRows)});
    }
    table.notes += scan.gaps;
}

void noteSheets(TextTable &table)
{
    QStringList others;
    QStringList hidden;
    for (const TableSheet &sheet : std::as_const(table.sheets)) {
        if (sheet.name != table.sheet) {
            (sheet.isHidden ? hidden : others).append(sheet.name);
        }
    }
    if (!others.isEmpty()) {
        table.notes.append({0, QCoreApplication::translate(
                                   "exchange", "Only the sheet “%1” was read. The file has also: "
                                               "%2.")
                                   .arg(table.sheet, others.join(u", "_s))});
    }
    if (!hidden.isEmpty()) {
        table.notes.append({0, QCoreApplication::translate(
                                   "exchange", "Sheets that are hidden in the spreadsheet were not "
                                               "read: %1.")
                                   .arg(hidden.join(u", "_s))});
    }
}

void noteName(TextTable &table, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (!QStringList{u"xlsx"_s, u"xlsm"_s, u"xltx"_s, u"xltm"_s}.contains(ending)) {
        table.notes.append({0, QCoreApplication::translate(
                                   "exchange", "This file is a spreadsheet (.xlsx), whatever its "
                                               "name says, and was read as one.")});
    }
}

} // namespace

TextTable readWorkbook(const QString &path, const ReadOptions &options, const Progress &progress)
{
    ZipFolder folder(path, progress);
    const WorkbookParts parts = readParts(folder);
    if (parts.sheets.isEmpty()) {
        failDamaged(u"no sheets"_s);
    }
    SheetScan scan;
    const auto read = [&](const SheetPart &part) {
        scan = {};
        scan = SheetScanner(folder, part.path, parts, options.repairDoubleEncoding).run();
        return !scan.rows.isEmpty();
    };
    const SheetPart &chosen = options.sheet.isEmpty() ? sheetToRead(parts.sheets, read)
                                                      : sheetNamed(parts.sheets, options.sheet);
    if (scan.rows.isEmpty()) {
        (void)read(chosen); // it was named, or nothing in sight holds anything
    }
    TextTable table;
    table.sheet = chosen.sheet.name;
    for (const SheetPart &part : parts.sheets) {
        table.sheets.append(part.sheet);
    }
    noteName(table, path);
    noteSheets(table);
    noteScan(table, scan);
    table.rows = std::move(scan.rows);
    table.emptyLines = std::move(scan.emptyLines);
    finishTable(table, options);
    return table;
}

} // namespace ankerpunt::exchange
