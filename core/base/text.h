// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ankerpunt {

/// Text for searching and comparing: lower case, without accents (Çelik -> celik, Łódź -> lodz,
/// ß -> ss, ĳ -> ij), curly apostrophes made straight, every run of white space one space, trimmed.
[[nodiscard]] QString folded(QStringView text);

/// White space at both ends removed and runs of it made one space; line ends are kept.
[[nodiscard]] QString tidied(QStringView text);

/// A label, such as the name of a kind, within a sentence: without its capital.
[[nodiscard]] QString inSentence(const QString &label);

} // namespace ankerpunt
