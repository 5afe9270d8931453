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

/// What all sheets of a spreadsheet share.
struct WorkbookParts
{
    QList<SheetPart> sheets;           ///< those with cells, in their order
    bool from1904 = false;             ///< how days are counted
    TextRows texts;                    ///< each a row of one cell; cells name them by their place
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
