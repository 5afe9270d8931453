// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that writes, on a disk that has hardly room, a little more, and so on until it has
// enough. A second process does it on a disk of its own; see tests/support/disk_works.h.
#include "tests/support/demo.h"
#include "tests/support/figure.h"
#include "tests/support/raw_file.h"
#include "tests/support/tools.h"
#include "tests/support/writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

using namespace ankerpunt;

TEST_CASE("on a full disk nothing is lost, it is said how much to free, and one can go on")
{
    const int stride = test::timesFrom("ANKERPUNT_DISK_STRIDE", 96);
    constexpr int hour = 60 * 60 * 1000; // milliseconds, for the smallest steps
    const QTemporaryDir folder;
    (void)test::createDemo(folder.filePath(u"register.anker"_s));
    test::unpackVersion(6, folder.filePath(u"old.anker"_s));
    (void)test::writePeople(folder.filePath(u"people.csv"_s), 150, u"P"_s);
    const QString place = folder.filePath(u"disk"_s);
    REQUIRE(QDir().mkpath(place));
    const QString said =
        outputOf(QCoreApplication::applicationFilePath(),
                 {u"--work-on-small-disk"_s, place, QString::number(stride)}, hour);
    const QStringList lines = said.split(u'\n', Qt::SkipEmptyParts);
    INFO(said.toStdString());
    CHECK_FALSE(said.contains(u"wrong"_s));
    REQUIRE(lines.size() == 10);
    int times = 0;
    for (const QString &line : lines.mid(1)) {
        const QStringList parts = line.split(u'\t');
        REQUIRE(parts.size() == 3);
        CHECK(parts.at(2).toInt() > 0); // without any room at all none of them can be done
        times += parts.at(1).toInt();
        test::figure(u"full %1 while: %2, of which refused"_s.arg(lines.first(), parts.at(0)),
                     parts.at(1) + u", "_s + parts.at(2));
    }
    test::figure(u"together"_s, QString::number(times));
}
