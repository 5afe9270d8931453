// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

namespace ankerpunt::test {

/// What one run of the real program said.
struct ProgramRun
{
    int status = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QString messages;
};

/// Runs a program without a display, in English.
[[nodiscard]] inline ProgramRun runOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.remove(QStringLiteral("DISPLAY"));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit) {
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

/// Runs the program that was built.
[[nodiscard]] inline ProgramRun runProgram(const QStringList &arguments)
{
    return runOf(QStringLiteral(ANKERPUNT_PROGRAM), arguments);
}

/// The same within a limit that the shell sets.
[[nodiscard]] inline ProgramRun runWithin(const QString &limit, const QStringList &arguments)
{
    const QStringList shell{QStringLiteral("-c"), limit + QStringLiteral("; exec \"$@\""),
                            QStringLiteral("bash"), QStringLiteral(ANKERPUNT_PROGRAM)};
    return runOf(QStringLiteral("bash"), shell + arguments);
}

/// Where no file may become larger than so many blocks of 1024 bytes, as on a disk that is full.
[[nodiscard]] inline ProgramRun runWithLittleRoom(int blocks, const QStringList &arguments)
{
    return runWithin(QStringLiteral("trap '' XFSZ; ulimit -f %1").arg(blocks), arguments);
}

/// Where it gets no more memory of its own than that, but for what a sanitizer takes.
[[nodiscard]] inline ProgramRun runWithLittleMemory(int megabytes, const QStringList &arguments)
{
#ifdef __SANITIZE_ADDRESS__
    Q_UNUSED(megabytes);
    return runProgram(arguments);
#else
    return runWithin(QStringLiteral("ulimit -d %1").arg(megabytes * 1024), arguments);
#endif
}

} // namespace ankerpunt::test
