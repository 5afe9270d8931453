// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ankerpunt::ui {

/// A piece of a text as it is written.
struct Match
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const Match &, const Match &) = default;
};

/// Where the words of @p wanted stand in @p text, case and accents aside; in order, not touching.
[[nodiscard]] QList<Match> matches(const QString &text, const QString &wanted);

} // namespace ankerpunt::ui
