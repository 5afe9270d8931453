// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace ankerpunt {

/// Which day a weekday by itself means: the last one or the next. Today is meant by both.
enum class Toward { Past, Ahead };

/// The day that people mean by words instead of a number: today, yesterday, Thursday, last
/// Thursday, Thursday next week, in two weeks, three days ago. In Dutch and in English, whatever
/// the window speaks, and as they are shortened ("do", "thu"). Nothing when the text says anything
/// else.
[[nodiscard]] std::optional<QDate> dayOfWords(const QString &text, QDate today, Toward toward);

} // namespace ankerpunt
