// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace ankerpunt {

/// How to write separated text. The defaults open well in a spreadsheet set to Dutch or Flemish.
struct CsvOptions
{
    char separator = ';';
    bool byteOrderMark = true;
    bool formulaSafe = true; ///< a ' before = + - @ tab and CR, so that no cell runs as a formula
};

/// Writes rows as UTF-8 with CRLF, quotes only where needed; exchange::readCsv reads the same cells
/// back.
class CsvWriter final
{
public:
    explicit CsvWriter(CsvOptions options = {});
    void append(const QStringList &cells);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void appendCell(const QString &cell);

    CsvOptions m_options;
    QByteArray m_bytes;
};

} // namespace ankerpunt
