// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QTextBlock>
#include <QTextTableCell>

/// The formats that the blocks of a report are set in. Distances in pixels at 96 to the inch.
namespace ankerpunt::report {

[[nodiscard]] QTextCharFormat ink(const QFont &font, const QColor &colour);
/// @p line is the least distance of the lines.
[[nodiscard]] QTextBlockFormat spaced(double above, double below, double line);
/// A line of one unit: the block that a text document wants before and after a table.
[[nodiscard]] QTextBlockFormat nothing();
[[nodiscard]] QTextCharFormat nothingToSee();
/// A cell of a table of rows, with a rule of this colour below.
[[nodiscard]] QTextTableCellFormat ruled(const QColor &colour);

/// Such a block may not be the last of its page.
void keepWithNext(QTextBlockFormat &format);
[[nodiscard]] bool isKeptWithNext(const QTextBlock &block);

} // namespace ankerpunt::report
