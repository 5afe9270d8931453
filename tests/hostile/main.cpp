// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ankerpunt_hostile FIRST COUNT: reads that many mutations from a seed on, within the memory and
// the time that a single list may take. Ends at the first fault, with its seed; README.md has the
// rest.
#include "tests/hostile/burden.h"
#include "tests/hostile/mutations.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

constexpr int longest = 2;   // seconds of the processor for one list
constexpr rlim_t most = 256; // MB of memory in all; a build with sanitizers needs more by itself

quint64 current = 0;

void onTimeOut(int)
{
    std::fprintf(stderr, "seed %llu takes too long\n", static_cast<unsigned long long>(current));
    _exit(3);
}

void startClock()
{
    const itimerval time{{0, 0}, {longest, 0}};
    setitimer(ITIMER_PROF, &time, nullptr);
}

void boundMemory()
{
#ifndef __SANITIZE_ADDRESS__
    const rlimit bound{most << 20, most << 20};
    setrlimit(RLIMIT_DATA, &bound);
#endif
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "ankerpunt_hostile FIRST COUNT\n");
        return 2;
    }
    const QCoreApplication application(argc, argv);
    ankerpunt::test::Mutations mutations;
    std::signal(SIGPROF, onTimeOut);
    boundMemory();
    const quint64 first = std::strtoull(argv[1], nullptr, 10);
    const quint64 count = std::strtoull(argv[2], nullptr, 10);
    for (current = first; current < first + count; ++current) {
        startClock();
        try {
            mutations.read(current);
        } catch (const std::exception &error) {
            std::fprintf(stderr, "seed %llu: %s\n", static_cast<unsigned long long>(current),
                         error.what());
            return 1;
        }
        if ((current - first) % 1000 == 999) {
            std::printf("%llu\n", static_cast<unsigned long long>(current));
            std::fflush(stdout);
        }
    }
    const auto &all = mutations.count();
    std::printf(
        "%d texts and %d spreadsheets read, %d refused, the slowest %.3f s (seed %llu), %lld MB\n",
        all.texts, all.spreadsheets, all.refused, all.slowest,
        static_cast<unsigned long long>(all.slowestSeed),
        static_cast<long long>(ankerpunt::test::peakMemory()));
    return 0;
}
