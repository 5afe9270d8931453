// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/number_format.h"
#include "core/exchange/text_table.h"
#include "core/exchange/zip_folder.h"

#include <vector>

namespace ankerpunt::exchange {

/// A sheet by the name on its tab, with the file in the archive that holds it.
struct SheetPart
{
    TableSheet sheet;
    QString path;
};

/// The texts that cells name by their place: all letters in one piece of UTF-8, four bytes for
/// each.
class SharedTexts final
{
public:
    [[nodiscard]] qsizetype size() const { return qsizetype(m_ends.size()); }
    [[nodiscard]] QString operator[](qsizetype place) const;
    /// Throws as refuseTooMuchText does, also for more than a million.
    void append(const QString &text);
    /// Gives back the memory that was kept ready to grow.
    void squeeze();
    /// The memory that they take.
    [[nodiscard]] qint64 bytes() const;

private:
    QByteArray m_letters;
    std::vector<quint32> m_ends; // in m_letters
};

/// What all sheets of a spreadsheet share.
struct WorkbookParts
{
    QList<SheetPart> sheets; ///< those with cells, in their order
    bool from1904 = false;   ///< how days are counted
    SharedTexts texts;
    std::vector<NumberFormat> formats; ///< by the style of a cell

    [[nodiscard]] const NumberFormat &format(int style) const;
};

/// Reads them by the relations between the files, as programs name those as they like. Throws
/// Error (Invalid), also for another kind of archive, with what to do with that.
[[nodiscard]] WorkbookParts readParts(ZipFolder &folder);

/// The letters behind _x000D_ and the like, in which spreadsheets write what XML cannot.
[[nodiscard]] QString unescaped(QString text);

/// Bytes of text that are kept in memory of one sheet.
inline constexpr qint64 mostText = 48LL << 20;
/// Throws Error (Invalid) for more than that.
void refuseTooMuchText(qint64 bytes);

} // namespace ankerpunt::exchange
