// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window.h"

#include "core/base/literals.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <chrono>
#include <stdexcept>

namespace ankerpunt::bench {

namespace {

constexpr auto startedAt = "ANKERPUNT_STARTED_AT";

/// Seconds on a clock that all processes share.
double moment()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
}

/// In ticks of the kernel.
qint64 processorTimeOf(qint64 process)
{
    const auto after = contentOf(u"/proc/%1/stat"_s.arg(process)).section(u") "_s, 1).split(u' ');
    return after.value(11).toLongLong() + after.value(12).toLongLong();
}

} // namespace

QProcessEnvironment offScreen(const QString &home)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, home);
    environment.insert(QString::fromLatin1(startedAt), QString::number(moment(), 'f', 6));
    return environment;
}

double secondsSinceStarted()
{
    return moment() - qEnvironmentVariable(startedAt).toDouble();
}

double residentMegabytesOf(qint64 process)
{
    const QString status = contentOf(u"/proc/%1/status"_s.arg(process));
    return status.section(u"VmRSS:"_s, 1).simplified().section(u' ', 0, 0).toDouble() / 1024;
}

double windowMegabytes(const QString &program, const QString &file)
{
    const QTemporaryDir home;
    QProcess window;
    window.setProcessEnvironment(offScreen(home.path()));
    window.start(program, {file});
    if (!window.waitForStarted()) {
        throw std::runtime_error("cannot start the window");
    }
    constexpr int look = 1000; // ms
    constexpr int still = 4;   // looks in which it did nothing; others may keep the processor busy
    qint64 last = -1;
    for (int same = 0; same < still;) {
        if (window.waitForFinished(look)) {
            throw std::runtime_error("the window closed by itself");
        }
        const qint64 now = processorTimeOf(window.processId());
        same = now == last ? same + 1 : 0;
        last = now;
    }
    const double megabytes = residentMegabytesOf(window.processId());
    window.kill();
    window.waitForFinished();
    return megabytes;
}

} // namespace ankerpunt::bench
