// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <vector>

namespace ankerpunt::test {

/// A file that was made to do harm to whoever reads it.
struct Bomb
{
    const char *name;
    std::function<QByteArray()> make;
    const char *says; ///< a word of the sentence with which it is refused
};

/// All of them; none is large before it is made.
[[nodiscard]] std::vector<Bomb> bombs();

} // namespace ankerpunt::test
