// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QStringList>

/// Names and words that invented data is made of.
namespace ankerpunt::bench {

/// What stands between the spaces of @p text.
[[nodiscard]] QStringList words(const char16_t *text);
[[nodiscard]] const QString &any(const QStringList &from, QRandomGenerator &random);

[[nodiscard]] const QStringList &givenNames();
/// About 1,300: known ones and compounds as they were made everywhere.
[[nodiscard]] const QStringList &familyNames();
/// So many words of notes, common ones often, without a full stop.
[[nodiscard]] QString sentence(int count, QRandomGenerator &random);

} // namespace ankerpunt::bench
