// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ankerpunt {

/// The letters and digits of @p text, folded: "Van 't Hoff" -> "vanthoff"; for comparing and
/// sorting.
[[nodiscard]] QString foldedLetters(QStringView text);

/// How many of @p words, from @p first on, form the longest known surname prefix (van der, in 't,
/// el); 0 when none does. Capitals do not matter. Abbreviated ones (v.d., v/d) count; they are
/// never expanded.
[[nodiscard]] qsizetype prefixWords(const QStringList &words, qsizetype first = 0);

/// Whether @p prefix is, or holds, an abbreviation that may stand for van de, van den or van der.
[[nodiscard]] bool isAbbreviatedPrefix(QStringView prefix);

/// Whether @p prefix is one of those that many people see as part of the name itself: el, al, ben.
/// They count as a prefix only where a person put them in that field.
[[nodiscard]] bool isArabicPrefix(QStringView prefix);

/// Whether @p word is made of initials: M., J.P., Th., IJ., or one capital.
[[nodiscard]] bool isInitials(const QString &word);

/// Whether @p word stands before a name without being one: mw., prof.dr., dhr./mw.
[[nodiscard]] bool isTitle(const QString &word);

/// Whether @p word is a degree behind a name: MSc, (PhD).
[[nodiscard]] bool isDegree(const QString &word);

/// Whether @p word tells people of one name apart: sr., jr., III.
[[nodiscard]] bool isSuffix(const QString &word);

} // namespace ankerpunt
