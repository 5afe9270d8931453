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

/// The same where no file may become larger than so many blocks of 1024 bytes, as on a disk that is
/// full.
[[nodiscard]] inline ProgramRun runWithLittleRoom(int blocks, const QStringList &arguments)
{
    const QString limit = QStringLiteral("trap '' XFSZ; ulimit -f %1; exec \"$@\"").arg(blocks);
    const QStringList shell{QStringLiteral("-c"), limit, QStringLiteral("bash"),
                            QStringLiteral(ANKERPUNT_PROGRAM)};
    return runOf(QStringLiteral("bash"), shell + arguments);
}

} // namespace ankerpunt::test
