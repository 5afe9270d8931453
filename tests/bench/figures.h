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
    double scale = 1; ///< of the programme that is reported on
    int rounds = 5;
    QString folder; ///< where the files are made; those of notes and of a programme are used again
};

/// The whole program taking a register in, against sqlite3 taking the finished rows in.
void measureImport(const Size &size, QList<Figure> &figures, QList<Limit> &limits);
/// All groups of one keystroke in a file of notes, against the same SQL alone.
void measureSearch(const Size &size, QList<Figure> &figures);
/// Opening a file of notes, against opening an empty one.
void measureOpening(const Size &size, QList<Figure> &figures);

/// A report from the file to the PDF, against LibreOffice and against Qt laying out ready text.
void measureReport(const Size &size, QList<Figure> &figures, QList<Limit> &limits);

/// The file of notes, made when it is not there yet.
[[nodiscard]] QString notesFile(const Size &size);
/// The file of a whole programme, made when it is not there yet.
[[nodiscard]] QString programmeFile(const Size &size);

} // namespace ankerpunt::bench
