// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measure.h"

namespace ankerpunt::bench {

/// How much to measure; smaller numbers to try things out.
struct Size
{
    int people = 50000;
    int notes = 1000000;
    int rounds = 5;
    QString folder; ///< where the files are made; the one with the notes is used again
};

/// The whole program taking a register in, against sqlite3 taking the finished rows in.
void measureImport(const Size &size, QList<Figure> &figures, QList<Limit> &limits);
/// All groups of one keystroke in a file of notes, against the same SQL alone.
void measureSearch(const Size &size, QList<Figure> &figures);
/// Opening a file of notes, against opening an empty one.
void measureOpening(const Size &size, QList<Figure> &figures);

/// The file of notes, made when it is not there yet.
[[nodiscard]] QString notesFile(const Size &size);

} // namespace ankerpunt::bench
