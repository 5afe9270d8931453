// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/progress.h"
#include "core/exchange/text_table.h"

#include <array>

namespace ankerpunt::exchange {

/// What a text was split into.
struct CsvScan
{
    TextRows rows;
    QList<int> emptyLines;
    int unclosedQuotes = 0; ///< quotes that were never closed and were taken as letters
    int firstUnclosedLine = 0;
    int longCellLine = 0; ///< where a quoted cell of more than a hundred lines starts; 0 for none
};

/// Splits UTF-8 text into rows and cells, within the memory of the text itself.
class CsvScanner final
{
public:
    /// @p utf8 is valid and holds no zero bytes.
    CsvScanner(QByteArray utf8, char separator, bool removeFormulaPrefix);

    /// Starts behind a "sep=;" line.
    void skipFirstLine();
    [[nodiscard]] CsvScan run(const Progress &progress = {});

private:
    struct QuotedEnd
    {
        qsizetype close = -1; ///< of the closing quote; -1 when the cell is to be read as it stands
        qsizetype literalEnd = 0;
    };

    [[nodiscard]] bool isBreak(qsizetype place) const;
    [[nodiscard]] qsizetype nextBreak(qsizetype place) const;
    [[nodiscard]] qsizetype behindBlanks(qsizetype place) const;
    [[nodiscard]] int linesIn(qsizetype from, qsizetype to) const;
    [[nodiscard]] QuotedEnd quotedEnd(qsizetype start, qsizetype quote);
    [[nodiscard]] qsizetype quoteLimit() const;
    QuotedEnd unclosed(qsizetype start);
    void readRow();
    void readCell();
    void writeCell(qsizetype from, qsizetype to, bool quoted);
    void endRow(int line);

    CsvScan m_scan;
    char *m_in = nullptr; ///< read and, never ahead of that, written
    qsizetype m_size = 0;
    qsizetype m_at = 0;
    qsizetype m_written = 0;
    qsizetype m_firstLetter = 0; ///< of the row that is being read, where it is written
    std::vector<quint32> m_ends; ///< of its cells
    int m_line = 1;
    char m_separator;
    bool m_removeFormulaPrefix;
    std::array<bool, 256> m_breaks{};
};

} // namespace ankerpunt::exchange
