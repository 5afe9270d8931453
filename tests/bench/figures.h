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
    int listed = 200000;             ///< people in one list
    double scale = 1;                ///< of the programme that is reported on
    QList<double> scales{1, 10, 50}; ///< of the programmes by which growth is measured
    QString operation; ///< measures the growth of those with this in their name; empty: of all
    int rounds = 5;
    QString folder; ///< where the files are made; those of notes and of a programme are used again
};

/// The whole program taking a register in, against sqlite3 taking the finished rows in.
void measureImport(const Size &size, Measured &measured);
/// All groups of one keystroke in a file of notes, against the same SQL alone.
void measureSearch(const Size &size, Measured &measured);
/// The same in another file.
void measureSearchIn(const QString &path, const QString &what, int rounds, Measured &measured);
/// Opening a file of notes, against opening an empty one.
void measureOpening(const Size &size, Measured &measured);
/// The same of another file.
void measureOpeningOf(const QString &path, const QString &what, const Size &size,
                      Measured &measured);

/// A report from the file to the PDF, against LibreOffice and against Qt laying out ready text.
void measureReport(const Size &size, Measured &measured);
/// Twelve operations in programmes of several sizes, opening the largest, and memory.
void measureScale(const Size &size, Measured &measured);

/// The window: its start, a long list, going from page to page, and searching while one types.
void measureWindow(const Size &size, Measured &measured);

/// The example as people get it.
[[nodiscard]] QString exampleFile(const Size &size);
/// The file with nothing but people, made when it is not there yet.
[[nodiscard]] QString peopleFile(const Size &size);
/// The file of notes, made when it is not there yet.
[[nodiscard]] QString notesFile(const Size &size);
/// The file of a whole programme of this scale, made when it is not there yet.
[[nodiscard]] QString programmeFile(const Size &size, double scale);

} // namespace ankerpunt::bench
