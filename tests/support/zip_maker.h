// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace ankerpunt::test {

/// A file in an archive, which may lie about itself.
struct Packed
{
    QByteArray name;
    QByteArray content;
    std::optional<quint32> saidSize{}; ///< instead of the true one
    quint16 method = 8;                ///< 0 is as it is, 8 packed
    quint16 flags = 0;                 ///< 1 is locked
};

/// What the end of the archive says, where that is a lie.
struct SaidEnd
{
    std::optional<quint16> files{};
    std::optional<quint32> offset{};
    bool isLarge = false; ///< with an end for large archives, that says to have 2^40 files
};

/// A ZIP archive, written byte by byte: no library writes the ones that a reader must be safe from.
[[nodiscard]] QByteArray zipOf(const QList<Packed> &files, const SaidEnd &said = {});

/// The parts of a spreadsheet that is as small as can be, with one sheet. Other parts, and more
/// sheets, are added by name.
class SpreadsheetMaker
{
public:
    SpreadsheetMaker();
    /// The rows of a sheet, as XML within sheetData.
    SpreadsheetMaker &sheet(const QByteArray &rows, const QByteArray &name = "Blad1",
                            const QByteArray &state = {});
    /// The shared texts, as XML within sst.
    SpreadsheetMaker &texts(const QByteArray &items);
    /// The styles, as XML within styleSheet.
    SpreadsheetMaker &styles(const QByteArray &xml);
    /// Behind the rows of the last sheet.
    SpreadsheetMaker &behindRows(const QByteArray &xml);
    SpreadsheetMaker &from1904();
    [[nodiscard]] QList<Packed> parts() const;
    [[nodiscard]] QByteArray bytes() const { return zipOf(parts()); }

private:
    struct Sheet
    {
        QByteArray name;
        QByteArray state;
        QByteArray rows;
        QByteArray behind;
    };
    QList<Sheet> m_sheets;
    QByteArray m_texts;
    QByteArray m_styles;
    bool m_from1904 = false;
};

} // namespace ankerpunt::test
