// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ankerpunt {

// What must not be kept of people (GDPR articles 9 and 10, UAVG article 46), within free text.

/// A national number or bank account within a text; empty without.
[[nodiscard]] QString forbiddenNumberIn(const QString &text);

/// A word within a text that tells of someone's health, belief or other things that are nobody's
/// business; empty without. A hint: such a word may well mean something else.
[[nodiscard]] QString tellingWordIn(const QString &text);

/// What says for the work the same as such a word, in its language; empty where nothing does.
[[nodiscard]] QString plainerWordFor(const QString &word);

} // namespace ankerpunt
