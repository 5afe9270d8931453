// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/burden.h"

#include <QFile>

#include <ctime>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace ankerpunt::test {

namespace {

/// In MB, from a line such as "VmHWM:  12345 kB".
qint64 memory(const char *line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray all = status.readAll();
    const auto start = all.indexOf(line) + qsizetype(qstrlen(line));
    return all.mid(start, all.indexOf(" kB", start) - start).trimmed().toLongLong() / 1024;
}

/// Gives back what was freed, and counts the height anew from now on.
void forgetPeak()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("5");
    }
}

} // namespace

qint64 peakMemory()
{
    return memory("VmHWM:");
}

double secondsOf(const std::function<void()> &work)
{
    const std::clock_t start = std::clock();
    work();
    return double(std::clock() - start) / CLOCKS_PER_SEC;
}

Burden burdenOf(const std::function<void()> &work)
{
    forgetPeak();
    const qint64 before = memory("VmRSS:");
    const double seconds = secondsOf(work);
    return {seconds, peakMemory() - before};
}

} // namespace ankerpunt::test
