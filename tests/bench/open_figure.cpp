// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/lists.h"
#include "tests/bench/figures.h"

#include <QDir>
#include <QFile>

namespace ankerpunt::bench {

void measureOpeningOf(const QString &path, const QString &what, const Size &size,
                      Measured &measured)
{
    const QString empty = QDir(size.folder).filePath(u"nothing.anker"_s);
    QFile::remove(empty);
    (void)Workspace::create(empty);

    const auto open = [](const QString &file) {
        return 1000 *
               secondsOf([&file] { (void)Workspace::open(file, Workspace::Mode::ReadWrite); });
    };
    const auto openAndCount = [](const QString &file) {
        return 1000 * secondsOf([&file] {
                   (void)queries::counts(*Workspace::open(file, Workspace::Mode::ReadWrite));
               });
    };
    QList<double> times[4];
    for (int round = 0; round < 4 * size.rounds; ++round) {
        times[0].append(open(path));
        times[1].append(open(empty));
        times[2].append(openAndCount(path));
        times[3].append(openAndCount(empty));
    }
    measured.figures.append(
        {u"opening "_s + what, median(times[0]), median(times[1]), u"ms"_s, 1.5, 0, {}});
    measured.figures.append({u"opening "_s + what + u" and counting the kinds"_s,
                             median(times[2]),
                             median(times[3]),
                             u"ms"_s,
                             1.5,
                             0,
                             {}});
}

void measureOpening(const Size &size, Measured &measured)
{
    measureOpeningOf(notesFile(size), u"%1 notes"_s.arg(size.notes), size, measured);
}

} // namespace ankerpunt::bench
