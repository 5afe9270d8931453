// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook_parts.h"
#include "core/exchange/xml_part.h"

namespace ankerpunt::exchange {

/// Where something odd stands, and how often.
struct Found
{
    int count = 0;
    QString first; ///< the cell, such as B7

    void add(const QString &place);
};

/// What a sheet was read as.
struct SheetScan
{
    TextRows rows;
    QList<int> emptyLines;
    QList<TextNote> gaps; ///< many empty lines together
    Found errors;         ///< #N/A and the like, read as empty
    Found withoutValue;   ///< formulas that were never worked out, read as empty
    Found merged;
    int hiddenRows = 0;
};

/// Reads the cells of one sheet within the bounds that hold for lists in text as well: 500 columns,
/// 200,000 lines. Throws Error (Invalid).
class SheetScanner final
{
public:
    SheetScanner(ZipFolder &folder, const QString &path, const WorkbookParts &parts,
                 bool repairDoubleEncoding);

    [[nodiscard]] SheetScan run();

private:
    struct Cell
    {
        int column = 0; ///< from 1
        int style = -1;
        QString kind;
        QString value; ///< as the file has it, or the letters within the cell
        bool hasValue = false;
        bool hasFormula = false;
    };

    void start();
    void end();
    void startRow();
    void endRow();
    void startCell();
    void endCell();
    void endLine(const QStringList &cells);
    [[nodiscard]] QString shown();
    [[nodiscard]] QString place(int column) const;
    void passOver(int from, int to);

    const WorkbookParts &m_parts;
    bool m_repairs;
    XmlPart m_xml;
    SheetScan m_scan;
    QStringList m_row;
    Cell m_cell;
    int m_line = 0;
    int m_lastFilled = 0; ///< the last line that held something
    int m_column = 0;
    int m_sounds = 0; ///< within what says how a word is spoken
    bool m_isInRow = false;
    bool m_isInCell = false;
    bool m_isLetters = false; ///< text that comes now is of the cell
};

} // namespace ankerpunt::exchange
