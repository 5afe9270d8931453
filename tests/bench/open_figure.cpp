// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/lists.h"
#include "tests/bench/figures.h"

#include <QDir>
#include <QFile>

namespace ankerpunt::bench {

void measureOpening(const Size &size, QList<Figure> &figures)
{
    const QString full = notesFile(size);
    const QString empty = QDir(size.folder).filePath(u"nothing.anker"_s);
    QFile::remove(empty);
    (void)Workspace::create(empty);

    const auto open = [](const QString &path) {
        return 1000 *
               secondsOf([&path] { (void)Workspace::open(path, Workspace::Mode::ReadWrite); });
    };
    const auto openAndCount = [](const QString &path) {
        return 1000 * secondsOf([&path] {
                   (void)queries::counts(*Workspace::open(path, Workspace::Mode::ReadWrite));
               });
    };
    QList<double> times[4];
    for (int round = 0; round < 4 * size.rounds; ++round) {
        times[0].append(open(full));
        times[1].append(open(empty));
        times[2].append(openAndCount(full));
        times[3].append(openAndCount(empty));
    }
    const QString what = u"opening %1 notes"_s.arg(size.notes);
    figures.append({what, median(times[0]), median(times[1]), u"ms"_s, 1.5, 0, {}});
    figures.append({what + u" and counting the kinds"_s,
                    median(times[2]),
                    median(times[3]),
                    u"ms"_s,
                    1.5,
                    0,
                    {}});
}

} // namespace ankerpunt::bench
