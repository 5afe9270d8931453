// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/zip_folder.h"

namespace ankerpunt::exchange {

// What a file is goes by its bytes: people give files the names they like. Each of these says what
// to do with a file that cannot be read, in a sentence that is empty for one that may be.

/// Of one that is too large.
[[nodiscard]] QString refusalOfSize(qint64 bytes);
/// The same for its letters as UTF-8.
[[nodiscard]] QString refusalOfDecoded(qint64 bytes);

/// Whether the file starts as archives do; a spreadsheet (.xlsx) is one.
[[nodiscard]] bool isArchive(const QByteArray &bytes);

/// Of a file that is no archive: an old or locked spreadsheet, a PDF.
[[nodiscard]] QString refusalOfFile(const QByteArray &bytes);

/// Of text, or what was taken for it, that is no list.
[[nodiscard]] QString refusalOfText(const QByteArray &utf8);

/// Of an archive that is no spreadsheet of the kind that is read; @p start is the file in it that
/// says to be the first, if any.
[[nodiscard]] QString refusalOfArchive(ZipFolder &folder, const QString &start);

} // namespace ankerpunt::exchange
